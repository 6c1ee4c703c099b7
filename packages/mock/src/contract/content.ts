import type { Received } from "../server.js";

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  /** Undefined of a part that is no file. */
  readonly filename: string | undefined;
  /** The media type of a file, and an empty text for a part that is none. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** A body, read as its media type says. */
export interface Content {
  readonly mediaType: string;
  /** The value of JSON, the members of a form, the text of what is text, or else the bytes; undefined where there is no body. */
  readonly body: unknown;
  /** The parts of a multipart body, in order. */
  readonly parts: readonly Part[];
  /** Why the body is not what its media type says, if it is not. */
  readonly problem?: string;
}

export async function readContent({ headers, body: bytes }: Received): Promise<Content> {
  const contentType = headers["content-type"] ?? "";
  const mediaType = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (bytes.length === 0) return { mediaType, body: undefined, parts: [] };
  if (/^application\/(?:.+\+)?json$/.test(mediaType)) {
    try {
      return { mediaType, body: JSON.parse(bytes.toString()), parts: [] };
    } catch {
      return { mediaType, body: bytes.toString(), parts: [], problem: "the body is not JSON" };
    }
  }
  if (mediaType === "application/x-www-form-urlencoded") {
    return { mediaType, body: joined([...new URLSearchParams(bytes.toString())]), parts: [] };
  }
  if (mediaType === "multipart/form-data") return await readForm(contentType, mediaType, bytes);
  const isText = mediaType.startsWith("text/");
  return { mediaType, body: isText ? bytes.toString() : bytes, parts: [] };
}

/** The platform's own reader of forms is used: it knows every script in a file name. */
async function readForm(contentType: string, mediaType: string, bytes: Buffer): Promise<Content> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return { mediaType, body: undefined, parts: [], problem: "the body is not multipart/form-data" };
  }
  const entries = [...form];
  const parts = entries.map(async ([name, value]): Promise<Part> => {
    if (typeof value === "string") return { name, filename: undefined, type: "", bytes: Buffer.from(value) };
    return {
      name,
      filename: value.name,
      type: value.type,
      bytes: Buffer.from(await value.arrayBuffer()),
    };
  });
  return { mediaType, body: joined(entries), parts: await Promise.all(parts) };
}

/** A name that comes more than once has a list. */
function joined(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const members = new Map<string, unknown[]>();
  for (const [name, value] of entries) members.set(name, [...(members.get(name) ?? []), value]);
  return Object.fromEntries(
    [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
