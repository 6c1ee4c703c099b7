import type { Contract, Operation } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { Attempt } from "./error.js";
import { evidenceOf } from "./evidence.js";
import { endings, type Failed } from "./failure.js";
import { readJson } from "./json.js";
import { type Answer, judge } from "./judge.js";
import { isNotSent } from "./network.js";
import { readBody } from "./read.js";
import type { Prepared, Send } from "./send.js";

/** How one exchange ended. */
export type Ended = { readonly attempt: Attempt } & (
  | { readonly answer: Answer; readonly data: unknown; readonly failed?: never }
  | { readonly failed: Failed }
);

/** What every exchange of one call has in common. */
export interface Exchange {
  readonly send: Send;
  readonly contract: Contract;
  readonly operation: Operation;
  readonly deadline: Deadline;
  readonly maxResponseBytes: number;
}

/** One exchange with the vendor: sends, reads, judges, and keeps the evidence. */
export async function exchangeOnce(
  { send, contract, operation, deadline, maxResponseBytes }: Exchange,
  request: Prepared,
  delayMs: number,
): Promise<Ended> {
  const begun = performance.now();
  let status: number | undefined;
  try {
    const response = await send(operation, request, deadline.signal);
    status = response.status;
    const read = await readBody(response, maxResponseBytes);
    const content = "problem" in read ? read : readJson(read.bytes, response.headers.get("content-type"));
    const answer = { status, headers: response.headers, content };
    const verdict = judge(answer, contract, operation);
    if (verdict.success) {
      const attempt: Attempt = { outcome: "accepted", phase: "done", ...timesOf(begun, delayMs), status };
      return { answer, data: verdict.data, attempt };
    }
    const { kind, outcome, code } = verdict;
    return {
      failed: { ...verdict, status },
      attempt: {
        ...{ outcome, phase: "done", ...timesOf(begun, delayMs), status, kind },
        ...(code !== undefined && { code }),
      },
    };
  } catch (cause) {
    const failed = brokenBy(cause, status, deadline);
    const { outcome, kind } = failed;
    const phase = status !== undefined ? "receive" : outcome === "notSent" ? "connect" : "send";
    return {
      failed,
      attempt: {
        ...{ outcome, phase, ...timesOf(begun, delayMs), kind },
        ...(status !== undefined && { status }),
        ...evidenceOf(cause),
      },
    };
  }
}

function timesOf(begun: number, delayMs: number): Pick<Attempt, "startedAt" | "durationMs" | "delayMs"> {
  return { startedAt: performance.timeOrigin + begun, durationMs: performance.now() - begun, delayMs };
}

function brokenBy(cause: unknown, status: number | undefined, deadline: Deadline): Failed {
  const ended = deadline.ended();
  if (ended) return { ...endings[ended], outcome: "unknown", status };
  if (status !== undefined) {
    const reason = "the body of the answer did not arrive whole";
    return { kind: "network", outcome: "unknown", reason, status, cause };
  }
  if (isNotSent(cause)) {
    return { kind: "network", outcome: "notSent", reason: "the server could not be reached", cause };
  }
  return {
    kind: "network",
    outcome: "unknown",
    reason: "the connection failed before an answer came",
    cause,
  };
}
