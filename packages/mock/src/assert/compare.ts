import { isDeepStrictEqual } from "node:util";
import { escapeKey } from "../contract/document/place.js";
import type { IsSecret } from "../contract/secrets.js";
import { sizeOf, withoutSecrets } from "./show.js";
import { bytesOf, isAsymmetric, isFile, isMembers, type SentFile } from "./values.js";

/** A place where a request is not what was expected. A value that is undefined is not there. */
interface Difference {
  /** `body/to`: the part, and a JSON Pointer into it. */
  readonly place: string;
  readonly expected: unknown;
  /** Without what is secret. */
  readonly actual: unknown;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many expected values do not stand where they should: the fewer, the nearer. */
  readonly lost: number;
  /** The expected value with what was there instead, wherever that differs: what a diff is made of. */
  readonly actual: unknown;
}

/** How values are to be read. */
export interface Reading {
  readonly isSecret: IsSecret;
  /** A header knows texts alone, so a number is expected as its text. */
  readonly isText: boolean;
}

/** @throws {TypeError} when a value is expected whose bytes cannot be read at once. */
export function compare(expected: unknown, actual: unknown, place: string, reading: Reading): Comparison {
  if (isAsymmetric(expected)) {
    return expected.asymmetricMatch(actual) ? same(expected) : differ(expected, actual, place, reading);
  }
  refuseUnreadable(expected, place);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return differ(expected, actual, place, reading);
    const compared = Array.from({ length: Math.max(expected.length, actual.length) }, (_, index) =>
      index < expected.length && index < actual.length
        ? compare(expected[index], actual[index], `${place}/${index}`, reading)
        : differ(expected[index], actual[index], `${place}/${index}`, reading),
    );
    return joined(
      compared,
      compared.slice(0, actual.length).map((one) => one.actual),
    );
  }
  if (isMembers(expected)) {
    if (!isMembers(actual) && !isFile(actual)) return differ(expected, actual, place, reading);
    const compared = Object.entries(expected).map(([name, value]) => {
      const pointer = `${place}/${escapeKey(name)}`;
      return [name, compare(value, memberOf(actual, name), pointer, reading)] as const;
    });
    return joined(
      compared.map(([, comparison]) => comparison),
      Object.fromEntries(compared.map(([name, comparison]) => [name, comparison.actual])),
    );
  }
  return isSame(expected, actual, reading) ? same(expected) : differ(expected, actual, place, reading);
}

function isSame(expected: unknown, actual: unknown, { isText }: Reading): boolean {
  const wanted = bytesOf(expected);
  if (wanted) {
    const given = bytesOf(isFile(actual) ? actual.content : actual);
    return given?.equals(wanted) === true;
  }
  const text = bytesOf(actual)?.toString() ?? actual;
  // A search leaves an expression that is global where it was, so that it can be used again.
  if (expected instanceof RegExp) return typeof text === "string" && text.search(expected) !== -1;
  if (typeof expected === "string") return text === expected;
  const isScalar = typeof expected === "number" || typeof expected === "boolean";
  if (isText && isScalar) return text === String(expected);
  return expected === actual || isDeepStrictEqual(expected, actual);
}

/** A file's own members come from its class; of anything else, what it inherits was not sent. */
function memberOf(value: Readonly<Record<string, unknown>> | SentFile, name: string): unknown {
  return isFile(value) || Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function refuseUnreadable(expected: unknown, place: string): void {
  const isBlob = isFile(expected) || expected instanceof Blob || expected instanceof ReadableStream;
  const isStream = typeof expected === "object" && expected !== null && Symbol.asyncIterator in expected;
  if (!isBlob && !isStream) return;
  throw new TypeError(
    `${place}: a Blob, a File or a stream cannot be compared, for its bytes cannot be read at once; expect { name, type, size, content }, with bytes or a text as the content`,
  );
}

function same(expected: unknown): Comparison {
  return { differences: [], lost: 0, actual: expected };
}

function differ(expected: unknown, actual: unknown, place: string, reading: Reading): Comparison {
  // Nobody knows what lies in a body that is not of the kind that was expected.
  const isUnknown = !place.includes("/") && !isOfText(expected);
  const shown = (isUnknown ? sizeOf(actual) : undefined) ?? withoutSecrets(actual, reading.isSecret);
  return { differences: [{ place, expected, actual: shown }], lost: leaves(expected), actual: shown };
}

function isOfText(expected: unknown): boolean {
  const { sample = expected } = (isAsymmetric(expected) ? expected : {}) as { readonly sample?: unknown };
  return typeof sample === "string" || sample instanceof RegExp || bytesOf(sample) !== undefined;
}

function joined(compared: readonly Comparison[], actual: unknown): Comparison {
  return {
    differences: compared.flatMap(({ differences }) => differences),
    lost: compared.reduce((sum, { lost }) => sum + lost, 0),
    actual,
  };
}

function leaves(expected: unknown): number {
  if (isAsymmetric(expected) || !(Array.isArray(expected) || isMembers(expected))) return 1;
  return Object.values(expected).reduce((sum: number, value) => sum + leaves(value), 1);
}
