import type { Operation } from "./contract.js";
import { isPlainObject } from "./copy.js";
import type { FieldError } from "./error.js";
import { headerProblems, mergeHeaders, takeHeaders } from "./headers.js";
import { invalid } from "./invalid.js";
import { encode, toFormData, UnreadableFile } from "./multipart.js";
import { timeoutProblems } from "./options.js";
import { escapePointer } from "./pointer.js";
import { requestProblems } from "./request-problems.js";
import { type RetryOptions, retryProblems } from "./retry.js";
import type { Prepared } from "./send.js";
import type { Snapshot } from "./snapshot.js";

/** What a call takes besides what the contract describes. */
export interface CallOptions {
  /** Aborts the call. Whether the vendor had the request by then is told by the error's `outcome`. */
  readonly signal?: AbortSignal;
  /** How long the call may take, in milliseconds, in place of the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** When the call's time began, as `performance.now()` gave it: calls that belong together share one `timeoutMs`. */
  readonly since?: number;
  /** Sent besides the client's headers, and in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
  /** How this call is repeated, over the client's `retry`; `false` for never. */
  readonly retry?: RetryOptions | false;
}

/** The options of a call as they were at its moment. */
export interface TakenOptions extends CallOptions {
  readonly headers: Readonly<Record<string, string>>;
}

const optionNames = ["signal", "timeoutMs", "since", "headers", "retry"];

const maxJsonLength = 8_388_608;

/** Copies the options of a call. `taken` are the headers that credentials fill, in lower case. */
export function takeOptions(
  options: CallOptions,
  taken: ReadonlySet<string>,
  problems: FieldError[],
): TakenOptions {
  // A signal by itself has no members of its own, and would be overlooked.
  if (typeof options !== "object" || options === null || !isPlainObject(options)) {
    problems.push({
      field: "",
      message: "was given options that are no object such as { signal, timeoutMs }",
    });
    return { headers: {} };
  }
  const { retry, ...own }: CallOptions = { ...options };
  const headers = takeHeaders(own.headers, "/headers", problems);
  const all = {
    ...own,
    headers,
    retry: typeof retry === "object" && retry && !Array.isArray(retry) ? { ...retry } : retry,
  };
  for (const name of Object.keys(options)) {
    if (!optionNames.includes(name)) {
      problems.push({
        field: `/${escapePointer(name)}`,
        message: `is not an option of a call; the options are ${optionNames.join(", ")}`,
      });
    }
  }
  if (all.signal !== undefined && !(all.signal instanceof AbortSignal)) {
    problems.push({ field: "/signal", message: "must be an AbortSignal" });
  }
  problems.push(
    ...timeoutProblems(all.timeoutMs),
    ...sinceProblems(all.since),
    ...retryProblems(all.retry),
    ...headerProblems(headers, "/headers", taken),
  );
  return all as TakenOptions;
}

function sinceProblems(since: unknown): FieldError[] {
  if (since === undefined || (typeof since === "number" && since <= performance.now())) return [];
  return [{ field: "/since", message: "must be what performance.now() gave before the call" }];
}

/** A call as it was made. */
export interface Taken {
  readonly vendor: string;
  readonly operation: Operation;
  readonly request: Snapshot;
  /** Those of the client and those of the call's options. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  /** The headers that credentials fill, in lower case. */
  readonly taken: ReadonlySet<string>;
  /** Whether `fetch` is the user's own. */
  readonly isForeign: boolean;
}

/**
 * Checks a request by the contract and makes it ready to be sent. Whatever is wrong is told before anything is sent.
 * Only a request with files has something to wait for.
 */
export function prepare(
  { vendor, operation, request, headers, taken, isForeign }: Taken,
  signal: AbortSignal,
): Prepared | Promise<Prepared> {
  const refuse = (fields: readonly FieldError[], cause?: unknown) =>
    invalid(vendor, operation.operationId, fields, cause);
  const problems = requestProblems(request, operation, taken);
  if (problems.length > 0) throw refuse(problems);
  const isForm = operation.body?.mediaType === "multipart/form-data";
  const text = isForm || request.body === undefined ? undefined : JSON.stringify(request.body);
  if (text !== undefined && text.length > maxJsonLength) {
    throw refuse([
      { field: "/body", message: `is longer than ${maxJsonLength} characters of JSON; send less` },
    ]);
  }
  const prepared = {
    path: (request.path ?? {}) as Prepared["path"],
    query: request.query ?? {},
    headers: mergeHeaders(
      text === undefined ? undefined : { "content-type": "application/json" },
      operation.headers,
      ...headers,
      request.headers,
    ),
    body: text,
  };
  if (!isForm || request.body === undefined) return prepared;
  return withForm(prepared, request.body as object, isForeign, signal).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? refuse([error.field]) : error;
  });
}

async function withForm(
  prepared: Prepared,
  members: object,
  isForeign: boolean,
  signal: AbortSignal,
): Promise<Prepared> {
  const form = await toFormData(members, signal);
  if (!isForeign) return { ...prepared, body: form };
  const { body, type } = await encode(form);
  return { ...prepared, headers: { ...prepared.headers, "content-type": type }, body };
}
