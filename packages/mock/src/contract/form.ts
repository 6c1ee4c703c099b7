import type { Content } from "./content.js";
import type { Resource } from "./load.js";
import type { Violation } from "./violation.js";

interface FormSchema {
  readonly properties?: Readonly<Record<string, { readonly type?: string | readonly string[] }>>;
  readonly additionalProperties?: unknown;
}

/**
 * What Prism does not see in a form: a part that the contract does not know, and one that comes twice though it is no
 * list. Prism reads the declared names alone, and of each the last part.
 */
export function formProblems({ request }: Resource, { mediaType, parts }: Content): Violation[] {
  const contents = request?.body?.contents ?? [];
  const schema = contents.find((one) => one.mediaType === mediaType)?.schema as FormSchema | undefined;
  if (parts.length === 0 || !schema?.properties) return [];
  const { properties, additionalProperties } = schema;
  return [...new Set(parts.map(({ name }) => name))].flatMap((name) => {
    const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!declared) {
      const isOpen = additionalProperties !== false;
      return isOpen ? [] : [{ in: "body", pointer, message: "the form has no such member" }];
    }
    const isList = [declared.type].flat().includes("array");
    const times = parts.filter((part) => part.name === name).length;
    return isList || times === 1
      ? []
      : [{ in: "body", pointer, message: `the member comes ${times} times and is no list` }];
  });
}

const boundary = "----trunkline-mock-2f6b1c9ae07d4583";

/**
 * A body as Prism takes it. A form is written anew for it, because its reader ends the whole process at a file name
 * with a semicolon and takes minutes for large files: it gets encoded texts, and files without a name and a content.
 */
export function prismBody({ mediaType, body, parts }: Content): {
  readonly body: unknown;
  readonly headers: Record<string, string>;
} {
  if (mediaType !== "multipart/form-data") {
    const given = mediaType === "application/x-www-form-urlencoded" ? encoded(body) : body;
    const value = Buffer.isBuffer(given) ? given.toString("latin1") : given;
    return { body: value, headers: value === undefined ? {} : { "content-length": "1" } };
  }
  const lines = parts.map(({ name, filename, bytes }) => {
    const disposition = `Content-Disposition: form-data; name="${encodeURIComponent(name)}"`;
    const isFile = filename !== undefined;
    const text = isFile ? (bytes.length === 0 ? "" : "file") : encodeURIComponent(bytes.toString());
    return `--${boundary}\r\n${disposition}\r\n\r\n${text}\r\n`;
  });
  return {
    body: `${lines.join("")}--${boundary}--\r\n`,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": "1" },
  };
}

function encoded(members: unknown): string {
  const pairs = Object.entries(members as Record<string, string | string[]>).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
