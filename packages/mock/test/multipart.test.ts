import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { boundary, type Form, formOf, postForm, serveForm } from "./forms.js";

let mock: Mock;
beforeAll(async () => {
  mock = await serveForm();
});
afterAll(() => mock.close());

const post = (form: Form, contentType?: string) => postForm(mock, form, contentType);

describe("a part has its name and file name", () => {
  it.each([
    ["quoted", 'form-data; name="title"; filename="a.txt"', "title", "a.txt"],
    ["no file", 'form-data; name="title"', "title", undefined],
    ["bare", "form-data; name=title; filename=a.txt", "title", "a.txt"],
    ["the other way round", 'form-data; filename="a; name=b"; name="title"', "title", "a; name=b"],
    ["in another spelling", 'Form-Data ; NAME = "title" ; FileName="a"', "title", "a"],
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
      "a name that every object inherits",
      'form-data; name="__proto__"; filename="constructor"',
      "__proto__",
      "constructor",
    ],
  ])("%s", async (_, disposition, name, filename) => {
    const { parts } = await post(formOf(disposition), boundary);
    expect(parts).toEqual([{ name, filename, type: "", bytes: Buffer.from("x") }]);
  });
});

describe("a part has its bytes", () => {
  it.each([
    ["none", ""],
    ["a line end", "\r\n"],
    ["a text like the next delimiter", "\r\n--bb\r\n--b --\r\n --b"],
    ["a byte order mark", "\uFEFFa"],
  ])("%s", async (_, content) => {
    const { parts } = await post(formOf('form-data; name="title"', content), boundary);
    expect(parts.map(({ bytes }) => bytes.toString())).toEqual([content]);
  });

  it("none, if its head has the only line end", async () => {
    const part = "--b\r\nContent-Disposition: form-data; name=title\r\n\r\n";
    const { parts, violations } = await post(`${part}--b--`, boundary);
    expect(parts).toEqual([{ name: "title", filename: undefined, type: "", bytes: Buffer.alloc(0) }]);
    expect(violations).toEqual([]);
  });

  it("that are not UTF-8, even outside files", async () => {
    const form = Buffer.from(formOf('form-data; name="title"', "\xff\xfe\x00"), "latin1");
    const { parts, body: members } = await post(new Uint8Array(form), boundary);
    expect(parts[0]?.bytes).toEqual(Buffer.from([0xff, 0xfe, 0]));
    expect(members).toEqual({ title: "\uFFFD\uFFFD\u0000" });
  });

  it("between a preamble, blanks after the boundary and an epilogue", async () => {
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
