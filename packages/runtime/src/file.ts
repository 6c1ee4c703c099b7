import { hasLoneSurrogate, kindOf } from "./copy.js";
import type { FieldError } from "./error.js";
import { mediaTypeOf } from "./media-type.js";
import { escapePointer } from "./pointer.js";

/** The bytes of a file. A stream is read to its end before anything is sent; bytes are copied when the call is made. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/**
 * A file to upload, alone or with its name and its media type. Without `filename` its name is that of a `File`, that of
 * the path of a stream (`createReadStream(path)`), or else the name of the form's member; a `Blob` has none and needs one.
 * Without `type` its media type is that of a `Blob`, or what the ending of its name means.
 * `openAsBlob(path)` of `node:fs` gives a file on disk as a `Blob`.
 */
export type FileInput =
  | File
  | Exclude<FileContent, Blob>
  | {
      /** The bytes. */
      readonly content: FileContent;
      /** The name that the vendor gets; see above what it is without one. */
      readonly filename?: string;
      /** The media type, such as `image/png`. */
      readonly type?: string;
    };

/** A file as it was when the call was made: bytes that nobody changes any more, or what gives them once. */
export class TakenFile {
  readonly content: Blob | AsyncIterable<unknown> | ReadableStream;
  readonly filename: string;
  readonly type: string;
  /** Where the request holds it. */
  readonly field: string;

  constructor(content: TakenFile["content"], filename: string, type: string, field: string) {
    this.content = content;
    this.filename = filename;
    this.type = type;
    this.field = field;
  }
}

const notAFile =
  "must be a File, Buffer, stream of bytes, or { content, filename, type }; for a path give { content: await openAsBlob(path), filename } with openAsBlob of node:fs";

/** Takes a file out of a request. What is wrong with it goes to the problems. */
export function takeFile(
  input: unknown,
  member: string,
  field: string,
  problems: FieldError[],
): TakenFile | undefined {
  const isDescribed = typeof input === "object" && input !== null && "content" in input && !isBlob(input);
  const { content, filename, type, ...others } = (isDescribed ? input : { content: input }) as Readonly<
    Record<string, unknown>
  >;
  const refuse = (place: string, message: string) => void problems.push({ field: field + place, message });
  for (const name of Object.keys(others)) {
    refuse(`/${escapePointer(name)}`, "is not a member of { content, filename, type }; remove it");
  }
  const name =
    filename !== undefined ? filename : (nameOf(content) ?? (isBlob(content) ? undefined : member));
  if (type !== undefined && !(typeof type === "string" && mediaType.test(type))) {
    refuse("/type", "must be a media type such as image/png");
  }
  let bytes: TakenFile["content"] | undefined;
  try {
    bytes = takeContent(content);
  } catch {
    refuse("", "could not be read; nothing was sent");
    return undefined;
  }
  if (bytes === undefined) refuse("", notAFile);
  else if (name === undefined) {
    refuse("", "needs a file name, by which the vendor knows what it is; give { content, filename }");
  } else if (typeof name !== "string" || !fileName.test(name) || hasLoneSurrogate(name)) {
    const place = filename === undefined ? "" : "/filename";
    refuse(place, "must have a file name that is whole text, not empty, and without line breaks or NUL");
  } else {
    const its = type ?? (isBlob(content) ? (content.type as string) : "");
    return new TakenFile(bytes, name, (its as string) || mediaTypeOf(name), field);
  }
  return undefined;
}

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;[\x20-\x7e]*)?$/;

// A part whose name is empty is taken for a file that was not chosen.
const fileName = /^[^\r\n\0]+$/;

/** The name that a content brings with it: that of a `File`, or of the path that a stream reads. */
function nameOf(content: unknown): unknown {
  if (typeof content !== "object" || content === null) return undefined;
  const { name, path } = content as Readonly<Record<string, unknown>>;
  if (isBlob(content)) return name === "" ? undefined : name;
  const text = ArrayBuffer.isView(path) ? new TextDecoder().decode(path) : path;
  return typeof text === "string" ? text.split(/[\\/]/).at(-1) : undefined;
}

function takeContent(content: unknown): TakenFile["content"] | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  if (content instanceof Blob || content instanceof ReadableStream) return content;
  if (isBlob(content)) return content.stream() as ReadableStream;
  const isView = ArrayBuffer.isView(content);
  if (isView || /^(?:Shared)?ArrayBuffer$/.test(kindOf(content))) {
    const bytes = isView
      ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
      : new Uint8Array(content as ArrayBuffer);
    // A Blob copies what it is made of, but takes no shared memory.
    return new Blob([bytes.buffer instanceof ArrayBuffer ? (bytes as BlobPart) : bytes.slice()]);
  }
  return Symbol.asyncIterator in content ? (content as AsyncIterable<unknown>) : undefined;
}

/** By its shape, for a page of a test may have a Blob of its own. */
function isBlob(value: unknown): value is { type: unknown; name?: unknown; stream: () => unknown } {
  return value instanceof Blob || /^(?:Blob|File)$/.test(kindOf(value));
}
