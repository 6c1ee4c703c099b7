import { type Authorization, authorize, secretsOf } from "./authorize.js";
import type { Contract, Operation } from "./contract.js";
import { type Deadline, startDeadline } from "./deadline.js";
import { type Attempt, invalid, VendorError } from "./error.js";
import { endings, type Fail, failure, inputSecrets, stopIfEnded } from "./failure.js";
import { judge, type Verdict } from "./judge.js";
import { isNotSent } from "./network.js";
import { credentialHeaders, type Settings } from "./options.js";
import { type CallOptions, callOptionProblems, prepare } from "./prepare.js";
import { type Answer, BodyNotRead, createSend, type Prepared } from "./send.js";
import { createTokenSource, type TokenSource } from "./token.js";

/** A success body with what is known of the answer that carried it. */
export interface CallResult<T> {
  readonly data: T;
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly attempts: readonly Attempt[];
  };
}

export type Call = (
  operation: Operation,
  input: unknown,
  options: CallOptions,
) => Promise<CallResult<unknown>>;

/** Interprets operations: prepare, authorize, send, judge, and once more after a token that had expired. */
export function createCall(contract: Contract, settings: Settings): Call {
  const send = createSend(settings.baseUrl, settings.fetch);
  const exchange = settings.schemes
    .map((name) => contract.securitySchemes[name])
    .flatMap((scheme) => (scheme?.type === "apiKey" && scheme.exchange ? [scheme.exchange] : []))[0];
  const tokens: TokenSource | undefined =
    exchange &&
    createTokenSource(contract.vendor, exchange, settings.credentials, async (operation, body) => {
      const { data } = await call(operation, { body }, {});
      return data;
    });
  const credentials = secretsOf(settings.credentials);
  const taken = credentialHeaders(contract, settings.schemes);

  async function call(
    operation: Operation,
    input: unknown,
    options: CallOptions,
  ): Promise<CallResult<unknown>> {
    const optionProblems = callOptionProblems(options, taken);
    if (optionProblems.length > 0) throw invalid(contract.vendor, operation.operationId, optionProblems);
    const deadline = startDeadline(options.timeoutMs ?? settings.timeoutMs, options.signal);
    const attempts: Attempt[] = [];
    const fail = failure(contract, operation, attempts, () => [
      ...credentials,
      ...(tokens?.secrets() ?? []),
      ...inputSecrets(operation, input),
    ]);
    try {
      stopIfEnded(deadline, fail);
      const prepared = await prepareInTime(operation, input, options, deadline, fail);
      for (;;) {
        stopIfEnded(deadline, fail);
        const authorization = await authorizeCall(operation, deadline, fail);
        const { answer, verdict } = await attempt(
          operation,
          prepared,
          authorization,
          deadline,
          attempts,
          fail,
        );
        if (verdict.success) {
          const { status, headers } = answer;
          return { data: verdict.data, response: { status, headers, attempts } };
        }
        if (isExpired(answer, verdict, authorization) && attempts.length === 1) {
          tokens?.refuse(authorization.token);
          continue;
        }
        throw fail({ ...verdict, status: answer.status });
      }
    } finally {
      deadline.dispose();
    }
  }

  /** A file that is read from a stream may take any time, so the deadline holds for it as well. */
  async function prepareInTime(
    operation: Operation,
    input: unknown,
    options: CallOptions,
    deadline: Deadline,
    fail: Fail,
  ): Promise<Prepared> {
    try {
      return await deadline.race(prepare(contract, settings, operation, input, options));
    } catch (error) {
      if (error instanceof VendorError) throw error;
      stopIfEnded(deadline, fail);
      throw error;
    }
  }

  async function authorizeCall(operation: Operation, deadline: Deadline, fail: Fail): Promise<Authorization> {
    if (!operation.authorized) return { headers: {}, query: {} };
    try {
      return await deadline.race(authorize(contract, settings, tokens));
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

  async function attempt(
    operation: Operation,
    prepared: Prepared,
    authorization: Authorization,
    deadline: Deadline,
    attempts: Attempt[],
    fail: Fail,
  ): Promise<{ answer: Answer; verdict: Verdict }> {
    stopIfEnded(deadline, fail);
    const startedAt = performance.now();
    const record = (status?: number) =>
      attempts.push({ durationMs: performance.now() - startedAt, ...(status !== undefined && { status }) });
    try {
      const headers = { ...prepared.headers, ...authorization.headers };
      const query = { ...prepared.query, ...authorization.query };
      const answer = await send(operation, { ...prepared, headers, query }, deadline.signal);
      record(answer.status);
      return { answer, verdict: judge(answer, contract, operation) };
    } catch (cause) {
      const status = cause instanceof BodyNotRead ? cause.status : undefined;
      record(status);
      const ended = deadline.ended();
      if (ended) throw fail({ ...endings[ended], outcome: "unknown", status });
      if (isNotSent(cause)) {
        throw fail({ kind: "network", outcome: "notSent", reason: "the server could not be reached", cause });
      }
      const reason =
        status === undefined ? "the connection failed before an answer came" : (cause as Error).message;
      throw fail({ kind: "network", outcome: "unknown", reason, status, cause });
    }
  }

  function isExpired(
    answer: Answer,
    verdict: Verdict,
    authorization: Authorization,
  ): authorization is Authorization & { token: string } {
    if (verdict.success || authorization.token === undefined || !exchange) return false;
    // Only a proved refusal may be repeated, whatever code came with it.
    if (verdict.outcome !== "rejected") return false;
    if (verdict.code !== undefined && exchange.expired.includes(verdict.code)) return true;
    return answer.status === 401;
  }

  return call;
}
