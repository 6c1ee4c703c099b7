import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock, Violation } from "../src/index.js";
import { body, documentOf, operation, serve } from "./documents.js";

const schema = {
  type: "object",
  required: ["title"],
  additionalProperties: false,
  properties: {
    title: { type: "string" },
    count: { type: "integer", maximum: 9 },
    flags: { type: "array", items: { type: "boolean" } },
    details: { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
    files: { type: "array", maxItems: 2, items: { type: "string", format: "binary", maxLength: 4 } },
  },
};

let mock: Mock;
beforeAll(async () => {
  const requestBody = body("multipart/form-data", schema);
  mock = await serve(documentOf({ "/form": { post: operation("postForm", { requestBody }) } }));
});
afterAll(() => mock.close());

async function post(text: string | Uint8Array<ArrayBuffer> | FormData, contentType?: string) {
  const headers = contentType === undefined ? undefined : { "Content-Type": contentType };
  const response = await fetch(`${mock.url}/form`, {
    method: "POST",
    body: text,
    ...(headers && { headers }),
  });
  await response.text();
  const record = mock.requests.at(-1);
  if (!record) throw new Error("nothing was recorded");
  return record;
}

/** A form of one part with this disposition, and perhaps more of a head. */
function formOf(disposition: string, content = "x"): string {
  return `--b\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n--b--\r\n`;
}

const boundary = "multipart/form-data; boundary=b";

describe("a part has the name and the file name that stand on the wire", () => {
  it.each([
    ["quoted", 'form-data; name="title"; filename="a.txt"', "title", "a.txt"],
    ["no file", 'form-data; name="title"', "title", undefined],
    ["bare", "form-data; name=title; filename=a.txt", "title", "a.txt"],
    ["the other way round", 'form-data; filename="a; name=b"; name="title"', "title", "a; name=b"],
    ["spelled otherwise", 'Form-Data ; NAME = "title" ; FileName="a"', "title", "a"],
    ["empty", 'form-data; name=""; filename=""', "", ""],
    ["quotes as browsers write them", 'form-data; name="title"; filename="%22a%22"', "title", '"a"'],
    ["quotes as older programs write them", 'form-data; name="title"; filename="\\"a\\""', "title", '"a"'],
    ["line ends", 'form-data; name="%0D%0a"; filename="a%0db"', "\r\n", "a\rb"],
    ["a backslash at the end", 'form-data; name="title"; filename="C:\\a\\"', "title", "C:\\a\\"],
    ["semicolons, equals signs and tabs", 'form-data; name="a;b=c"; filename="\t;=\t"', "a;b=c", "\t;=\t"],
    [
      "control characters",
      'form-data; name="title"; filename="\u0000\u0001\u007f"',
      "title",
      "\u0000\u0001\u007f",
    ],
    ["a percent sign", 'form-data; name="title"; filename="100%25.txt"', "title", "100%25.txt"],
    [
      "scripts and signs",
      'form-data; name="件名"; filename="報告 ñ عربي 🙂.pdf"',
      "件名",
      "報告 ñ عربي 🙂.pdf",
    ],
    [
      "an extended file name",
      "form-data; name=title; filename=a; filename*=UTF-8''%e2%82%ac.txt",
      "title",
      "€.txt",
    ],
    ["a malformed extended file name", "form-data; name=title; filename*=UTF-8''%zz", "title", "%zz"],
    [
      "a name of every object",
      'form-data; name="__proto__"; filename="constructor"',
      "__proto__",
      "constructor",
    ],
  ])("%s", async (_, disposition, name, filename) => {
    const { parts } = await post(formOf(disposition), boundary);
    expect(parts).toEqual([{ name, filename, type: "", bytes: Buffer.from("x") }]);
  });
});

describe("a part has the bytes that stand on the wire", () => {
  it.each([
    ["none", ""],
    ["a line end", "\r\n"],
    ["what looks like the next part", "\r\n--bb\r\n--b --\r\n --b"],
    ["a byte order mark", "\uFEFFa"],
  ])("%s", async (_, content) => {
    const { parts } = await post(formOf('form-data; name="title"', content), boundary);
    expect(parts.map(({ bytes }) => bytes.toString())).toEqual([content]);
  });

  it("what is no UTF-8, though it is no file", async () => {
    const form = Buffer.from(formOf('form-data; name="title"', "\xff\xfe\x00"), "latin1");
    const { parts, body: members } = await post(new Uint8Array(form), boundary);
    expect(parts[0]?.bytes).toEqual(Buffer.from([0xff, 0xfe, 0]));
    expect(members).toEqual({ title: "\uFFFD\uFFFD\u0000" });
  });

  it("between a preamble, blanks behind the boundary and an epilogue", async () => {
    const form = `a preamble --b\r\n${formOf("form-data; name=title").replace("--b\r\n", "--b \t\r\n")}more\r\n--b\r\n`;
    const { parts, violations } = await post(form, 'multipart/form-data; charset=utf-8; boundary="b"');
    expect(parts.map(({ bytes }) => bytes.toString())).toEqual(["x"]);
    expect(violations).toEqual([]);
  });
});

it("gives the members of a form as the contract declares them, and files as files", async () => {
  const form = new FormData();
  form.append("title", "7");
  form.append("count", "7");
  form.append("flags", "true");
  form.append("details", '{"a":1}');
  form.append("files", new File(["ab"], "ä.png", { type: "image/png" }));
  const { body: members, parts, violations } = await post(form);
  expect(violations).toEqual([]);
  expect(members).toMatchObject({ title: "7", count: 7, flags: [true], details: { a: 1 } });
  const [file] = (members as { readonly files: readonly File[] }).files;
  expect(file).toBeInstanceOf(File);
  expect(file).toMatchObject({ name: "ä.png", type: "image/png", size: 2 });
  expect(parts.map(({ name, type }) => [name, type])).toEqual([
    ["title", ""],
    ["count", ""],
    ["flags", ""],
    ["details", ""],
    ["files", "image/png"],
  ]);
});

describe("a form that breaks the contract is told with its place", () => {
  const part = (name: string, content: string, file = "") =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  const title = part("title", "x");
  const file = part("files", "1234", '; filename="a"');
  it.each<[string, string, Partial<Violation>[]]>([
    ["a member that is missing", "", [{ pointer: "", message: "must have required property 'title'" }]],
    ["one that is not declared", title + part("a/b~c", "x"), [{ pointer: "" }]],
    ["one that comes twice", title + title, [{ pointer: "/title", message: "comes 2 times and is no list" }]],
    [
      "one that is no number",
      title + part("count", "many"),
      [{ pointer: "/count", message: "must be integer" }],
    ],
    [
      "a number that is too large",
      title + part("count", "10"),
      [{ pointer: "/count", message: "must be <= 9" }],
    ],
    [
      "an item of a list",
      title + part("flags", "maybe"),
      [{ pointer: "/flags/0", message: "must be boolean" }],
    ],
    ["an object that lacks a member", title + part("details", "{}"), [{ pointer: "/details" }]],
    [
      "an object that is none",
      title + part("details", "{"),
      [{ pointer: "/details", message: "must be object" }],
    ],
    ["too many files", title + file + file + file, [{ pointer: "/files" }]],
    ["a file that is too long", title + part("files", "12345", '; filename="a"'), [{ pointer: "/files/0" }]],
  ])("%s", async (_, text, expected) => {
    const { violations } = await post(`${text}--b--`, boundary);
    expect(violations).toMatchObject(expected.map((one) => ({ in: "body", ...one })));
  });

  const noParts = "is not made of parts as multipart/form-data says";
  it.each([
    [
      "no boundary",
      "multipart/form-data",
      formOf("form-data; name=title"),
      "has no boundary in its Content-Type",
    ],
    ["another boundary", "multipart/form-data; boundary=c", formOf("form-data; name=title"), noParts],
    ["no end", boundary, formOf("form-data; name=title").replace("--b--", "--b-"), noParts],
    ["a part without its head", boundary, "--b\r\nx\r\n--b--", noParts],
    ["a part that is no form's", boundary, formOf("attachment; name=title"), noParts],
    ["a part without a name", boundary, formOf("form-data; filename=a"), noParts],
    ["a part without a disposition", boundary, "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--", noParts],
    ["a part whose head is endless", boundary, formOf(`form-data; name="${'" '.repeat(400_000)}"`), noParts],
    ["what is no form", boundary, "title=x", noParts],
  ])("%s", async (_, contentType, text, message) => {
    const { violations, parts, body: members, bytes } = await post(text, contentType);
    expect(violations).toEqual([{ in: "body", pointer: "", message }]);
    expect({ parts, members }).toEqual({ parts: [], members: bytes });
  });
});
