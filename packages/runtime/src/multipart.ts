import { kindOf } from "./copy.js";
import { TakenFile } from "./file.js";
import type { EncodedForm } from "./form.js";
import { escapePointer } from "./pointer.js";
import { UnreadableFile } from "./unreadable-file.js";

/**
 * Makes the form that fetch encodes. All files are read here, so that one that cannot be read is found before the request
 * is sent, and so that a retry can send the same form.
 */
export async function toFormData(body: object, signal: AbortSignal): Promise<FormData> {
  const members = Object.entries(body).flatMap(([name, value]) => {
    const field = `/body/${escapePointer(name)}`;
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({ name, item, field: `${field}/${index}` }))
      : [{ name, item: value as unknown, field }];
  });
  // All files at once, because a Node stream that fails while nobody reads it would end the process.
  const contents = await Promise.all(
    members.map(({ item }) => (item instanceof TakenFile ? readFile(item, signal) : undefined)),
  );
  const form = new FormData();
  for (const [index, { name, item, field }] of members.entries()) {
    const blob = contents[index];
    if (blob) form.append(name, blob, (item as TakenFile).filename);
    else if (typeof item === "object") throw new UnreadableFile({ field, message: notText });
    else form.append(name, String(item));
  }
  return form;
}

const notText = "must be text, a number or a boolean";
const notBytes = "must be a stream of bytes; it gave something else";
// A stream that was read before looks empty, and the client would send an empty file in its place.
const noBytes = "gave no bytes; a stream can be read only once, and an empty file must be a Blob";

async function readFile({ content, type, field }: TakenFile, signal: AbortSignal): Promise<Blob> {
  let parts: BlobPart[] | string;
  try {
    parts = await readContent(content, signal);
  } catch (cause) {
    const message = `could not be read${codeOf(cause)}; nothing was sent`;
    throw new UnreadableFile({ field, message }, cause);
  }
  if (typeof parts === "string") throw new UnreadableFile({ field, message: parts });
  const blob = new Blob(parts, { type });
  if (blob.size === 0 && !(content instanceof Blob)) throw new UnreadableFile({ field, message: noBytes });
  return blob;
}

const readBefore = "was given before; a stream can be read only once, so give a new one or a Blob";
// A generator is its own iterator and has no lock: it goes on where a reader left it, and two readers get every other part.
const begun = new WeakSet<object>();

/** The parts of a file, or what is wrong with it. */
async function readContent(content: TakenFile["content"], signal: AbortSignal): Promise<BlobPart[] | string> {
  if (content instanceof Blob) {
    // A Blob of a file on disk fails only when it is read, so its first byte is read here.
    await content.slice(0, 1).arrayBuffer();
    return [content];
  }
  const parts: BlobPart[] = [];
  // Not every platform iterates over a ReadableStream.
  if (!(Symbol.asyncIterator in content)) return [await new Response(content).blob()];
  const iterator = (content as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  if (begun.has(iterator)) return readBefore;
  begun.add(iterator);
  for await (const part of { [Symbol.asyncIterator]: () => iterator }) {
    // A call that has ended takes no more of it.
    if (signal.aborted) break;
    // Blob would turn anything else into text, which is not the content of the file.
    if (kindOf(part) !== "ArrayBuffer" && !ArrayBuffer.isView(part)) return notBytes;
    // Copied, because a stream may fill the same memory again.
    parts.push(new Blob([part as BlobPart]));
  }
  return parts;
}

/** The platform's code, and the file that it is about. */
function codeOf(error: unknown): string {
  const { code, path } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  if (typeof code !== "string") return "";
  return typeof path === "string" ? ` (${code}: ${path})` : ` (${code})`;
}

/**
 * A form as bytes. A `fetch` that is not the platform's may not know the platform's FormData, and would send the text
 * `[object FormData]` in its place.
 */
export async function encode(form: FormData): Promise<EncodedForm> {
  const encoded = new Response(form);
  try {
    return { body: await encoded.arrayBuffer(), contentType: encoded.headers.get("content-type") ?? "" };
  } catch (cause) {
    throw new UnreadableFile({ field: "/body", message: "could not be read; nothing was sent" }, cause);
  }
}
