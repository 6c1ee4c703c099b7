/** Text as it is, unless it is blank. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** An id: a number is the text of its digits. Undefined for null, blank text or a value of another type, which must not become the text "null". */
export function idOf(value: unknown): string | undefined {
  return Number.isSafeInteger(value) ? String(value) : textOf(value);
}
