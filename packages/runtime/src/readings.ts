/** A text as another party decodes it, and where in the original each of its characters begins; one place more is the end. */
export interface Reading {
  readonly text: string;
  readonly places?: Uint32Array;
}

const percent = "%(?:25){0,3}";
const next = `${percent}[89ab][\\da-f]`;
// No part repeats without a limit, or a hostile text could take hours.
const escapes = new RegExp(
  [
    `${percent}(?:[0-7][\\da-f]|[cd][\\da-f]${next}|e[\\da-f](?:${next}){2}|f[\\da-f](?:${next}){3})`,
    "[\\\\%]u[\\da-f]{4}",
    "\\\\(?:u\\{[\\da-f]{1,8}\\}|x[\\da-f]{2}|[\"'/bfnrt])",
    "&(?:#\\d{1,20}|#x[\\da-f]{1,20}|amp|lt|gt|quot|apos);",
  ].join("|"),
  "gi",
);

const named: Readonly<Record<string, string>> = {
  ...{ "\\b": "\b", "\\f": "\f", "\\n": "\n", "\\r": "\r", "\\t": "\t" },
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" },
};

function characterOf(match: string): string {
  if (match.length === 2) return named[match] ?? match.slice(1);
  const code = /^%[^u]/i.test(match) ? codeOfBytes(match) : codeOfNumber(match);
  return named[match.toLowerCase()] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : match);
}

function codeOfBytes(match: string): number {
  const [first = 0, ...others] = (match.match(/[\da-f]{2}(?=%|$)/gi) ?? []).map((byte) =>
    Number.parseInt(byte, 16),
  );
  return others.reduce(
    (code, byte) => (code << 6) | (byte & 63),
    others.length > 0 ? first & (63 >> others.length) : first,
  );
}

function codeOfNumber(match: string): number {
  return Number(match.replaceAll(/[^\da-fux]/gi, "").replace(/^[ux]/i, "0x"));
}

/** With everything decoded, however often it was encoded: for a URL, in JSON, in JavaScript or in HTML. */
export function decoded(text: string): Reading {
  let reading: Reading = { text };
  for (let depth = 0; depth < 4; depth += 1) {
    const next = rewritten(reading, escapes, characterOf);
    if (next === reading) break;
    reading = next;
  }
  return reading;
}

const folds: Readonly<Record<string, string>> = {
  ...{ "+": " ", "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f" },
};

/**
 * With a space for a plus, as in forms, and without backslashes and the escapes of one letter: which backslash belongs to
 * which letter depends on how often a text was encoded.
 */
export function folded(reading: Reading): Reading {
  return rewritten(reading, /[\\+\n\r\t\b\f]/g, (match) => folds[match] ?? "");
}

/** In one alphabet of Base64, and in one line. */
export function asBase64(reading: Reading): Reading {
  return rewritten(reading, /[\s\\_-]/g, (match) => (match === "-" ? "+" : match === "_" ? "/" : ""));
}

/** With the bytes of hexadecimal digits, from the first or the second digit on. */
export function fromHex(reading: Reading, isSecond: boolean): Reading {
  if (!/[\da-f]{16}/i.test(reading.text)) return reading;
  const digits = isSecond ? rewritten(reading, /(?<![\da-f])[\da-f]/gi, () => "") : reading;
  return rewritten(digits, /[\da-f]{2}/gi, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}

/** Each match of a pattern replaced by no more characters than it has; the same reading where there is none. */
function rewritten(reading: Reading, pattern: RegExp, replace: (match: string) => string): Reading {
  const known = new Map<string, string>();
  let places: Uint32Array | undefined;
  let at = 0;
  let length = 0;
  const text = reading.text.replace(pattern, (match: string, index: number) => {
    places ??= new Uint32Array(reading.text.length + 1);
    while (at < index) places[length++] = placeOf(reading, at++);
    const replaced = known.get(match) ?? replace(match);
    known.set(match, replaced);
    for (const end = length + replaced.length; length < end; ) places[length++] = placeOf(reading, index);
    at = index + match.length;
    return replaced;
  });
  if (!places) return reading;
  while (at <= reading.text.length) places[length++] = placeOf(reading, at++);
  return { text, places };
}

/** Where in the original a character begins. */
export function placeOf({ places }: Reading, index: number): number {
  return places ? (places[index] as number) : index;
}
