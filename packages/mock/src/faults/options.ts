import { checkOptions, kinds, type OptionKind } from "../check-options.js";
import { hint } from "../nearest.js";

/** The options of each fault, all optional. A fault of the body gives a response without one a blank body. */
export interface FaultOptions {
  /** Nothing listens, so connections are refused. It lasts until the rule ends, because refused connections cannot be counted. */
  readonly refuse: Record<string, never>;
  /** The connection is reset as soon as it is open. */
  readonly resetOnConnect: Record<string, never>;
  /** The connection is reset after the head of the request; its body stays unread. */
  readonly resetBeforeRequest: Record<string, never>;
  /** The connection is reset after the complete request: the vendor has acted. */
  readonly resetAfterRequest: Record<string, never>;
  /** The connection ends after the complete request: the vendor has acted. */
  readonly finBeforeResponse: Record<string, never>;
  /** The body is cut off at half of its `Content-Length`. The vendor has acted. */
  readonly truncateBody: Record<string, never>;
  /** The response comes after `ms` milliseconds; by default never. The vendor has acted. */
  readonly slowHeaders: { readonly ms?: number };
  /** The second half of the body comes after `ms` milliseconds; by default never. The vendor has acted. */
  readonly slowBody: { readonly ms?: number };
  /** The response is an HTML page, by default with status 200. The vendor has acted. */
  readonly notJson: { readonly status?: number };
  /** So many bytes of white space, by default 200 MB, come before the body. The vendor has acted. */
  readonly hugeBody: { readonly bytes?: number };
  /** The same, gzipped to about a thousandth. The vendor has acted. */
  readonly gzipBomb: { readonly bytes?: number };
  /** A redirect, by default 307, to `location`, by default another origin on this machine. The vendor has not acted. */
  readonly redirect: { readonly status?: 301 | 302 | 303 | 307 | 308; readonly location?: string };
  /** A rate limit, by default 429, with `Retry-After`, by default 1 second. The vendor has not acted. */
  readonly rateLimit: { readonly status?: 429 | 503; readonly retryAfter?: number | string };
}

export type FaultName = keyof FaultOptions;

const { milliseconds } = kinds;
const bytes: OptionKind = [
  "a whole number of bytes from 0",
  (value) => isNumber(value) && Number.isInteger(value),
];
const text: OptionKind = [
  "a string of one line",
  (value) => typeof value === "string" && !/[\r\n\0]/.test(value),
];
const wait: OptionKind = [
  "a number of seconds from 0, or a string",
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

/** @throws {Error} when the fault or one of its options is unknown; the message has the nearest name. */
export function checkFault(name: string, options: unknown): void {
  if (!Object.hasOwn(optionKinds, name))
    throw new Error(`Fault "${name}" is unknown; ${hint(name, faultNames)}`);
  checkOptions(`fault "${name}"`, options, optionKinds[name as FaultName]);
}
