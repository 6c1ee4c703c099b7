import type { Contract, Operation } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { Attempt } from "./error.js";
import { evidenceOf } from "./evidence.js";
import { endings, type Failed } from "./failure.js";
import { type Json, readJson } from "./json.js";
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
  let response: Response | undefined;
  try {
    response = await send(operation, request, deadline.signal);
    const { status, headers } = response;
    let content: Json;
    let cause: unknown;
    try {
      const read = await readBody(response, maxResponseBytes, deadline);
      content = "problem" in read ? read : readJson(read.bytes, headers.get("content-type"));
    } catch (reason) {
      // A refusal is one by its status, whatever became of its body.
      if (response.ok || deadline.ended()) throw reason;
      content = { problem: "did not arrive whole" };
      cause = reason;
    }
    const answer = { status, headers, content, origin: originOf(response) };
    const verdict = judge(answer, contract, operation);
    if (verdict.success) {
      const attempt: Attempt = { outcome: "accepted", phase: "done", ...timesOf(begun, delayMs), status };
      return { answer, data: verdict.data, attempt };
    }
    const { kind, outcome, code } = verdict;
    const phase = cause === undefined ? "done" : "receive";
    return {
      failed: { ...verdict, status, headers, cause },
      attempt: {
        ...{ outcome, phase, ...timesOf(begun, delayMs), status, kind },
        ...(code !== undefined && { code }),
        ...evidenceOf(cause),
      },
    };
  } catch (cause) {
    const failed = brokenBy(cause, response, deadline);
    const { outcome, kind } = failed;
    const phase = response ? "receive" : outcome === "notSent" ? "connect" : "send";
    return {
      failed,
      attempt: {
        ...{ outcome, phase, ...timesOf(begun, delayMs), kind },
        ...(response && { status: response.status }),
        ...evidenceOf(cause),
      },
    };
  }
}

/** How the platform came by an answer, where that is not the server that was asked. */
function originOf({ status, type, redirected }: Response): Answer["origin"] {
  if (status === 0) return type === "opaqueredirect" ? "hiddenRedirect" : "error";
  return redirected ? "followedRedirect" : undefined;
}

function timesOf(begun: number, delayMs: number): Pick<Attempt, "startedAt" | "durationMs" | "delayMs"> {
  return { startedAt: performance.timeOrigin + begun, durationMs: performance.now() - begun, delayMs };
}

function brokenBy(cause: unknown, response: Response | undefined, deadline: Deadline): Failed {
  // What is proved stays so, also where the time was up by then.
  if (!response && isNotSent(cause)) {
    return { kind: "network", outcome: "notSent", reason: "the server could not be reached", cause };
  }
  const ended = deadline.ended();
  const answered = { status: response?.status, headers: response?.headers };
  if (ended) return { ...endings[ended], outcome: "unknown", ...answered };
  if (response) {
    const reason = "the body of the answer did not arrive whole";
    return { kind: "network", outcome: "unknown", reason, ...answered, cause };
  }
  return {
    kind: "network",
    outcome: "unknown",
    reason: "the connection failed before an answer came",
    cause,
  };
}
