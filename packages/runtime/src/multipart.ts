import type { FieldError } from "./error.js";
import { escapePointer } from "./pointer.js";

/** The bytes of a file. A stream is read to its end before anything is sent. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/**
 * A file to upload: a `Blob` or `File` (`await openAsBlob(path)` of `node:fs` makes one of a file on disk),
 * a `Buffer` or other bytes, a stream, or any of those with a name and a media type.
 */
export type FileInput =
  | FileContent
  | { readonly content: FileContent; readonly filename?: string; readonly type?: string };

/** A file or form field that cannot be sent; the request was not dispatched. */
export class UnreadableFile extends Error {
  readonly field: FieldError;

  constructor(field: FieldError, cause?: unknown) {
    super(field.message, { cause });
    this.field = field;
  }
}

/**
 * Makes the form that fetch encodes. Everything is read here, so that a file which cannot be read is found before the
 * request is dispatched, and so that the same form can be sent a second time.
 */
export async function toFormData(body: object, files: readonly string[]): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    const isList = Array.isArray(value);
    for (const [index, item] of (isList ? value : [value]).entries()) {
      const field = `/body/${escapePointer(name)}${isList ? `/${index}` : ""}`;
      if (files.includes(name)) {
        const { blob, filename } = await readFile(item, field);
        form.append(name, blob, filename ?? name);
      } else {
        form.append(name, String(item));
      }
    }
  }
  return form;
}

async function readFile(
  input: unknown,
  field: string,
): Promise<{ blob: Blob; filename: string | undefined }> {
  const described = isDescribed(input) ? input : { content: input };
  const { content, filename, type } = described;
  if (filename !== undefined && (typeof filename !== "string" || /[\r\n\0]/.test(filename))) {
    throw new UnreadableFile({
      field: `${field}/filename`,
      message: "must be a file name without line breaks",
    });
  }
  const name = filename ?? (content instanceof Blob && "name" in content ? String(content.name) : undefined);
  try {
    const parts = await readContent(content);
    if (parts === undefined) {
      throw new UnreadableFile({
        field,
        message:
          "must be a Blob, File, Buffer, stream, or { content, filename, type }; for a path give `await openAsBlob(path)` of node:fs",
      });
    }
    const mediaType = type ?? (content instanceof Blob ? content.type : "");
    return { blob: new Blob(parts, { type: mediaType || "application/octet-stream" }), filename: name };
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile(
      { field, message: `could not be read${codeOf(cause)}; nothing was sent` },
      cause,
    );
  }
}

function isDescribed(input: unknown): input is { content: unknown; filename?: unknown; type?: string } {
  return typeof input === "object" && input !== null && "content" in input && !(input instanceof Blob);
}

async function readContent(content: unknown): Promise<BlobPart[] | undefined> {
  if (content instanceof Blob) {
    // A Blob that stands for a file on disk fails only when it is read, so its first byte is read here.
    await content.slice(0, 1).arrayBuffer();
    return [content];
  }
  if (content instanceof ArrayBuffer) return [content];
  if (ArrayBuffer.isView(content)) return [content as Uint8Array<ArrayBuffer>];
  if (typeof content === "object" && content !== null && Symbol.asyncIterator in content) {
    const parts: BlobPart[] = [];
    for await (const part of content as AsyncIterable<Uint8Array<ArrayBuffer>>) parts.push(part);
    return parts;
  }
  if (content instanceof ReadableStream) return [await new Response(content).blob()];
  return undefined;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? ` (${code})` : "";
}
