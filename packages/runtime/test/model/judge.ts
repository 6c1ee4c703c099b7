import { inspect, isDeepStrictEqual } from "node:util";
import { type Attempt, VendorError } from "../../src/index.js";
import { pinOf } from "./content.js";
import type { Account, Message } from "./parties.js";
import { expectedOutcome, mayGiveUp, reasonOf } from "./rules.js";
import { isAsGiven } from "./sent.js";

type Rules = Readonly<Record<string, boolean>>;

/** Everything that is wrong with how a call ended, by what the server did with its requests. */
export function faultsOf(message: Message): string[] {
  const { id, plan, result } = message;
  if (!result) return [`${id} never ended`];
  const error = "error" in result ? result.error : undefined;
  if ("error" in result && !(error instanceof VendorError)) return [`${id} failed with ${error}`];
  const vendorError = error instanceof VendorError ? error : undefined;
  const rules: Rules = {
    ...acceptanceRules(message, vendorError),
    ...attemptRules(message, vendorError),
    ...retryRules(message, vendorError),
    ...hookRules(message, vendorError),
  };
  return Object.entries(rules).flatMap(([rule, holds]) =>
    holds ? [] : [`${rule} (${plan.operation} ${id}: ${summary(message, vendorError)})`],
  );
}

/** What the project promises. */
function acceptanceRules(
  { id, plan, acceptances, sent, result }: Message,
  error: VendorError | undefined,
): Rules {
  const data = result && "data" in result ? result.data : undefined;
  return {
    "no message is accepted twice": acceptances <= 1,
    "what is reported as accepted was accepted": error !== undefined || acceptances === 1,
    "what is reported as not accepted was not":
      error === undefined || error.outcome === "unknown" || acceptances === 0,
    "every request says what the caller gave when it made the call": isAsGiven(plan, id, sent),
    "what the caller changes later is not looked at": error?.kind !== "invalid" || error.status !== undefined,
    "no error shows a secret": error === undefined || !inspect(error, { depth: 9 }).includes(pinOf(id)),
    "a response is that to its own request":
      error !== undefined || isDeepStrictEqual(data, { status: "ok", data: { id } }),
  };
}

/** What hooks see of each attempt. */
function attemptRules({ attempts, played, arrivals, leavings }: Message, error?: VendorError): Rules {
  const isInterrupted = wasInterrupted(attempts);
  const settled = isInterrupted ? attempts.slice(0, -1) : attempts;
  return {
    "every request is an attempt": arrivals <= leavings && leavings === attempts.length,
    "every attempt is a request": played.length === attempts.length || played.length === settled.length,
    "hooks see each attempt as it was": settled.every(
      ({ outcome }, index) => outcome === played[index]?.reply.means,
    ),
    "an attempt that was interrupted is unknown": !isInterrupted || attempts.at(-1)?.outcome === "unknown",
    "what came to no connection reached nobody": attempts.every(
      ({ phase, outcome }, index) =>
        (phase === "connect") === (outcome === "notSent") &&
        (phase !== "connect" || played[index]?.name === "unreachable"),
    ),
    "the outcome of a call follows from its attempts":
      (error?.outcome ?? "accepted") === expectedOutcome(attempts),
  };
}

/** That a call goes on where it should, and only where it may. */
function retryRules(message: Message, error: VendorError | undefined): Rules {
  const { attempts, played, retries, plan, retry, controller, begun } = message;
  const renewals = retries.filter(({ reason }) => reason === "expiredToken").length;
  const isEnded = wasEnded(error);
  // After a retry was announced, the call may still end while it waits for its time, its turn or a token.
  const mayNotLeave = isEnded || error?.cause instanceof VendorError || error?.kind === "rateLimited";
  const unkept = retries.length - Math.max(0, attempts.length - 1);
  return {
    "only a proof that nobody acts twice allows a retry": retries.every(
      ({ reason, attempt }, index) =>
        reason === reasonOf(played[index], message) && attempt === attempts[index],
    ),
    "a retry is announced": unkept === 0 || (unkept === 1 && mayNotLeave),
    "no call is retried more often than it may be":
      renewals <= 1 && retries.length - renewals <= retry.maxRetries,
    "no call waits longer than it would": retries.every(
      (_, index) => (played[index]?.reply.askedMs ?? 0) <= retry.maxRetryAfterMs,
    ),
    "no call gives up before it has to":
      error === undefined ||
      isEnded ||
      controller.signal.aborted ||
      plan.timeoutMs !== undefined ||
      error.cause instanceof VendorError ||
      isHeldOff(message, error) ||
      mayGiveUp(message, renewals),
    "only a call that its caller or its time ended says so":
      !isEnded ||
      (error?.kind === "timeout" ? plan.timeoutMs !== undefined : controller.signal.aborted || begun === 0),
  };
}

/** That hooks see the same as the caller. */
function hookRules({ begun, ends, attempts }: Message, error: VendorError | undefined): Rules {
  const [end] = ends;
  // A closed client fails a call before it begins.
  const isRejected = begun === 0 && attempts.length === 0 && error?.kind === "aborted";
  return {
    "a call begins and ends once": ends.length === begun && (begun === 1 || isRejected),
    "hooks see how a call ended":
      isRejected || (end?.outcome === (error?.outcome ?? "accepted") && end.error === error),
    "hooks and callers see the same attempts":
      isRejected ||
      (isDeepStrictEqual(end?.attempts, attempts) &&
        (error === undefined || isDeepStrictEqual(error.attempts, attempts))),
  };
}

/** That no more tokens were asked for than there was need of: each but the first replaces one that had ended. */
export function tokenFaults({ attempts, played, given, ended }: Account): string[] {
  const replaced = [...given].filter((token) => ended.has(token)).length;
  const isReported =
    attempts.length === played.length &&
    attempts.every(({ outcome }, index) => outcome === played[index]?.reply.means);
  return [
    ...(given.size > replaced + 1 ? [`${given.size} tokens were given, and ${replaced} had ended`] : []),
    ...(isReported ? [] : ["the attempts that hooks saw of a token differ from the real ones"]),
  ];
}

/** Whether a call failed because its client has to wait longer than it may. */
function isHeldOff({ account, pauseMs, retry }: Message, { kind, retryAfterMs = 0 }: VendorError): boolean {
  // It was held off earlier than this model looked, when there was more of the pause left.
  const isLeft = account.pausedUntil > 0 && retryAfterMs >= pauseMs;
  return kind === "rateLimited" && retryAfterMs > retry.maxRetryAfterMs && isLeft;
}

/** A 408 has the same kind as a call that timed out. */
function wasEnded(error: VendorError | undefined): boolean {
  return (error?.kind === "aborted" || error?.kind === "timeout") && error.status !== 408;
}

function wasInterrupted(attempts: readonly Attempt[]): boolean {
  const { kind, phase } = attempts.at(-1) ?? {};
  return (kind === "aborted" || kind === "timeout") && phase !== "done";
}

function summary({ acceptances, attempts, played, retries }: Message, error?: VendorError): string {
  const list = (texts: readonly string[]) => texts.join(", ") || "none";
  const requests = list(played.map(({ name }) => name));
  const results = list(
    attempts.map(({ outcome, kind, errno }) => [outcome, kind, errno].filter(Boolean).join(" ")),
  );
  const reasons = list(retries.map(({ reason }) => reason));
  const outcome = error ? `${error.outcome} ${error.kind}` : "accepted";
  return `requests ${requests}; attempts ${results}; retries ${reasons}; ${outcome}; ${acceptances} acceptances`;
}
