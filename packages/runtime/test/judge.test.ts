import { describe, expect, it } from "vitest";
import { readJson } from "../src/json.js";
import { judge } from "../src/stages/judge.js";
import { contract, sendMessage, success } from "./vendor.js";

function verdict(status: number, body: unknown, headers: Record<string, string> = {}, changed = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const content = readJson(new TextEncoder().encode(text), null);
  const response = { status, content, headers: new Headers(headers), address };
  return judge(response, { ...contract, ...changed }, sendMessage);
}

const address = "https://acme.example/api/messages";

const unplaced = { success: false, kind: "protocol", outcome: "unknown" };

describe("a response is a success", () => {
  it.each([
    ["when its envelope says so and its proof is there", 200, success],
    ["with any status of success", 202, success],
    ["behind a byte order mark", 200, `\uFEFF${JSON.stringify(success)}`],
  ])("%s", (_, status, body) => {
    expect(verdict(status, body)).toEqual({ success: true, data: success });
  });
});

describe("a response that proves nothing is unknown", () => {
  it.each([
    ["an empty body", 200, "", "the response (200) is empty"],
    ["no content", 204, "", "the response (204) is empty"],
    ["HTML", 200, "<html>", "the response (200) is not JSON"],
    ["JSON that was cut", 200, '{"status":"ok","da', "the response (200) is not JSON"],
    ["no envelope", 200, { data: { id: "m" } }, "the response (200) has no /status"],
    ["a list", 200, [success], "the response (200) has no /status"],
    ["an envelope of another type", 200, { status: true, code: "E_TO" }, /has an unknown value at \/status/],
    ["an envelope that is null", 200, { status: null }, /has an unknown value at \/status/],
    ["success without its proof", 200, { status: "ok", data: {} }, /reports success but has no \/data\/id/],
    [
      "proof under a prototype's name",
      200,
      '{"status":"ok","data":{"__proto__":{"id":1}}}',
      "the response (200) has a member named __proto__",
    ],
  ])("%s", (_, status, body, reason) => {
    const expected = typeof reason === "string" ? reason : expect.stringMatching(reason);
    expect(verdict(status, body)).toMatchObject({ ...unplaced, reason: expected });
  });
});

describe("where failure has one value, any other value cannot be placed", () => {
  const envelope = { ...contract.envelope, failure: { value: "error" } };

  it.each([
    ["the value of failure", { status: "error", code: "E_QUOTA" }, { kind: "quota", outcome: "rejected" }],
    ["another value", { status: "queued" }, unplaced],
    ["no value", {}, unplaced],
  ])("%s", (_, body, expected) => {
    expect(verdict(200, body, {}, { envelope })).toMatchObject(expected);
  });
});

