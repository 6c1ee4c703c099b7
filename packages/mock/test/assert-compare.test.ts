import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../src/assert/compare.js";
import { bodyOf } from "../src/assert/values.js";
import type { Part } from "../src/index.js";
import type { AnyRequest } from "../src/record.js";

const reading = { isSecret: () => false, isText: false };
const textReading = { ...reading, isText: true };

function placesOf(expected: unknown, actual: unknown, how = reading): string[] {
  return compare(expected, actual, "body", how).differences.map(({ place }) => place);
}

const file = Object.assign(new File(["Grüße"], "notes.txt", { type: "text/plain" }), {
  filename: "notes.txt",
  content: Buffer.from("Grüße"),
});

describe("an expected value", () => {
  it.each([
    ["a member that is not named", { to: "1" }, { to: "1", text: "a" }],
    ["a list within", { media: [{ url: "a" }] }, { media: [{ url: "a", kind: "image" }] }],
    ["an empty object", {}, { to: "1" }],
    ["null", { to: null }, { to: null }],
    ["zero, which JSON has with two signs", { id: 0 }, JSON.parse('{"id":-0}')],
    ["undefined of a member that is not there", { to: undefined }, { text: "a" }],
    ["a regular expression", { text: /^Your order/ }, { text: "Your order has left" }],
    ["an asymmetric matcher", { to: expect.any(String) }, { to: "1" }],
    ["an asymmetric matcher in place of all", expect.objectContaining({ to: "1" }), { to: "1", text: "a" }],
    ["bytes", Uint8Array.of(1, 2), Buffer.of(1, 2)],
    ["an ArrayBuffer", new Uint8Array([1, 2]).buffer, Buffer.of(1, 2)],
    ["the text that bytes are", "Grüße", Buffer.from("Grüße")],
    ["an expression of the text that bytes are", /^Grüße$/, Buffer.from("Grüße")],
    [
      "a file by its name, its type and its size",
      { file: { name: "notes.txt", type: "text/plain", size: 7 } },
      { file },
    ],
    [
      "a file as a client is given it",
      { file: { filename: "notes.txt", content: Buffer.from("Grüße") } },
      { file },
    ],
    ["a file by its text", { file: { content: /^Gr/ } }, { file }],
    ["a file by its bytes alone", { file: Buffer.from("Grüße") }, { file }],
    ["a file by a matcher of its class", { file: expect.any(File) }, { file }],
  ])("matches: %s", (_, expected, actual) => {
    expect(placesOf(expected, actual)).toEqual([]);
  });

  it.each([
    ["another text", { to: "1" }, { to: "2" }, ["body/to"]],
    ["a number in place of a text", { to: "1" }, { to: 1 }, ["body/to"]],
    ["a member that is not there", { to: "1" }, {}, ["body/to"]],
    ["a member that should not be there", { to: undefined }, { to: "1" }, ["body/to"]],
    ["nothing in place of null", { to: null }, {}, ["body/to"]],
    ["a text in place of an object", { to: { id: "1" } }, { to: "1" }, ["body/to"]],
    ["a list in place of an object", { to: {} }, { to: [] }, ["body/to"]],
    ["an object in place of a list", { to: ["1"] }, { to: { 0: "1" } }, ["body/to"]],
    ["a list that is longer", { to: ["1"] }, { to: ["1", "2"] }, ["body/to/1"]],
    ["a list that is shorter", { to: ["1", undefined] }, { to: ["1"] }, ["body/to/1"]],
    ["a list in another order", ["1", "2"], ["2", "1"], ["body/0", "body/1"]],
    ["a member that is only inherited", { toString: expect.any(Function) }, {}, ["body/toString"]],
    ["a name that a pointer escapes", { "a/b~c": 1 }, {}, ["body/a~1b~0c"]],
    ["a text that an expression does not find", { text: /^order/ }, { text: "Your order" }, ["body/text"]],
    ["a value that a matcher refuses", { to: expect.any(Number) }, { to: "1" }, ["body/to"]],
    ["other bytes", Uint8Array.of(1, 2), Buffer.of(1, 3), ["body"]],
    ["a date, which JSON does not have", { at: new Date(0) }, { at: {} }, ["body/at"]],
    ["an empty map, which says nothing", { at: new Map() }, { at: { a: 1 } }, ["body/at"]],
    [
      "another file",
      { file: { name: "a.txt", content: "Grüße!" } },
      { file },
      ["body/file/name", "body/file/content"],
    ],
    ["a text in place of a file", { file: { name: "notes.txt" } }, { file: "Grüße" }, ["body/file"]],
    ["a file in place of a text", { file: "Grüße" }, { file }, ["body/file"]],
  ])("differs: %s", (_, expected, actual, places) => {
    expect(placesOf(expected, actual)).toEqual(places);
  });

  it("matches the text of a number or a boolean in headers", () => {
    const sent = { "x-order": "42", "x-urgent": "true" };
    expect(placesOf({ "x-order": 42, "x-urgent": true }, sent, textReading)).toEqual([]);
    expect(placesOf({ "x-order": 43, "x-urgent": false }, sent, textReading)).toHaveLength(2);
    expect(placesOf({ "x-order": 42, "x-urgent": true }, sent)).toHaveLength(2);
  });

  it.each([
    ["a Blob", new Blob(["a"])],
    ["a File", new File(["a"], "a.txt")],
    ["a stream", new Blob(["a"]).stream()],
    ["a generator", (async function* () {})()],
  ])("cannot be %s", (_, content) => {
    const expected = { file: { content } };
    expect(() => placesOf(expected, { file })).toThrow(/^body\/file\/content: a Blob, a File or a stream/);
  });

  it("counts as lost with everything in it if nothing is there", () => {
    const expected = { to: "1", media: [{ url: "a", size: 1 }] };
    const isFew = compare(expected, { to: "2", media: [{ url: "b", size: 1 }] }, "body", reading);
    const isMissing = compare(expected, undefined, "body", reading);
    expect(isFew.differences).toHaveLength(2);
    expect(isMissing.differences).toHaveLength(1);
    expect(isMissing.lost).toBeGreaterThan(isFew.lost);
  });

  it("does not move a global expression", () => {
    const expression = /order/g;
    expect(placesOf({ text: expression }, { text: "order" })).toEqual([]);
    expect(placesOf({ text: expression }, { text: "order" })).toEqual([]);
  });
});

