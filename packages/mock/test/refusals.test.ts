import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Mock, Reply } from "../src/index.js";
import { serve } from "./documents.js";
import { shop } from "./shop.js";

let mock: Mock;
beforeAll(async () => {
  mock = await serve(shop);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const advice = "fix it, or pass { unchecked: true }";
const noObject = 'Reply to getText must be an object such as { example: "…" }, not a promise';
const noStatus = "Reply to getText: status must be a whole number from 200 to 599";
const noJson = "Reply to getText: body must be a JSON value, a string or bytes";
const csv = { "Content-Type": "text/csv" };

describe("a reply that the contract does not allow throws in its own line", () => {
  it.each<[string, unknown, string]>([
    ["placeOrder", { example: "plaed" }, 'placeOrder has no example "plaed"; did you mean "placed"?'],
    ["empty", { example: "a" }, 'empty has no example "a"; known: none'],
    [
      "placeOrder",
      { example: "twice" },
      'Example "twice" of placeOrder exists for 201, 202; give a status too',
    ],
    [
      "placeOrder",
      { example: "broken" },
      'Example "broken" of placeOrder exists for default; give a status too',
    ],
    [
      "placeOrder",
      { example: "placed", status: 202 },
      'Example "placed" of placeOrder has status 201, not 202',
    ],
    [
      "placeOrder",
      { example: "soldOut", status: 429 },
      'Example "soldOut" of placeOrder has status 4XX, not 429',
    ],
    [
      "placeOrder",
      { example: "placed", body: 1 },
      "Reply to placeOrder: give an example or a body, not both",
    ],
    [
      "getText",
      { status: 429 },
      "Reply to getText: the contract has no response with status 429, only 200; choose one, or pass { unchecked: true }",
    ],
    ["getText", { status: 700 }, noStatus],
    ["getText", { status: "200" }, noStatus],
    ["getText", { example: 5 }, "Reply to getText: example must be a name"],
    ["getText", { headers: 5 }, "Reply to getText: headers must be an object"],
    ["getText", { headers: "a" }, "Reply to getText: headers must be an object"],
    ["getText", { body: Symbol("a") }, noJson],
    ["getText", { exmaple: "bare" }, 'Member "exmaple" of a reply is unknown; did you mean "example"?'],
    ["getText", "bare", noObject],
    ["getText", null, noObject],
    ["getText", { headers: { "X-A": "a\r\nb" } }, 'Reply to getText: header "X-A" has an invalid character'],
    ["getText", { headers: { "X A": "a" } }, 'Reply to getText: header "X A" has an invalid character'],
    ["getText", { headers: { "X-A": 1 } }, 'Reply to getText: header "X-A" must be a string'],
    [
      "getText",
      { headers: { "content-length": "1" } },
      'Reply to getText: the mock itself writes the header "content-length"; leave it out',
    ],
  ])("to %s: %j", async (id, reply, message) => {
    expect(() => mock.on(id).reply(reply as Reply)).toThrow(new Error(message));
    expect(() => mock.on(id).reply(() => reply as Reply)).not.toThrow();
  });

  it.each<[string, string, Reply, string]>([
    ["a member", "placeOrder", { body: { id: "1" } }, "body/id: must be an integer"],
    ["a missing member", "placeOrder", { body: {} }, "body: needs `id`"],
    ["one of another status", "placeOrder", { status: 429, body: { id: 1 } }, "body: needs `code`"],
    ["a text that is no JSON", "placeOrder", { body: "{" }, "body: must be JSON"],
    ["a text that is JSON of another shape", "placeOrder", { body: "[]" }, "body: must be an object"],
    ["no body", "placeOrder", { body: "" }, "body: is missing"],
    ["one where there is none", "empty", { body: {} }, "body: must be empty"],
    [
      "a media type",
      "getText",
      { body: "a", headers: { "Content-Type": "text/html" } },
      'header/content-type: must be application/json, text/csv; is "text/html"',
    ],
    [
      "a text that is too long",
      "getText",
      { body: "abcd", headers: csv },
      "body: must have at most 3 characters",
    ],
    ["an object that is no text", "getText", { body: {}, headers: csv }, "body: must be a string"],
    [
      "bytes that are too many",
      "getBytes",
      { body: new Uint8Array(5) },
      "body: must have at most 4 characters",
    ],
    [
      "a header",
      "placeOrder",
      { status: 429, body: { code: "c" }, headers: { "retry-after": "soon" } },
      "header/retry-after: must be an integer",
    ],
  ])("its body is invalid: %s", (_, id, reply, place) => {
    const message = `Reply to ${id} breaks the contract: ${place}; ${advice}`;
    expect(() => mock.on(id).reply(reply)).toThrow(new Error(message));
  });

  it.each<[string, string, Reply, string]>([
    [
      "of a status",
      "placeOrder",
      { status: 429, headers: { "Retry-After": "soon" } },
      "header/retry-after: must be an integer",
    ],
    [
      "of an example",
      "placeOrder",
      { example: "limited", headers: { "RETRY-AFTER": "10" } },
      "header/retry-after: must be at most 9",
    ],
    [
      "of a response without a body",
      "empty",
      { headers: { "X-Left": "many" } },
      "header/x-left: must be an integer",
    ],
    [
      "of a response whose body is not written down",
      "report",
      { headers: { "X-Left": "many" } },
      "header/x-left: must be an integer",
    ],
    [
      "that is a list",
      "report",
      { headers: { "X-Shelves": "1,many" } },
      "header/x-shelves/1: must be an integer",
    ],
    [
      "that is its media type",
      "getText",
      { status: 200, headers: { "Content-Type": "text/html" } },
      'header/content-type: must be application/json, text/csv; is "text/html"',
    ],
  ])("its header is invalid: %s", (_, id, reply, place) => {
    const message = `Reply to ${id} breaks the contract: ${place}; ${advice}`;
    expect(() => mock.on(id).reply(reply)).toThrow(new Error(message));
    expect(() => mock.on(id).reply(reply, { unchecked: true })).not.toThrow();
  });

  it("but not the contract's own response with a given header", () => {
    expect(() => mock.on("report").reply({ headers: { "X-Left": "1" } })).not.toThrow();
    expect(() => mock.on("report").reply({ headers: { "X-More": "1" } })).not.toThrow();
  });

  it("for all operations, if none has it", () => {
    expect(() => mock.on().reply({ example: "nowhere" })).toThrow('placeOrder has no example "nowhere"');
  });

  it("even unchecked, if its body cannot be written", () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    for (const body of [10n, { id: 10n }, cyclic, () => {}]) {
      expect(() => mock.on("getText").reply({ body })).toThrow(new Error(noJson));
      expect(() => mock.on("getText").reply({ body }, { unchecked: true })).toThrow(new Error(noJson));
    }
  });

  it.each([true, null, [], "unchecked"])("and so do invalid options: %j", (options) => {
    expect(() => mock.on("getText").reply({}, options as never)).toThrow(
      new Error("reply: options must be an object such as { unchecked: … }"),
    );
  });

  it("and so does an unknown option", () => {
    const options = { uncheked: true } as object;
    expect(() => mock.on("getText").reply({}, options)).toThrow(
      'reply: option "uncheked" is unknown; did you mean "unchecked"?',
    );
    expect(() => mock.on("getText").reply({}, { unchecked: 1 } as never)).toThrow(
      'reply: option "unchecked" must be true or false',
    );
  });
});

it("throws for a rule of an unknown operation", () => {
  expect(() => mock.on("placeOder")).toThrow(/ has no operation "placeOder"; did you mean "placeOrder"\?$/);
});

describe("a rule throws for", () => {
  it.each<[string, () => unknown, string]>([
    ["to hold no times", () => mock.on("empty").delay(1).times(0), "times must be a whole number from 1"],
    ["a count of a half", () => mock.on("empty").delay(1).times(1.5), "times must be a whole number from 1"],
    [
      "a delay below 0",
      () => mock.on("empty").delay(-1),
      "delay must be a number of milliseconds from 0 to 2147483647",
    ],
    [
      "a delay beyond the longest timer",
      () =>
        mock
          .on("empty")
          .reply({})
          .delay(2 ** 31),
      "delay must be a number of milliseconds from 0 to 2147483647",
    ],
    [
      "a delay that is not a number",
      () => mock.on("empty").delay(Number.NaN),
      "delay must be a number of milliseconds from 0 to 2147483647",
    ],
    [
      "an unknown fault",
      () => mock.on("empty").fail("resetAfterRequst" as never),
      'Fault "resetAfterRequst" is unknown; did you mean "resetAfterRequest"?',
    ],
    [
      "options of a fault that are not an object",
      () => mock.on("empty").fail("slowBody", 5 as never),
      'fault "slowBody": options must be an object such as { ms: … }',
    ],
    [
      "null as the options of a fault",
      () => mock.on("empty").fail("refuse", null as never),
      'fault "refuse": options must be an object',
    ],
    [
      "a count of refused connections",
      () => mock.on("empty").fail("refuse").times(1),
      "Refused connections cannot be counted; end the rule, or use resetOnConnect",
    ],
    [
      "a delay of resetOnConnect",
      () => mock.on("empty").fail("resetOnConnect").delay(1),
      'Fault "resetOnConnect" strikes before the response, so there is nothing to delay',
    ],
    [
      "a delay of resetBeforeRequest",
      () => mock.on("empty").fail("resetBeforeRequest").delay(1),
      'Fault "resetBeforeRequest" strikes before the response, so there is nothing to delay',
    ],
    ["to go back in time", () => mock.advance(-1), "advance: ms must be a number from 0"],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(new Error(message));
  });
});
