import { correlationAt } from "./correlation.js";
import type { Attempt } from "./error.js";
import { evidenceOf } from "./evidence.js";
import { type Failed, redactedAttempt } from "./failure.js";
import type { Running, Shared } from "./running.js";
import type { Prepared } from "./send.js";
import { type Broken, fetchResponse } from "./stages/fetch.js";
import { judge, type ReadResponse, type Verdict } from "./stages/judge.js";
import { judgeBroken } from "./stages/judge-broken.js";

/** How one attempt ended. */
export type Ended = { readonly attempt: Attempt } & (
  | { readonly response: ReadResponse; readonly data: unknown; readonly failed?: never }
  | { readonly failed: Failed }
);

/** Makes one attempt: sends the request, judges the response, and keeps the evidence. */
export async function makeAttempt(shared: Shared, call: Running, request: Prepared): Promise<Ended> {
  const { contract, settings, send } = shared;
  const { operation, deadline, fail } = call;
  const { baseUrl, maxResponseBytes } = settings;
  // Without the values of its parameters.
  const address = `${baseUrl.replace(/\/$/, "")}${operation.path}`;
  const begun = performance.now();
  try {
    const given = { send, operation, address, request, deadline, maxResponseBytes };
    const { response, broken } = await fetchResponse(given);
    const times = timesOf(begun, call.waitedMs);
    return broken
      ? ofBroken(broken, judgeBroken(broken, deadline, address), times, call)
      : ofResponse(response, judge(response, contract, operation), times, call);
  } catch (cause) {
    // A bug of this library. The request was sent, so nobody knows whether the vendor acted.
    throw fail({ kind: "protocol", outcome: "unknown", reason: "the request could not be made", cause });
  }
}

type Times = Pick<Attempt, "startedAt" | "durationMs" | "delayMs">;

function timesOf(begun: number, delayMs: number): Times {
  return { startedAt: performance.timeOrigin + begun, durationMs: performance.now() - begun, delayMs };
}

function ofBroken({ cause, response }: Broken, failed: Failed, times: Times, { secrets }: Running): Ended {
  const { kind, outcome } = failed;
  const phase = response ? "receive" : outcome === "notSent" ? "connect" : "send";
  const status = response && { status: response.status };
  const attempt = { outcome, phase, kind, ...status, ...evidenceOf(cause), ...times } as const;
  return { failed, attempt: redactedAttempt(attempt, secrets) };
}

function ofResponse(response: ReadResponse, verdict: Verdict, times: Times, call: Running): Ended {
  const { operation, secrets, order } = call;
  const { status, headers } = response;
  const body = verdict.success ? verdict.data : verdict.responseBody;
  order.marks.correlation = correlationAt(body, operation.correlation?.response) ?? order.marks.correlation;
  const { startedAt, durationMs, delayMs } = times;
  if (verdict.success) {
    // Written out, because nearly all calls come here, and a copy of members costs more.
    const attempt = { outcome: "accepted", phase: "done", startedAt, durationMs, delayMs, status } as const;
    return { response, data: verdict.data, attempt: redactedAttempt(attempt, secrets) };
  }
  const { kind, outcome, code } = verdict;
  const attempt = {
    outcome,
    phase: "done",
    status,
    kind,
    ...(code !== undefined && { code }),
    ...times,
  } as const;
  return { failed: { ...verdict, status, headers }, attempt: redactedAttempt(attempt, secrets) };
}
