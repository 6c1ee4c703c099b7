import { secretsOf } from "../contract/secrets.js";
import { hint } from "../nearest.js";
import type { AnyRequest } from "../record.js";
import { type Comparison, compare } from "./compare.js";
import { bodyOf, isAsymmetric, isMembers } from "./values.js";

export const partNames: readonly (keyof ExpectedParts)[] = ["path", "query", "headers", "body"];

/** The expected parts of a request, of any client. */
export interface ExpectedParts {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/**
 * The expected parts, with header names as in records.
 *
 * @throws {Error} when a part is unknown.
 */
export function partsOf(expected: ExpectedParts): ExpectedParts {
  const known: readonly string[] = partNames;
  const unknown = Object.keys(expected).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const rest = unknown === "times" ? "it belongs in the next argument" : hint(unknown, known);
    throw new Error(`Part "${unknown}" of an expected request is unknown; ${rest}`);
  }
  const { headers } = expected;
  if (!isMembers(headers) || isAsymmetric(headers)) return expected;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...expected, headers: Object.fromEntries(named) };
}

/** @throws {TypeError} when the bytes of an expected value cannot be read at once. */
export function compareRequest(expected: ExpectedParts, request: AnyRequest): Comparison {
  const isSecret = secretsOf(request);
  const compared = partNames.flatMap((name) => {
    if (expected[name] === undefined) return [];
    const actual = name === "body" ? bodyOf(request) : request[name];
    return [[name, compare(expected[name], actual, name, { isSecret, isText: name === "headers" })] as const];
  });
  return {
    differences: compared.flatMap(([, { differences }]) => differences),
    lost: compared.reduce((sum, [, { lost }]) => sum + lost, 0),
    actual: Object.fromEntries(compared.map(([name, { actual }]) => [name, actual])),
  };
}
