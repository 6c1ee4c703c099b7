import type { Contract, Operation } from "./contract.js";
import { type FieldError, invalid } from "./error.js";
import { headerProblems, mergeHeaders } from "./headers.js";
import { toFormData, UnreadableFile } from "./multipart.js";
import { type Settings, timeoutProblems } from "./options.js";
import { escapePointer } from "./pointer.js";
import type { Prepared } from "./send.js";
import { notFinite } from "./sendable.js";
import { check } from "./validate.js";

/** What a call takes besides what the contract describes. */
export interface CallOptions {
  /** Aborts the call. Whether the vendor had the request by then is told by the error's `outcome`. */
  readonly signal?: AbortSignal;
  /** How long the call may take, in milliseconds, in place of the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** Sent besides the client's headers, and in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
}

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
  const problems = check(request, operation.request);
  const told = new Set(problems.map(({ field }) => field));
  problems.push(...wireProblems(request).filter(({ field }) => !told.has(field)));
  // The content of JSON text is looked at only where the text itself is in order.
  if (problems.length === 0) {
    problems.push(...jsonTextProblems(request["body"] as Group | undefined, operation));
  }
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
  const unknown = Object.keys(options).filter((name) => !["signal", "timeoutMs", "headers"].includes(name));
  return [
    ...unknown.map((name) => ({
      field: `/${escapePointer(name)}`,
      message: "is not an option of a call; the options are signal, timeoutMs, headers",
    })),
    ...timeoutProblems(options.timeoutMs),
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

/** What a schema does not see, and a URL, a form or a header cannot carry. */
function wireProblems(request: Group): FieldError[] {
  const members = ["path", "query", "body"].flatMap((group) =>
    Object.entries(request[group] ?? {}).map(([name, value]) => ({
      isStep: group === "path" && (value === "" || value === "." || value === ".."),
      field: `/${group}/${escapePointer(name)}`,
      value,
    })),
  );
  return [
    ...members.flatMap(({ isStep, field, value }) =>
      isStep
        ? [{ field, message: "must be a name, not empty and not . or .., which would change the path" }]
        : notFinite(value, field),
    ),
    ...headerProblems(request["headers"], "/headers", new Set()),
  ];
}

function jsonTextProblems(body: Group | undefined, operation: Operation): FieldError[] {
  if (operation.body?.mediaType !== "application/json" || !body) return [];
  return Object.entries(operation.body.json ?? {}).flatMap(([name, schema]) => {
    const field = `/body/${escapePointer(name)}`;
    const text = body[name];
    if (text === undefined) return [];
    let content: unknown;
    try {
      content = JSON.parse(String(text));
    } catch {
      return [{ field, message: "must be JSON text; make it with JSON.stringify" }];
    }
    return check(content, schema).map((problem) => ({ ...problem, field: field + problem.field }));
  });
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
