import { createReadStream } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readText } from "../src/message-read.js";
import { mostFileBytes, writeText } from "../src/message-text.js";

async function throughText(message: unknown): Promise<unknown> {
  return readText(String(await writeText(message)));
}

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.date({ noInvalidDate: true }),
    fc.webUrl().map((url) => new URL(url)),
    fc.uint8Array(),
    fc.array(tie("any")),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("$date", "$object", "$file", "__proto__")),
      tie("any"),
    ),
  ),
})).any;

it("keeps every value that a message can hold, also under names that are marks", async () => {
  await fc.assert(
    fc.asyncProperty(value, async (message) => {
      expect(await throughText(message)).toEqual(message);
    }),
  );
});

it("keeps files with their names, types and bytes", async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const file = new File([bytes], "a.png", { type: "image/png", lastModified: 7 });
  const read = (await throughText({ file, blob: new Blob([bytes], { type: "text/plain" }) })) as {
    readonly file: File;
    readonly blob: Blob;
  };
  expect(read.file).toBeInstanceOf(File);
  expect([read.file.name, read.file.type, read.file.lastModified]).toEqual(["a.png", "image/png", 7]);
  expect(new Uint8Array(await read.file.arrayBuffer())).toEqual(bytes);
  expect(read.blob).not.toBeInstanceOf(File);
  expect([read.blob.type, read.blob.size]).toEqual(["text/plain", 1000]);
  const buffer = Buffer.from(bytes).subarray(10, 20);
  expect(await throughText({ buffer, raw: bytes.buffer })).toEqual({
    buffer: bytes.slice(10, 20),
    raw: bytes,
  });
  const named = await throughText(Object.assign(bytes.slice(), { name: "b.pdf" }));
  expect(named).toMatchObject({ name: "b.pdf", size: 1000 });
});

it("says by field what a row cannot hold", async () => {
  const stream = createReadStream("package.json");
  stream.destroy();
  const circle: { inner?: unknown } = {};
  circle.inner = circle;
  const wrong = {
    file: { content: stream },
    other: [new Blob(["a"]).stream(), { call: () => 1 }, 1n, Number.NaN],
    sendAt: new Date("no"),
    map: new Map(),
  };
  const problems = (await writeText(wrong)) as readonly {
    readonly field: string;
    readonly message: string;
  }[];
  expect(problems.map(({ field, message }) => `${field}: ${message.slice(0, 24)}`)).toEqual([
    "/file/content: is a stream, which can b",
    "/other/0: is a stream, which can b",
    "/other/1/call: is a function, which a r",
    "/other/2: is a bigint, which a row",
    "/other/3: must be a finite number",
    "/sendAt: must be a valid Date",
    "/map: must be a plain object, ",
  ]);
  expect(await writeText(circle)).toMatchObject([{ message: "is nested more than 50 deep" }]);
  const large = { a: new Blob([new Uint8Array(mostFileBytes)]), b: new Uint8Array(1) };
  expect(await writeText(large)).toMatchObject([
    { field: "", message: expect.stringMatching(/^holds 16777217/) },
  ]);
});
