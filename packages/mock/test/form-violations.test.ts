import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock, Violation } from "../src/index.js";
import { boundary, type Form, formOf, postForm, serveForm } from "./forms.js";

let mock: Mock;
beforeAll(async () => {
  mock = await serveForm();
});
afterAll(() => mock.close());

const post = (form: Form, contentType?: string) => postForm(mock, form, contentType);

describe("a form that breaks the contract has its place in the violation", () => {
  const part = (name: string, content: string, file = "") =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  const title = part("title", "x");
  const file = part("files", "1234", '; filename="a"');
  it.each<[string, string, Partial<Violation>[]]>([
    ["a member that is missing", "", [{ pointer: "", message: "needs `title`" }]],
    ["one that is not declared", title + part("a/b~c", "x"), [{ pointer: "/a~1b~0c" }]],
    [
      "a repeated member",
      title + title,
      [{ pointer: "/title", message: "must be sent once, not 2 times: it is not a list" }],
    ],
    [
      "a member that is not a number",
      title + part("count", "many"),
      [{ pointer: "/count", message: "must be an integer" }],
    ],
    [
      "a number that is too large",
      title + part("count", "10"),
      [{ pointer: "/count", message: "must be at most 9" }],
    ],
    [
      "an item of a list",
      title + part("flags", "maybe"),
      [{ pointer: "/flags/0", message: "must be a boolean" }],
    ],
    ["an object that lacks a member", title + part("details", "{}"), [{ pointer: "/details" }]],
    [
      "a member that is not an object",
      title + part("details", "{"),
      [{ pointer: "/details", message: "must be an object" }],
    ],
    ["too many files", title + file + file + file, [{ pointer: "/files" }]],
    ["a file that is too long", title + part("files", "你好", '; filename="a"'), [{ pointer: "/files/0" }]],
  ])("%s", async (_, text, expected) => {
    const { violations } = await post(`${text}--b--`, boundary);
    expect(violations).toMatchObject(expected.map((one) => ({ in: "body", ...one })));
  });

  const noParts = "must be valid multipart/form-data";
  it.each([
    [
      "no boundary",
      "multipart/form-data",
      formOf("form-data; name=title"),
      "needs a boundary in the Content-Type",
    ],
    ["another boundary", "multipart/form-data; boundary=c", formOf("form-data; name=title"), noParts],
    ["no end", boundary, formOf("form-data; name=title").replace("--b--", "--b-"), noParts],
    ["a part without its head", boundary, "--b\r\nx\r\n--b--", noParts],
    ["a part of another kind", boundary, formOf("attachment; name=title"), noParts],
    ["a part without a name", boundary, formOf("form-data; filename=a"), noParts],
    ["a part without a disposition", boundary, "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--", noParts],
    ["a part with an endless head", boundary, formOf(`form-data; name="${'" '.repeat(400_000)}"`), noParts],
    ["a body that is not a form", boundary, "title=x", noParts],
  ])("%s", async (_, contentType, text, message) => {
    const { violations, parts, body: members, bytes } = await post(text, contentType);
    expect(violations).toEqual([{ in: "body", pointer: "", message }]);
    expect(parts).toEqual([]);
    // Nearly a megabyte is compared byte by byte, in many seconds, unless it is known to be the same.
    expect(members).toBe(bytes);
  });
});
