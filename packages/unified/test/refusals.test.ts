import { VendorError } from "@trunkline/runtime";
import { describe, expect, inject, it } from "vitest";
import { messengerOver } from "./channels.js";

const { messenger, requests } = messengerOver(inject("mocks"));

const sms = { via: "sms", to: "1" };
const id = { via: "id", to: "1" };
const pbx = { via: "pbx", to: "1" };
const url = "https://example.com/a.png";
const media = { url, kind: "image" };

type Refusal = [why: string, message: unknown, field: string, says: RegExp];

/** Messages as JavaScript could send them, with what is wrong: they do not compile. */
const targets: Refusal[] = [
  ["an unknown channel", { via: "fax", to: "1", text: "a" }, "/via", /must be one of session, id, pbx/],
  ["a name that every object has", { via: "constructor", to: "1", text: "a" }, "/via", /must be one of/],
  ["no channel", { to: "1", text: "a" }, "/via", /must be one of/],
  ["no recipient", { via: "sms", text: "a" }, "/to", /must be given/],
  ["an empty recipient", { via: "sms", to: "", text: "a" }, "/to", /not blank/],
  ["a recipient that is null", { via: "sms", to: null, text: "a" }, "/to", /must be text/],
  ["both targets", { ...pbx, conversationId: "2", text: "a" }, "/to", /conversationId, and not both/],
  [
    "a conversation where there are none",
    { via: "sms", conversationId: "1", text: "a" },
    "/conversationId",
    /given/,
  ],
];

const contents: Refusal[] = [
  [
    "a sticker over SMS",
    { ...sms, sticker: { id: "1" } },
    "/sticker",
    /what can be given is to, text, media/,
  ],
  ["media over WhatsApp", { via: "twilio", to: "1", media }, "/media", /to, text, template/],
  ["a template over SMS", { ...pbx, template: {} }, "/template", /conversationId, text, file/],
  ["a misspelled content", { ...sms, txt: "a" }, "/txt", /did you mean text\?/],
  ["a misspelled extra", { ...sms, text: "a", sendAT: new Date() }, "/sendAT", /did you mean sendAt\?/],
  ["a reply where there are none", { ...sms, text: "a", replyTo: "1" }, "/replyTo", /cannot be given here/],
  ["no content", sms, "", /exactly one of text, media; it holds none/],
  [
    "two contents",
    { ...id, text: "a", location: { latitude: 1, longitude: 2 } },
    "",
    /holds text and location/,
  ],
  ["an empty text", { ...sms, text: "" }, "/text", /not blank/],
  ["a text that is a number", { ...sms, text: 5 }, "/text", /must be text/],
  ["media without a URL", { ...sms, media: { kind: "image" } }, "/media/url", /is missing/],
  [
    "a misspelled caption",
    { ...id, media: { ...media, captoin: "a" } },
    "/media/captoin",
    /did you mean caption\?/,
  ],
  ["a caption that is null", { ...id, media: { ...media, caption: null } }, "/media/caption", /must be text/],
  ["an unknown kind", { ...id, media: { url, kind: "constructor" } }, "/media/kind", /image, video, audio/],
  [
    "a name that the vendor has no place for",
    { ...sms, media: { ...media, name: "a" } },
    "/media/name",
    /given is url/,
  ],
  [
    "a kind that the vendor has no place for",
    { ...sms, media: { url, kind: "voice" } },
    "/media/kind",
    /document/,
  ],
  ["a kind where the vendor has none", { via: "session", to: "1", media }, "/media/kind", /is url, caption/],
  ["a location that is a text", { ...id, location: "here" }, "/location", /plain object of latitude/],
  [
    "a point off the map",
    { ...id, location: { latitude: 91, longitude: 0 } },
    "/location/latitude",
    /-90 to 90/,
  ],
  [
    "a point that is text",
    { ...id, location: { latitude: "1", longitude: 0 } },
    "/location/latitude",
    /number/,
  ],
  [
    "buttons that are a text",
    { ...id, buttons: { options: "a" } },
    "/buttons/options",
    /list that is not empty/,
  ],
  ["no buttons", { ...id, buttons: { options: [] } }, "/buttons/options", /not empty/],
  [
    "a misspelled button",
    { ...id, buttons: { options: [{ id: "y", titel: "Yes" }] } },
    "/buttons/options/0/titel",
    /did you mean title\?/,
  ],
  [
    "a header of two kinds",
    { ...id, buttons: { options: [{ id: "y", title: "Yes" }], header: { text: "a", url } } },
    "/buttons/header/url",
    /given is text/,
  ],
  [
    "a misspelled option of a list",
    {
      ...id,
      list: {
        title: "a",
        sections: [{ title: "b", description: "c", options: [{ id: "d", title: "e", desc: "f" }] }],
      },
    },
    "/list/sections/0/options/0/desc",
    /cannot be given/,
  ],
  ["a template that is a list", { via: "twilio", to: "1", template: [] }, "/template", /plain object/],
  [
    "a template with a function",
    { via: "twilio", to: "1", template: { id: "1", variables: { a: () => "b" } } },
    "/template/variables/a",
    /must be text, a number/,
  ],
];

