import { describe, expect, it } from "vitest";
import { evidenceOf } from "../src/evidence.js";
import { unsentBy } from "../src/network.js";
import { redactedCause } from "../src/redact.js";
import { expectNoSecret } from "./canary.js";
import { createFaultClient, secrets } from "./fault-calls.js";
import { failureOf } from "./vendor.js";

const [apikey = ""] = secrets;

const names: [string, unknown][] = [
  ["an error's code", "ECONNRESET"],
  ["a code with a slash", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"],
  ["as long as may be", "E".repeat(64)],
];

const others: [string, unknown][] = [
  ["a sentence", "could not connect"],
  ["a line", "ECONNRESET\n"],
  ["a secret", apikey],
  ["an address", "https://acme.example"],
  ["empty", ""],
  ["longer than a name", "E".repeat(65)],
  ["a number", 104],
  ["null", null],
  ["an object", { toString: () => "ECONNRESET" }],
  ["a list", ["ECONNRESET"]],
];

describe("the platform's code and system call are kept where they are names", () => {
  it.each(names)("%s", (_, value) => {
    const error = Object.assign(new Error("no"), { code: value, syscall: value });
    expect(evidenceOf(error)).toEqual({ errno: value, syscall: value });
    expect(redactedCause(error, String)).toMatchObject({ code: value, syscall: value });
  });

  it.each(others)("and left out where they are none: %s", async (_, value) => {
    const cause = Object.assign(new Error("no"), { code: value, syscall: value, name: value });
    const seen: unknown[] = [];
    const keep = (...given: unknown[]) => void seen.push(given);
    const client = createFaultClient("https://acme.example", {
      fetch: () => Promise.reject(Object.assign(new TypeError("fetch failed", { cause }), { code: value })),
      hooks: { onAttempt: keep, onRetry: keep, onResponse: keep },
    });
    const error = await failureOf(client.sendMessage({ body: { to: "ana" } }));
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", cause: { cause: { message: "no" } } });
    expect(seen).toHaveLength(2);
    for (const one of [error.attempts[0], error.cause, (error.cause as Error).cause]) {
      for (const name of ["code", "errno", "syscall"]) expect(one).not.toHaveProperty(name);
    }
    expectNoSecret([error, seen], secrets);
  });

  it("of the outermost error that has one", () => {
    const inner = Object.assign(new Error("inner"), { code: "ECONNRESET", syscall: "read" });
    const error = Object.assign(new Error("outer", { cause: inner }), { code: "no name", syscall: 5 });
    expect(evidenceOf(error)).toEqual({ errno: "ECONNRESET", syscall: "read" });
    expect(evidenceOf(Object.assign(error, { code: "UND_ERR_SOCKET" }))).toEqual({
      errno: "UND_ERR_SOCKET",
      syscall: "read",
    });
  });
});

const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" });

/** An error behind so many others. */
function behind(depth: number, wrap: (inner: unknown) => unknown): unknown {
  return depth === 0 ? refused : wrap(behind(depth - 1, wrap));
}

describe("a proof that nothing was sent is looked for so deep and no deeper", () => {
  const wraps: [string, (inner: unknown) => unknown][] = [
    ["causes", (inner) => new Error("outer", { cause: inner })],
    ["lists of errors", (inner) => new AggregateError([inner], "all")],
  ];

  it.each(wraps)("in %s", (_, wrap) => {
    expect([0, 1, 4, 5, 6, 100].map((depth) => unsentBy(behind(depth, wrap)))).toEqual([
      "network",
      "network",
      "network",
      undefined,
      undefined,
      undefined,
    ]);
    expect(evidenceOf(behind(4, wrap))).toMatchObject({ errno: "ECONNREFUSED" });
    expect(evidenceOf(behind(5, wrap))).toEqual({});
  });

  it("and an end is come to where they go in a circle", () => {
    const error = Object.assign(new Error("round"), { errors: undefined as unknown });
    error.cause = error;
    expect(unsentBy(error)).toBeUndefined();
    expect(evidenceOf(error)).toEqual({});
    error.errors = [error, error];
    expect(unsentBy(error)).toBeUndefined();
  });

  it("and any reason of an abort proves nothing, also behind another error", () => {
    const reason = behind(0, wraps[0]?.[1] ?? ((error) => error));
    expect(unsentBy(reason)).toBe("network");
    expect(unsentBy(reason, reason)).toBeUndefined();
    expect(unsentBy(new Error("aborted", { cause: reason }), reason)).toBeUndefined();
  });
});
