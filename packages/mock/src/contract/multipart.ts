import { decoded } from "./target.js";

/** As long as Node lets the head of a request be. */
const longestHead = 16_384;

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  /** Undefined of a part that is no file. */
  readonly filename: string | undefined;
  /** The media type that the part names, and an empty text where it names none. */
  readonly type: string;
  /** What the part holds, as it stood on the wire. */
  readonly bytes: Buffer;
}

/**
 * The parts of a form, or undefined of what is none. The platform's reader is not used, for it gives what is no file as
 * a text: a byte order mark, and bytes that are no UTF-8, would not be seen. Prism's reader ends the whole process at
 * some names.
 */
export function readParts(body: Buffer, boundary: string): Part[] | undefined {
  const parts: Part[] = [];
  let delimiter = nextDelimiter(body, boundary, 0);
  while (delimiter && !delimiter.isLast) {
    const headEnd = body.indexOf("\r\n\r\n", delimiter.end);
    if (headEnd === -1 || headEnd - delimiter.end > longestHead) return undefined;
    const head = partHead(body.toString("utf8", delimiter.end, headEnd));
    // The empty line of the head is that of the next delimiter where the part is empty and its sender thrifty.
    const next = nextDelimiter(body, boundary, headEnd + 2);
    if (!head || !next) return undefined;
    parts.push({ ...head, bytes: body.subarray(headEnd + 4, next.start) });
    delimiter = next;
  }
  return delimiter && parts;
}

interface Delimiter {
  /** Where it begins, with the line end that belongs to it. */
  readonly start: number;
  /** Where what it opens begins. */
  readonly end: number;
  readonly isLast: boolean;
}

function nextDelimiter(body: Buffer, boundary: string, from: number): Delimiter | undefined {
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + 1)) {
    const isLine = at === 0 || body.toString("latin1", at - 2, at) === "\r\n";
    const after = at + Buffer.byteLength(mark);
    const [, last, line] = /^(?:(--)|([ \t]*\r\n))/.exec(body.toString("latin1", after, after + 100)) ?? [];
    if (isLine && (last ?? line) !== undefined) {
      const start = Math.max(0, at - 2);
      return { start, end: after + (last ?? line ?? "").length, isLast: last !== undefined };
    }
  }
  return undefined;
}

function partHead(text: string): Omit<Part, "bytes"> | undefined {
  const headers = new Map(
    text.split("\r\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const disposition = /^form-data\s*(?=;|$)(.*)$/is.exec(headers.get("content-disposition") ?? "")?.[1];
  if (disposition === undefined) return undefined;
  const { name, filename } = parametersOf(disposition);
  return name === undefined ? undefined : { name, filename, type: headers.get("content-type") ?? "" };
}

/**
 * A name in quotes ends at the quote that a semicolon or the end follows, and has its own quotes and line ends as
 * browsers write them, `%22`, `%0D` and `%0A`, or with the backslash of older programs. A backslash alone is one.
 */
function parametersOf(disposition: string): Readonly<Record<string, string | undefined>> {
  const pattern = /;\s*([^\s=;"]+)\s*=\s*(?:"(.*?)"(?=\s*(?:;|$))|([^\s;"]*))\s*/gsy;
  const pairs = [...disposition.matchAll(pattern)].map(([, name = "", quoted, token = ""]) => {
    const value = quoted?.replaceAll(/%0a|%0d|%22|\\"/gi, (found) => escapes[found.toLowerCase()] ?? found);
    return [name.toLowerCase(), value ?? token] as const;
  });
  const { name, filename, ...others } = Object.fromEntries(pairs);
  const extended = /^utf-8'[^']*'(.*)$/i.exec(others["filename*"] ?? "")?.[1];
  return { name, filename: extended === undefined ? filename : decoded(extended) };
}

const escapes: Readonly<Record<string, string>> = { "%0a": "\n", "%0d": "\r", "%22": '"', '\\"': '"' };
