import { VendorError } from "@trunkline/runtime";
import { describe, expect, inject, it } from "vitest";
import { messengerOver } from "./channels.js";

const { messenger, requests } = messengerOver(inject("mocks"));

/** Messages as JavaScript could send them, with what is wrong: they do not compile. */
const refused: [why: string, message: Record<string, unknown>, field: string, says: RegExp][] = [
  ["an unknown channel", { via: "fax", to: "1", text: "a" }, "/via", /must be one of session, id, pbx/],
  ["no channel", { to: "1", text: "a" }, "/via", /must be one of/],
  ["a sticker over SMS", { via: "sms", to: "1", sticker: { id: "1" } }, "/sticker", /it carries text, media/],
  ["media over WhatsApp", { via: "twilio", to: "1", media: {} }, "/media", /it carries text, template/],
  ["a template over SMS", { via: "pbx", to: "1", template: {} }, "/template", /it carries text, file/],
  ["a misspelled content", { via: "sms", to: "1", txt: "a" }, "/txt", /it carries/],
  ["a reply where there are none", { via: "sms", to: "1", text: "a", replyTo: "1" }, "/replyTo", /carries/],
  ["no content", { via: "sms", to: "1" }, "", /exactly one of text, media; it holds none/],
  [
    "two contents",
    { via: "id", to: "1", text: "a", location: { latitude: 1, longitude: 2 } },
    "",
    /exactly one .* it holds text and location/,
  ],
  ["no recipient", { via: "sms", text: "a" }, "/to", /must be given/],
  ["an empty recipient", { via: "sms", to: "", text: "a" }, "/to", /not empty/],
  [
    "a recipient and a conversation",
    { via: "pbx", to: "1", conversationId: "2", text: "a" },
    "/to",
    /either/,
  ],
  [
    "a conversation where there are none",
    { via: "sms", conversationId: "1", text: "a" },
    "/conversationId",
    /carries/,
  ],
  ["an empty text", { via: "sms", to: "1", text: "" }, "/text", /not empty/],
  ["a text that is a number", { via: "sms", to: "1", text: 5 }, "/text", /must be a text/],
  ["media without a URL", { via: "sms", to: "1", media: { kind: "image" } }, "/media/url", /is missing/],
  ["a location that is a text", { via: "id", to: "1", location: "here" }, "/location", /must be an object/],
  ["buttons of the wrong shape", { via: "id", to: "1", buttons: { options: "a" } }, "/buttons", /shape/],
  ["a time that is none", { via: "sms", to: "1", text: "a", sendAt: "soon" }, "/sendAt", /shape/],
  [
    "a file that is a path",
    { via: "pbx", to: "1", file: { content: "/a.png", name: "a" } },
    "/body/files/0",
    /openAsBlob/,
  ],
  [
    "a reply to no number",
    { via: "session", to: "1", text: "a", replyTo: "x" },
    "/body/quoted_message_id",
    /integer/,
  ],
  [
    "a conversation that is no number",
    { via: "pbx", conversationId: "x", text: "a" },
    "/body/session_id",
    /integer/,
  ],
];

describe("a message that its channel cannot carry is refused before the network", () => {
  it.each(refused)("%s", async (_why, message, field, says) => {
    requests.length = 0;
    const error = await messenger.send(message as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    const { kind, outcome, fields, message: text } = error as VendorError;
    expect({ kind, outcome }).toEqual({ kind: "invalid", outcome: "notSent" });
    expect(fields[0]?.field).toBe(field);
    expect(text).toMatch(says);
    expect(requests).toEqual([]);
  });
});
