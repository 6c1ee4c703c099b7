import { describe, expect, it } from "vitest";
import { Message } from "../../sociocs/src/schemas.js";
import { problemsIn, unknownMember } from "./validation.js";

const sms = { provider: "twlo", channel_key: "twlo_1", to: "+16175551212" };
const whatsapp = { ...sms, provider: "twlowa" };
const gupshup = { ...sms, provider: "gswa" };

describe("an invalid Sociocs message gets an error that says what to change", () => {
  it.each<[string, unknown, string[]]>([
    ["nothing in it", {}, [" needs `provider`, `channel_key`, `to` and `text`"]],
    ["no provider", { channel_key: "twlo_1", to: "+1", text: "Hi" }, [" needs `provider`"]],
    [
      "a provider that there is not",
      { ...sms, provider: "twilio", text: "Hi" },
      ['/provider must be one of "twlo", "tlnx", "twlowa", "gswa"'],
    ],
    ["no content", sms, [" needs at least one of `text`, `image_url`, `video_url`, `file_url`"]],
    [
      "no content and no recipient",
      { provider: "twlo" },
      [
        " needs `channel_key` and `to`",
        " needs at least one of `text`, `image_url`, `video_url`, `file_url`",
      ],
    ],
    ["no content for WhatsApp", whatsapp, [" needs at least one of `text`, `template`"]],
    [
      "a misspelled text",
      { ...sms, body: "Hi" },
      [`/body ${unknownMember}`, " needs at least one of `text`, `image_url`, `video_url`, `file_url`"],
    ],
    [
      "an image over WhatsApp",
      { ...whatsapp, image_url: "https://example.com/a.png" },
      [`/image_url ${unknownMember}`, " needs at least one of `text`, `template`"],
    ],
    ["an empty text", { ...sms, text: "" }, ["/text must not be empty"]],
    ["an empty URL", { ...sms, image_url: "" }, ["/image_url must not be empty"]],
    ["a text that is null", { ...sms, text: null }, ["/text must be a string"]],
    ["a number in place of a recipient", { ...sms, to: 16175551212, text: "Hi" }, ["/to must be a string"]],
    [
      "a time without its offset",
      { ...sms, text: "Hi", schedule: "2026-12-25 11:00" },
      ["/schedule must be a date and time with its offset, such as 2026-12-25T11:00:00-04:00"],
    ],
    [
      "a contact saved wrongly",
      { ...sms, text: "Hi", contact_saving: { save: "yes", list_id: -1 } },
      ["/contact_saving/save must be a boolean", "/contact_saving/list_id must be at least 0"],
    ],
    [
      "a template without its id",
      { ...whatsapp, template: { variables: { 1: "Ana" } } },
      ["/template needs `id`"],
    ],
    [
      "a template with no variables",
      { ...whatsapp, template: { id: "t", variables: {} } },
      ["/template/variables must have at least 1 member"],
    ],
    [
      "variables that are no texts",
      { ...whatsapp, template: { id: "t", variables: { 1: 2, 2: "" } } },
      ["/template/variables/1 must be a string", "/template/variables/2 must not be empty"],
    ],
    [
      "variables of the other provider",
      { ...gupshup, template: { id: "t", variables: { 1: "Ana", Body: { 1: "Ana" } } } },
      [`/template/variables/1 ${unknownMember}`],
    ],
  ])("%s", (_, message, expected) => {
    expect(problemsIn(message, Message)).toEqual(expected);
  });

  it("and a valid one has no problems", () => {
    expect(problemsIn({ ...sms, text: "Hi", schedule: "2026-12-25T11:00:00-04:00" }, Message)).toEqual([]);
    expect(
      problemsIn({ ...gupshup, template: { id: "t", variables: { Body: { 1: "Ana" } } } }, Message),
    ).toEqual([]);
  });
});
