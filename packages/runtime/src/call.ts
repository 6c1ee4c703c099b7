import { exchangeOnce } from "./attempt.js";
import { type Authorization, authorize, secretsOf, unauthorized, withAuthorization } from "./authorize.js";
import type { Contract, Operation } from "./contract.js";
import { type Deadline, startDeadline } from "./deadline.js";
import { type Attempt, type FieldError, VendorError } from "./error.js";
import { type Failed, failure, inputSecrets, redactedAttempt, stopIfEnded } from "./failure.js";
import { type CallInfo, createTell, tellEnd } from "./hooks.js";
import { invalid } from "./invalid.js";
import { credentialHeaders, exchangeOf, type Settings } from "./options.js";
import { createPace } from "./pace.js";
import { type CallOptions, prepare, takeOptions } from "./prepare.js";
import { retrySettings } from "./retry.js";
import { inTime, type Running } from "./running.js";
import { createSend } from "./send.js";
import { type Snapshot, takeSnapshot } from "./snapshot.js";
import { createTokenSource } from "./token.js";

/** A success body with what is known of the answer that carried it. */
export interface CallResult<T> {
  readonly data: T;
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly attempts: readonly Attempt[];
  };
}

const unread = "its input could not be read, because a getter or a toJSON of it threw";

export type Call = (
  operation: Operation,
  input: unknown,
  options: CallOptions,
) => Promise<CallResult<unknown>>;

