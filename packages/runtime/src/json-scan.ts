/** What parsing would lose of a JSON text, or has to know first. */
export interface Scanned {
  /** How many members its objects have; two of one name count as two. */
  readonly members: number;
  /** The begin and the end of each number that a double cannot hold exactly, by turns. */
  readonly numbers: readonly number[];
}

/**
 * Scans a text once, which need not be JSON. Undefined where it is nested too deep: a parser would take seconds for some
 * megabytes of brackets.
 */
export function scanJson(text: string, maxDepth: number): Scanned | undefined {
  const numbers: number[] = [];
  let members = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22 /* " */) {
      index = endOfString(text, index);
    } else if (code === 0x3a /* : */) {
      members += 1;
    } else if (code === 0x7b /* { */ || code === 0x5b /* [ */) {
      depth += 1;
      if (depth > maxDepth) return undefined;
    } else if (code === 0x7d /* } */ || code === 0x5d /* ] */) {
      depth -= 1;
    } else if (isDigit(code)) {
      const start = text.charCodeAt(index - 1) === 0x2d /* - */ ? index - 1 : index;
      const first = index;
      while (isDigit(text.charCodeAt(index + 1))) index += 1;
      // Fewer than sixteen digits before the point are safe, unless an exponent moves it.
      let isSuspect = index - first >= 15;
      for (let next = text.charCodeAt(index + 1); isPartOfNumber(next); next = text.charCodeAt(index + 1)) {
        isSuspect ||= isExponent(next);
        index += 1;
      }
      if (isSuspect && !isSafe(text.slice(start, index + 1))) numbers.push(start, index + 1);
    }
  }
  return { members, numbers };
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22 /* " */) return index;
    if (code === 0x5c /* \ */) index += 1;
  }
  return text.length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isExponent(code: number): boolean {
  return code === 0x65 || code === 0x45;
}

function isPartOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || isExponent(code);
}

function isSafe(number: string): boolean {
  return Math.abs(Number(number)) <= Number.MAX_SAFE_INTEGER;
}

/** The same text with the integers among these numbers as strings. */
export function quoteNumbers(text: string, numbers: readonly number[]): string {
  let quoted = "";
  let from = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    const start = numbers[index];
    const end = numbers[index + 1] as number;
    quoted += text.slice(from, start) + digitsOf(text.slice(start, end));
    from = end;
  }
  return quoted + text.slice(from);
}

/** The digits of an integer in quotes, also where it is written with a point or an exponent; any other number unchanged. */
function digitsOf(number: string): string {
  if (!/[.e]/i.test(number)) return `"${number}"`;
  // No id is longer, and a short text can name an integer of a billion digits.
  if (number.length > 64) return number;
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  // How many zeros to add to the digits, or to cut from them.
  const zeros = Number(exponent) - fraction.length;
  if (zeros > 64 || (zeros < 0 && !/^0+$/.test(digits.slice(zeros)))) return number;
  return `"${BigInt(zeros < 0 ? digits.slice(0, zeros) : digits + "0".repeat(zeros))}"`;
}
