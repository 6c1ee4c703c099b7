import type { IncomingHttpHeaders } from "node:http";
import type { Received } from "../server.js";
import type { Content } from "./content.js";
import { isForm, isJson } from "./media-type.js";
import { memberProblems, parameterProblems } from "./parameters.js";
import type { Resource } from "./resource.js";
import type { Route } from "./route.js";
import { hasType, type Schema, valueProblems } from "./schema.js";
import { targetOf } from "./target.js";
import { type Violation, violationsOf } from "./violation.js";

/** Where a request breaks the contract, but for its credentials. */
export function requestProblems(
  { operation, path }: Route,
  { target, headers, body: bytes }: Received,
  content: Content,
): Violation[] {
  const { resource } = operation;
  const { request } = resource;
  const inPath = new Map(Object.entries(path).map(([name, value]) => [name, [value]]));
  return [
    ...parameterProblems(resource, "path", inPath, request?.path),
    ...parameterProblems(resource, "query", targetOf(target).query, request?.query),
    ...parameterProblems(resource, "header", valuesOf(headers), request?.headers),
    ...bodyProblems(resource, headers, bytes.length === 0, content),
  ];
}

function valuesOf(headers: IncomingHttpHeaders): Map<string, string[]> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()]])),
  );
}

function bodyProblems(
  resource: Resource,
  headers: IncomingHttpHeaders,
  isEmpty: boolean,
  { mediaType, judged, declared, problem }: Content,
): Violation[] {
  const { body: expected } = resource.request ?? {};
  if (isEmpty) return expected?.required ? [inBody("is missing")] : [];
  const contents = expected?.contents ?? [];
  if (contents.length === 0) return expected ? [] : [inBody("must be empty")];
  if (!declared) {
    const known = contents.map((one) => one.mediaType).join(", ");
    const given = headers["content-type"] === undefined ? "there is none" : `it is "${mediaType}"`;
    return [{ in: "header", pointer: "/content-type", message: `must be ${known}; ${given}` }];
  }
  if (problem !== undefined) return [inBody(problem)];
  const schema = declared.schema as Schema | undefined;
  if (schema === undefined || typeof schema !== "object") return [];
  if (isForm(mediaType)) {
    return memberProblems(resource, "body", schema, judged as Readonly<Record<string, unknown>>);
  }
  // What stands in XML and the like is not looked at.
  const isLegible = isJson(mediaType) || hasType(schema, "string");
  return isLegible ? violationsOf(valueProblems(resource, declared, judged, "request")) : [];
}

function inBody(message: string): Violation {
  return { in: "body", pointer: "", message };
}
