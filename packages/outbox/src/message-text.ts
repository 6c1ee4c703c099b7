import type { FieldError } from "@trunkline/unified";
import { isObject, readText } from "./message-read.js";

/** The most bytes that the files of one message may have, because a row holds them as text. */
export const mostFileBytes = 16 * 1024 * 1024;
const deepest = 50;

interface Writing {
  readonly problems: FieldError[];
  /** The bytes of files that are being read. */
  readonly reading: Promise<void>[];
  fileBytes: number;
}

/**
 * Writes a message as JSON, or says what in it cannot be kept. What JSON does not have is an object with one member
 * that begins with `$`: `$date`, `$url`, `$bytes` and `$file`; `$object` holds an object of the caller's with such names.
 */
export async function writeText(message: unknown): Promise<string | readonly FieldError[]> {
  const writing: Writing = { problems: [], reading: [], fileBytes: 0 };
  const value = write(message, "", 0, writing);
  if (writing.fileBytes > mostFileBytes) {
    const message = `holds ${writing.fileBytes} bytes of files; an outbox takes at most ${mostFileBytes}, so give a URL where the channel takes one`;
    writing.problems.push({ field: "", message });
  }
  if (writing.problems.length > 0) return writing.problems;
  await Promise.all(writing.reading);
  return JSON.stringify(value);
}

export { readText };

function write(value: unknown, field: string, depth: number, writing: Writing): unknown {
  const refuse = (message: string) => void writing.problems.push({ field, message });
  if (depth > deepest) return refuse(`is nested more than ${deepest} deep`);
  if (typeof value === "number" && !Number.isFinite(value)) return refuse("must be a finite number");
  if (["string", "number", "boolean"].includes(typeof value) || value === null) return value;
  if (typeof value !== "object") return refuse(`is a ${typeof value}, which a row cannot hold`);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? refuse("must be a valid Date") : { $date: value.toISOString() };
  }
  if (value instanceof URL) return { $url: value.href };
  if (value instanceof Blob) return writeBlob(value, writing);
  const bytes = bytesOf(value);
  if (bytes) return writeBytes(bytes, Reflect.get(value, "name"), writing);
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => write(one, `${field}/${index}`, depth + 1, writing));
  }
  if (isStream(value)) {
    return refuse(
      "is a stream, which can be read only once; give a Blob, such as that of `await openAsBlob(path)`",
    );
  }
  if (!isObject(value)) return refuse("must be a plain object, a list, a Date, a URL, a Blob or bytes");
  const members = Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    member === undefined ? [] : [[name, write(member, `${field}/${name}`, depth + 1, writing)]],
  );
  const written: unknown = Object.fromEntries(members);
  return members.some(([name]) => String(name).startsWith("$")) ? { $object: written } : written;
}

function writeBlob(blob: Blob, writing: Writing): unknown {
  const { type } = blob;
  const named = blob instanceof File ? { name: blob.name, lastModified: blob.lastModified } : {};
  const file = { bytes: "", type, ...named };
  writing.fileBytes += blob.size;
  if (writing.fileBytes <= mostFileBytes) {
    const read = async () => {
      file.bytes = Buffer.from(await blob.arrayBuffer()).toString("base64");
    };
    writing.reading.push(read());
  }
  return { $file: file };
}

/** Bytes may have a name beside them, as a file has it. */
function writeBytes(bytes: Uint8Array, name: unknown, writing: Writing): unknown {
  writing.fileBytes += bytes.byteLength;
  if (writing.fileBytes > mostFileBytes) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  return typeof name === "string" ? { $file: { bytes: text, type: "", name } } : { $bytes: text };
}

function bytesOf(value: object): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const isBuffer = Object.prototype.toString.call(value) === "[object ArrayBuffer]";
  return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined;
}

function isStream(value: object): boolean {
  return "getReader" in value || "pipe" in value || "stream" in value || Symbol.asyncIterator in value;
}
