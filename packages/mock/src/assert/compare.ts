import { isDeepStrictEqual } from "node:util";
import { escapeKey } from "../contract/document/place.js";
import type { IsSecret } from "../contract/secrets.js";
import { sizeOf, withoutSecrets } from "./show.js";
import { bytesOf, isAsymmetric, isFile, isMembers, type SentFile } from "./values.js";

/** A place where a request differs. An undefined value is absent. */
interface Difference {
  /** `body/to`: the part, and a JSON Pointer into it. */
  readonly place: string;
  readonly expected: unknown;
  /** Without secrets. */
  readonly actual: unknown;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many expected values are missing or different: the fewer, the nearer. */
  readonly lost: number;
  /** The value to show in a diff: the expected one, except where the actual one differs. */
  readonly actual: unknown;
}

/** How to read values. */
export interface Reading {
  readonly isSecret: IsSecret;
  /** Whether every value is a string, as in headers, so that a number matches its text. */
  readonly isText: boolean;
}

/** @throws {TypeError} when the bytes of an expected value cannot be read at once. */
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
  // Unlike `test`, `search` does not move a global expression.
  if (expected instanceof RegExp) return typeof text === "string" && text.search(expected) !== -1;
  if (typeof expected === "string") return text === expected;
  const isScalar = typeof expected === "number" || typeof expected === "boolean";
  if (isText && isScalar) return text === String(expected);
  return expected === actual || isDeepStrictEqual(expected, actual);
}

/** A file has its members from its class; of any other value, inherited members were not sent. */
function memberOf(value: Readonly<Record<string, unknown>> | SentFile, name: string): unknown {
  return isFile(value) || Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function refuseUnreadable(expected: unknown, place: string): void {
  const isBlob = isFile(expected) || expected instanceof Blob || expected instanceof ReadableStream;
  const isStream = typeof expected === "object" && expected !== null && Symbol.asyncIterator in expected;
  if (!isBlob && !isStream) return;
  throw new TypeError(
    `${place}: a Blob, a File or a stream cannot be compared; expect { name, type, size, content } with bytes or a string as content`,
  );
}

function same(expected: unknown): Comparison {
  return { differences: [], lost: 0, actual: expected };
}

function differ(expected: unknown, actual: unknown, place: string, reading: Reading): Comparison {
  // A body of another kind than expected may hold secrets anywhere.
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
