import { isPlainObject } from "./copy.js";
import type { FieldError } from "./error.js";
import { headerProblems, takeHeaders } from "./headers.js";
import { escapePointer } from "./pointer.js";
import { type RetryOptions, retryProblems } from "./retry.js";
import { timeoutProblems } from "./timeout.js";

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

/** Copies the options of a call. `credentialHeaders` are the headers that credentials fill, in lower case. */
export function takeOptions(
  options: CallOptions,
  credentialHeaders: ReadonlySet<string>,
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
    ...headerProblems(headers, "/headers", credentialHeaders),
  );
  return all as TakenOptions;
}

function sinceProblems(since: unknown): FieldError[] {
  if (since === undefined || (typeof since === "number" && since <= performance.now())) return [];
  return [{ field: "/since", message: "must be what performance.now() gave before the call" }];
}
