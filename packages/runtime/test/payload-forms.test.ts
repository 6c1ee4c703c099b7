import { expect, it } from "vitest";
import type { EventContract } from "../src/contract.js";
import { parseDelivery } from "../src/delivery.js";

const contract: EventContract = {
  vendor: "acme",
  events: [
    {
      type: "read",
      pointer: "/event",
      value: "read",
      payload: { jsonText: ["/msg"], nested: ["/msg/data"] },
      proof: [{ pointer: "/msg/id", type: "integer" }],
    },
    { type: "sent", pointer: "/event", value: "sent", proof: [] },
  ],
};

function parse(payload: unknown) {
  return parseDelivery(contract, JSON.stringify(payload), {}, {});
}

const msg = { id: 7, at: "now" };

it.each<[string, unknown, object]>([
  ["an object", msg, msg],
  ["its text", JSON.stringify(msg), msg],
  ["its text, with white space and a long id", ' {\n "id": 9007199254740993 }', { id: "9007199254740993" }],
  ["an object below data", { data: msg }, msg],
  ["an object below data, with members beside it", { data: msg, more: 1 }, { ...msg, more: 1 }],
  ["the text of an object below data", JSON.stringify({ data: msg }), msg],
  ["an object whose data is none", { ...msg, data: null }, { ...msg, data: null }],
])("a payload comes out in the form of its schema: %s", async (_, delivered, read) => {
  expect(await parse({ event: "read", msg: delivered })).toEqual({
    type: "read",
    payload: { event: "read", msg: read },
  });
});

it.each([
  ["no JSON", "read"],
  ["empty", ""],
  ["the text of a list", "[7]"],
  ["the text of a text", JSON.stringify(JSON.stringify(msg))],
  ["nested too deep", `{"id":7,"deep":${"[".repeat(65)}${"]".repeat(65)}}`],
  ["with a prototype", '{"id":7,"__proto__":{}}'],
  ["with two ids", '{"id":7,"id":8}'],
  ["the text of what has no proof", '{"id":null}'],
  ["text below data", { data: JSON.stringify(msg) }],
  ["a number", 7],
  ["null", null],
])("what does not hold the proof is malformed: %s", async (_, delivered) => {
  await expect(parse({ event: "read", msg: delivered })).rejects.toMatchObject({
    reason: "malformed",
    message: "acme: invalid delivery: it is of type read and lacks /msg/id",
  });
});

it("an event that has one form alone, and an unknown one, stay as they came", async () => {
  for (const event of ["sent", "typing"]) {
    const payload = { event, msg: JSON.stringify({ data: msg }) };
    expect(await parse(payload)).toEqual({ type: event === "sent" ? "sent" : "unknown", payload });
  }
});