const files: Refusal[] = [
  ["a path", { ...pbx, file: { content: "/a.png", name: "a" } }, "/file/content", /openAsBlob/],
  [
    "bytes without a name",
    { ...pbx, file: { content: new Blob(["a"]) } },
    "/file/name",
    /no name of its own/,
  ],
  ["no bytes", { ...pbx, file: { name: "a" } }, "/file/content", /is missing/],
  [
    "no media type",
    { ...pbx, file: { content: new Blob(["a"]), name: "a", type: "png" } },
    "/file/type",
    /image\/png/,
  ],
  [
    "a misspelled name",
    { ...pbx, file: { content: new File(["a"], "a"), filename: "b" } },
    "/file/filename",
    /given/,
  ],
];

const nothings: [string, unknown][] = [
  ["empty", ""],
  ["blank", " "],
  ["null", null],
  ["a list", []],
  ["true", true],
  ["an object", { valueOf: () => 1 }],
  ["a symbol", Symbol("1")],
];
const noNumbers = ["0x1F", "1e3", "1.0", "-1", "+1", "007", "9007199254740993", "1n", "abc", "١", "1 "];

/** What goes along, or stands in place of a recipient, is never empty, null or another type; and a number is digits alone. */
const extras: Refusal[] = [
  ...nothings.flatMap(([what, value]): Refusal[] => [
    [`an id to reply to that is ${what}`, { ...id, text: "a", replyTo: value }, "/replyTo", /must be text/],
    [
      `a number to reply to that is ${what}`,
      { via: "session", to: "1", text: "a", replyTo: value },
      "/replyTo",
      /digits/,
    ],
    [`a reference that is ${what}`, { ...pbx, text: "a", reference: value }, "/reference", /must be text/],
    [
      `a conversation that is ${what}`,
      { via: "pbx", conversationId: value, text: "a" },
      "/conversationId",
      /digits/,
    ],
    [`a time that is ${what}`, { ...sms, text: "a", sendAt: value }, "/sendAt", /Date/],
    [
      `a contact that is ${what}`,
      { ...sms, text: "a", saveContact: what === "an object" ? 5 : value },
      "/saveContact",
      /object/,
    ],
  ]),
  ...noNumbers.flatMap((value): Refusal[] => [
    [
      `a reply to ${value}`,
      { via: "session", to: "1", text: "a", replyTo: value },
      "/replyTo",
      /digits alone/,
    ],
    [
      `conversation ${value}`,
      { via: "pbx", conversationId: value, text: "a" },
      "/conversationId",
      /digits alone/,
    ],
  ]),
  ["no valid time", { ...sms, text: "a", sendAt: new Date("soon") }, "/sendAt", /valid/],
  [
    "a misspelled list",
    { ...sms, text: "a", saveContact: { listID: 1 } },
    "/saveContact/listID",
    /did you mean listId/,
  ],
  [
    "a list that is text",
    { ...sms, text: "a", saveContact: { listId: "1" } },
    "/saveContact/listId",
    /whole number/,
  ],
];

const wholes: Refusal[] = [
  ["nothing", undefined, "", /plain object such as \{ via/],
  ["null", null, "", /plain object/],
  ["a list", [{ ...sms, text: "a" }], "", /plain object/],
  [
    "an object of a class",
    new (class {
      via = "sms";
      to = "1";
      text = "a";
    })(),
    "",
    /plain object/,
  ],
  ["members that are inherited", Object.create({ ...sms, text: "a" }), "", /plain object/],
  ["media of a class", { ...id, media: new URL(url) }, "/media", /plain object/],
];

describe.each(Object.entries({ targets, contents, files, extras, wholes }))(
  "a message is refused before the network for its %s",
  (_group, refusals) => {
    it.each(refusals)("%s", async (_why, message, field, says) => {
      requests.length = 0;
      const error = await messenger.send(message as never).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(VendorError);
      const { kind, outcome, fields, isRetryable } = error as VendorError;
      expect({ kind, outcome, isRetryable }).toEqual({
        kind: "invalid",
        outcome: "notSent",
        isRetryable: false,
      });
      const of = fields.filter((problem) => problem.field === field).map((problem) => problem.message);
      expect(of.join()).toMatch(says);
      expect((error as VendorError).message).toMatch(says);
      expect(requests).toEqual([]);
    });
  },
);

it("names all that is wrong with a message and its options at once", async () => {
  const message = {
    via: "id",
    to: "",
    txt: "a",
    media: { url: "", kind: "image", captoin: "a" },
    replyTo: null,
  };
  const options = { timeoutMS: 5, signal: {} };
  const error = await messenger.send(message as never, options as never).catch((thrown: unknown) => thrown);
  expect((error as VendorError).fields.map(({ field }) => field).sort()).toEqual([
    "/media/captoin",
    "/media/url",
    "/replyTo",
    "/signal",
    "/timeoutMS",
    "/to",
    "/txt",
  ]);
});

describe("options are refused before the network", () => {
  it.each<[string, unknown, string, RegExp]>([
    ["a signal by itself", AbortSignal.abort(), "", /plain object of signal, timeoutMs/],
    ["a misspelled one", { timeout: 5 }, "/timeout", /did you mean timeoutMs/],
    ["a time that is none", { timeoutMs: 0 }, "/timeoutMs", /from 1/],
    ["a signal that is none", { signal: {} }, "/signal", /AbortSignal/],
  ])("%s", async (_, options, field, says) => {
    requests.length = 0;
    const sending = messenger.send({ via: "sms", to: "1", text: "a" }, options as never);
    const error = await sending.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", fields: [{ field }] });
    expect((error as VendorError).message).toMatch(says);
    expect(requests).toEqual([]);
  });
});
