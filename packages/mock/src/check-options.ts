import { hint } from "./nearest.js";

/** What an option must be: in words, and as a check. */
export type OptionKind = readonly [words: string, isKind: (value: unknown) => boolean];

/** A timer that is set for longer fires at once. */
export const longestTimer = 2_147_483_647;

export const kinds = {
  port: ["a whole number from 0 to 65535", (value) => isWhole(value) && value >= 0 && value <= 65_535],
  count: ["a whole number from 0", (value) => isWhole(value) && value >= 0],
  number: ["a number", (value) => typeof value === "number" && Number.isFinite(value)],
  milliseconds: [`a number of milliseconds from 0 to ${longestTimer}`, isMilliseconds],
  text: ["a string", (value) => typeof value === "string"],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  object: ["an object", (value) => typeof value === "object" && value !== null && !Array.isArray(value)],
  function: ["a function", (value) => typeof value === "function"],
} as const satisfies Readonly<Record<string, OptionKind>>;

function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= longestTimer;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** @throws {Error} when the options are not an object, or one is unknown or invalid; the message has the nearest name. */
export function checkOptions(
  taker: string,
  options: unknown,
  known: Readonly<Record<string, OptionKind>>,
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    const [first] = Object.keys(known);
    const advice = first === undefined ? "" : ` such as { ${first}: … }`;
    throw new Error(`${taker}: options must be an object${advice}`);
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) {
      throw new Error(`${taker}: option "${name}" is unknown; ${hint(name, Object.keys(known))}`);
    }
    const [words, isKind] = kind;
    if (value !== undefined && !isKind(value)) {
      throw new Error(`${taker}: option "${name}" must be ${words}`);
    }
  }
}

/** @throws {Error} when no timer can be set for the value. */
export function checkMilliseconds(taker: string, value: unknown): void {
  const [words, isKind] = kinds.milliseconds;
  if (!isKind(value)) throw new Error(`${taker} must be ${words}`);
}
