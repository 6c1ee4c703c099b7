import { gzipSync } from "node:zlib";
import { type Ending, parserErrno, type Row } from "../case.js";
import {
  answer,
  bytes,
  cutChunks,
  cutWithoutLength,
  gzipBomb,
  head,
  hugeBody,
  pageOfHtml,
  truncateBody,
  wire,
} from "../plays.js";
import type { Subject } from "../subjects.js";

const broken: Ending = { outcome: "unknown", kind: "network", status: 200, phase: "receive" };
const strange: Ending = { outcome: "unknown", kind: "protocol", status: 200, phase: "done" };
const accepted: Ending = { outcome: "accepted", status: 200, phase: "done" };
const capped = { maxResponseBytes: 100_000 };

/** A 200 with this body, whatever is asked. */
function body(name: string, of: (subject: Subject) => string | Buffer, ends: Ending = strange): Row {
  return { name, meets: (_, { subject }) => answer({ body: of(subject) }), ends };
}

/** A 200 with a good body under these headers. */
function labelled(name: string, headers: Readonly<Record<string, string | undefined>>, ends: Ending): Row {
  return { name, meets: (_, { subject: { success } }) => answer({ headers, body: success }), ends };
}

/** The success with one more member. */
function withMember(success: string, member: string): string {
  return `{${member},${success.slice(1)}`;
}

/** What is wrong with the body of a 200. */
export const bodyRows: readonly Row[] = [
  {
    name: "a body shorter than its length",
    meets: (_, { subject }) => truncateBody(subject.success),
    ends: { ...broken, errno: ["UND_ERR_SOCKET"] },
  },
  {
    name: "a body whose chunks are cut",
    meets: (_, { subject }) => cutChunks(subject.success),
    ends: { ...broken, errno: ["UND_ERR_SOCKET"] },
  },
  {
    name: "a body with a chunk that has no size",
    meets: (_, { subject }) => cutChunks(subject.success, "xyz\r\n"),
    ends: { ...broken, errno: parserErrno("HPE_INVALID_CHUNK_SIZE") },
  },
  {
    name: "a compressed body that is corrupt",
    meets: () => answer({ headers: { "Content-Encoding": "gzip" }, body: "this is no gzip" }),
    ends: { ...broken, errno: ["Z_DATA_ERROR"] },
  },
  {
    name: "a body without a length that is cut, which no transport notices",
    meets: (_, { subject }) => cutWithoutLength(subject.success),
    ends: strange,
  },
  {
    name: "a compressed body that is cut",
    meets: (_, { subject }) => {
      const zipped = gzipSync(subject.success);
      return answer({
        headers: { "Content-Encoding": "gzip" },
        body: zipped.subarray(0, zipped.length - 12),
      });
    },
    ends: strange,
  },
  {
    name: "a body in an encoding that nobody knows",
    meets: () => answer({ headers: { "Content-Encoding": "x-unknown" }, body: Buffer.from([1, 2, 3]) }),
    ends: strange,
  },
  {
    name: "a page of HTML",
    meets: () => pageOfHtml,
    ends: strange,
  },
  labelled("a good body that is called HTML", { "Content-Type": "text/html; charset=utf-8" }, accepted),
  labelled("a good body that is called a download", { "Content-Type": "application/octet-stream" }, accepted),
  body("JSON that is cut", ({ success }) => success.slice(0, -1)),
  body("JSON with something behind it", ({ success }) => `${success}}`),
  body("an empty body", () => ""),
  body("a body of white space", () => " \r\n"),
  body("null", () => "null"),
  body("a list", ({ success }) => `[${success}]`),
  body("a number", () => "0"),
  body("a text", () => '"success"'),
  body("an object without anything", () => "{}"),
  body("an envelope that the contract does not know", () => '{"result":{"ok":true},"id":1}'),
  body("a text in UTF-16", ({ success }) => Buffer.from(`\uFEFF${success}`, "utf16le")),
  body("bytes that are not UTF-8", ({ success }) =>
    Buffer.concat([
      Buffer.from('{"extra":"'),
      Buffer.from([0xe9, 0x20]),
      Buffer.from(`",${success.slice(1)}`),
    ]),
  ),
  body("JSON that is nested 100,000 deep", () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`),
  body("a success with a member that is nested 65 deep", ({ success }) =>
    withMember(success, `"extra":${"[".repeat(65)}${"]".repeat(65)}`),
  ),
  body("a success with a member named __proto__", ({ success }) =>
    withMember(success, '"__proto__":{"isAdmin":true}'),
  ),
  body("a success with two members of one name", ({ success }) =>
    withMember(success, '"extra":{"a":1,"\\u0061":2}'),
  ),
  body("a success with __proto__ within a member", ({ success }) =>
    withMember(success, '"extra":[{"__proto__":{"isAdmin":true}}]'),
  ),
  {
    name: "a good body behind more white space than the cap allows",
    options: capped,
    meets: (_, { subject }) => hugeBody(2, subject.success),
    ends: strange,
  },
  {
    name: "a good body behind more white space than the default cap allows",
    meets: (_, { subject }) => hugeBody(129, subject.success),
    ends: strange,
  },
  {
    name: "a compressed body that inflates beyond the cap",
    options: capped,
    meets: (_, { subject }) => gzipBomb(100, subject.success),
    ends: strange,
  },
  {
    name: "a 204",
    meets: () => bytes(head({ status: 204 }), "keep"),
    ends: { ...strange, status: 204 },
  },
  {
    name: "a good body behind white space, just within the default cap",
    meets: (_, { subject }) => hugeBody(127, subject.success),
    ends: accepted,
  },
  body("a byte order mark", ({ success }) => `\uFEFF${success}`, accepted),
  labelled(
    "a charset that the body is not in",
    { "Content-Type": "application/json; charset=iso-8859-1" },
    accepted,
  ),
  labelled("a good body that is called plain text", { "Content-Type": "text/plain" }, accepted),
  labelled("no content type", { "Content-Type": undefined }, accepted),
  labelled("a content type that ends in +json", { "Content-Type": "application/vnd.acme+json" }, accepted),
  labelled("an encoding that nobody knows around a good body", { "Content-Encoding": "x-unknown" }, accepted),
  {
    name: "a second answer behind the answer",
    meets: (_, { subject: { success, refusal } }) =>
      bytes(Buffer.concat([wire({ body: success }), wire({ body: refusal.text })]), "keep"),
    ends: accepted,
  },
];
