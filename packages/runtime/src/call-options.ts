import { isPlainObject } from "./copy.js";
import type { FieldError } from "./error.js";
import { headerProblems, takeHeaders } from "./headers.js";
import { escapePointer } from "./pointer.js";
import { type RetryOptions, retryProblems } from "./retry-options.js";
import { timeoutProblems } from "./timeout.js";

/** What a call takes beside its input. */
export interface CallOptions {
  /** Aborts the call. The error's `outcome` says whether the vendor may have acted. */
  readonly signal?: AbortSignal;
  /** After how many milliseconds the call times out, in place of the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** When the call's time began, by `performance.now()`, so that several calls share one `timeoutMs`. */
  readonly since?: number;
  /** Added to the client's headers, or in place of those with the same name. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
  /** How this call is retried, in place of the client's `retry`; `false` for never. */
  readonly retry?: RetryOptions | false;
}

/** A copy of a call's options. */
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
  // A signal in place of the options has no members of its own, and would be overlooked.
  if (typeof options !== "object" || options === null || !isPlainObject(options)) {
    problems.push({
      field: "",
      message: "must have options that are an object such as { signal, timeoutMs }",
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
        message: `is unknown; the options of a call are ${optionNames.join(", ")}`,
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
  return [{ field: "/since", message: "must be a value of performance.now() from before the call" }];
}
