/**
 * Reads a typed number: a whole one, or with a `unit`, such as milliseconds, also a fraction.
 *
 * @throws {Error} when the text is not a number, or out of bounds.
 */
export function readNumber(
  what: string,
  text: string,
  {
    unit,
    least = 0,
    most = Number.MAX_SAFE_INTEGER,
  }: { readonly unit: string; readonly least?: number; readonly most?: number },
): number {
  const isNumber = unit === "" ? /^\d+$/.test(text) : /^\d+(\.\d+)?$/.test(text);
  const value = Number(text);
  if (isNumber && value >= least && value <= most) return value;
  const kind = unit === "" ? "a whole number" : `a number of ${unit}`;
  const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  throw new Error(`${what} must be ${kind} ${bounds}, not "${text}"`);
}
