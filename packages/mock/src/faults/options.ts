import { checkOptions, kinds, type OptionKind } from "../check-options.js";
import { hint } from "../nearest.js";

/**
 * What each fault takes. Everything may be left out. A fault that strikes within a body strikes a blank one where the
 * response has none.
 */
export interface FaultOptions {
  /** Nothing listens, so connections are refused. It lasts until the rule ends, for nobody can count what is refused. */
  readonly refuse: Record<string, never>;
  /** The connection is reset as soon as it stands. */
  readonly resetOnConnect: Record<string, never>;
  /** The connection is reset once the head of a request was read, and its body was not. */
  readonly resetBeforeRequest: Record<string, never>;
  /** The connection is reset once the whole request was read: the vendor has acted. */
  readonly resetAfterRequest: Record<string, never>;
  /** The connection is ended once the whole request was read: the vendor has acted. */
  readonly finBeforeResponse: Record<string, never>;
  /** The response's `Content-Length` is true, and its body ends at the half. The vendor has acted. */
  readonly truncateBody: Record<string, never>;
  /** Nothing comes for `ms` milliseconds, or ever unless given, and then the response. The vendor has acted. */
  readonly slowHeaders: { readonly ms?: number };
  /** The head and half of the body come, and after `ms` milliseconds the rest, or never unless given. The vendor has acted. */
  readonly slowBody: { readonly ms?: number };
  /** The response is a page of HTML, with the status 200 unless another is given. The vendor has acted. */
  readonly notJson: { readonly status?: number };
  /** White space of so many bytes, 200 MB unless given, comes before the body. The vendor has acted. */
  readonly hugeBody: { readonly bytes?: number };
  /** The same, zipped to about a thousandth on the wire. The vendor has acted. */
  readonly gzipBomb: { readonly bytes?: number };
  /** A redirect, 307 unless given, to `location`, which is another origin on this machine unless given. */
  readonly redirect: { readonly status?: 301 | 302 | 303 | 307 | 308; readonly location?: string };
  /** A refusal for now, 429 unless given, with `Retry-After`, 1 second unless given. */
  readonly rateLimit: { readonly status?: 429 | 503; readonly retryAfter?: number | string };
}

export type FaultName = keyof FaultOptions;

const { milliseconds } = kinds;
const bytes: OptionKind = [
  "a whole number of bytes from 0",
  (value) => isNumber(value) && Number.isInteger(value),
];
const text: OptionKind = [
  "a text of one line",
  (value) => typeof value === "string" && !/[\r\n\0]/.test(value),
];
const wait: OptionKind = [
  "a number of seconds from 0, or a text",
  (value) => isNumber(value) || text[1](value),
];
const status: OptionKind = [
  "a status from 200 to 599",
  (value) => isNumber(value) && Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
];

function oneOf(...statuses: readonly number[]): OptionKind {
  return [`one of ${statuses.join(", ")}`, (value) => statuses.includes(value as number)];
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

const optionKinds: {
  readonly [Name in FaultName]: { readonly [Option in keyof FaultOptions[Name]]-?: OptionKind };
} = {
  refuse: {},
  resetOnConnect: {},
  resetBeforeRequest: {},
  resetAfterRequest: {},
  finBeforeResponse: {},
  truncateBody: {},
  slowHeaders: { ms: milliseconds },
  slowBody: { ms: milliseconds },
  notJson: { status },
  hugeBody: { bytes },
  gzipBomb: { bytes },
  redirect: { status: oneOf(301, 302, 303, 307, 308), location: text },
  rateLimit: { status: oneOf(429, 503), retryAfter: wait },
};

/** The names of all faults. */
export const faultNames = Object.keys(optionKinds) as FaultName[];

/** @throws {Error} when there is no such fault, or it takes no such option; the message has the nearest name. */
export function checkFault(name: string, options: unknown): void {
  if (!Object.hasOwn(optionKinds, name))
    throw new Error(`There is no fault "${name}"; ${hint(name, faultNames)}`);
  checkOptions(`the fault "${name}"`, options, optionKinds[name as FaultName]);
}
