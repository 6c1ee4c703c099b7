import type { Attempt } from "./error.js";
import { evidenceOf } from "./evidence.js";
import { type Failed, redactedAttempt } from "./failure.js";
import type { Running, Shared } from "./running.js";
import type { Prepared } from "./send.js";
import { type Broken, exchange } from "./stages/exchange.js";
import { type Answer, judge } from "./stages/judge.js";
import { judgeBroken } from "./stages/judge-broken.js";

/** How one attempt ended. */
export type Ended = { readonly attempt: Attempt } & (
  | { readonly answer: Answer; readonly data: unknown; readonly failed?: never }
  | { readonly failed: Failed }
);

/** Makes one attempt: exchanges, judges, and keeps the evidence. */
export async function makeAttempt(
  { contract, settings, send }: Shared,
  { operation, deadline, secrets, fail, waitedMs: delayMs }: Running,
  request: Prepared,
): Promise<Ended> {
  const { baseUrl, maxResponseBytes } = settings;
  // Without the values of its parameters.
  const address = `${baseUrl.replace(/\/$/, "")}${operation.path}`;
  const begun = performance.now();
  try {
    const { answer, broken } = await exchange({
      send,
      operation,
      address,
      request,
      deadline,
      maxResponseBytes,
    });
    if (broken) {
      const failed = judgeBroken(broken, deadline, address);
      const attempt = { ...attemptOfBroken(broken, failed), ...timesOf(begun, delayMs) };
      return { failed, attempt: redactedAttempt(attempt, secrets) };
    }
    const { status, headers } = answer;
    const verdict = judge(answer, contract, operation);
    const { startedAt, durationMs } = timesOf(begun, delayMs);
    if (verdict.success) {
      // Written out, because nearly all calls come here, and a copy of members costs more.
      const attempt = { outcome: "accepted", phase: "done", startedAt, durationMs, delayMs, status } as const;
      return { answer, data: verdict.data, attempt: redactedAttempt(attempt, secrets) };
    }
    const { kind, outcome, code } = verdict;
    const told = { outcome, phase: "done", status, kind, ...(code !== undefined && { code }) } as const;
    return {
      failed: { ...verdict, status, headers },
      attempt: redactedAttempt({ ...told, startedAt, durationMs, delayMs }, secrets),
    };
  } catch (cause) {
    // A fault of this library. The request was handed to the network, so nobody can tell what became of it.
    throw fail({ kind: "protocol", outcome: "unknown", reason: "it could not be made", cause });
  }
}

type Times = Pick<Attempt, "startedAt" | "durationMs" | "delayMs">;

function timesOf(begun: number, delayMs: number): Times {
  return { startedAt: performance.timeOrigin + begun, durationMs: performance.now() - begun, delayMs };
}

function attemptOfBroken({ cause, response }: Broken, { kind, outcome }: Failed): Omit<Attempt, keyof Times> {
  const phase = response ? "receive" : outcome === "notSent" ? "connect" : "send";
  return { outcome, phase, kind, ...(response && { status: response.status }), ...evidenceOf(cause) };
}