/** Interprets operations: prepare, take a turn, authorize, send, judge; and again where it is proved that nobody acts twice. */
export function createCall(
  contract: Contract,
  settings: Settings,
): { call: Call; close: () => Promise<void> } {
  const { vendor } = contract;
  const { maxResponseBytes } = settings;
  const send = createSend(settings.baseUrl, settings.fetch);
  const tell = createTell(settings.hooks);
  const pace = createPace(settings.retry);
  const exchange = exchangeOf(contract, settings.schemes);
  const tokens =
    exchange &&
    createTokenSource(
      exchange,
      {
        vendor,
        credentials: settings.credentials,
        store: settings.tokenStore,
        timeoutMs: settings.timeoutMs,
      },
      async (operation, body) => (await call(operation, body && { body }, {})).data,
    );
  const credentials = secretsOf(settings.credentials);
  const taken = credentialHeaders(contract, settings.schemes);
  const { host } = new URL(settings.baseUrl);

  const call: Call = (operation, input, options) => {
    const { operationId, method, path } = operation;
    const info = { vendor, operation: operationId, method, urlTemplate: path, host };
    const attempts: Attempt[] = [];
    if (settings.hooks.length === 0) return run(operation, input, options, info, attempts);
    return tellEnd(tell, () => run(operation, input, options, info, attempts), info, attempts);
  };

  async function run(
    operation: Operation,
    input: unknown,
    callOptions: CallOptions,
    info: CallInfo,
    attempts: Attempt[],
  ): Promise<CallResult<unknown>> {
    tell("onRequest", info);
    let deadline: Deadline | undefined;
    let token: string | undefined;
    let request: Snapshot = {};
    const secrets = () => [
      ...credentials,
      ...(tokens?.secrets() ?? []),
      // The source forgets old tokens, and a call may take long.
      ...(token === undefined ? [] : [token]),
      ...inputSecrets(operation, request),
    ];
    const fail = failure(contract, operation, attempts, secrets);
    // A call for a token is waited for by calls that are already under way.
    const passage = { isFree: !operation.authorized };
    let isTaken = false;
    let isSent = false;
    try {
      const problems: FieldError[] = [];
      const options = takeOptions(callOptions, taken, problems);
      if (problems.length > 0) throw invalid(vendor, operation.operationId, problems);
      deadline = startDeadline(options.timeoutMs ?? settings.timeoutMs, options.signal, options.since);
      request = takeSnapshot(input ?? {}, operation, problems);
      isTaken = true;
      if (problems.length > 0) throw invalid(vendor, operation.operationId, problems);
      const retry = retrySettings(options.retry, settings.retry);
      const running = { operation, deadline, retry, fail };
      const address = `${settings.baseUrl.replace(/\/$/, "")}${operation.path}`;
      const shared = { send, address, contract, operation, deadline, maxResponseBytes };
      if (deadline.ended()) stopIfEnded(deadline, fail);
      const headers = [settings.headers, options.headers];
      const isForeign = settings.fetch !== undefined;
      const given = { vendor, operation, request, headers, taken, isForeign };
      const preparing = prepare(given, deadline.signal);
      const prepared = preparing instanceof Promise ? await inTime(running, preparing) : preparing;
      let repeats = 0;
      let isRenewed = false;
      let waitedMs = 0;
      for (;;) {
        let authorization: Authorization;
        // A pause may begin while a call waits for its token.
        do {
          if (!pace.enter(passage)) waitedMs += await pace.takeTurn(running, passage);
          const authorizing = operation.authorized ? authorize(contract, settings, tokens) : unauthorized;
          authorization =
            authorizing instanceof Promise ? await authorized(running, authorizing) : authorizing;
        } while (pace.isPaused());
        stopIfEnded(deadline, fail);
        token = authorization.token;
        isSent = true;
        const ended = await exchangeOnce(shared, withAuthorization(prepared, authorization), waitedMs);
        const attempt = redactedAttempt(ended.attempt, secrets);
        attempts.push(attempt);
        isSent = false;
        tell("onAttempt", info, attempt);
        if (!ended.failed) {
          pace.succeeded(passage, repeats);
          const { status, headers } = ended.answer;
          return { data: ended.data, response: { status, headers, attempts } };
        }
        if (!isRenewed && isExpired(ended.failed, authorization)) {
          isRenewed = true;
          waitedMs = 0;
          tokens?.refuse(authorization.token);
          tell("onRetry", info, { reason: "expiredToken", delayMs: 0, attempt });
          continue;
        }
        const { reason, delayMs } = pace.next(running, passage, ended.failed, prepared, repeats);
        tell("onRetry", info, { reason, delayMs, attempt });
        await inTime(running, deadline.wait(delayMs));
        waitedMs = delayMs;
        repeats += 1;
      }
    } catch (cause) {
      if (cause instanceof VendorError) throw cause;
      // The secrets of an input that was not read to its end are not known, so what its getter threw is not shown.
      if (!isTaken) throw fail({ kind: "invalid", outcome: "notSent", reason: unread });
      // A fault of this library: what became of the message is said all the same.
      const kind = isSent ? "protocol" : "invalid";
      throw fail({ kind, outcome: isSent ? "unknown" : "notSent", reason: "it could not be made", cause });
    } finally {
      pace.leave(passage);
      deadline?.dispose();
    }
  }

  async function authorized(
    { deadline, fail }: Running,
    authorizing: Promise<Authorization>,
  ): Promise<Authorization> {
    try {
      return await deadline.race(authorizing);
    } catch (error) {
      stopIfEnded(deadline, fail);
      if (!(error instanceof VendorError)) throw error;
      // Whatever became of the request for a token, the call itself never left.
      const kind = error.outcome === "rejected" && error.kind === "invalid" ? "authentication" : error.kind;
      const { status, code, retryAfterMs } = error;
      const reason = `no token could be had: ${error.message}`;
      throw fail({ kind, outcome: "notSent", reason, status, code, retryAfterMs, cause: error });
    }
  }

  function isExpired(
    { outcome, status, code }: Failed,
    authorization: Authorization,
  ): authorization is Authorization & { token: string } {
    if (authorization.token === undefined || !exchange) return false;
    // Only a proved refusal may be repeated, whatever code came with it.
    if (outcome !== "rejected") return false;
    return status === 401 || (code !== undefined && exchange.expired.includes(code));
  }

  return { call, close: async () => await tokens?.close() };
}
