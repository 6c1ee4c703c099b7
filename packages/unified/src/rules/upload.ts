import type { Carries } from "../define-channel/capabilities.js";
import type { Upload, UploadDetails } from "../message/files.js";
import { object } from "./object.js";
import { type Rule, rule, text } from "./values.js";

const content: Rule<Upload["content"]> = rule(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    ("stream" in value ||
      "getReader" in value ||
      Symbol.asyncIterator in value ||
      ArrayBuffer.isView(value) ||
      Object.prototype.toString.call(value) === "[object ArrayBuffer]"),
  "must be a Blob, File, Buffer or stream of bytes; for a path give fileAt(path) of @trunkline/unified/node as the file",
);

const type: Rule<string> = rule(
  (value) => typeof value === "string" && mediaType.test(value),
  "must be a media type such as image/png",
);

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;[\x20-\x7e]*)?$/;

type Read = UploadDetails & { readonly content: Upload["content"]; readonly name?: string };

const members = object<Read>({ content }, { name: text, type, caption: text });

/** A file to upload. The size of a stream is not known before it is read. */
export function upload({ maxBytes = Number.POSITIVE_INFINITY }: Carries): Rule<Upload> {
  return Object.assign(
    ((value, field, problems) => {
      const file = members(value, field, problems);
      if (file?.content === undefined) return undefined;
      if (file.name === undefined && !hasName(file.content)) {
        problems.push({
          field: `${field}/name`,
          message: "is missing, and the content has no name of its own",
        });
      }
      if (sizeOf(file.content) > maxBytes) {
        problems.push({ field: `${field}/content`, message: `must have at most ${maxBytes} bytes` });
      }
      return file as Upload;
    }) satisfies Rule<Upload>,
    { required: members.required },
  );
}

function sizeOf(bytes: object): number {
  const { size, byteLength } = bytes as { readonly size?: unknown; readonly byteLength?: unknown };
  return Number(size ?? byteLength ?? 0);
}

function hasName(bytes: object): boolean {
  const { name, path } = bytes as { readonly name?: unknown; readonly path?: unknown };
  return (typeof name === "string" && name !== "") || typeof path === "string" || ArrayBuffer.isView(path);
}
