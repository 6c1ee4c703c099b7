import { binaryOf } from "./base64.js";
import { asBase64, decoded, folded, fromHex, placeOf, type Reading } from "./readings.js";

/** Where a secret begins in a text, and where it has ended. */
export type Range = [start: number, end: number];

/** A shorter secret is a part of many words, so it counts only where it is a word by itself. */
const longEnough = 8;

/** How much of a form is hashed. Without its backslashes a secret may be short. */
const headLength = 4;
const lastFactor = 31 ** 4;

/**
 * Finds secrets in a text, however each of their characters is written: plain, encoded for a URL once or several times, as an
 * escape of JSON or JavaScript, or as an HTML entity; or all of them in Base64, also amid other bytes and in lines, or in
 * hexadecimal digits. Its time depends on the length of the text, and hardly on the secrets.
 */
export function createFind(secrets: Iterable<string>): (text: string) => Range[] {
  const words = new Set<string>();
  const forms: Forms = new Map();
  for (const secret of new Set(secrets)) {
    const bytes = binaryOf(secret);
    if (secret.length < longEnough) {
      const whole = btoa(bytes).replaceAll("=", "");
      const urlSafe = whole.replaceAll("+", "-").replaceAll("/", "_");
      for (const form of [
        secret,
        secret.replaceAll(" ", "+"),
        secret.replaceAll("\\", "\\\\"),
        whole,
        urlSafe,
      ]) {
        if (form !== "") words.add(form);
      }
      continue;
    }
    for (const form of [secret, bytes]) add(forms, form);
    for (const form of edged(secret)) add(forms, folded(decoded(form)).text);
    add(forms, btoa(bytes).replaceAll("=", ""));
    for (const offset of [0, 1, 2]) {
      // Without the characters that it shares with the bytes beside it.
      const [first, end] = [Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3)];
      add(forms, btoa("\0".repeat(offset) + bytes).slice(first, end));
    }
  }
  if (words.size + forms.size === 0) return () => [];
  return (text) => {
    const original: Reading = { text };
    const read = decoded(text);
    const ranges = [
      ...[...new Set([original, read])].flatMap((reading) => wordsIn(reading, words, text)),
      ...[
        ...new Set([original, folded(read), asBase64(read), fromHex(read, false), fromHex(read, true)]),
      ].flatMap((reading) => formsIn(reading, forms)),
    ];
    return merged(ranges, text);
  };
}

/** Also with an escape that may begin before the secret and take in its first characters, and without an escape at either end. */
function edged(secret: string): string[] {
  const all = [secret];
  if (/^[\da-fux]/i.test(secret)) all.push(...["\\", "%", "\\x", "\\u"].map((before) => before + secret));
  const begun = secret.replace(/(?:[%\\][ux]?[\da-f]{0,3}|&(?:#[\da-fx]*|[a-z]{0,4}))$/i, "");
  return [...all, begun, begun.replace(/^[\da-f]{1,2}/i, "")].filter(({ length }) => length > 5);
}

/** By a hash of how they begin. */
type Forms = Map<number, string[]>;

function add(forms: Forms, form: string): void {
  if (form.length < headLength) return;
  let hash = 0;
  for (let index = 0; index < headLength; index += 1) hash = rolled(hash, form.charCodeAt(index), 0);
  const same = forms.get(hash);
  if (!same) forms.set(hash, [form]);
  else if (!same.includes(form)) same.push(form);
}

/** The rolling hash of Rabin and Karp: one character comes, another leaves. */
function rolled(hash: number, coming: number, leaving: number): number {
  return (Math.imul(hash, 31) + coming - Math.imul(lastFactor, leaving)) | 0;
}

function formsIn(reading: Reading, forms: Forms): Range[] {
  const { text } = reading;
  const found: Range[] = [];
  let hash = 0;
  let work = 1_000_000 + 20 * text.length;
  for (let index = 0; index < text.length; index += 1) {
    const start = index - headLength + 1;
    hash = rolled(hash, text.charCodeAt(index), start > 0 ? text.charCodeAt(start - 1) : 0);
    const same = forms.get(hash);
    if (!same) continue;
    for (const form of same) {
      // Only a hostile text looks like secrets everywhere, and it could block the program.
      work -= 16 + form.length / 32;
      if (work < 0) return [rangeOf(reading, 0, text)];
      // Faster than startsWith by far.
      if (text.slice(start, start + form.length) === form) found.push(rangeOf(reading, start, form));
    }
  }
  return found;
}

const character = "[\\p{L}\\p{N}_]";
// The end of an escape, in a URL or in JSON, is no part of the word that follows it.
const before = new RegExp(
  `(?<!${character})|(?<=%[\\da-f]{2}|\\\\(?:[bfnrt]|x[\\da-f]{2}|u[\\da-f]{4}))`,
  "iuy",
);
const after = new RegExp(`(?!${character})`, "uy");
const begins = new RegExp(`^${character}`, "u");
const ends = new RegExp(`${character}$`, "u");

function wordsIn(reading: Reading, words: Iterable<string>, original: string): Range[] {
  const found: Range[] = [];
  for (const word of words) {
    for (let at = reading.text.indexOf(word); at >= 0; at = reading.text.indexOf(word, at + word.length)) {
      const [start, end] = rangeOf(reading, at, word);
      before.lastIndex = start;
      after.lastIndex = end;
      if ((!begins.test(word) || before.test(original)) && (!ends.test(word) || after.test(original))) {
        found.push([start, end]);
      }
    }
  }
  return found;
}

function rangeOf(reading: Reading, start: number, { length }: string): Range {
  return [placeOf(reading, start), placeOf(reading, start + length)];
}

function merged(ranges: Range[], text: string): Range[] {
  const result: Range[] = [];
  for (const [start, next] of ranges.sort((a, b) => a[0] - b[0])) {
    // White space that was skipped after a secret is no part of it.
    const end = start + text.slice(start, next).trimEnd().length;
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
