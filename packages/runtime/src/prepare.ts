import type { Contract, Operation } from "./contract.js";
import { type FieldError, invalid } from "./error.js";
import { headerProblems, maxTextLength, mergeHeaders } from "./headers.js";
import { toFormData, UnreadableFile } from "./multipart.js";
import { type Settings, timeoutProblems } from "./options.js";
import { escapePointer } from "./pointer.js";
import { type RetryOptions, retryProblems } from "./retry.js";
import type { Prepared } from "./send.js";
import { notFinite, unsendable } from "./sendable.js";

/** What a call takes besides what the contract describes. */
export interface CallOptions {
  /** Aborts the call. Whether the vendor had the request by then is told by the error's `outcome`. */
  readonly signal?: AbortSignal;
  /** How long the call may take, in milliseconds, in place of the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** Sent besides the client's headers, and in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How this call is repeated, over the client's `retry`; `false` for never. */
  readonly retry?: RetryOptions | false;
}

const optionNames = ["signal", "timeoutMs", "headers", "retry"];

const maxJsonLength = 8_388_608;

type Group = Readonly<Record<string, unknown>>;

/** Checks a request by the contract and makes it ready to be sent. Whatever is wrong is told before anything is sent. */
export async function prepare(
  contract: Contract,
  settings: Settings,
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<Prepared> {
  const refuse = (fields: readonly FieldError[], cause?: unknown) =>
    invalid(contract.vendor, operation.operationId, fields, cause);
  const wire = toWire(input ?? {}, operation);
  if ("problem" in wire) throw refuse([wire.problem]);
  const { request, text } = wire;
  const problems = requestProblems(request, operation);
  if (problems.length > 0) throw refuse(problems);

  return {
    path: (request["path"] ?? {}) as Prepared["path"],
    query: (request["query"] ?? {}) as Group,
    headers: mergeHeaders(
      operation.headers,
      settings.headers,
      options.headers,
      request["headers"] as Record<string, string> | undefined,
    ),
    body: text ?? (await formOf(request["body"] as object | undefined, operation, refuse)),
  };
}

/** What is wrong with the options of a call. `taken` are the headers that credentials fill, in lower case. */
export function callOptionProblems(options: CallOptions, taken: ReadonlySet<string>): FieldError[] {
  const unknown = Object.keys(options).filter((name) => !optionNames.includes(name));
  return [
    ...unknown.map((name) => ({
      field: `/${escapePointer(name)}`,
      message: `is not an option of a call; the options are ${optionNames.join(", ")}`,
    })),
    ...timeoutProblems(options.timeoutMs),
    ...retryProblems(options.retry),
    ...(options.signal === undefined || options.signal instanceof AbortSignal
      ? []
      : [{ field: "/signal", message: "must be an AbortSignal" }]),
    ...headerProblems(options.headers, "/headers", taken),
  ];
}

/**
 * The request as it goes over the wire. A JSON body is serialized first and read back, so that what is judged is
 * what is sent: a Date is text by then, NaN is null, and a member that is undefined is gone.
 */
function toWire(
  input: unknown,
  { body }: Operation,
): { request: Group; text?: string } | { problem: FieldError } {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { problem: { field: "", message: "must be an object such as { path, query, headers, body }" } };
  }
  const request: Record<string, unknown> = {};
  for (const [name, group] of Object.entries(input)) {
    if (group !== undefined) request[name] = name === "body" ? group : withoutUndefined(group);
  }
  if (body?.mediaType !== "application/json") {
    return { request: { ...request, ...("body" in request && { body: withoutUndefined(request["body"]) }) } };
  }
  if (!("body" in request)) return { request };
  try {
    const text = JSON.stringify(request["body"]);
    if (text !== undefined && text.length > maxJsonLength) {
      return {
        problem: { field: "/body", message: `is longer than ${maxJsonLength} characters of JSON; send less` },
      };
    }
    if (text !== undefined) return { request: { ...request, body: JSON.parse(text) }, text };
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
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));
}

/** All that is wrong with a request; what the row's schema says of a field goes before what the wire says of it. */
function requestProblems(request: Group, operation: Operation): readonly FieldError[] {
  const broken = unsendable(request);
  if (broken.length > 0) return broken;
  const problems = operation.check?.(request) ?? [];
  const told = new Set(problems.map(({ field }) => field));
  return [
    ...problems,
    ...[...pathProblems(request, operation), ...wireProblems(request)].filter(
      ({ field }) => !told.has(field),
    ),
  ];
}

function pathProblems(request: Group, { path, check }: Operation): FieldError[] {
  const given = (request["path"] ?? {}) as Group;
  return [...path.matchAll(/\{([^}]+)\}/g)].flatMap(([, name = ""]) => {
    const field = `/path/${escapePointer(name)}`;
    const value = given[name];
    // Without it the placeholder itself would stand in the URL; a contract's schema has told so already.
    if (value === undefined || value === null) return check ? [] : [{ field, message: "is missing" }];
    if (typeof value === "object") return [{ field, message: "must be text or a number" }];
    // A server may decode twice, and then %2e is a dot.
    if (/^(?:\.|%2e){0,2}$/i.test(String(value))) {
      return [{ field, message: "must be a name, not empty and not . or .., which would change the path" }];
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    return /[\x00-\x1f\x7f]/.test(String(value))
      ? [{ field, message: "holds a control character (a line break, NUL or the like); remove it" }]
      : [];
  });
}

/** What a schema does not see, and a URL, a form or a header cannot carry. */
function wireProblems(request: Group): FieldError[] {
  const members = ["path", "query", "body"].flatMap((group) =>
    Object.entries(request[group] ?? {}).map(([name, value]) => ({
      isLong: group !== "body" && typeof value === "string" && value.length > maxTextLength,
      field: `/${group}/${escapePointer(name)}`,
      value,
    })),
  );
  return [
    ...members.flatMap(({ isLong, field, value }) =>
      isLong ? [{ field, message: `is longer than ${maxTextLength} characters` }] : notFinite(value, field),
    ),
    ...headerProblems(request["headers"], "/headers", new Set()),
  ];
}

async function formOf(
  body: object | undefined,
  operation: Operation,
  refuse: (fields: readonly FieldError[], cause?: unknown) => Error,
): Promise<FormData | undefined> {
  if (body === undefined || operation.body?.mediaType !== "multipart/form-data") return undefined;
  try {
    return await toFormData(body, operation.body.files);
  } catch (error) {
    throw error instanceof UnreadableFile ? refuse([error.field]) : error;
  }
}
