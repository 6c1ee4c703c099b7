import { isPlainObject } from "./copy.js";
import type { FieldError } from "./error.js";
import { headerProblems, takeHeaders } from "./headers.js";
import { at, escapePointer } from "./pointer.js";
import { type RetryOptions, retryProblems } from "./retry-options.js";
import { printable } from "./text.js";
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
  /** How this call is retried, in place of the client's `retry`; `false` for never. If that is `false`, only `maxRetries` makes a call retry. */
  readonly retry?: RetryOptions | false;
  /**
   * Your own name for the call, such as the id of an order: 1 to 200 visible characters. Hooks, traces and errors have it as it
   * is, so put no secret into it. No message of an error has it, and the vendor does not get it.
   */
  readonly tag?: string;
}

/** A copy of a call's options. */
export interface TakenOptions extends CallOptions {
  readonly headers: Readonly<Record<string, string>>;
}

const optionNames = ["signal", "timeoutMs", "since", "headers", "retry", "tag"];

/** The tag of a call, if it is valid: the error of other invalid options has it, too. */
export function tagOf(options: unknown): string | undefined {
  try {
    const tag = at(options, "/tag");
    return isTag(tag) ? tag : undefined;
  } catch {
    // The check of the options says which getter threw.
    return undefined;
  }
}

function isTag(tag: unknown): tag is string {
  return typeof tag === "string" && tag.trim() !== "" && tag.length <= 200 && printable(tag) === tag;
}

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
  if (all.tag !== undefined && !isTag(all.tag)) {
    problems.push({ field: "/tag", message: "must be a text of 1 to 200 visible characters" });
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
