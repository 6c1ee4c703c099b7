import type { Received } from "../server/exchange.js";
import type { Operation } from "./contract.js";
import type { Judge } from "./judges.js";
import { boundaryOf, covers, essenceOf, isJson } from "./media-type.js";
import { type Part, readParts } from "./multipart.js";
import type { MediaContent } from "./resource.js";
import { memberOf } from "./schema/shape.js";
import { grouped } from "./target.js";
import { type Parameter, typedValues } from "./typed.js";

/** A body, read by its media type. */
export interface Content {
  readonly mediaType: string;
  /** The value of JSON, the members of a form, a text, or else the bytes; undefined without a body. */
  readonly body: unknown;
  /**
   * The same for the judge: a file is a string with a character for each byte, and a number may have any length.
   */
  readonly judged: unknown;
  /** The parts of a multipart body, in order. */
  readonly parts: readonly Part[];
  /** What the contract says of a body of this media type, if it has one. */
  readonly declared: MediaContent | undefined;
  /** Its judge, if the contract has a schema for it. */
  readonly judge: Judge | undefined;
  /** Why the body does not fit its media type, if it does not. */
  readonly problem?: string;
}

export function readContent({ headers, body: bytes }: Received, operation: Operation | undefined): Content {
  const contentType = headers["content-type"] ?? "";
  const mediaType = essenceOf(contentType);
  const contents = operation?.resource.request?.body?.contents;
  const declared = contents?.find((one) => covers(one.mediaType, mediaType));
  const judge = declared && operation?.judges.body.get(declared.mediaType);
  const content: Content = { mediaType, body: undefined, judged: undefined, parts: [], declared, judge };
  if (bytes.length === 0) return content;
  if (isJson(mediaType)) return whole(content, readJson(bytes));
  if (mediaType === "application/x-www-form-urlencoded") {
    const pairs = [...new URLSearchParams(bytes.toString())];
    return { ...content, body: membersOf(pairs, content), judged: membersOf(pairs, content, true) };
  }
  if (mediaType === "multipart/form-data") return readForm(content, contentType, bytes);
  if (mediaType.startsWith("text/")) return whole(content, { body: textOf(bytes, contentType) });
  return { ...content, body: bytes, judged: bytes.toString("latin1") };
}

function whole(content: Content, read: Pick<Content, "body" | "problem">): Content {
  return { ...content, ...read, judged: read.body };
}

function readJson(bytes: Buffer): Pick<Content, "body" | "problem"> {
  let text: string;
  try {
    // A byte order mark is kept, because JSON does not allow it.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { body: bytes, problem: "must be UTF-8" };
  }
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text, problem: "must be JSON" };
  }
}

function readForm(content: Content, contentType: string, bytes: Buffer): Content {
  const boundary = boundaryOf(contentType);
  const parts = boundary === undefined ? undefined : readParts(bytes, boundary);
  if (!parts) {
    const problem =
      boundary === undefined ? "needs a boundary in the Content-Type" : "must be valid multipart/form-data";
    return { ...content, body: bytes, problem };
  }
  const values = parts.map((part) => [part.name, fileOf(part) ?? part.bytes.toString()] as const);
  const texts = parts.map(
    ({ name, filename, bytes: held }) =>
      [name, held.toString(filename === undefined ? "utf8" : "latin1")] as const,
  );
  return {
    ...content,
    parts,
    body: membersOf(values, content),
    judged: membersOf(texts, content, true),
  };
}

function fileOf({ filename, type, bytes }: Part): File | undefined {
  return filename === undefined ? undefined : new File([new Uint8Array(bytes)], filename, { type });
}

/** A list has a member for each item, unless the contract says otherwise. */
function membersOf(
  pairs: Iterable<readonly [string, unknown]>,
  { declared, judge }: Content,
  isJudged = false,
): Record<string, unknown> {
  const members = grouped(pairs);
  const { encodings = [] } = declared ?? {};
  const parameters = [...members.keys()].flatMap((name): Parameter[] => {
    const member = memberOf(judge?.schema, name);
    const encoding = encodings.find(({ property }) => property === name);
    return member === undefined ? [] : [{ ...encoding, name, schema: member }];
  });
  return typedValues(members, parameters, isJudged);
}

function textOf(bytes: Buffer, contentType: string): string {
  const [, charset = "utf-8"] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes.toString();
  }
}
