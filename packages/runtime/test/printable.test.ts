import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createFaultClient } from "./fault-calls.js";
import { responds, startScriptedServer } from "./scripted.js";
import { failureOf } from "./vendor.js";

// What ends a line, steers a terminal, turns the direction of what follows, or is not seen.
const steering = [
  ...["\n", "\r", "\t", "\u001b[31m", "\u007f", "\u0085", "\u009b", "\u2028", "\u2029"],
  ...["\u202a", "\u202e", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c", "\ufeff", "\u200b"],
].join("x");
const raw = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** All that a log or a person may see of an error. */
function seen({
  message,
  stack,
  code,
  fields,
  headers,
  attempts,
  cause,
}: Awaited<ReturnType<typeof failureOf>>): string {
  const [first = ""] = (stack ?? "").split("\n    at ");
  const causes = cause instanceof Error ? cause.message : "";
  return [
    message,
    first,
    code,
    fields.map(Object.values),
    Object.values(headers),
    attempts.map(({ code }) => code),
    causes,
  ]
    .flat(9)
    .join("");
}

describe("no text of an error ends a line, steers a terminal or hides anything", () => {
  it("that the vendor wrote", async () => {
    const body = {
      status: "error",
      code: steering,
      message: steering,
      errors: [{ name: steering, problem: steering }],
    };
    await using server = await startScriptedServer(responds(400, { "X-Request-Id": "a\u0085b\u009b" }, body));
    const error = await failureOf(createFaultClient(server.url).sendMessage({ body: { to: "ana" } }));
    expect(error.message).toContain("\\u{a}x\\u{d}x\\u{9}x\\u{1b}[31mx");
    expect(error.message).toContain("\\u{202e}x\\u{2066}x\\u{2069}x\\u{200e}");
    expect(seen(error)).not.toMatch(raw);
  });

  it("that the caller wrote as the name of a member", async () => {
    const error = await failureOf(
      createFaultClient("https://acme.example").sendMessage({ body: { to: "ana", [steering]: 1 } }),
    );
    expect(error.fields[0]?.field).toContain("/body/\\u{a}x\\u{d}");
    expect(seen(error)).not.toMatch(raw);
  });

  it("that the platform wrote", async () => {
    const fetch = async () => {
      throw new TypeError(steering, { cause: new Error(steering) });
    };
    const error = await failureOf(
      createFaultClient("https://acme.example", { fetch }).sendMessage({ body: { to: "ana" } }),
    );
    expect(error.cause).toMatchObject({ message: expect.stringContaining("\\u{a}x") });
    expect(seen(error)).not.toMatch(raw);
    expect(inspect(error)).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it("and letters of every script stay as they are", async () => {
    const message = "Сообщение не доставлено; 消息未送达, ערך שגוי, “no”… 👍";
    await using server = await startScriptedServer(responds(400, {}, { status: "error", message }));
    const error = await failureOf(createFaultClient(server.url).sendMessage({ body: { to: "ana" } }));
    expect(error.message).toContain(message);
  });
});

describe("an error can be read by a person, however much is wrong", () => {
  it("its message lists twenty problems, and says how many more there are", async () => {
    const members = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`member${index}`, 1]));
    const { message, fields } = await failureOf(
      createFaultClient("https://acme.example").sendMessage({ body: { to: "ana", ...members } }),
    );
    expect(message.split("; /body/member")).toHaveLength(20);
    expect(message).toMatch(/; and 130 more$/);
    expect(fields).toHaveLength(100);
  });

  it("a name without an end is cut, and not within a character", async () => {
    const error = await failureOf(
      createFaultClient("https://acme.example").sendMessage({
        body: { to: "ana", ["👍".repeat(100_000)]: 1 },
      }),
    );
    expect(error.message.length).toBeLessThan(400);
    expect(error.fields[0]?.field).toMatch(/^\/body\/(?:👍){497}…$/u);
  });

  it("so is what a vendor says", async () => {
    const message = `${"-".repeat(960)}${"👍".repeat(100_000)}`;
    await using server = await startScriptedServer(
      responds(400, {}, { status: "error", message, code: message }),
    );
    const error = await failureOf(createFaultClient(server.url).sendMessage({ body: { to: "ana" } }));
    expect(error.message.length).toBeLessThan(1100);
    expect(error.code).toMatch(/^-{960}(?:👍){20}…$/u);
  });
});
