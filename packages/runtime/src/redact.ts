import { evidenceOf, isName } from "./evidence.js";
import { createFind } from "./find-secrets.js";
import { cut, printable } from "./text.js";

/** Takes the client's secrets out of a text, and cuts what is longer than a log should hold. */
export type Redact = (text: string) => string;

/** The most characters that are kept of a text. */
const most = 1000;

/** Replaces every secret by `***`, and everything after the address in a URL. Empty secrets do not count. */
export function createRedact(secrets: readonly string[]): Redact {
  const mask = createMask(secrets);
  // The longest form of a secret, with each of its characters as a long escape, or of the password in a URL.
  const margin = Math.min(200_000, 1000 + 24 * Math.max(0, ...secrets.map(({ length }) => length)));
  return (text) => {
    // Cut before the search, which then takes as long for any response; and not within a secret, of which half would be left.
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

/** Shows only the address of a URL: the rest may be a token, and a password comes before @. */
function withoutUrlValues(text: string): string {
  // Word by word, because an expression that looks for URLs in a text of a megabyte may take hours.
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

/** Any value in place of a text; some cannot be made one. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "";
  }
}

/** The harmless parts of an error of the platform: its names and codes, and its message without secrets. */
export function redactedCause(error: unknown, redact: Redact): Error | undefined {
  try {
    return copyOf(error, redact, 0);
  } catch {
    // A getter threw, or it is a proxy.
    return undefined;
  }
}

function copyOf(error: unknown, redact: Redact, depth: number): Error | undefined {
  // By its shape, because an error may come from another realm.
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
