// Compiled and never run: what this release promises to compile.
import {
  type Attempt,
  type Caller,
  type CallInfo,
  type CallOptions,
  DeliveryError,
  type ErrorKind,
  type Hooks,
  type Operation,
  type Outcome,
  type RetryOptions,
  readVendorError,
  secret,
  type TokenStore,
  VendorError,
} from "@trunkline/runtime";
import { openTelemetry } from "@trunkline/runtime/opentelemetry";

export function failures(error: unknown): string {
  if (error instanceof DeliveryError) return `${error.vendor} ${error.reason}`;
  if (!(error instanceof VendorError)) throw error;
  const { vendor, operation, kind, outcome, status, code, fields, retryAfterMs, headers, attempts } = error;
  [error.correlation, error.tag] satisfies (string | undefined)[];
  [status, retryAfterMs] satisfies (number | undefined)[];
  code satisfies string | undefined;
  for (const { field, message } of fields) console.log(field, message);
  for (const attempt of attempts) times(attempt);
  return `${vendor} ${operation} ${kind} ${headers["date"]} ${mayBeSentAgain(outcome)}`;
}

/** A class of the caller's own is distinct from the one that it extends. */
class Refused extends VendorError {
  readonly ticket = 1;
}

export function afterwards(text: string): boolean | number {
  const error = readVendorError(JSON.parse(text));
  if (error instanceof Refused) return error.ticket;
  return error?.isRetryable ?? error?.responseBody === undefined;
}

/** The closed sets, for which programs have a case each. */
export function mayBeSentAgain(outcome: Outcome): boolean {
  switch (outcome) {
    case "notSent":
    case "rejected":
      return true;
    case "unknown":
      return false;
    default:
      return outcome satisfies never;
  }
}

export const kinds: Record<ErrorKind, number> = {
  ...{ authentication: 1, permission: 1, invalid: 1, notFound: 1, conflict: 1, rateLimited: 1 },
  ...{ quota: 1, unavailable: 1, timeout: 1, network: 1, protocol: 1, aborted: 1 },
};

function times({ startedAt, durationMs, delayMs, phase, outcome, errno }: Attempt): string {
  return `${startedAt + durationMs + delayMs} ${phase} ${outcome} ${errno}`;
}

export const hooks: Hooks[] = [
  openTelemetry(),
  {
    onRequest: ({ vendor, operation, method, urlTemplate, host, tag }: CallInfo) =>
      console.log(vendor, operation, method, urlTemplate, host, tag),
    onAttempt: (_call, attempt) => times(attempt),
    onRetry: (_call, { reason, delayMs }) => console.log(reason, delayMs),
    onResponse: (_call, { outcome, durationMs, error }) => console.log(outcome, durationMs, error?.kind),
  },
];

export const retry: RetryOptions = { maxRetries: 1, baseDelayMs: 1, maxDelayMs: 2, maxRetryAfterMs: 3 };
export const options: CallOptions = {
  signal: new AbortController().signal,
  timeoutMs: 1,
  headers: { a: "b" },
  retry,
  tag: "order 17",
};
export const never: CallOptions = { retry: false };
export const store: TokenStore = {
  get: async () => undefined,
  set: async (text) => console.log(text.length),
};
export const password = secret("password").reveal() satisfies string;

export async function call(
  caller: Caller,
  row: Operation<{ body: { to: string } }, { id: string }>,
): Promise<string> {
  const { data, response, correlation } = await caller
    .call(row, { body: { to: "1" } }, options)
    .withResponse();
  response.headers.get("date");
  correlation satisfies string | undefined;
  return data.id;
}
