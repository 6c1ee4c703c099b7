import type { AnyRequest } from "../record.js";
import type { AsymmetricMatcher } from "./expected.js";

/** A file to compare: with its bytes, and with the names that a client's input has. */
export type SentFile = File & { readonly filename: string; readonly content: Buffer };

/** A body with its files as {@link SentFile}, because the bytes of a `File` cannot be read at once. */
export function bodyOf({ body, parts }: AnyRequest): unknown {
  if (parts.length === 0 || !isMembers(body)) return body;
  const members = Object.entries(body).map(([name, value]) => {
    const files = parts.filter((part) => part.name === name && part.filename !== undefined).values();
    const withBytes = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(withBytes);
      return isFile(one) ? withContent(one, files.next().value?.bytes) : one;
    };
    return [name, withBytes(value)];
  });
  return Object.fromEntries(members);
}

function withContent(file: File, content: Buffer | undefined): File {
  return Object.assign(new File([file], file.name, { type: file.type }), { filename: file.name, content });
}

export function isFile(value: unknown): value is SentFile {
  return tagOf(value) === "[object File]";
}

/** Objects of JSON, and other plain objects. */
export function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return tagOf(value) === "[object Object]";
}

/** Under Jest, tests and Node have different classes of the same tags. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

export function bytesOf(value: unknown): Buffer | undefined {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return tagOf(value) === "[object ArrayBuffer]" ? Buffer.from(value as ArrayBuffer) : undefined;
}

export function isAsymmetric(value: unknown): value is AsymmetricMatcher {
  return typeof (value as Partial<AsymmetricMatcher> | null | undefined)?.asymmetricMatch === "function";
}
