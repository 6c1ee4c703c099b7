import { createReadStream, openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { respond, startServer } from "./servers.js";
import { createAcme, failureOf, success } from "./vendor.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Ends after a missing file has emitted its error, for which somebody has to listen. */
async function* slow() {
  await sleep(30);
  yield Buffer.of(1);
}

const notAFile = /must be a File, Buffer, stream of bytes, or \{ content, filename, type \}.*openAsBlob/;
const secret = "s3cret text";

describe("a form that cannot be sent is invalid before the network", () => {
  it.each<[string, () => unknown, string, RegExp]>([
    [
      "a file that is not there",
      () => ({ files: [Buffer.of(1), createReadStream(join(folder, "missing.png"))] }),
      "/body/files/1",
      /^could not be read \(ENOENT: .*missing\.png\); nothing was sent$/,
    ],
    [
      "a file that is not there, behind one that takes longer to be read",
      () => ({ files: [slow(), createReadStream(join(folder, "missing.png"))] }),
      "/body/files/1",
      /ENOENT/,
    ],
    [
      "a file that vanished",
      async () => {
        const path = join(folder, "vanished.png");
        await writeFile(path, "x");
        const cover = { content: await openAsBlob(path), filename: "a.png" };
        await rm(path);
        return { cover };
      },
      "/body/cover",
      /^could not be read.*; nothing was sent$/,
    ],
    [
      "a stream that breaks",
      () => ({ cover: new ReadableStream({ pull: (stream) => stream.error(new Error(secret)) }) }),
      "/body/cover",
      /^could not be read; nothing was sent$/,
    ],
    [
      "a web stream that was read before",
      async () => {
        const cover = new Blob([secret]).stream();
        for await (const _chunk of cover);
        return { cover };
      },
      "/body/cover",
      /^gave no bytes; a stream can be read only once/,
    ],
    [
      "a Node stream that was read before",
      async () => {
        const cover = Readable.from([Buffer.from(secret)]);
        for await (const _chunk of cover);
        return { cover };
      },
      "/body/cover",
      /^gave no bytes; a stream can be read only once/,
    ],
    ["a path", () => ({ cover: `/tmp/${secret}` }), "/body/cover", notAFile],
    ["a path among files", () => ({ files: [Buffer.of(1), secret] }), "/body/files/1", notAFile],
    ["a number", () => ({ cover: 5 }), "/body/cover", notAFile],
    ["null", () => ({ cover: null }), "/body/cover", notAFile],
    ["a description without content", () => ({ cover: { filename: "a" } }), "/body/cover", notAFile],
    ["a path in a description", () => ({ cover: { content: secret } }), "/body/cover", notAFile],
    [
      "a stream of text, whose bytes are lost",
      () => ({ cover: new ReadableStream({ start: (stream) => stream.enqueue(secret) }) }),
      "/body/cover",
      /must be a stream of bytes/,
    ],
    ["a function", () => ({ cover: () => secret }), "/body/cover", notAFile],
    ["a Blob without a name", () => ({ cover: new Blob([secret]) }), "/body/cover", /needs a file name/],
    [
      "a File with an empty name",
      () => ({ cover: new File([secret], "") }),
      "/body/cover",
      /needs a file name/,
    ],
    [
      "a media type that is none",
      () => ({ cover: { content: Buffer.of(1), type: `${secret}\r\n` } }),
      "/body/cover/type",
      /must be a media type such as image\/png/,
    ],
    [
      "a misspelt description",
      () => ({ cover: { content: Buffer.of(1), fileName: secret } }),
      "/body/cover/fileName",
      /^is unknown; the members of a file/,
    ],
    ["a big integer", () => ({ count: 5n }), "/body/count", /is of type bigint, which cannot be sent/],
    ["no number", () => ({ count: Number.NaN }), "/body/count", /must be a finite number/],
    ["a list where one file is wanted", () => ({ cover: [Buffer.of(1)] }), "/body/cover", notAFile],
    ["an empty list where one file is wanted", () => ({ cover: [] }), "/body/cover", notAFile],
    ["a hole in a list", () => ({ files: [Buffer.of(1), undefined] }), "/body/files/1", notAFile],
    ["half a character", () => ({ caption: `${secret}\ud83d` }), "/body/caption", /lone surrogate/],
    ["one file where a list is wanted", () => ({ files: Buffer.of(1) }), "/body/files", /must be an array/],
    ["no file in a list", () => ({ files: [] }), "/body/files", /at least 1 item/],
    [
      "a name with a line break",
      () => ({ cover: { content: Buffer.of(1), filename: `${secret}\r\n` } }),
      "/body/cover/filename",
      /must have a file name/,
    ],
    [
      "a name with a NUL",
      () => ({ cover: { content: Buffer.of(1), filename: `${secret}\0` } }),
      "/body/cover/filename",
      /must have a file name/,
    ],
    [
      "an empty name",
      () => ({ files: [{ content: Buffer.of(1), filename: "" }] }),
      "/body/files/0/filename",
      /must have a file name/,
    ],
    [
      "a name that is no text",
      () => ({ cover: { content: Buffer.of(1), filename: 5 } }),
      "/body/cover/filename",
      /must have a file name/,
    ],
    [
      "a name that is null",
      () => ({ cover: { content: Buffer.of(1), filename: null } }),
      "/body/cover/filename",
      /must have a file name/,
    ],
    [
      "a File whose own name has a line break",
      () => ({ cover: new File([], `${secret}\n`) }),
      "/body/cover",
      /must have a file name/,
    ],
  ])("%s", async (_, body, field, message) => {
    await using server = await startServer((_request, response) => respond(response, success));
    const error = await failureOf(createAcme({ baseUrl: server.url }).upload({ body: await body() }));
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
    expect(error.fields).toEqual([{ field, message: expect.stringMatching(message) }]);
    expect(error.message).toContain(field);
    expect(server.requests).toEqual([]);
    expectNoSecret(error, [secret]);
  });
});
