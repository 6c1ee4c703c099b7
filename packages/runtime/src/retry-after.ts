const dates =
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s[^,]+?\d\d:\d\d:\d\d(?:\s(?:GMT|UTC|[+-]\d{4}|\d{4}))?/g;

/**
 * Reads Retry-After, a number of seconds or a date, in milliseconds from now; a date is by the clock of the server that
 * sent it. A middlebox may add its own header, and only the longest wait respects all of them.
 * Infinity for one that cannot be read, because nobody knows how long is long enough.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const now = httpDate(headers.get("date") ?? "") ?? Date.now();
  const seconds = value
    .replaceAll(dates, "")
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const waits = [
    ...(value.match(dates) ?? []).map((date) => (httpDate(date) ?? Number.POSITIVE_INFINITY) - now),
    ...seconds.map((text) => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Number.POSITIVE_INFINITY)),
  ];
  return waits.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, ...waits);
}

function httpDate(value: string): number | undefined {
  // Date.parse takes nearly any text with a number; an HTTP date begins with the day of the week.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return undefined;
  // The form of asctime has no zone, and would count as the time of this machine's zone.
  const date = Date.parse(/(?:GMT|UTC|[+-]\d{4})$/.test(value) ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : date;
}

/** Reads a wait in seconds from a body, in milliseconds; Infinity where it cannot be read. */
export function waitOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const seconds = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : Number.POSITIVE_INFINITY;
}
