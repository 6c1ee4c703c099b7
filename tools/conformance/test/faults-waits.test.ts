import { describe, expect, it } from "vitest";
import type { Row } from "./faults/case.js";
import { startFaultServer } from "./faults/fault-server.js";
import { expectNoSecret } from "./faults/leaks.js";
import { answer, refusedForNow } from "./faults/plays.js";
import { createFaultClient, runCase } from "./faults/run-case.js";
import { withElsewhere } from "./faults/setting.js";
import { type Subject, subjects } from "./faults/subjects.js";

const elsewhere = withElsewhere();

/** A Retry-After of a second is the shortest that makes anybody wait. */
const waits = [
  ["a 429 with a number of seconds", (body: string) => refusedForNow(429, "1", body)],
  [
    "a 429 with a date by a clock that is off",
    (body: string) =>
      answer({
        status: 429,
        body,
        headers: { Date: "Sun, 22 Nov 2020 01:00:00 GMT", "Retry-After": "Sun, 22 Nov 2020 01:00:01 GMT" },
      }),
  ],
] as const;

describe.concurrent.each(subjects)("$vendor $operation, which sends $body", (subject) => {
  it.each(waits)("waits before a retry as long as %s says", async (name, refusal) => {
    const arrivals: number[] = [];
    const row: Row = {
      name,
      meets: (nth) => ({
        onRequest: (exchange) => {
          arrivals.push(performance.now());
          (nth === 0 ? refusal(subject.refusal.text) : answer({ body: subject.success })).onRequest?.(
            exchange,
          );
        },
      }),
      ends: { outcome: "accepted", phase: "done" },
    };
    await runCase(row, subject, elsewhere.url(), ({ error, attempts, told }) => {
      expect(error).toBeUndefined();
      const [first, second, ...others] = arrivals;
      expect(others).toEqual([]);
      expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(1000);
      expect(attempts.map(({ outcome }) => outcome)).toEqual(["rejected", "accepted"]);
      expect(attempts[1]?.delayMs).toBeGreaterThanOrEqual(1000);
      expectNoSecret(told, subject.secrets);
    });
  });

  it("is not sent while the client holds off for longer than the call has, and says for how long", async () => {
    await using server = await startFaultServer({
      fault: (nth) =>
        nth === 0 ? refusedForNow(429, "30", subject.refusal.text) : answer({ body: subject.success }),
      aside: (exchange) => giveToken(subject, exchange),
    });
    const client = await createFaultClient(subject, server.url, { timeoutMs: 5000 });
    const call = () => client[subject.operation]?.(subject.request);
    await expect(call()).rejects.toMatchObject({ outcome: "rejected", retryAfterMs: 30_000 });
    await expect(call()).rejects.toMatchObject({
      kind: "rateLimited",
      outcome: "notSent",
      retryAfterMs: expect.toSatisfy((value: number) => value > 20_000 && value <= 30_000),
      attempts: [],
    });
    expect(server.requests).toHaveLength(1);
  });
});

function giveToken(
  { tokens }: Subject,
  exchange: Parameters<NonNullable<Subject["tokens"]>["give"]>[0],
): boolean {
  if (!tokens?.isFor(exchange.request.target)) return false;
  tokens.give(exchange, false);
  return true;
}
