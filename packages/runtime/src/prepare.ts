import type { Contract, Operation } from "./contract.js";
import { type FieldError, invalid } from "./error.js";
import { headerProblems, mergeHeaders } from "./headers.js";
import { toFormData, UnreadableFile } from "./multipart.js";
import { type Settings, timeoutProblems } from "./options.js";
import { escapePointer } from "./pointer.js";
import { type Group, requestProblems } from "./request-problems.js";
import { type RetryOptions, retryProblems } from "./retry.js";
import type { Prepared } from "./send.js";
import { isPlainJson } from "./sendable.js";

/** What a call takes besides what the contract describes. */
export interface CallOptions {
  /** Aborts the call. Whether the vendor had the request by then is told by the error's `outcome`. */
  readonly signal?: AbortSignal;
  /** How long the call may take, in milliseconds, in place of the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** When the call's time began, as `performance.now()` gave it: calls that belong together share one `timeoutMs`. */
  readonly since?: number;
  /** Sent besides the client's headers, and in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How this call is repeated, over the client's `retry`; `false` for never. */
  readonly retry?: RetryOptions | false;
}

const optionNames = ["signal", "timeoutMs", "since", "headers", "retry"];

const maxJsonLength = 8_388_608;

/**
 * Checks a request by the contract and makes it ready to be sent. Whatever is wrong is told before anything is sent.
 * Only a request with files has something to wait for. `taken` are the headers that credentials fill, in lower case.
 */
export function prepare(
  contract: Contract,
  settings: Settings,
  operation: Operation,
  input: unknown,
  options: CallOptions,
  taken: ReadonlySet<string>,
  signal: AbortSignal,
): Prepared | Promise<Prepared> {
  const refuse = (fields: readonly FieldError[], cause?: unknown) =>
    invalid(contract.vendor, operation.operationId, fields, cause);
  const wire = toWire(input ?? {}, operation);
  if ("problem" in wire) throw refuse([wire.problem]);
  const { request, text } = wire;
  const problems = requestProblems(request, operation, taken, wire.isPlain === true);
  if (problems.length > 0) throw refuse(problems);
  const headers = request["headers"] as Record<string, string> | undefined;
  const prepared = {
    path: (request["path"] ?? {}) as Prepared["path"],
    query: (request["query"] ?? {}) as Group,
    headers: mergeHeaders(
      text === undefined ? undefined : { "content-type": "application/json" },
      operation.headers,
      settings.headers,
      options.headers,
      headers,
    ),
    body: text,
  };
  const form = request["body"] as object | undefined;
  if (form === undefined || operation.body?.mediaType !== "multipart/form-data") return prepared;
  return toFormData(form, operation.body.files, signal).then(
    (body) => ({ ...prepared, body }),
    (error: unknown) => {
      throw error instanceof UnreadableFile ? refuse([error.field]) : error;
    },
  );
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What is wrong with the options of a call. `taken` are the headers that credentials fill, in lower case. */
export function callOptionProblems(options: CallOptions, taken: ReadonlySet<string>): FieldError[] {
  // A signal by itself has no members of its own, and would be overlooked.
  if (!isPlainObject(options)) {
    return [{ field: "", message: "was given options that are no object such as { signal, timeoutMs }" }];
  }
  const names = Object.keys(options);
  if (names.length === 0) return [];
  const unknown = names.filter((name) => !optionNames.includes(name));
  return [
    ...unknown.map((name) => ({
      field: `/${escapePointer(name)}`,
      message: `is not an option of a call; the options are ${optionNames.join(", ")}`,
    })),
    ...timeoutProblems(options.timeoutMs),
    ...sinceProblems(options.since),
    ...retryProblems(options.retry),
    ...(options.signal === undefined || options.signal instanceof AbortSignal
      ? []
      : [{ field: "/signal", message: "must be an AbortSignal" }]),
    ...headerProblems(options.headers, "/headers", taken),
  ];
}

function sinceProblems(since: unknown): FieldError[] {
  if (since === undefined || (typeof since === "number" && since <= performance.now())) return [];
  return [{ field: "/since", message: "must be what performance.now() gave before the call" }];
}

/**
 * The request as it goes over the wire. A JSON body is serialized first and read back where that changes it, so that what is
 * judged is what is sent: a Date is text by then, NaN is null, and a member that is undefined is gone.
 */
function toWire(
  input: unknown,
  { body }: Operation,
): { request: Group; text?: string; isPlain?: boolean } | { problem: FieldError } {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { problem: { field: "", message: "must be an object such as { path, query, headers, body }" } };
  }
  const isJson = body?.mediaType === "application/json";
  const request: Record<string, unknown> = {};
  for (const [name, group] of Object.entries(input)) {
    if (group !== undefined) request[name] = isJson && name === "body" ? group : withoutUndefined(group);
  }
  if (!isJson || !("body" in request)) return { request };
  try {
    const text = JSON.stringify(request["body"]);
    if (text !== undefined && text.length > maxJsonLength) {
      return {
        problem: { field: "/body", message: `is longer than ${maxJsonLength} characters of JSON; send less` },
      };
    }
    if (text !== undefined) {
      // JSON.stringify escapes half characters, and nothing else in this way.
      const isPlain = !text.includes("\\ud") && isPlainJson(request["body"]);
      if (!isPlain) request["body"] = JSON.parse(text);
      return { request, text, isPlain };
    }
  } catch {
    // A cycle or a BigInt: told below, without the platform's message, which may show a value.
  }
  return {
    problem: {
      field: "/body",
      message: "cannot be written as JSON; it holds a cycle, a BigInt or a function",
    },
  };
}

function withoutUndefined(group: unknown): unknown {
  if (typeof group !== "object" || group === null || Array.isArray(group)) return group;
  if (!Object.values(group).includes(undefined)) return group;
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));
}
