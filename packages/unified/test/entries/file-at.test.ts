import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createIslash } from "@trunkline/islash";
import { readTrial } from "@trunkline/trial";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { createMessenger } from "../../src/index.js";
import type { Upload } from "../../src/message/files.js";
import { fileAt } from "../../src/node.js";
import { islash } from "../../src/vendors/islash.js";
import { problemsIn } from "../invalid.js";
import { recordingFetch } from "../recording.js";
import { png } from "./files.js";
import { inFolder, openFiles } from "./folder.js";

const { fetch, requests } = recordingFetch();
const [credentials] = readTrial("islash").credentials;
const client = createIslash({ baseUrl: inject("mocks")["islash"], credentials, fetch } as never);

/** Sends a file as the mapping does, and returns what the vendor gets of it. */
async function sent({ content, name, type }: Upload, options?: object): Promise<unknown> {
  requests.length = 0;
  const file = { content, ...(name !== undefined && { filename: name }), ...(type && { type }) };
  await client.sendSessionMessage({ body: { session: "s", identity: "1", file } }, options);
  return requests.map(({ body }) => (body as { readonly file: string }).file);
}

async function problemsOf(file: Upload, options?: object): Promise<object> {
  const error = await sent(file, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(requests).toEqual([]);
  return problemsIn(error);
}

describe("fileAt", () => {
  it("is a file with its name and type, by a path or a URL, for as many messages as send it", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "a b.png");
      const file = fileAt(path);
      await writeFile(path, png);
      expect([await sent(file), await sent(file)]).toEqual(Array(2).fill(["a b.png (image/png, 29 bytes)"]));
      expect(await sent(fileAt(pathToFileURL(path)))).toEqual(["a b.png (image/png, 29 bytes)"]);
      const details = { name: "scan", type: "image/x-own", caption: "Here" };
      expect(fileAt(path, details)).toMatchObject(details);
      expect(await sent(fileAt(path, details))).toEqual(["scan (image/x-own, 29 bytes)"]);
    });
  });

  it("can be sent through a route, whose channels may all read it", async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, "a.png"), png);
      const [one, two] = [islash(client, { session: "one" }), islash(client, { session: "two" })];
      const messenger = createMessenger({ one, two }, { routes: { any: ["one", "two"] } });
      const message = { to: { id: "1" }, file: fileAt(join(folder, "a.png")) } as const;
      expect(await messenger.send({ via: "any", ...message })).toMatchObject({ via: "one" });
    });
  });

  it("has what the file holds when it is sent", async () => {
    await inFolder(async (folder) => {
      const file = fileAt(join(folder, "a.png"));
      await writeFile(join(folder, "other.png"), png.subarray(0, 8));
      await rename(join(folder, "other.png"), join(folder, "a.png"));
      expect(await sent(file)).toEqual(["a.png (image/png, 8 bytes)"]);
    });
  });

  it("says what is wrong before anything is sent", async () => {
    await inFolder(async (folder) => {
      const [missing, empty, inner] = ["missing.png", "empty.png", "inner"].map((name) => join(folder, name));
      await Promise.all([writeFile(empty as string, ""), mkdir(inner as string)]);
      expect([
        await problemsOf(fileAt(missing as string)),
        await problemsOf(fileAt(inner as string)),
      ]).toEqual([
        { "/body/file": `could not be read (ENOENT: ${missing}); nothing was sent` },
        { "/body/file": `could not be read (EISDIR: ${inner}); nothing was sent` },
      ]);
      expect(await problemsOf(fileAt(empty as string))).toEqual({
        "/body/file": expect.stringMatching(/^gave no bytes;.* an empty file must be a Blob$/),
      });
    });
  });

  it("opens nothing for a message that is invalid, and closes what a call stops reading", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "a.png");
      await writeFile(path, Buffer.alloc(500_000, 1));
      expect(await problemsOf({ ...fileAt(path), type: "no type" })).toEqual({
        "/body/file/type": "must be a media type such as image/png",
      });
      expect(await openFiles(folder)).toEqual([]);
      const file = fileAt(path);
      for await (const _ of file.content as AsyncIterable<Uint8Array>) break;
      await sent(file);
      await expect.poll(() => openFiles(folder)).toEqual([]);
    });
  });

  it("warns of nothing", async () => {
    const warnings: Error[] = [];
    const keep = (warning: Error) => void warnings.push(warning);
    process.on("warning", keep);
    onTestFinished(() => void process.off("warning", keep));
    await inFolder(async (folder) => {
      await writeFile(join(folder, "a.png"), png);
      await sent(fileAt(join(folder, "a.png")));
    });
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
  });
});
