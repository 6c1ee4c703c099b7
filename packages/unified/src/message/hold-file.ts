import type { FieldError } from "@trunkline/runtime";
import type { Upload } from "./files.js";

/** The file of a message that several channels may send: its bytes are copied. A stream can be read only once. */
export function holdFile(file: Upload, problems: FieldError[]): Upload {
  const { content } = file;
  if ("stream" in content) return file;
  if (ArrayBuffer.isView(content)) {
    const { buffer, byteOffset, byteLength } = content;
    return { ...file, content: new Uint8Array(buffer, byteOffset, byteLength).slice() } as Upload;
  }
  if ("byteLength" in content) return { ...file, content: new Uint8Array(content).slice() } as Upload;
  const message = "must be a Blob, a File or bytes for a route, because several channels may read it";
  problems.push({ field: "/file/content", message });
  return file;
}
