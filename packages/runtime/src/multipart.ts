import type { Operation } from "./contract.js";
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

type Files = Extract<Operation["body"], { readonly files: unknown }>["files"];

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
export async function toFormData(body: object, files: Files, signal: AbortSignal): Promise<FormData> {
  const members = Object.entries(body).flatMap(([name, value]) =>
    // Where one file is meant a list is none: an empty one would leave the form without what it was to carry.
    Array.isArray(value) && files[name] !== "one"
      ? value.map((item, index) => ({ name, item, field: `/body/${escapePointer(name)}/${index}` }))
      : [{ name, item: value, field: `/body/${escapePointer(name)}` }],
  );
  // All are begun at once: a Node stream that fails while nobody reads it would end the process.
  const contents = await Promise.all(
    members.map(({ name, item, field }) =>
      Object.hasOwn(files, name) ? readFile(item, field, signal) : undefined,
    ),
  );
  const form = new FormData();
  for (const [index, { name, item, field }] of members.entries()) {
    const file = contents[index];
    if (file) form.append(name, file.blob, file.filename ?? name);
    else if (typeof item === "object") throw new UnreadableFile({ field, message: notText });
    else form.append(name, String(item));
  }
  return form;
}

const notText = "must be text, a number or a boolean";
const notAFile =
  "must be a Blob, File, Buffer, stream of bytes, or { content, filename, type }; for a path give `await openAsBlob(path)` of node:fs";
// A stream that was read before looks like an empty one, and an empty file would go out in its place.
const noBytes = "gave no bytes; a stream can be read only once, and a file that is empty has to be a Blob";

async function readFile(
  input: unknown,
  field: string,
  signal: AbortSignal,
): Promise<{ blob: Blob; filename: string | undefined }> {
  const { content, filename, type } = isDescribed(input) ? input : { content: input };
  const name = nameOf(content, filename, field);
  const mediaType = type ?? (content instanceof Blob ? content.type : "");
  let blob: Blob | undefined;
  try {
    const parts = await readContent(content, signal);
    blob = parts && new Blob(parts, { type: mediaType || "application/octet-stream" });
  } catch (cause) {
    const message = `could not be read${codeOf(cause)}; nothing was sent`;
    throw new UnreadableFile({ field, message }, cause);
  }
  if (blob === undefined) throw new UnreadableFile({ field, message: notAFile });
  const isReadOnce = isStream(content) || content instanceof ReadableStream;
  if (blob.size === 0 && isReadOnce) throw new UnreadableFile({ field, message: noBytes });
  return { blob, filename: name };
}

function nameOf(content: unknown, filename: unknown, field: string): string | undefined {
  const ownName = content instanceof Blob && "name" in content ? String(content.name) : "";
  const name = filename ?? (ownName === "" ? undefined : ownName);
  if (name === undefined) return undefined;
  // A part whose name is empty is taken for a file that was not chosen.
  if (typeof name === "string" && /^[^\r\n\0]+$/.test(name)) return name;
  throw new UnreadableFile({
    field: filename === undefined ? field : `${field}/filename`,
    message: "must have a file name that is text, not empty, and without line breaks or NUL",
  });
}

function isDescribed(input: unknown): input is { content: unknown; filename?: unknown; type?: string } {
  return typeof input === "object" && input !== null && "content" in input && !(input instanceof Blob);
}

function isStream(content: unknown): content is AsyncIterable<unknown> {
  return typeof content === "object" && content !== null && Symbol.asyncIterator in content;
}

async function readContent(content: unknown, signal: AbortSignal): Promise<BlobPart[] | undefined> {
  if (content instanceof Blob) {
    // A Blob that stands for a file on disk fails only when it is read, so its first byte is read here.
    await content.slice(0, 1).arrayBuffer();
    return [content];
  }
  if (content instanceof ArrayBuffer) return [content];
  if (ArrayBuffer.isView(content)) return [content as Uint8Array<ArrayBuffer>];
  if (isStream(content)) {
    const parts: BlobPart[] = [];
    for await (const part of content) {
      // A call that has ended takes no more of it.
      if (signal.aborted) break;
      // Blob would turn anything else into text, which is not what the file holds.
      if (!(part instanceof ArrayBuffer) && !ArrayBuffer.isView(part)) return undefined;
      parts.push(part as Uint8Array<ArrayBuffer>);
    }
    return parts;
  }
  if (content instanceof ReadableStream) return [await new Response(content).blob()];
  return undefined;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? ` (${code})` : "";
}
