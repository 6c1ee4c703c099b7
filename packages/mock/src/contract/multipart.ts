import { decoded } from "./target.js";

/** Node's limit for the head of a request. */
const longestHead = 16_384;

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  /** Undefined if the part is not a file. */
  readonly filename: string | undefined;
  /** The media type of the part, or an empty string. */
  readonly type: string;
  /** The content of the part, exactly as received. */
  readonly bytes: Buffer;
}

/**
 * The parts of a form, or undefined if the body is not a form. Other readers do not fit: the platform's gives text for
 * everything but files, which hides a byte order mark and bytes that are not UTF-8; Prism's ends the process at some names.
 */
export function readParts(body: Buffer, boundary: string): Part[] | undefined {
  const parts: Part[] = [];
  let delimiter = nextDelimiter(body, boundary, 0);
  while (delimiter && !delimiter.isLast) {
    const headEnd = body.indexOf("\r\n\r\n", delimiter.end);
    if (headEnd === -1 || headEnd - delimiter.end > longestHead) return undefined;
    const head = partHead(body.toString("utf8", delimiter.end, headEnd));
    // If the part is empty, the line end of its head may be that of the next delimiter.
    const next = nextDelimiter(body, boundary, headEnd + 2);
    if (!head || !next) return undefined;
    parts.push({ ...head, bytes: body.subarray(headEnd + 4, next.start) });
    delimiter = next;
  }
  return delimiter && parts;
}

interface Delimiter {
  /** Where it begins, including its line end. */
  readonly start: number;
  /** Where the next part begins. */
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
 * A quoted name ends at a quote before a semicolon or the end. Quotes and line ends in it are `%22`, `%0D` and `%0A`, as
 * browsers write them, or have the backslash of older programs. A backslash alone is itself.
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
