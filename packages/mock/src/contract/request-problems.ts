import type { IncomingHttpHeaders } from "node:http";
import type { Received } from "../server/exchange.js";
import type { Content } from "./content.js";
import type { Operation } from "./contract.js";
import { isForm, isJson } from "./media-type.js";
import { memberProblems, parameterProblems } from "./parameters.js";
import type { Route } from "./route.js";
import { hasType } from "./schema/shape.js";
import { decoded, grouped, targetOf } from "./target.js";
import { type Violation, violationsIn } from "./violation.js";

/** Where a request breaks the contract, apart from its credentials. */
export function requestProblems(
  { operation, path }: Route,
  { target, headers, body: bytes }: Received,
  content: Content,
): Violation[] {
  const { judges } = operation;
  const inPath = new Map(Object.entries(path).map(([name, value]) => [name, [value]]));
  return [
    ...parameterProblems("path", inPath, judges.path),
    ...parameterProblems("query", targetOf(target).query, judges.query),
    ...parameterProblems("header", valuesOf(headers), judges.header),
    ...parameterProblems("cookie", cookiesIn(headers), judges.cookie),
    ...bodyProblems(operation, headers, bytes.length === 0, content),
  ];
}

function valuesOf(headers: IncomingHttpHeaders): Map<string, string[]> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()]])),
  );
}

function cookiesIn({ cookie = "" }: IncomingHttpHeaders): Map<string, string[]> {
  const pairs = cookie.split(";").flatMap((pair): [string, string][] => {
    const [name = "", ...value] = pair.split("=");
    return name.trim() === "" ? [] : [[name.trim(), decoded(value.join("=").trim())]];
  });
  return grouped(pairs);
}

function bodyProblems(
  { resource }: Operation,
  headers: IncomingHttpHeaders,
  isEmpty: boolean,
  { mediaType, judged, declared, judge, problem }: Content,
): Violation[] {
  const { body: expected } = resource.request ?? {};
  if (isEmpty) return expected?.required ? [inBody("is missing")] : [];
  const contents = expected?.contents ?? [];
  if (contents.length === 0) return expected ? [] : [inBody("must be empty")];
  if (!declared) {
    const known = contents.map((one) => one.mediaType).join(", ");
    const given = headers["content-type"] === undefined ? "is missing" : `is "${mediaType}"`;
    return [{ in: "header", pointer: "/content-type", message: `must be ${known}; ${given}` }];
  }
  if (problem !== undefined) return [inBody(problem)];
  if (!judge) return [];
  if (isForm(mediaType)) {
    return memberProblems("body", judge, judged as Readonly<Record<string, unknown>>);
  }
  // XML and the like are not judged.
  const isLegible = isJson(mediaType) || hasType(judge.schema, "string");
  return isLegible ? violationsIn("body", judge.problems(judged)) : [];
}

function inBody(message: string): Violation {
  return { in: "body", pointer: "", message };
}