describe("a failure means what the contract says", () => {
  it.each([
    ["by its code in a 200", 200, { status: "error", code: "E_QUOTA" }, "quota", "rejected"],
    [
      "by a code after which the vendor may have acted",
      200,
      { status: "error", code: "E_BUSY" },
      "unavailable",
      "unknown",
    ],
    ["by its code before its status", 404, { status: "error", code: "E_QUOTA" }, "quota", "rejected"],
    [
      "by its status alone where the server failed, for it may have acted before",
      500,
      { status: "error", code: "E_TO" },
      "quota",
      "unknown",
    ],
    [
      "by default, for a code that is not listed",
      200,
      { status: "error", code: "E_NEW" },
      "protocol",
      "unknown",
    ],
    ["by default, without a code", 200, { status: "error" }, "protocol", "unknown"],
    [
      "by default, for a prototype's name",
      200,
      { status: "error", code: "constructor" },
      "protocol",
      "unknown",
    ],
    [
      "by default, for another prototype's name",
      200,
      { status: "error", code: "__proto__" },
      "protocol",
      "unknown",
    ],
    [
      "by its status, for a code that is not listed",
      403,
      { status: "error", code: "E_NEW" },
      "permission",
      "rejected",
    ],
    ["by its status over what HTTP says", 404, { status: "error" }, "conflict", "rejected"],
    ["by its status before its range", 502, { status: "error" }, "unavailable", "rejected"],
    ["by the range of its status", 504, { status: "error" }, "quota", "unknown"],
  ])("%s", (_, status, body, kind, outcome) => {
    expect(verdict(status, body)).toMatchObject({ success: false, kind, outcome });
  });

  it.each([
    [400, "invalid", "rejected"],
    [401, "authentication", "rejected"],
    [402, "quota", "rejected"],
    [403, "permission", "rejected"],
    [404, "notFound", "rejected"],
    [408, "timeout", "unknown"],
    [409, "conflict", "rejected"],
    [410, "notFound", "rejected"],
    [422, "invalid", "rejected"],
    [429, "rateLimited", "rejected"],
    [500, "unavailable", "unknown"],
    [502, "unavailable", "unknown"],
    [503, "unavailable", "unknown"],
    [504, "unavailable", "unknown"],
  ])("or else what HTTP says: %i", (status, kind, outcome) => {
    const errors = { default: contract.errors.default };
    const rejected = verdict(status, { status: "error" }, { "Retry-After": "1" }, { errors });
    expect(rejected).toMatchObject({ success: false, kind, outcome });
  });

  it.each([400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504])(
    "but only in the vendor's own envelope, because anything in between may write a status: %i",
    (status) => {
      for (const body of ["", "<html>", { detail: "no" }, '"error"', { status: 5 }, { status: null }]) {
        const judged = verdict(status, body, { "Retry-After": "5" });
        expect(judged).toMatchObject({ success: false, outcome: "unknown", retryAfterMs: 5000 });
        expect(judged).toMatchObject({ reason: expect.stringContaining(`(${status})`) });
        expect(judged).toMatchObject({ reason: expect.stringContaining(address) });
      }
    },
  );

  it("and a rejection that proves that the vendor acted contradicts itself", () => {
    const body = { status: "error", code: "E_TO", data: { id: "m-1" } };
    expect(verdict(200, body)).toMatchObject({ ...unplaced, code: "E_TO", responseBody: body });
    const withoutId = { ...body, data: { id: null } };
    expect(verdict(200, withoutId)).toMatchObject({ kind: "invalid", outcome: "rejected" });
  });
});

