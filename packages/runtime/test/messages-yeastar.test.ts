import { describe, expect, it } from "vitest";
import { Campaign, Message, WhatsappTemplateMessage } from "../../yeastar/src/schemas.js";
import { problemsIn, unknownMember } from "./validation.js";

const toSession = { sender_type: 9, session_id: 5 };
const toNumber = { sender_type: 9, channel: "sms", did_number: "+1555", to: "+1415" };
const campaign = {
  name: "Sale",
  channel_type: "sms",
  omnichannel_id: 1,
  sender: 1,
  recipient_type: "input",
  number_list: [{ number: "+1415" }],
  content_type: "text",
  content: "Hi",
  send_type: "immediately",
  send_mode: "direct",
};
const template = { id: 1, template_id: "1", name: "hello", language: { code: "en" }, components: [] };
const named = { ...template, parameter_format: "NAMED" };
const positional = { ...template, parameter_format: "POSITIONAL" };

describe("an invalid Yeastar message gets an error that says what to change", () => {
  it.each<[string, unknown, string[]]>([
    [
      "nothing in it",
      {},
      [
        " needs `sender_type`",
        " needs `channel` and `did_number` and `to`, or `session_id`",
        " needs `msg_body`, or `files`, or `msg_kind` and `whatsapp_msg_param` and `session_id`, or `msg_kind` and `whatsapp_msg_param` and `channel`",
      ],
    ],
    ["no sender", { session_id: 5, msg_body: "Hi" }, [" needs `sender_type`"]],
    [
      "a sender that there is not",
      { ...toSession, sender_type: 2, msg_body: "Hi" },
      ["/sender_type must be one of the numbers 1, 9"],
    ],
    [
      "a sender given as text",
      { ...toSession, sender_type: "9", msg_body: "Hi" },
      ["/sender_type must be one of the numbers 1, 9"],
    ],
    [
      "an extension without its number",
      { ...toSession, sender_type: 1, msg_body: "Hi" },
      [" needs `sender_no`"],
    ],
    [
      "an extension whose number is empty",
      { ...toSession, sender_type: 1, sender_no: "", msg_body: "Hi" },
      ["/sender_no must not be empty"],
    ],
    [
      "a number for what is no extension",
      { ...toSession, sender_no: "1001", msg_body: "Hi" },
      ['/sender_no must be one of "api", ""'],
    ],
    [
      "no recipient",
      { sender_type: 9, msg_body: "Hi" },
      [" needs `channel` and `did_number` and `to`, or `session_id`"],
    ],
    [
      "a recipient half given",
      { ...toNumber, did_number: undefined, msg_body: "Hi" },
      [" needs at least one of `did_number`, `session_id`"],
    ],
    [
      "a recipient that is no number",
      { ...toNumber, to: "ana", msg_body: "Hi" },
      ["/to must match the pattern ^\\+?[0-9().\\-*# ]+$"],
    ],
    ["no content", toSession, [" needs `msg_body`, or `files`, or `msg_kind` and `whatsapp_msg_param`"]],
    [
      "texts and numbers mixed up",
      { ...toSession, session_id: "5", msg_body: 5 },
      ["/session_id must be an integer", "/msg_body must be a string"],
    ],
    ["no file in the list", { ...toSession, files: [] }, ["/files must have at least 1 item"]],
    ["two files", { ...toSession, files: [{ uri: "a" }, { uri: "b" }] }, ["/files must have at most 1 item"]],
    ["a file without its address", { ...toSession, files: [{ name: "a.png" }] }, ["/files/0 needs `uri`"]],
    [
      "a template without its parameters",
      { ...toSession, msg_kind: 1, msg_body: "Hi" },
      [" needs `whatsapp_msg_param`"],
    ],
    [
      "a template over SMS",
      { ...toNumber, msg_kind: 1, whatsapp_msg_param: "{}" },
      ['/channel must be "whatsapp"'],
    ],
    [
      "a kind that there is not",
      { ...toSession, msg_kind: 2, msg_body: "Hi" },
      ["/msg_kind must be one of the numbers 0, 1"],
    ],
    [
      "a type that there is not",
      { ...toSession, msg_type: 1, msg_body: "Hi" },
      ["/msg_type must be the number 0"],
    ],
    [
      "an id that is too long",
      { ...toSession, msg_body: "Hi", request_id: "x".repeat(128) },
      ["/request_id must have at most 127 characters"],
    ],
    ["a misspelled member", { ...toSession, msg_body: "Hi", request: "x" }, [`/request ${unknownMember}`]],
  ])("%s", (_, message, expected) => {
    expect(problemsIn(JSON.parse(JSON.stringify(message)), Message)).toEqual(expected);
  });
});

