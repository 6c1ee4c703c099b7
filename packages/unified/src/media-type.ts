import { type FileContent, invalid } from "@trunkline/runtime";
import { fileTypeFromBlob, fileTypeFromBuffer, fileTypeFromStream } from "file-type";
import type { NamedContent, Upload, UploadDetails } from "./message/files.js";

export type { FileContent, NamedContent, Upload, UploadDetails };

/**
 * Gives an upload the media type that its content has. One that has a `type`, or whose `Blob` has one, stays as it is, and
 * so does one whose content is of no known type, such as text: then the name's ending decides.
 *
 * @throws {VendorError} of the kind `invalid` if the content is a stream, which could not be read again to send it.
 */
export async function withMediaType(file: Upload): Promise<Upload> {
  const { content } = file;
  if (file.type !== undefined || ("type" in content && content.type)) return file;
  const found = detectorOf(content);
  if (!found) {
    const message = "must be a Blob, a File or bytes; a stream can be read only once, so give its /type";
    throw invalid("unified", "withMediaType", [{ field: "/content", message }]);
  }
  // What cannot be read fails again when it is sent, and that error says whether the message was sent.
  const type = await found().then(
    (result) => result?.mime,
    () => undefined,
  );
  if (type === undefined || containers.has(type)) return file;
  return { ...file, type: aliases[type] ?? type };
}

/** What says nothing of a file in it: an SVG is XML, old documents are CFB, and new ones are ZIP. The name's ending knows more. */
const containers: ReadonlySet<string> = new Set(["application/xml", "application/x-cfb", "application/zip"]);

/** Names that are not registered, with those that are: vendors list the latter. */
const aliases: Readonly<Record<string, string>> = { "audio/x-m4a": "audio/mp4" };

function detectorOf(content: Upload["content"]) {
  if (content instanceof Blob) return () => fileTypeFromBlob(content);
  if (ArrayBuffer.isView(content)) {
    return () => fileTypeFromBuffer(new Uint8Array(content.buffer, content.byteOffset, content.byteLength));
  }
  if (content instanceof ArrayBuffer) return () => fileTypeFromBuffer(content);
  // A file by its path, or a Blob of another library: each stream of it begins anew.
  const { stream } = content as { readonly stream?: unknown };
  if (typeof stream !== "function") return undefined;
  return async () => await fileTypeFromStream(stream.call(content) as ReadableStream<Uint8Array>);
}