describe("how long to wait is what Retry-After says", () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();

  it.each([
    ["seconds", "7", 7000],
    ["no time at all", "0", 0],
    ["a date that has passed", "Wed, 21 Oct 2015 07:28:00 GMT", 0],
    ["part of a second", "1.5", 1500],
    ["the longest of several", "3, 120, 7", 120_000],
    ["the longest of seconds and a date", "0, Wed, 21 Oct 2015 07:28:00 GMT", 0],
    ["the longest of dates", "Wed, 21 Oct 2015 07:28:00 GMT, Thu, 22 Oct 2015 07:28:00 GMT", 0],
    // It is there, so there is a time to wait, and nobody knows which.
    ["no number", "soon", Number.POSITIVE_INFINITY],
    ["a number with its unit", "3600s", Number.POSITIVE_INFINITY],
    ["a number beside nonsense", "1, soon", Number.POSITIVE_INFINITY],
    ["less than nothing, which a lenient date parser takes", "-1", Number.POSITIVE_INFINITY],
    ["nothing", "", Number.POSITIVE_INFINITY],
    ["none", undefined, undefined],
  ])("%s", (_, value, retryAfterMs) => {
    const headers: Record<string, string> = value === undefined ? {} : { "Retry-After": value };
    const limited = verdict(429, { status: "error" }, headers);
    expect(limited).toMatchObject({ kind: "rateLimited", outcome: "rejected", retryAfterMs });
    // A middlebox that cannot reach a server may write 503 and Retry-After, also where the server acted.
    expect(verdict(503, { status: "error" }, headers)).toMatchObject({ outcome: "unknown", retryAfterMs });
  });

  it.each([
    ["seconds", 7, undefined, 7000],
    ["a number in a text", "7", undefined, 7000],
    ["the longer of body and header", 7, "9", 9000],
    ["the longer of header and body", 9, "7", 9000],
    ["no number", "soon", "7", Number.POSITIVE_INFINITY],
    ["null, which says nothing", null, undefined, undefined],
  ])("or the body, where the contract says so: %s", (_, wait, header, retryAfterMs) => {
    const envelope = { ...contract.envelope, retryAfter: "/parameters/retry_after" };
    const headers: Record<string, string> = header === undefined ? {} : { "Retry-After": header };
    const body = { status: "error", parameters: { retry_after: wait } };
    expect(verdict(429, body, headers, { envelope })).toMatchObject({ kind: "rateLimited", retryAfterMs });
  });

  it("a date to come", () => {
    const { retryAfterMs = 0 } = verdict(429, { status: "error" }, { "Retry-After": inAMinute }) as {
      retryAfterMs?: number;
    };
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});

describe("an error has the vendor's words", () => {
  it("with its status, code and message", () => {
    const judged = verdict(422, { status: "error", code: 17, message: "no such number" });
    expect(judged).toMatchObject({ reason: "HTTP 422, 17, no such number", code: "17" });
  });

  it("without a status that says nothing", () => {
    expect(verdict(200, { status: "error", message: "no such number" })).toMatchObject({
      reason: "no such number",
    });
    expect(verdict(200, { status: "error" })).toMatchObject({ reason: "the vendor gave no reason" });
  });

  it("field by field, from the vendor's own list", () => {
    const errors = [{ name: "to", problem: "is no number" }, { name: 3 }, "text", null];
    expect(verdict(400, { status: "error", errors })).toMatchObject({
      fields: [
        { field: "to", message: "is no number" },
        { field: "3", message: "was rejected" },
        { field: "", message: "was rejected" },
        { field: "", message: "was rejected" },
      ],
    });
    expect(verdict(400, { status: "error", errors: "many" })).toMatchObject({ fields: [] });
  });
});

describe("a redirect, which may come after the vendor acted, proves nothing and names its target", () => {
  it.each([
    ["https://other.example:8443/path?token=s3cret", / to other\.example:8443, and/],
    ["//other.example/path", / to other\.example, and/],
    ["/elsewhere", /redirects, and redirects are/],
    ["http://[broken", /redirects, and redirects are/],
    [undefined, /redirects, and redirects are/],
  ])("%s", (location, reason) => {
    const headers: Record<string, string> = location === undefined ? {} : { Location: location };
    for (const status of [301, 302, 303, 307, 308]) {
      const judged = verdict(status, success, headers);
      expect(judged).toMatchObject(unplaced);
      expect(judged).toMatchObject({ reason: expect.stringMatching(reason) });
      expect(JSON.stringify(judged)).not.toContain("s3cret");
    }
  });
});

describe("a response that fetch got from elsewhere proves nothing", () => {
  const content = readJson(new TextEncoder().encode(JSON.stringify(success)), null);
  const responded = (status: number, others: object) =>
    judge({ status, content, headers: new Headers(), address, ...others }, contract, sendMessage);

  it("a redirect that a browser hides is one", () => {
    expect(responded(0, { origin: "hiddenRedirect" })).toMatchObject({
      ...unplaced,
      reason: expect.stringContaining("redirects"),
    });
  });

  it("an error in place of a response proves nothing", () => {
    expect(responded(0, { origin: "error" })).toMatchObject(unplaced);
  });

  it("a success after a redirect may be another server's", () => {
    expect(responded(200, { origin: "followedRedirect" })).toMatchObject(unplaced);
    expect(responded(200, { origin: undefined })).toMatchObject({ success: true });
  });
});

it("a response that reports success with a status of failure contradicts itself, and proves nothing", () => {
  for (const status of [400, 401, 403, 404, 409, 422, 429, 500, 503]) {
    expect(verdict(status, success)).toMatchObject(unplaced);
  }
});

describe("a 429 asks to wait", () => {
  it("with any meaning of its code, and keeps the code", () => {
    const judged = verdict(429, { status: "error", code: "E_TO" }, { "Retry-After": "2" });
    expect(judged).toMatchObject({
      kind: "rateLimited",
      outcome: "rejected",
      code: "E_TO",
      retryAfterMs: 2000,
    });
  });

  it("but not where the contract says of its code that the vendor may have acted", () => {
    expect(verdict(429, { status: "error", code: "E_BUSY" })).toMatchObject({ outcome: "unknown" });
  });
});
