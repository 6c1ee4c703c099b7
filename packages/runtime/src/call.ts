import { makeAttempt } from "./attempt.js";
import type { CallResult } from "./call-result.js";
import { type Attempt, VendorError } from "./error.js";
import { type Failed, stopIfEnded } from "./failure.js";
import { type CallInfo, type Retry, tellEnd } from "./hooks.js";
import { isDeduped } from "./retry.js";
import { begin, inTime, type Order, type Running, type Shared } from "./running.js";
import type { Prepared } from "./send.js";
import { authorize, awaitToken, withAuthorization } from "./stages/authorize.js";
import { prepare } from "./stages/check.js";
import { waitFor } from "./stages/pace.js";
import { decideRepeat, delayBefore, isExpired } from "./stages/repeat.js";

/** Makes one call, and tells the hooks how it ended. */
export function makeCall(shared: Shared, order: Order): Promise<CallResult<unknown>> {
  const { contract, host, settings, tell } = shared;
  const { operationId, method, path } = order.operation;
  const info = { vendor: contract.vendor, operation: operationId, method, urlTemplate: path, host };
  const attempts: Attempt[] = [];
  if (settings.hooks.length === 0) return run(shared, order, info, attempts);
  return tellEnd(tell, () => run(shared, order, info, attempts), info, attempts);
}

/**
 * A call is read and checked, waits for its turn and its token, is exchanged with the vendor and judged; and where it
 * failed and it is proved that the vendor does not act twice, it goes again.
 */
async function run(
  shared: Shared,
  order: Order,
  info: CallInfo,
  attempts: Attempt[],
): Promise<CallResult<unknown>> {
  const { contract, settings, credentialHeaders, pace, budget, tell } = shared;
  tell("onRequest", info);
  const call = begin(shared, order, attempts);
  const { taken, deadline, passage, patience, fail } = call;
  try {
    if (deadline.ended()) stopIfEnded(deadline, fail);
    const preparing = prepare({
      vendor: contract.vendor,
      operation: order.operation,
      request: taken.request,
      headers: [settings.headers, taken.options.headers],
      credentialHeaders,
      isForeign: settings.fetch !== undefined,
      signal: deadline.signal,
    });
    const prepared = preparing instanceof Promise ? await inTime(call, preparing) : preparing;
    for (;;) {
      const turn = pace.ask(passage, patience);
      if (turn.to === "refuse") throw fail(turn.failed);
      if (turn.to !== "go") {
        call.waitedMs += await waitFor(turn, call);
        continue;
      }
      const authorizing = authorize(shared, order);
      const authorization =
        authorizing instanceof Promise ? await awaitToken(call, authorizing) : authorizing;
      // A pause may have begun while the call waited for its token.
      if (pace.isPaused()) continue;
      stopIfEnded(deadline, fail);
      call.token = authorization.token;
      const ended = await makeAttempt(shared, call, withAuthorization(prepared, authorization));
      const { attempt } = ended;
      attempts.push(attempt);
      tell("onAttempt", info, attempt);
      if (!ended.failed) {
        pace.succeeded(passage);
        budget.refund(call.repeats);
        const { status, headers } = ended.answer;
        return { data: ended.data, response: { status, headers, attempts } };
      }
      const { reason, delayMs } = goAgain(shared, call, ended.failed, prepared);
      tell("onRetry", info, { reason, delayMs, attempt });
      if (reason !== "expiredToken") await inTime(call, deadline.wait(delayMs));
      call.waitedMs = delayMs;
    }
  } catch (cause) {
    if (cause instanceof VendorError) throw cause;
    // A fault of this library, while no request was under way.
    throw fail({ kind: "invalid", outcome: "notSent", reason: "it could not be made", cause });
  } finally {
    pace.leave(passage);
    deadline.dispose();
  }
}

/** Why, and after how long, a call goes again after an attempt that failed. Throws the failure where it does not. */
function goAgain(
  { pace, budget, tokens }: Shared,
  call: Running,
  failed: Failed,
  prepared: Prepared,
): Omit<Retry, "attempt"> {
  const { operation, deadline, retry, passage, token, repeats } = call;
  if (tokens && token !== undefined && !call.isRenewed && isExpired(failed, tokens.expired)) {
    call.isRenewed = true;
    tokens.refuse(token);
    return { reason: "expiredToken", delayMs: 0 };
  }
  const delayMs = delayBefore(failed, retry, repeats);
  pace.failed(passage, failed, delayMs);
  const { reason, failed: final } = decideRepeat({
    ...{ failed, retry, repeats, delayMs, budget },
    isEnded: deadline.ended() !== undefined,
    remainingMs: deadline.endsAt - performance.now(),
    isDeduped: isDeduped(operation, prepared.body, prepared.headers),
  });
  if (final) throw call.fail(final);
  call.repeats += 1;
  return { reason, delayMs };
}
