import { afterEach, describe, expect, it } from "vitest";
import { accepted, responds, retryAfter, startScriptedServer } from "./scripted.js";
import { type Respond, respond } from "./servers.js";
import { createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };
const anHour = 3_600_000;

/** Asks to come back in some seconds by a date, from a server whose clock is so far off. */
function untilDate(seconds: number, offset: number): Respond {
  return (request, response) => {
    const now = Date.now() + offset;
    const headers = {
      Date: new Date(now).toUTCString(),
      "Retry-After": new Date(now + seconds * 1000).toUTCString(),
    };
    return responds(429, headers)(request, response);
  };
}

it("a call is never retried earlier than the vendor asked", async () => {
  const cases = [retryAfter("1"), untilDate(1, anHour), untilDate(1, -anHour)];
  const waits = cases.map(async (limit) => {
    await using server = await startScriptedServer(limit, accepted);
    const client = createAcme({ baseUrl: server.url, retry: { baseDelayMs: 1 } });
    const { response } = await client.sendMessage(message).withResponse();
    expect(response.attempts.map(({ outcome }) => outcome)).toEqual(["rejected", "accepted"]);
    expect(response.attempts[1]?.delayMs).toBeGreaterThanOrEqual(1000);
    const [first = 0, second = 0] = server.arrivals;
    return second - first;
  });
  for (const waited of await Promise.all(waits)) expect(waited).toBeGreaterThanOrEqual(1000);
});

describe("every form of an HTTP date is read, in any zone of this machine", () => {
  const zone = process.env["TZ"];

  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each([
    ["of RFC 9110", "Sun, 06 Nov 1994 08:49:37 GMT"],
    ["of RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT"],
    ["of asctime", "Sun Nov  6 08:49:37 1994"],
    ["with an offset", "Sun, 06 Nov 1994 09:49:37 +0100"],
  ])("%s", async (_, date) => {
    process.env["TZ"] = "Asia/Jakarta";
    const headers = { Date: "Sun, 06 Nov 1994 08:48:07 GMT", "Retry-After": date };
    await using server = await startScriptedServer(responds(429, headers), accepted);
    const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage(message));
    expect(error).toMatchObject({ kind: "rateLimited", retryAfterMs: 90_000 });
  });
});

it.each(["soon", "3600s", "-5", "1, soon", "9".repeat(400)])(
  "a wait that cannot be read is not guessed, and the call not retried: %s",
  async (seconds) => {
    await using server = await startScriptedServer(retryAfter(seconds), accepted);
    const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage(message));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "rejected", retryAfterMs: undefined });
    expect(error.message).toContain("not retried: the vendor asks for a wait that cannot be read");
    expect(server.requests).toHaveLength(1);
  },
);

describe("a call fails at once where the wait is too long", () => {
  it.each<[string, Respond, object, object]>([
    ["of a 429", retryAfter("2"), { maxRetryAfterMs: 1999 }, { kind: "rateLimited", retryAfterMs: 2000 }],
    [
      "of the longest of several",
      (_, response) => {
        response.setHeader("Retry-After", ["1", "40", "2"]);
        respond(response, { status: "error" }, 429);
      },
      {},
      { kind: "rateLimited", retryAfterMs: 40_000 },
    ],
    ["over 30 s, by default", retryAfter("31"), {}, { kind: "rateLimited", retryAfterMs: 31_000 }],
    [
      "until a date by a clock that is ahead",
      untilDate(90, anHour),
      {},
      { kind: "rateLimited", retryAfterMs: 90_000 },
    ],
    [
      "until a date by a clock that is behind",
      untilDate(90, -anHour),
      {},
      { kind: "rateLimited", retryAfterMs: 90_000 },
    ],
  ])("%s", async (_, first, retry, expected) => {
    await using server = await startScriptedServer(first, accepted);
    const error = await failureOf(createAcme({ baseUrl: server.url, retry }).sendMessage(message));
    expect(error).toMatchObject({ ...expected, outcome: "rejected" });
    expect(error.message).toContain("not retried: the vendor asks to wait longer than maxRetryAfterMs");
    expect(error.attempts).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Respond, object]>([
    ["of a 429", retryAfter("2"), { kind: "rateLimited", retryAfterMs: 2000 }],
    ["of the 30 s that are waited for by default", retryAfter("30"), { retryAfterMs: 30_000 }],
  ])("%s that does not fit into the rest of the call's time", async (_, first, expected) => {
    await using server = await startScriptedServer(first, accepted);
    const client = createAcme({ baseUrl: server.url, timeoutMs: 1900 });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ ...expected, outcome: "rejected" });
    expect(error.message).toContain("not retried: the call would time out first");
    expect(server.requests).toHaveLength(1);
  });

  it("by the time that the call has for itself", async () => {
    await using server = await startScriptedServer(retryAfter("2"), accepted);
    const error = await failureOf(
      createAcme({ baseUrl: server.url }).sendMessage(message, { timeoutMs: 1500 }),
    );
    expect(error.message).toContain("the call would time out first");
  });
});