describe("a form's files", () => {
  it("have their own bytes, under any name and beside any member", () => {
    const part = (name: string, text: string, filename?: string): Part => ({
      name,
      filename,
      type: filename === undefined ? "" : "text/plain",
      bytes: Buffer.from(text),
    });
    const parts = [
      part("files", "a text"),
      part("logo", "1", "logo.txt"),
      part("files", "22", "a.txt"),
      part("files", "333", "b.txt"),
    ];
    const file = ({ bytes, filename = "", type }: Part) =>
      new File([new Uint8Array(bytes)], filename, { type });
    const [text, logo, first, second] = parts as [Part, Part, Part, Part];
    const body = { files: [text.bytes.toString(), file(first), file(second)], logo: file(logo) };
    const expected = {
      files: ["a text", { name: "a.txt", content: "22" }, { name: "b.txt", content: "333" }],
      logo: { filename: "logo.txt", type: "text/plain", content: "1" },
    };
    expect(placesOf(expected, bodyOf({ body, parts } as Partial<AnyRequest> as AnyRequest))).toEqual([]);
  });
});

describe("any value of JSON", () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("value")),
      fc.dictionary(fc.string(), tie("value")),
    ),
  }));

  it("matches itself, and a value that contains it", () => {
    fc.assert(
      fc.property(value, fc.dictionary(fc.string(), value), (whole, more) => {
        expect(placesOf(whole, structuredClone(whole))).toEqual([]);
        expect(placesOf({ whole }, { ...more, whole: structuredClone(whole) })).toEqual([]);
      }),
    );
  });

  it("differs from another exactly at the places that the comparison names", () => {
    fc.assert(
      fc.property(value, value, (expected, actual) => {
        const { differences, actual: projected } = compare(expected, actual, "body", reading);
        const isPart = differences.length === 0;
        for (const one of differences) expect(one.actual).not.toEqual(one.expected);
        if (isPart) expect(projected).toEqual(expected);
        else expect(projected).not.toEqual(expected);
      }),
    );
  });
});
