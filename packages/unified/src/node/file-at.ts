import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Upload, UploadDetails } from "../message/files.js";

/** What may go along with a file of this machine. */
export interface FileDetails extends UploadDetails {
  /** The name that the recipient sees. Without it, that of the file. */
  readonly name?: string;
}

/**
 * A file of this machine, to upload. It is opened when its message is sent, and anew for every message.
 * If it is missing, empty, no file or not readable, its message is `notSent`.
 *
 * @param path From the folder of the process, or a `file:` URL.
 */
export function fileAt(path: string | URL, details: FileDetails = {}): Upload {
  const place = path instanceof URL ? fileURLToPath(path) : resolve(path);
  const content = {
    [Symbol.asyncIterator]: () => read(place),
    // Whoever knows a Blob by its `stream` may read this one as often.
    stream: () => Readable.toWeb(Readable.from(read(place))),
  };
  return { name: basename(place), ...details, content };
}

async function* read(path: string): AsyncGenerator<Uint8Array, undefined> {
  // A pipe or a device might never end, and what a folder gives depends on the platform.
  if (!(await stat(path)).isFile()) {
    const isNoFile = { code: "EISDIR", path };
    throw Object.assign(new Error(`${path} is a folder, or something else that is no file`), isNoFile);
  }
  yield* createReadStream(path);
}
