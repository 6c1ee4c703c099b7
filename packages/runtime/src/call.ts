import { type Ended, makeAttempt } from "./attempt.js";
import type { CallResult } from "./call-result.js";
import { type Attempt, VendorError } from "./error.js";
import { type Failed, stopIfEnded } from "./failure.js";
import { type CallInfo, type Retry, tellEnd } from "./hooks.js";
import { isDeduped } from "./retry-options.js";
import { begin, inTime, type Order, type Running, type Shared } from "./running.js";
import type { Prepared } from "./send.js";
import { type Authorization, authorize, awaitToken, withAuthorization } from "./stages/authorize.js";
import { prepare } from "./stages/check.js";
import { waitFor } from "./stages/pace.js";
import { decideRetry, delayBefore, isExpired } from "./stages/retry.js";

/** Makes one call, and tells the hooks how it ended. */
export function makeCall(shared: Shared, order: Order): Promise<CallResult<unknown>> {
  const { contract, host, settings, tell } = shared;
  const { operation, marks } = order;
  const { operationId, method, path } = operation;
  const tag = marks.tag && { tag: marks.tag };
  const info = { vendor: contract.vendor, operation: operationId, method, urlTemplate: path, host, ...tag };
  const attempts: Attempt[] = [];
  if (settings.hooks.length === 0) return run(shared, order, info, attempts);
  return tellEnd(tell, () => run(shared, order, info, attempts), info, attempts);
}

/** A call is read and checked, makes an attempt, and makes another where it is proved that the vendor does not act twice. */
async function run(
  shared: Shared,
  order: Order,
  info: CallInfo,
  attempts: Attempt[],
): Promise<CallResult<unknown>> {
  const { pace, budget, tell } = shared;
  tell("onRequest", info);
  const call = begin(shared, order, attempts);
  const { deadline, passage, fail } = call;
  try {
    const preparing = prepareIn(shared, call);
    const prepared = preparing instanceof Promise ? await inTime(call, preparing) : preparing;
    let ended = await attempt(shared, call, info, prepared);
    while (ended.failed) {
      const { reason, delayMs } = decide(shared, call, ended.failed, prepared);
      tell("onRetry", info, { reason, delayMs, attempt: ended.attempt });
      if (reason !== "expiredToken") await inTime(call, deadline.wait(delayMs));
      call.waitedMs = delayMs;
      ended = await attempt(shared, call, info, prepared);
    }
    pace.succeeded(passage);
    budget.refund(call.retries);
    const { status, headers } = ended.response;
    const { correlation } = order.marks;
    return {
      data: ended.data,
      ...(correlation && { correlation }),
      response: { status, headers, attempts },
    };
  } catch (cause) {
    if (cause instanceof VendorError) throw cause;
    // A bug of this library, while no request was being sent.
    throw fail({ kind: "invalid", outcome: "notSent", reason: "the request could not be made", cause });
  } finally {
    pace.leave(passage);
    deadline.dispose();
  }
}

function prepareIn({ contract, settings, credentialHeaders }: Shared, call: Running) {
  const { taken, operation, deadline, fail, order } = call;
  if (deadline.ended()) stopIfEnded(deadline, fail);
  return prepare({
    vendor: contract.vendor,
    operation,
    request: taken.request,
    headers: [settings.headers, taken.options.headers],
    credentialHeaders,
    marks: order.marks,
    isForeign: settings.fetch !== undefined,
    signal: deadline.signal,
  });
}

/** One attempt, once the pace and the token allow it. */
async function attempt(shared: Shared, call: Running, info: CallInfo, prepared: Prepared): Promise<Ended> {
  const authorization = await admit(shared, call);
  stopIfEnded(call.deadline, call.fail);
  call.token = authorization.token;
  const ended = await makeAttempt(shared, call, withAuthorization(prepared, authorization));
  call.attempts.push(ended.attempt);
  shared.tell("onAttempt", info, ended.attempt);
  return ended;
}

/** Waits for the call's turn and its token. A pause may have begun while it waited for the token. */
async function admit(shared: Shared, call: Running): Promise<Authorization> {
  const { pace } = shared;
  let authorization: Authorization | undefined;
  while (!authorization || pace.isPaused()) {
    let turn = pace.ask(call.passage, call.patience);
    while (turn.to !== "go") {
      if (turn.to === "fail") throw call.fail(turn.failed);
      call.waitedMs += await waitFor(turn, call);
      turn = pace.ask(call.passage, call.patience);
    }
    const authorizing = authorize(shared, call.order);
    authorization = authorizing instanceof Promise ? await awaitToken(call, authorizing) : authorizing;
  }
  return authorization;
}

/** Why, and after how long, a call that failed is retried. Throws the failure where it is not. */
function decide(
  { pace, budget, tokens }: Shared,
  call: Running,
  failed: Failed,
  prepared: Prepared,
): Omit<Retry, "attempt"> {
  const { operation, deadline, retry, passage, token, retries } = call;
  if (tokens && token !== undefined && !call.isRenewed && isExpired(failed, tokens.expired)) {
    call.isRenewed = true;
    tokens.reject(token);
    return { reason: "expiredToken", delayMs: 0 };
  }
  const delayMs = delayBefore(failed, retry, retries);
  pace.failed(passage, failed, delayMs);
  const { reason, failed: final } = decideRetry({
    ...{ failed, retry, retries, delayMs, budget },
    isEnded: deadline.ended() !== undefined,
    remainingMs: deadline.endsAt - performance.now(),
    isDeduped: isDeduped(operation, prepared.body, prepared.headers),
  });
  if (final) throw call.fail(final);
  call.retries += 1;
  return { reason, delayMs };
}