describe("an invalid Yeastar campaign gets an error that says what to change", () => {
  it.each<[string, unknown, string[]]>([
    ["numbers that are not there", { ...campaign, number_list: undefined }, [" needs `number_list`"]],
    [
      "a phonebook that is not named",
      { ...campaign, recipient_type: "phonebook" },
      [" needs `recipient_id` and `recipient_num_type`"],
    ],
    ["a template that is not there", { ...campaign, content_type: "template" }, [" needs `msg_param`"]],
    ["a time that is not there", { ...campaign, send_type: "schedule" }, [" needs `send_time`"]],
    [
      "numbers that are empty",
      { ...campaign, number_list: [{ number: "" }, {}] },
      ["/number_list/0/number must not be empty", "/number_list/1 needs `number`"],
    ],
    [
      "choices misspelled",
      { ...campaign, recipient_type: "inputs", content_type: "txt", send_type: "now" },
      [
        '/recipient_type must be one of "input", "phonebook"',
        '/content_type must be one of "text", "document", "template"',
        '/send_type must be one of "immediately", "schedule", "draft"',
      ],
    ],
  ])("%s", (_, body, expected) => {
    expect(problemsIn(JSON.parse(JSON.stringify(body)), Campaign)).toEqual(expected);
  });
});

describe("an invalid WhatsApp template gets an error that says what to change", () => {
  const body = (...parameters: object[]) => ({ type: "BODY", parameters });
  const header = (...parameters: object[]) => ({ type: "HEADER", parameters });

  it.each<[string, unknown, string[]]>([
    [
      "a format that there is not",
      { ...named, parameter_format: "named" },
      ['/parameter_format must be one of "NAMED", "POSITIONAL"'],
    ],
    [
      "a name that is missing",
      { ...named, components: [body({ type: "TEXT", text: "Ana" })] },
      ["/components/0/parameters/0 needs `parameter_name`"],
    ],
    [
      "a name where there are none",
      { ...positional, components: [body({ type: "TEXT", text: "Ana", parameter_name: "who" })] },
      [`/components/0/parameters/0/parameter_name ${unknownMember}`],
    ],
    [
      "contents that do not fit their types",
      { ...positional, components: [header({ type: "IMAGE" }, { type: "TEXT" }), body({ type: "TEXT" })] },
      [
        "/components/0/parameters/0 needs `file_list`",
        "/components/0/parameters/1 needs `text`",
        "/components/1/parameters/0 needs `text`",
      ],
    ],
    [
      "a component that there is not",
      { ...positional, components: [body(), { type: "FOOTER", parameters: [] }] },
      ['/components/1/type must be one of "HEADER", "BODY", "BUTTONS"'],
    ],
    ["a language that is a text", { ...named, language: "en" }, ["/language must be an object"]],
  ])("%s", (_, message, expected) => {
    expect(problemsIn(message, WhatsappTemplateMessage)).toEqual(expected);
  });
});

it("a valid Yeastar request has no problems", () => {
  expect(problemsIn({ ...toSession, msg_body: "Hi" }, Message)).toEqual([]);
  expect(
    problemsIn({ ...toNumber, channel: "whatsapp", msg_kind: 1, whatsapp_msg_param: "{}" }, Message),
  ).toEqual([]);
  expect(problemsIn(campaign, Campaign)).toEqual([]);
  expect(problemsIn(named, WhatsappTemplateMessage)).toEqual([]);
});
