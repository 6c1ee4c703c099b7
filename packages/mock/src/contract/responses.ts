import { createRequire } from "node:module";
import { createLogger } from "@stoplight/prism-core";
import { ProblemJsonError } from "@stoplight/prism-http";
import type mocker from "@stoplight/prism-http/dist/mocker/index.js";
import { type WireResponse, withHeaders } from "../server/wire.js";
import type { Operation } from "./contract.js";
import { essenceOf, isJson } from "./media-type.js";
import type { Resource, Response } from "./resource.js";
import type { Violation } from "./violation.js";

/** Prism picks the response to an invalid request by its code: 401, 415 or any other. */
export interface Finding {
  readonly message: string;
  readonly code: number;
  readonly tags?: readonly string[];
}

type MockInput = Parameters<typeof mocker.default>[0];

// Loaders of ES modules disagree on the default export of this module.
const require = createRequire(import.meta.url);
const { default: mock } = require("@stoplight/prism-http/dist/mocker/index.js") as typeof mocker;

const logger = createLogger("mock", { level: "silent" });

/** Lets Prism pick a response: with findings one to an invalid request, else one that the request accepts. */
function pick(
  resource: Resource,
  { accept, code, findings = [] }: Wanted,
): ReturnType<ReturnType<typeof mocker.default>> {
  const headers = accept !== undefined && isAcceptable(accept) ? { accept } : {};
  const data = { method: resource.method, url: { path: resource.path }, headers };
  const validations = findings.map((finding) => ({ ...finding, severity: 0 }));
  const input = { data, validations };
  const asked = { resource, input, config: { dynamic: false, code } } as unknown as MockInput;
  return mock(asked)(logger);
}

interface Wanted {
  readonly accept?: string | undefined;
  readonly code?: number;
  readonly findings?: readonly Finding[];
}

/** Prism throws at an invalid Accept header, which a vendor would ignore. */
function isAcceptable(accept: string): boolean {
  return accept.split(",").every((range) => /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;[^"]*)?$/.test(range));
}

/** The body of a response lists so many violations; the record has all. */
const mostTold = 100;

/** The contract's response to a request, or Prism's if the contract has none. */
export function negotiate(
  resource: Resource,
  accept: string | undefined,
  findings: readonly Finding[],
  violations: readonly Violation[],
): { readonly response: WireResponse; readonly unacceptable?: string } {
  const picked = pick(resource, { accept, findings });
  if (picked._tag === "Right") {
    const { statusCode, headers: given, body } = picked.right;
    return { response: makeResponse(statusCode, given, body) };
  }
  const { headers: given, ...problem } = problemOf(picked.left);
  const reported =
    violations.length > 0 ? { ...problem, violations: violations.slice(0, mostTold) } : problem;
  const response = makeResponse(
    problem.status,
    { ...given, "Content-Type": "application/problem+json" },
    reported,
  );
  return problem.status === 406 ? { response, unacceptable: problem.detail } : { response };
}

/** Prism's problem and its headers, without the findings, which repeat the violations. */
function problemOf(error: Error) {
  const { type, title, status, detail, ...rest } = ProblemJsonError.toProblemJson(error);
  const { headers } = rest as { readonly headers?: Readonly<Record<string, string>> };
  return { type, title, status, detail, headers };
}

/**
 * A response of the contract to any request.
 *
 * @throws {Error} when Prism cannot make one up, for example from a schema that is too large.
 */
export function contractResponse(
  { id, resource }: Operation,
  status: number,
  example?: string,
): WireResponse {
  const picked = pick(resource, { code: status });
  const made = picked._tag === "Right" ? picked.right : undefined;
  for (const { mediaType, examples = [] } of declaredResponse(resource, status)?.contents ?? []) {
    const found = examples.find(({ key }) => example !== undefined && key === example);
    if (found && "value" in found) {
      return makeResponse(
        status,
        withHeaders(made?.headers ?? {}, { "Content-Type": mediaType }),
        found.value,
      );
    }
  }
  if (picked._tag === "Right") return makeResponse(status, picked.right.headers, picked.right.body);
  throw new Error(
    `Cannot make up the contract's response ${status} to ${id}: ${picked.left.message}; give a body`,
  );
}

/** The contract's response of a status: under the status itself, its range, or `default`. */
export function declaredResponse({ responses }: Resource, status: number): Response | undefined {
  const codes = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const found = codes.flatMap(
    (code) => responses.find((one) => one.code.toUpperCase() === code.toUpperCase()) ?? [],
  );
  return found[0];
}

/** A response with a value as its body: in JSON, or as it is if the response is text. */
export function makeResponse(
  status: number,
  headers: Readonly<Record<string, unknown>> = {},
  body?: unknown,
): WireResponse {
  // Prism makes up no value for a header without a schema, and a media type even without a body.
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === null || value === undefined || (body === undefined && isContentType(name))
      ? []
      : [[isContentType(name) ? "Content-Type" : name, String(value)] as const],
  );
  const made = Object.fromEntries(named);
  const isText = typeof body === "string" && !isJson(essenceOf(made["Content-Type"]));
  const text = body === undefined ? "" : isText ? body : JSON.stringify(body);
  return { status, headers: made, body: Buffer.from(text) };
}

function isContentType(name: string): boolean {
  return name.toLowerCase() === "content-type";
}
