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

const advice = "mend it, or pass { unchecked: true }";
const noObject = 'A reply to getText is an object such as { example: "…" }, and no promise of one';
const noStatus = "The status of a reply to getText must be a whole number from 200 to 599";
const noJson =
  "The body of a reply to getText cannot be written as JSON; give a value of JSON, a text or bytes";
const csv = { "Content-Type": "text/csv" };

describe("a reply that the contract does not have is refused where it is asked for", () => {
  it.each<[string, unknown, string]>([
    ["placeOrder", { example: "plaed" }, 'placeOrder has no example "plaed"; did you mean "placed"?'],
    ["empty", { example: "a" }, 'empty has no example "a"; there are none'],
    [
      "placeOrder",
      { example: "twice" },
      'The example "twice" of placeOrder is one of 201, 202; give a status too',
    ],
    [
      "placeOrder",
      { example: "broken" },
      'The example "broken" of placeOrder is one of default; give a status too',
    ],
    [
      "placeOrder",
      { example: "placed", status: 202 },
      'The example "placed" of placeOrder is one of 201, and not of 202',
    ],
    [
      "placeOrder",
      { example: "soldOut", status: 429 },
      'The example "soldOut" of placeOrder is one of 4XX, and not of 429',
    ],
    [
      "placeOrder",
      { example: "placed", body: 1 },
      "A reply to placeOrder has an example or a body, not both",
    ],
    [
      "getText",
      { status: 429 },
      "getText has no response with the status 429 in the contract, which has 200; pick one, or pass { unchecked: true }",
    ],
    ["getText", { status: 700 }, noStatus],
    ["getText", { status: "200" }, noStatus],
    ["getText", { example: 5 }, "The example of a reply to getText must be the name of one"],
    ["getText", { headers: 5 }, "The headers of a reply to getText must be an object"],
    ["getText", { headers: "a" }, "The headers of a reply to getText must be an object"],
    ["getText", { body: Symbol("a") }, noJson],
    ["getText", { exmaple: "bare" }, 'A reply has no member "exmaple"; did you mean "example"?'],
    ["getText", "bare", noObject],
    ["getText", null, noObject],
    [
      "getText",
      { headers: { "X-A": "a\r\nb" } },
      'In a reply to getText, the header "X-A" has a character that no header can have',
    ],
    [
      "getText",
      { headers: { "X A": "a" } },
      'In a reply to getText, the header "X A" has a character that no header can have',
    ],
    ["getText", { headers: { "X-A": 1 } }, 'In a reply to getText, the header "X-A" must be a text'],
    [
      "getText",
      { headers: { "content-length": "1" } },
      'In a reply to getText, the header "content-length" is the mock\'s own to write',
    ],
  ])("to %s: %j", async (id, reply, message) => {
    expect(() => mock.on(id).reply(reply as Reply)).toThrow(new Error(message));
    expect(() => mock.on(id).reply(() => reply as Reply)).not.toThrow();
  });

  it.each<[string, string, Reply, string]>([
    ["a member", "placeOrder", { body: { id: "1" } }, "body/id: must be an integer"],
    ["a lack", "placeOrder", { body: {} }, "body: needs `id`"],
    ["one of another status", "placeOrder", { status: 429, body: { id: 1 } }, "body: needs `code`"],
    ["a text that is no JSON", "placeOrder", { body: "{" }, "body: is not JSON"],
    ["a text that is JSON of another shape", "placeOrder", { body: "[]" }, "body: must be an object"],
    ["no body", "placeOrder", { body: "" }, "body: is missing"],
    ["one where there is none", "empty", { body: {} }, "body: must be empty"],
    [
      "a media type",
      "getText",
      { body: "a", headers: { "Content-Type": "text/html" } },
      'header/content-type: must be application/json, text/csv; it is "text/html"',
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
  ])("for its body, %s", (_, id, reply, place) => {
    const message = `The reply to ${id} breaks the contract at ${place}; ${advice}`;
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
      'header/content-type: must be application/json, text/csv; it is "text/html"',
    ],
  ])("for its header, %s", (_, id, reply, place) => {
    const message = `The reply to ${id} breaks the contract at ${place}; ${advice}`;
    expect(() => mock.on(id).reply(reply)).toThrow(new Error(message));
    expect(() => mock.on(id).reply(reply, { unchecked: true })).not.toThrow();
  });

  it("but not for what the contract itself has, beside a header that is given", () => {
    expect(() => mock.on("report").reply({ headers: { "X-Left": "1" } })).not.toThrow();
    expect(() => mock.on("report").reply({ headers: { "X-More": "1" } })).not.toThrow();
  });

  it("for all operations, where none has it", () => {
    expect(() => mock.on().reply({ example: "nowhere" })).toThrow('placeOrder has no example "nowhere"');
  });

  it("also unchecked, where its body cannot be written", () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    for (const body of [10n, { id: 10n }, cyclic, () => {}]) {
      expect(() => mock.on("getText").reply({ body })).toThrow(new Error(noJson));
      expect(() => mock.on("getText").reply({ body }, { unchecked: true })).toThrow(new Error(noJson));
    }
  });

  it.each([true, null, [], "unchecked"])("and so are options that are no object: %j", (options) => {
    expect(() => mock.on("getText").reply({}, options as never)).toThrow(
      new Error("The options of reply must be an object such as { unchecked: … }"),
    );
  });

  it("and so is an option", () => {
    const options = { uncheked: true } as object;
    expect(() => mock.on("getText").reply({}, options)).toThrow(
      'There is no option "uncheked" of reply; did you mean "unchecked"?',
    );
    expect(() => mock.on("getText").reply({}, { unchecked: 1 } as never)).toThrow(
      'The option "unchecked" of reply must be true or false',
    );
  });
});

