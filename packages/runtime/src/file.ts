import { hasLoneSurrogate, kindOf } from "./copy.js";
import type { FieldError } from "./error.js";
import { mediaTypeOf } from "./media-type.js";
import { escapePointer } from "./pointer.js";

/** The bytes of a file. A stream is read completely before anything is sent; bytes are copied when the call is made. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/**
 * A file to upload, alone or with its name and its media type. Without `filename` it has the name of its `File`, of the
 * path of its stream (`createReadStream(path)`), or else of the form's member; a `Blob` needs a `filename`.
 * Without `type` it has the media type of its `Blob`, or the one for the ending of its name.
 * For a file on disk use `openAsBlob(path)` of `node:fs`.
 */
export type FileInput =
  | File
  | Exclude<FileContent, Blob>
  | {
      /** The bytes. */
      readonly content: FileContent;
      /** The name that the vendor gets; see above for the default. */
      readonly filename?: string;
      /** The media type, such as `image/png`. */
      readonly type?: string;
    };

/** A file at the moment of the call: bytes that nobody changes any more, or a source that gives them once. */
export class TakenFile {
  readonly content: Blob | AsyncIterable<unknown> | ReadableStream;
  readonly filename: string;
  readonly type: string;
  /** Its place in the request. */
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

/** Takes a file out of a request, and adds to the problems what is invalid. */
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
  const add = (place: string, message: string) => void problems.push({ field: field + place, message });
  for (const name of Object.keys(others)) {
    add(`/${escapePointer(name)}`, "is unknown; the members of a file are content, filename and type");
  }
  const name =
    filename !== undefined ? filename : (nameOf(content) ?? (isBlob(content) ? undefined : member));
  if (type !== undefined && !(typeof type === "string" && mediaType.test(type))) {
    add("/type", "must be a media type such as image/png");
  }
  let bytes: TakenFile["content"] | undefined;
  try {
    bytes = takeContent(content);
  } catch {
    add("", "could not be read; nothing was sent");
    return undefined;
  }
  if (bytes === undefined) add("", notAFile);
  else if (name === undefined) {
    add("", "needs a file name; give { content, filename }");
  } else if (typeof name !== "string" || !fileName.test(name) || hasLoneSurrogate(name)) {
    const place = filename === undefined ? "" : "/filename";
    add(place, "must have a file name that is not empty and has no line breaks, NUL or half characters");
  } else {
    const its = type ?? (isBlob(content) ? (content.type as string) : "");
    return new TakenFile(bytes, name, (its as string) || mediaTypeOf(name), field);
  }
  return undefined;
}

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;[\x20-\x7e]*)?$/;

// An empty name means in a form that no file was chosen.
const fileName = /^[^\r\n\0]+$/;

/** The name of a `File`, or of the path that a stream reads. */
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

/** By its shape, because the page of a test may have a Blob of its own. */
function isBlob(value: unknown): value is { type: unknown; name?: unknown; stream: () => unknown } {
  return value instanceof Blob || /^(?:Blob|File)$/.test(kindOf(value));
}
