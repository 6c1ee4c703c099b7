import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  type Attempt,
  DeliveryError,
  type ErrorKind,
  type Outcome,
  readVendorError,
  VendorError,
  type VendorErrorInit,
} from "../src/index.js";

const attempt: Attempt = {
  ...{ outcome: "rejected", phase: "done", startedAt: 1, durationMs: 2, delayMs: 0 },
  ...{ status: 429, kind: "rateLimited", code: "E_SLOW" },
};

function errorOf(init: Partial<VendorErrorInit> = {}): VendorError {
  return new VendorError({
    ...{ vendor: "acme", operation: "sendMessage", kind: "rateLimited", outcome: "rejected" },
    ...{ reason: "HTTP 429, E_SLOW: slower", status: 429, code: "E_SLOW", retryAfterMs: 7000 },
    fields: [{ field: "/body/to", message: "is no number" }],
    headers: { "x-request-id": "r-1" },
    attempts: [attempt],
    cause: Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("lost"), { code: "ECONNRESET" }),
    }),
    ...init,
  });
}

const message = "acme sendMessage was rejected: HTTP 429, E_SLOW: slower";
const plain = {
  ...{ name: "VendorError", message, vendor: "acme", operation: "sendMessage", kind: "rateLimited" },
  ...{ outcome: "rejected", isRetryable: true, status: 429, code: "E_SLOW", retryAfterMs: 7000 },
  fields: [{ field: "/body/to", message: "is no number" }],
  headers: { "x-request-id": "r-1" },
  attempts: [attempt],
  cause: {
    name: "TypeError",
    message: "fetch failed",
    cause: { name: "Error", message: "lost", code: "ECONNRESET" },
  },
};

describe("isRetryable says that the same call may succeed later, and cannot double", () => {
  const kinds: readonly ErrorKind[] = [
    ...(["authentication", "permission", "invalid", "notFound", "conflict", "rateLimited"] as const),
    ...(["quota", "unavailable", "timeout", "network", "protocol", "aborted"] as const),
  ];

  it.each<[Outcome, readonly ErrorKind[]]>([
    ["notSent", ["rateLimited", "unavailable", "timeout", "network"]],
    ["rejected", ["rateLimited", "unavailable", "timeout", "network"]],
    ["unknown", []],
  ])("after %s", (outcome, expected) => {
    expect(kinds.filter((kind) => errorOf({ outcome, kind }).isRetryable)).toEqual(expected);
  });
});

describe("an error as JSON", () => {
  it("has its message and all that is known, and of its causes no stack", () => {
    expect(JSON.parse(JSON.stringify({ error: errorOf() })).error).toEqual(plain);
    expect(Object.keys(errorOf().toJSON()).slice(0, 2)).toEqual(["name", "message"]);
  });

  it("has a VendorError among its causes with all members", () => {
    const json = JSON.parse(JSON.stringify(errorOf({ cause: errorOf() })));
    expect(json.cause).toEqual(plain);
    expect(readVendorError(json)?.cause).toBeInstanceOf(VendorError);
  });

  it("has the message of an invalid delivery, too", () => {
    expect(JSON.parse(JSON.stringify(new DeliveryError("acme", "forged", "no")))).toEqual({
      ...{ name: "DeliveryError", message: "acme: invalid delivery: no", vendor: "acme", reason: "forged" },
    });
  });

  it("ends where causes go in a circle", () => {
    const cause = new Error("round");
    cause.cause = cause;
    expect(JSON.stringify(errorOf({ cause }))).toContain("round");
  });
});

it("a response body is at hand, and nothing prints it", () => {
  const error = errorOf({ outcome: "unknown", responseBody: { to: "+1555" } });
  expect(error.responseBody).toEqual({ to: "+1555" });
  const seen = inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error) + inspect({ ...error });
  expect(seen).not.toContain("+1555");
  expect(errorOf().responseBody).toBeUndefined();
});

describe("an error is read back", () => {
  it.each<[string, (error: VendorError) => unknown]>([
    ["from JSON", (error) => JSON.parse(JSON.stringify(error))],
    ["from a clone of what JSON has", (error) => structuredClone(error.toJSON())],
  ])("%s, completely", (_, through) => {
    const error = readVendorError(through(errorOf()));
    expect(error).toBeInstanceOf(VendorError);
    expect(JSON.parse(JSON.stringify(error))).toEqual(plain);
    expect(error?.cause).toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
  });

  it("from a structured clone of itself, with the outcome", () => {
    const clone = structuredClone(errorOf());
    expect(clone).not.toBeInstanceOf(VendorError);
    const { vendor, operation, kind, outcome, isRetryable } = errorOf();
    expect(readVendorError(clone)).toMatchObject({ vendor, operation, kind, outcome, isRetryable, message });
  });

  it("as it is where it is one", () => {
    const error = errorOf();
    expect(readVendorError(error)).toBe(error);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", JSON.stringify(plain)],
    ["another error", new Error(message)],
    ["another error's clone", structuredClone(new TypeError(message))],
    ["an outcome that there is not", { ...plain, outcome: "accepted" }],
    ["an outcome that all objects have", { ...plain, outcome: "constructor" }],
    ["a kind that there is not", { ...plain, kind: "toString" }],
    ["no vendor", { ...plain, vendor: undefined }],
    ["a message that is no text", { ...plain, message: 5 }],
    ["members that it only inherits", Object.create(plain)],
  ])("but not from %s", (_, value) => {
    expect(readVendorError(value)).toBeUndefined();
  });

  it("without what is of another type, and with its own idea of isRetryable and of the message", () => {
    const read = readVendorError({
      ...{
        ...plain,
        kind: "invalid",
        isRetryable: true,
        status: "429",
        code: 5,
        retryAfterMs: null,
        responseBody: "me",
      },
      message: "acme sendMessage was not sent: no",
      fields: [{ field: 5, message: "no" }, "no", { field: "/to", message: "no", extra: 1 }],
      headers: { date: 5, via: "x" },
      attempts: [{ ...attempt, status: "429", stack: "x" }, { ...attempt, outcome: "fine" }, null],
      cause: "none",
    });
    const { status: _, ...rest } = attempt;
    expect(read).toMatchObject({
      ...{
        isRetryable: false,
        status: undefined,
        code: undefined,
        retryAfterMs: undefined,
      },
      fields: [{ field: "/to", message: "no" }],
      headers: { via: "x" },
      attempts: [rest],
    });
    expect(read?.message).toBe("acme sendMessage was rejected: acme sendMessage was not sent: no");
    expect([read?.responseBody, read?.cause]).toEqual([undefined, undefined]);
    expect(read?.attempts[0]).not.toHaveProperty("stack");
  });
});