it("refuses a rule for an operation that the contract lacks", () => {
  expect(() => mock.on("placeOder")).toThrow(/ has no operation "placeOder"; did you mean "placeOrder"\?$/);
});

describe("a rule refuses", () => {
  it.each<[string, () => unknown, string]>([
    ["to hold no times", () => mock.on("empty").delay(1).times(0), "times takes a whole number above 0"],
    ["to hold half a time", () => mock.on("empty").delay(1).times(1.5), "times takes a whole number above 0"],
    [
      "a delay below 0",
      () => mock.on("empty").delay(-1),
      "delay takes a number of milliseconds from 0 to 2147483647",
    ],
    [
      "a delay beyond what a timer takes",
      () =>
        mock
          .on("empty")
          .reply({})
          .delay(2 ** 31),
      "delay takes a number of milliseconds from 0 to 2147483647",
    ],
    [
      "a delay that is no number",
      () => mock.on("empty").delay(Number.NaN),
      "delay takes a number of milliseconds from 0 to 2147483647",
    ],
    [
      "a fault that is none",
      () => mock.on("empty").fail("resetAfterRequst" as never),
      'There is no fault "resetAfterRequst"; did you mean "resetAfterRequest"?',
    ],
    [
      "options of a fault that are none",
      () => mock.on("empty").fail("slowBody", 5 as never),
      'The options of the fault "slowBody" must be an object such as { ms: … }',
    ],
    [
      "nothing as the options of a fault",
      () => mock.on("empty").fail("refuse", null as never),
      'The options of the fault "refuse" must be an object',
    ],
    [
      "to count what it refuses",
      () => mock.on("empty").fail("refuse").times(1),
      "A refused connection is not seen, so it cannot be counted; end the rule instead, or fail with resetOnConnect",
    ],
    [
      "to delay what strikes before a response",
      () => mock.on("empty").fail("resetOnConnect").delay(1),
      'The fault "resetOnConnect" strikes before there is a response that could be delayed',
    ],
    [
      "to delay what breaks off a request",
      () => mock.on("empty").fail("resetBeforeRequest").delay(1),
      'The fault "resetBeforeRequest" strikes before there is a response that could be delayed',
    ],
    ["to go back in time", () => mock.advance(-1), "advance takes a number of milliseconds from 0"],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(new Error(message));
  });
});
