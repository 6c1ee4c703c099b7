import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { attemptsOf, hasForerunner, nameOf, type Row } from "./faults/case.js";
import { faults } from "./faults/faults.js";
import { expectNoSecret } from "./faults/leaks.js";
import { type Run, runCase } from "./faults/run-case.js";
import { endingOf, withElsewhere } from "./faults/setting.js";
import { type Subject, subjects } from "./faults/subjects.js";

const elsewhere = withElsewhere();
describe.each(subjects)("$vendor $operation, which sends $body", (subject) => {
  it.each(Object.entries(faults))("ends as it must after each fault %s", (_where, rows) =>
    checkEach(rows, nameOf, strike, 8),
  );

  async function strike(row: Row): Promise<void> {
    await runCase(row, subject, elsewhere.url(), (run) => judge(run, row, subject));
    expect(elsewhere.connections()).toBe(0);
  }
});

function judge({ error, attempts, server, told }: Run, row: Row, subject: Subject): void {
  const last = attempts.at(-1);
  const ends = endingOf(row, subject, last);
  const { outcome, kind, status, phase, errno, retryAfterMs, names, hides, isRead = true } = ends;
  const count = attemptsOf(ends, subject);

  const got = error ?? { outcome: "accepted", kind: undefined, status: last?.status };
  expect({ outcome: got.outcome, kind: got.kind, status: got.status }).toEqual({ outcome, kind, status });
  expect(error?.message ?? "").toContain(names ?? "");
  if (retryAfterMs !== undefined) expect(error?.retryAfterMs).toBe(retryAfterMs);

  expect(server.requests).toHaveLength((hasForerunner(row) ? 1 : 0) + (isRead ? count : 0));
  expect(attempts).toHaveLength(count);
  expect(last && { outcome: last.outcome, phase: last.phase, kind: last.kind, status: last.status }).toEqual(
    phase && { outcome: ends.last ?? outcome, phase, kind, status },
  );
  if (errno) expect(errno).toContain(last?.errno);
  else expect(last?.errno).toBeUndefined();

  // The hooks hear of the request for a token too, which is a call of its own.
  const own = told.filter(([, info]) => (info as { operation: string }).operation === subject.operation);
  expect(own.map(([hook]) => hook)).toEqual(hooksOf(count));
  const secrets = hides === undefined ? subject.secrets : [...subject.secrets, hides];
  expectNoSecret(error, secrets);
  expectNoSecret(told, secrets);
}

/** The hooks that are called, in their order. */
function hooksOf(attempts: number): string[] {
  const between = Array.from({ length: attempts }, (_, index) =>
    index === 0 ? ["onAttempt"] : ["onRetry", "onAttempt"],
  );
  return ["onRequest", ...between.flat(), "onResponse"];
}
