import { type FileInput, VendorError } from "@trunkline/runtime";
import type { FileInfo, Yeastar } from "@trunkline/yeastar";
import type { CallWith } from "./define-channel.js";
import { given } from "./given.js";

export type YeastarFile = Extract<FileInput, { readonly content: unknown }>;

/** Uploads a file ahead of its message. Whatever becomes of the upload, a failure here means that no message was sent. */
export async function uploadAhead(client: Yeastar, file: YeastarFile, options: CallWith): Promise<FileInfo> {
  try {
    const { list } = await client.uploadFiles({ body: { files: [file] } }, options);
    const [info] = list;
    if (info) return fileInfoOf(info);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new VendorError({
      ...error,
      ...{ operation: "send", outcome: "notSent", cause: error },
      // What comes before the colon says of the upload whether it was made, which is nothing to the message.
      reason: `its file could not be uploaded: ${error.message.slice(error.message.indexOf(": ") + 2)}`,
    });
  }
  throw new VendorError({
    ...{ vendor: "yeastar", operation: "send", kind: "protocol", outcome: "notSent" },
    reason: "the PBX took its file but answered without an address of it",
  });
}

/** What a message may name of a file: the address, which it needs, and what else the PBX gave in the form that it takes. */
function fileInfoOf({ id, name, uri, type, size }: FileInfo): FileInfo {
  const texts = given({ id: textOf(id), name: textOf(name), type: textOf(type) });
  return { uri, ...texts, ...given({ size: Number.isSafeInteger(size) ? size : undefined }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
