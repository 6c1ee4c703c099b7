import type { Contract, Operation } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { Attempt } from "./error.js";
import { evidenceOf } from "./evidence.js";
import { endings, type Failed } from "./failure.js";
import { judge } from "./judge.js";
import { isNotSent } from "./network.js";
import { type Answer, BodyNotRead, type Prepared, type Send } from "./send.js";

/** How one exchange ended. */
export type Ended = { readonly attempt: Attempt } & (
  | { readonly answer: Answer; readonly data: unknown; readonly failed?: never }
  | { readonly failed: Failed }
);

/** One exchange with the vendor: sends, judges, and keeps the evidence. */
export async function exchangeOnce(
  send: Send,
  contract: Contract,
  operation: Operation,
  prepared: Prepared,
  deadline: Deadline,
  delayMs: number,
): Promise<Ended> {
  const startedAt = Date.now();
  const begun = performance.now();
  const attempt = (others: Omit<Attempt, "startedAt" | "durationMs" | "delayMs">): Attempt => ({
    ...others,
    startedAt,
    durationMs: performance.now() - begun,
    delayMs,
  });
  try {
    const answer = await send(operation, prepared, deadline.signal);
    const { status } = answer;
    const verdict = judge(answer, contract, operation);
    if (verdict.success) {
      return { answer, data: verdict.data, attempt: attempt({ outcome: "accepted", phase: "done", status }) };
    }
    const { kind, outcome, code } = verdict;
    return {
      failed: { ...verdict, status },
      attempt: attempt({ outcome, phase: "done", status, kind, ...(code !== undefined && { code }) }),
    };
  } catch (cause) {
    const failed = brokenBy(cause, deadline);
    const { outcome, kind, status } = failed;
    const phase = status === undefined ? (outcome === "notSent" ? "connect" : "send") : "receive";
    const evidence = evidenceOf(cause);
    return {
      failed,
      attempt: attempt({ outcome, phase, kind, ...(status !== undefined && { status }), ...evidence }),
    };
  }
}

function brokenBy(cause: unknown, deadline: Deadline): Failed {
  const status = cause instanceof BodyNotRead ? cause.status : undefined;
  const ended = deadline.ended();
  if (ended) return { ...endings[ended], outcome: "unknown", status };
  if (isNotSent(cause)) {
    return { kind: "network", outcome: "notSent", reason: "the server could not be reached", cause };
  }
  const reason =
    status === undefined
      ? "the connection failed before an answer came"
      : "the body of the answer did not arrive whole";
  return { kind: "network", outcome: "unknown", reason, status, cause };
}
