import { describe, expect, it } from "vitest";
import { Message } from "../../konnek/src/schemas.js";
import { problemsIn, unknownMember } from "./validation.js";

const timestamp = "2026-12-25T11:00:00+07:00";
const sent = { id: "m-1", times: 1, recipient: "6281200000000", timestamp };
const button = { key: "yes", title: "Yes" };
const action = { key: "a", title: "A", description: "The first" };
const section = { title: "One", description: "The first", actions: [action] };

describe("an invalid Konnek message gets an error that says what to change", () => {
  it.each<[string, unknown, string[]]>([
    [
      "nothing in it",
      {},
      [
        " needs `id`, `times`, `recipient`, `type` and `body`",
        " needs at least one of `timestamp`, `timestampt`",
      ],
    ],
    ["a text in place of a message", "Hello", [" must be an object"]],
    ["no kind", { ...sent, body: { text: "Hi" } }, [" needs `type`"]],
    [
      "a kind that there is not",
      { ...sent, type: "sticker", body: { text: "Hi" } },
      [
        '/type must be one of "text", "image", "video", "audio", "voice", "document", "location", "button", "list"',
      ],
    ],
    [
      "no time",
      { ...sent, timestamp: undefined, type: "text", body: { text: "Hi" } },
      [" needs at least one of `timestamp`, `timestampt`"],
    ],
    [
      "a time that is none",
      { ...sent, timestamp: "yesterday", type: "text", body: { text: "Hi" } },
      ["/timestamp must be a date and time with its offset, such as 2026-12-25T11:00:00-04:00"],
    ],
    ["a text without text", { ...sent, type: "text", body: {} }, ["/body needs `text`"]],
    ["a body that is the text", { ...sent, type: "text", body: "Hi" }, ["/body must be an object"]],
    [
      "numbers and texts mixed up",
      { ...sent, times: "1", recipient: 6281200000000, type: "text", body: { text: "" } },
      ["/times must be an integer", "/recipient must be a string", "/body/text must not be empty"],
    ],
    ["an image without its URL", { ...sent, type: "image", body: { text: "See" } }, ["/body needs `media`"]],
    [
      "an image whose URL is a path",
      { ...sent, type: "image", body: { media: { url: "photo.png" } } },
      ["/body/media/url must be an absolute URL such as https://example.com/file.png"],
    ],
    [
      "a place off the map",
      { ...sent, type: "location", body: { location: { latitude: 91, longitude: -181 } } },
      ["/body/location/latitude must be at most 90", "/body/location/longitude must be at least -180"],
    ],
    [
      "no buttons",
      { ...sent, type: "button", body: { button: [] } },
      ["/body/button must have at least 1 item"],
    ],
    [
      "buttons half filled",
      { ...sent, type: "button", body: { button: [{ key: "yes" }, { ...button, color: "red" }] } },
      ["/body/button/0 needs `title`", `/body/button/1/color ${unknownMember}`],
    ],
    [
      "a header of a kind that there is not",
      { ...sent, type: "button", body: { button: [button] }, header: { type: "sticker", text: "Hi" } },
      ['/header/type must be one of "text", "image", "video", "document"'],
    ],
    [
      "a header that lacks its URL",
      { ...sent, type: "button", body: { button: [button] }, header: { type: "image" } },
      ["/header needs `media_url`"],
    ],
    [
      "a header where there is none",
      { ...sent, type: "text", body: { text: "Hi" }, header: { type: "text", text: "Hi" } },
      [`/header ${unknownMember}`],
    ],
    [
      "a list whose entries lack something",
      {
        ...sent,
        type: "list",
        body: {
          list: {
            title: "Menu",
            sections: [section, { ...section, title: "", actions: [{ key: "a", title: "A" }] }],
          },
        },
      },
      [
        "/body/list/sections/1/title must not be empty",
        "/body/list/sections/1/actions/0 needs `description`",
      ],
    ],
  ])("%s", (_, message, expected) => {
    expect(problemsIn(JSON.parse(JSON.stringify(message)), Message)).toEqual(expected);
  });

  it("and a valid one has no problems", () => {
    const list = { title: "Menu", sections: [section] };
    expect(
      problemsIn({ ...sent, type: "list", body: { list }, header: { type: "text", text: "Hi" } }, Message),
    ).toEqual([]);
    expect(problemsIn({ ...sent, type: "text", body: { text: "Hi" } }, Message)).toEqual([]);
  });
});
