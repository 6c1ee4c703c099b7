import { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { attemptsOf, nameOf, type Row } from "./faults/case.js";
import { type Exchange, type Fault, startFaultServer } from "./faults/fault-server.js";
import { faults } from "./faults/faults.js";
import { expectNoSecret } from "./faults/leaks.js";
import { answer } from "./faults/plays.js";
import { createFaultClient, type Run, runCase, runTokenCase } from "./faults/run-case.js";
import { endingOf, withElsewhere } from "./faults/setting.js";
import { type Subject, subjects } from "./faults/subjects.js";

const calls = 8;
const elsewhere = withElsewhere();
const struck = subjects.filter(({ tokens }) => tokens);

/** Every fault that keeps a token from the client. A second call on one connection needs no second token. */
const strikes = Object.values(faults)
  .flat()
  .filter((row) => !row.isSecond && endsBadly(row));

describe.each(struck)("$vendor $operation, which sends $body", (subject) => {
  it.each(expiries(subject))("is sent once more after %s says that the token has expired", async (_, row) => {
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

  it.each(expiries(subject))(
    "is not sent a third time after %s says it again",
    async (_, { meets, ...row }) => {
      const forever: Row = { ...row, meets: (_nth, stage) => meets(0, stage) };
      await runCase(forever, subject, elsewhere.url(), ({ error, server, told }) => {
        expect(error).toMatchObject({ outcome: "rejected" });
        expect(server.requests).toHaveLength(2);
        expect(server.asides).toHaveLength(2);
        expectNoSecret(error, subject.secrets);
        expectNoSecret(told, subject.secrets);
      });
    },
  );

  it("shares one new token among calls whose token expired at once", async () => {
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

  it("is not sent when its request for a token meets a fault", async () => {
    const untold = withoutTokens(subject);
    const strike = async (row: Row) => {
      await runTokenCase(row, untold, elsewhere.url(), (run) => judge(run, row, untold));
      expect(elsewhere.connections()).toBe(0);
    };
    await checkEach(strikes, nameOf, strike, 8);
  });
});

/** The responses that say that a token has expired, and then a success. */
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
  // If the call itself ended, the end of the request for a token does not matter.
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
