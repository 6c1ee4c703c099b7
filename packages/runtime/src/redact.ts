import { hasLoneSurrogate } from "./copy.js";
import { evidenceOf, isName } from "./evidence.js";

/** Takes the client's secrets out of a text. */
export type Redact = (text: string) => string;

/**
 * Replaces every secret by `***`, as it is and in the forms that it takes on the wire:
 * URL-encoded, as JSON text, and in Base64. Empty secrets are passed over, and short ones are taken out as whole words
 * alone: those of a test, such as "id", are a part of many words, and of the names of fields.
 */
export function createRedact(secrets: Iterable<string>): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret === "") continue;
    forms.add(secret);
    for (const form of urlForms(secret)) {
      forms.add(form);
      // Some write the same digits in lower case.
      forms.add(form.replaceAll(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase()));
    }
    const json = JSON.stringify(secret).slice(1, -1);
    forms.add(json);
    // So PHP writes it.
    forms.add(json.replaceAll("/", "\\/"));
    const encoded = base64(secret);
    // Without its padding, with which it stands as well.
    forms.add(encoded.replaceAll("=", ""));
    forms.add(encoded.replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_"));
  }
  // The longest first, or a secret that begins with another would leave its tail.
  const patterns = [...forms].sort((a, b) => b.length - a.length).map(patternOf);
  return (text) =>
    withoutUrlValues(patterns.reduce<string>((result, one) => result.replaceAll(one, "***"), text));
}

/** What is shorter is no word by itself where a letter, a digit or an underscore stands beside it. */
const longEnough = 8;

const character = "[\\p{L}\\p{N}_]";
// The end of an escape, in a URL or in JSON, is none of the word that follows it.
const start = `(?:(?<!${character})|(?<=%[0-9A-Fa-f]{2}|\\\\[bfnrt]|\\\\u[0-9A-Fa-f]{4}))`;
const end = `(?!${character})`;

function patternOf(form: string): string | RegExp {
  if (form.length >= longEnough) return form;
  const escaped = form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const starts = new RegExp(`^${character}`, "u").test(form);
  const ends = new RegExp(`${character}$`, "u").test(form);
  return new RegExp(`${starts ? start : ""}${escaped}${ends ? end : ""}`, "gu");
}

function urlForms(secret: string): string[] {
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  // What encodeURIComponent leaves alone, a URL may still encode.
  const forms = [form, form.replaceAll("+", "%20")];
  // A lone surrogate cannot be URL-encoded, and encodeURIComponent throws on it.
  return hasLoneSurrogate(secret) ? forms : [...forms, encodeURIComponent(secret)];
}

/** Of a URL only the address is shown: what follows may be a token, and what stands before @ is a password. */
function withoutUrlValues(text: string): string {
  // Word by word, for an expression that looks for URLs in a text of a megabyte may take hours.
  return text
    .replaceAll(/[^\s"<>]+/g, addressOf)
    .replaceAll(/([?&][\w.~%$[\]-]+=)[^&\s#"<>]+/g, "$1***")
    .replaceAll(/(\/\/)[^/\s@]+@/g, "$1***@");
}

function addressOf(word: string): string {
  const end = word.search(/[?#]/);
  const isUrl = end >= 0 && end < word.length - 1 && word.lastIndexOf("/", end) >= 0;
  return isUrl ? `${word.slice(0, end)}?***` : word;
}

/** Whatever stands where a text is meant: not all of it can be made one. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "";
  }
}

/** Base64 of the UTF-8 bytes, for btoa takes Latin-1 alone. */
export function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

/** What may be kept of an error that the platform threw: its names and codes, and its message without secrets. */
export function redactedCause(error: unknown, redact: Redact, depth = 0): Error | undefined {
  // By its shape, for an error may come from another realm.
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  const { name, message, cause } = error as Readonly<Record<string, unknown>>;
  const inner = depth < 3 ? redactedCause(cause, redact, depth + 1) : undefined;
  const copy = new Error(redact(textOf(message)), inner && { cause: inner });
  copy.name = isName(name) ? redact(name) : "Error";
  delete copy.stack;
  const { errno, syscall } = evidenceOf({ ...error, cause: undefined });
  return Object.assign(
    copy,
    errno !== undefined && { code: redact(errno) },
    syscall !== undefined && { syscall: redact(syscall) },
  );
}
