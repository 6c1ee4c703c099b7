import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { withMediaType } from "../../src/media-type.js";
import type { Upload } from "../../src/message/files.js";
import { fileAt } from "../../src/node.js";
import { problemsIn } from "../invalid.js";
import { m4a, png, svg, text, word } from "./files.js";
import { inFolder, openFiles } from "./folder.js";

const name = "scan";
const shared = new Uint8Array(png.length + 3);
shared.set(png, 3);

describe("withMediaType", () => {
  it.each<[what: string, file: Upload, type: string]>([
    ["bytes", { content: png, name }, "image/png"],
    ["bytes within others", { content: shared.subarray(3), name }, "image/png"],
    ["a buffer", { content: png.buffer, name }, "image/png"],
    ["a Blob", { content: new Blob([png]), name }, "image/png"],
    ["a File with the wrong ending", { content: new File([png], "scan.jpg") }, "image/png"],
    ["a type by its registered name", { content: m4a, name }, "audio/mp4"],
  ])("knows the type of %s", async (_, file, type) => {
    const details = { ...file, caption: "Here" };
    expect(await withMediaType(details)).toEqual({ ...details, type });
    expect(details).not.toHaveProperty("type");
  });

  it.each<[what: string, file: Upload]>([
    ["that has a type", { content: png, name, type: "image/x-own" }],
    ["whose Blob has a type", { content: new Blob([png], { type: "image/x-own" }), name }],
    ["of text", { content: text, name }],
    ["without bytes", { content: new Blob([]), name }],
    ["of XML, which may be an SVG", { content: svg, name: "logo.svg" }],
    ["of an old document", { content: word, name: "letter.doc" }],
    ["that has a type and is a stream", { content: Readable.from([png]), name, type: "image/png" }],
  ])("leaves a file as it is %s", async (_, file) => {
    expect(await withMediaType(file)).toBe(file);
  });

  it("asks for the type of a stream, and reads nothing of it", async () => {
    const stream = new Blob([png]).stream();
    for (const content of [stream, Readable.from([png])]) {
      const error = await withMediaType({ content, name }).catch((thrown: unknown) => thrown);
      const problem = "must be a Blob, a File or bytes; a stream can be read only once, so give its /type";
      expect(problemsIn(error)).toEqual({ "/content": problem });
    }
    expect(stream.locked).toBe(false);
  });

  it("knows the type of a file by its path, leaves it closed, and leaves a missing one to its message", async () => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/scan`, Buffer.concat([png, Buffer.alloc(1_000_000)]));
      const file = fileAt(`${folder}/scan`);
      expect(await withMediaType(file)).toEqual({ ...file, type: "image/png" });
      await expect.poll(() => openFiles(folder)).toEqual([]);
      const missing = fileAt(`${folder}/missing`);
      expect(await withMediaType(missing)).toBe(missing);
    });
  });
});
