import type { Contract, Operation } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { Attempt } from "./error.js";
import { evidenceOf } from "./evidence.js";
import type { Failed } from "./failure.js";
import { readJson } from "./json.js";
import { type Answer, judge } from "./judge.js";
import { unsentBy } from "./network.js";
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
  /** The address of the operation, without the values of its parameters. */
  readonly address: string;
  readonly contract: Contract;
  readonly operation: Operation;
  readonly deadline: Deadline;
  readonly maxResponseBytes: number;
}

/** One exchange with the vendor: sends, reads, judges, and keeps the evidence. */
export async function exchangeOnce(
  { send, address, contract, operation, deadline, maxResponseBytes }: Exchange,
  request: Prepared,
  delayMs: number,
): Promise<Ended> {
  const begun = performance.now();
  let response: Response | undefined;
  try {
    const sending = send(operation, request, deadline.signal);
    // A fetch that is not the platform's may pass over its signal.
    response = await deadline.race(sending).catch((reason: unknown) => {
      sending.then(({ body }) => body?.cancel()).catch(() => {});
      throw reason;
    });
    const { status, headers } = response;
    const read = await deadline.race(readBody(response, maxResponseBytes, deadline));
    const content = "problem" in read ? read : readJson(read.bytes, headers.get("content-type"));
    const answer = { status, headers, content, origin: originOf(response), address };
    const verdict = judge(answer, contract, operation);
    if (verdict.success) {
      const attempt: Attempt = { outcome: "accepted", phase: "done", ...timesOf(begun, delayMs), status };
      return { answer, data: verdict.data, attempt };
    }
    const { kind, outcome, code } = verdict;
    return {
      failed: { ...verdict, status, headers },
      attempt: {
        ...{ outcome, phase: "done", ...timesOf(begun, delayMs), status, kind },
        ...(code !== undefined && { code }),
      },
    };
  } catch (cause) {
    const failed = brokenBy(cause, response, deadline, address);
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

function brokenBy(
  cause: unknown,
  response: Response | undefined,
  deadline: Deadline,
  address: string,
): Failed {
  const { errno } = evidenceOf(cause);
  const what = `${new URL(address).host}${errno === undefined ? "" : ` (${errno})`}`;
  // What is proved stays so, also where the time was up by then.
  const unsent = response ? undefined : unsentBy(cause, deadline.ended()?.cause);
  if (unsent === "network") {
    return { kind: "network", outcome: "notSent", reason: `no connection to ${what} came about`, cause };
  }
  if (unsent === "invalid") {
    const reason = `the platform refused to make the request to ${what}`;
    return { kind: "invalid", outcome: "notSent", reason, cause };
  }
  const ended = deadline.ended();
  const answered = { status: response?.status, headers: response?.headers };
  if (ended) return { ...ended, outcome: "unknown", ...answered };
  const reason = response
    ? `the body of the answer from ${what} did not arrive whole`
    : `the connection to ${what} failed before an answer came`;
  return { kind: "network", outcome: "unknown", reason, ...answered, cause };
}
