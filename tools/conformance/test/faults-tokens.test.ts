import { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { attemptsOf, type Row } from "./faults/case.js";
import { type Exchange, type Fault, startFaultServer } from "./faults/fault-server.js";
import { faults } from "./faults/faults.js";
import { expectNoSecret } from "./faults/leaks.js";
import { answer } from "./faults/plays.js";
import { createFaultClient, type Run, runCase, runTokenCase } from "./faults/run-case.js";
import { endingOf, withElsewhere } from "./faults/setting.js";
import { type Subject, subjects } from "./faults/subjects.js";

const calls = 8;
const elsewhere = withElsewhere();
const named = subjects
  .filter(({ tokens }) => tokens)
  .map((subject) => [subject.vendor, subject.operation, subject.body, subject] as const);

/** Every fault that keeps a token from the client. A second call on one connection needs no second token. */
const strikes = Object.values(faults)
  .flat()
  .filter((row) => !row.isSecond && endsBadly(row))
  .map((row) => [row.name, row] as const);

describe.concurrent.each(named)("%s %s, which sends %s", (_vendor, _operation, _body, subject) => {
  it.each(expiries(subject))("is sent once more when %s tells that the token has expired", async (_, row) => {
    await runCase(row, subject, elsewhere.url(), ({ error, attempts, server, told }) => {
      expect(error).toBeUndefined();
      expect(attempts.map(({ outcome }) => outcome)).toEqual(["rejected", "accepted"]);
      expect(server.requests).toHaveLength(2);
      expect(server.asides).toHaveLength(2);
      expect(told.filter(([hook]) => hook === "onRetry")).toMatchObject([
        ["onRetry", {}, { reason: "expiredToken" }],
      ]);
      expectNoSecret(told, subject.secrets);
    });
  });

  it.each(expiries(subject))("is sent no third time when %s tells it again", async (_, { meets, ...row }) => {
    const forever: Row = { ...row, meets: (_nth, stage) => meets(0, stage) };
    await runCase(forever, subject, elsewhere.url(), ({ error, server, told }) => {
      expect(error).toMatchObject({ outcome: "rejected" });
      expect(server.requests).toHaveLength(2);
      expect(server.asides).toHaveLength(2);
      expectNoSecret(error, subject.secrets);
      expectNoSecret(told, subject.secrets);
    });
  });

  it("shares one new token among the calls that learn at once that theirs has expired", async () => {
    const waiting: Exchange[] = [];
    const refuseAll: Fault = {
      onRequest: (exchange) => {
        waiting.push(exchange);
        if (waiting.length < calls) return;
        for (const one of waiting) answer({ body: subject.tokens?.expired ?? "" }).onRequest?.(one);
      },
    };
    await using server = await startFaultServer({
      fault: (nth) => (nth < calls ? refuseAll : answer({ body: subject.success })),
      aside: (exchange) => {
        if (!subject.tokens?.isFor(exchange.request.target)) return false;
        subject.tokens.give(exchange, false);
        return true;
      },
    });
    const client = await createFaultClient(subject, server.url, {});
    await Promise.all(Array.from({ length: calls }, () => client[subject.operation]?.(subject.request)));
    expect(server.requests).toHaveLength(2 * calls);
    expect(server.asides).toHaveLength(2);
  });

  it.each(strikes)("is not sent when the token that it needs meets a fault: %s", async (_, row) => {
    const untold = withoutTokens(subject);
    await runTokenCase(row, untold, elsewhere.url(), (run) => judge(run, row, untold));
    expect(elsewhere.connections()).toBe(0);
  });
});

/** The answers that tell of an expired token, and then a success. */
function expiries({ tokens, success, refusal }: Subject): [string, Row][] {
  const bodies = {
    "a code in a 200": { body: tokens?.expired ?? "" },
    "a 401": { status: 401, body: refusal.text },
  };
  return Object.entries(bodies).map(([name, parts]) => [
    name,
    {
      name,
      meets: (nth) => answer(nth === 0 ? parts : { body: success }),
      ends: { outcome: "accepted", phase: "done" },
    },
  ]);
}

/** What is secret before a token was given. A request for a token is never deduped. */
function withoutTokens(subject: Subject): Subject {
  const secrets = subject.secrets.filter((secret) => !subject.tokens?.secrets.includes(secret));
  return { ...subject, secrets, isDeduped: false };
}

function judge({ error, attempts, server, told }: Run, row: Row, subject: Subject): void {
  const { cause } = error ?? {};
  const tried = (cause as Run["error"])?.attempts ?? [];
  const ends = endingOf(row, subject, tried.at(-1));
  const { kind, outcome, status, isRead = true } = ends;
  const isRefused = kind === "invalid" && outcome === "rejected";
  expect(error).toMatchObject({ outcome: "notSent", kind: isRefused ? "authentication" : kind });
  // Where the call itself was ended, what became of the request for a token does not matter.
  if (cause instanceof VendorError) expect(cause).toMatchObject({ outcome, kind, status });

  expect(attempts).toEqual([]);
  expect(server.asides).toEqual([]);
  expect(server.requests).toHaveLength(isRead ? attemptsOf(ends, subject) : 0);
  expectNoSecret(error, subject.secrets);
  expectNoSecret(told, subject.secrets);
}

function endsBadly({ ends }: Row): boolean {
  return typeof ends === "function" || ends.outcome !== "accepted";
}
