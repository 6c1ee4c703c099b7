import { evidenceOf, isName } from "./evidence.js";
import { createFind } from "./find-secrets.js";
import { cut, printable } from "./text.js";

/** Takes the client's secrets out of a text, and cuts what is longer than a log should hold. */
export type Redact = (text: string) => string;

/** The most characters that are kept of a text. */
const most = 1000;

/** Replaces every secret by `***`, and what follows the address in a URL. Empty secrets are passed over. */
export function createRedact(secrets: readonly string[]): Redact {
  const mask = createMask(secrets);
  // As much as a secret may take, with each of its characters as a long escape, or the password in a URL.
  const margin = Math.min(200_000, 1000 + 24 * Math.max(0, ...secrets.map(({ length }) => length)));
  return (text) => {
    // Cut before the search, which then takes as long for any answer; and not within a secret, of which half would be left.
    const shown = withoutUrlValues(mask(text.slice(0, most + 2 * margin), most + margin));
    return text.length > most + margin ? cut(`${shown}…`, most) : cut(shown, most);
  };
}

/** Replaces every secret by `***` in what comes before a place in a text, and leaves the rest out. */
export function createMask(secrets: readonly string[]): (text: string, end?: number) => string {
  const find = createFind(secrets);
  return (text, end = text.length) => {
    let result = "";
    let at = 0;
    for (const [start, next] of find(text)) {
      if (start >= end) break;
      result += `${text.slice(at, start)}***`;
      at = next;
    }
    return result + text.slice(at, end);
  };
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

/** What may be kept of an error that the platform threw: its names and codes, and its message without secrets. */
export function redactedCause(error: unknown, redact: Redact): Error | undefined {
  try {
    return copyOf(error, redact, 0);
  } catch {
    // A getter of it threw, or it is a proxy.
    return undefined;
  }
}

function copyOf(error: unknown, redact: Redact, depth: number): Error | undefined {
  // By its shape, for an error may come from another realm.
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  const { name, message, cause } = error as Readonly<Record<string, unknown>>;
  const inner = depth < 3 ? copyOf(cause, redact, depth + 1) : undefined;
  const copy = new Error(printable(redact(textOf(message))), inner && { cause: inner });
  copy.name = isName(name) ? redact(name) : "Error";
  delete copy.stack;
  const { errno, syscall } = evidenceOf({ ...error, cause: undefined });
  return Object.assign(
    copy,
    errno !== undefined && { code: redact(errno) },
    syscall !== undefined && { syscall: redact(syscall) },
  );
}
