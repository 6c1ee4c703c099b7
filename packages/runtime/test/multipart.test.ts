import { randomBytes } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Part, readForm, sha256 } from "./form.js";
import { respond, startServer } from "./servers.js";
import { createAcme, success } from "./vendor.js";

// Longer than one chunk of any stream, and with every byte in it.
const bytes = randomBytes(300_000);
let folder = "";
let path = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  path = join(folder, "photo.png");
  await writeFile(path, bytes);
});
afterAll(() => rm(folder, { recursive: true }));

async function upload(body: Readonly<Record<string, unknown>>): Promise<Part[]> {
  await using server = await startServer((_, response) => respond(response, success));
  await createAcme({ baseUrl: server.url }).upload({ body });
  expect(server.requests).toHaveLength(1);
  const [request] = server.requests;
  return request ? readForm(request) : [];
}

async function* pieces() {
  for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
}

describe("a file arrives complete", () => {
  it.each<[string, () => unknown]>([
    ["a Blob", () => ({ content: new Blob([bytes]), filename: "a.png" })],
    ["a Blob of a file on disk", async () => ({ content: await openAsBlob(path), filename: "a.png" })],
    ["a File", () => new File([bytes], "photo.png")],
    ["a Buffer", () => bytes],
    ["a part of a larger buffer", () => Buffer.concat([Buffer.from("before"), bytes]).subarray(6)],
    ["an ArrayBuffer", () => new Uint8Array(bytes).buffer],
    ["a web stream", () => new Blob([bytes]).stream()],
    ["a Node stream", () => createReadStream(path)],
    ["an async iterable", pieces],
    ["a file with a description", () => ({ content: createReadStream(path), filename: "a.png" })],
  ])("%s", async (_, file) => {
    const [part] = await upload({ cover: await file() });
    expect(sha256(part?.content ?? Buffer.of())).toBe(sha256(bytes));
  });

  it("with nothing in it", async () => {
    const [part] = await upload({ cover: new File([], "x.txt") });
    expect(part).toMatchObject({ name: "cover", content: Buffer.of() });
  });
});

describe("a file is named", () => {
  it.each([
    [
      "by its description",
      { content: Buffer.of(1), filename: "报告 №1.pdf", type: "application/pdf" },
      "报告 №1.pdf",
      "application/pdf",
    ],
    ["by itself", new File(["x"], "写真.jpg", { type: "image/jpeg" }), "写真.jpg", "image/jpeg"],
    [
      "by its description before itself",
      { content: new File(["x"], "a.jpg", { type: "image/jpeg" }), filename: "b.png", type: "image/png" },
      "b.png",
      "image/png",
    ],
    ["by the member, without a name of its own", Buffer.of(1), "cover", "application/octet-stream"],
    [
      "by the path of its stream, whose ending says its type",
      Object.assign(Readable.from([Buffer.of(1)]), { path: "/srv/photos/a.JPG" }),
      "a.JPG",
      "image/jpeg",
    ],
    [
      "with quotes kept from ending the name",
      { content: Buffer.of(1), filename: 'a"b.txt' },
      "a%22b.txt",
      "text/plain",
    ],
    [
      "with a description that leaves things open",
      { content: Buffer.of(1), filename: undefined, type: undefined },
      "cover",
      "application/octet-stream",
    ],
  ])("%s", async (_, cover, filename, type) => {
    expect(await upload({ cover })).toMatchObject([{ name: "cover", filename, type }]);
  });

  it("beside others of one member, in their order", async () => {
    const parts = await upload({
      files: [new File(["1"], "1.txt"), new File(["2"], "2.txt"), Buffer.from("3")],
    });
    expect(parts.map(({ name, filename, content }) => [name, filename, String(content)])).toEqual([
      ["files", "1.txt", "1"],
      ["files", "2.txt", "2"],
      ["files", "files", "3"],
    ]);
  });
});

it("arrives complete through a fetch that does not know the platform's FormData", async () => {
  await using server = await startServer((_, response) => respond(response, success));
  // As npm's undici 7 and node-fetch 2: what is no body of theirs becomes its text.
  const foreign = (url: RequestInfo | URL, { body, ...init }: RequestInit = {}) =>
    fetch(url, { ...init, body: body instanceof ArrayBuffer ? body : String(body) });
  const cover = { content: bytes, filename: "报告 №1.pdf" };
  await createAcme({ baseUrl: server.url, fetch: foreign }).upload({ body: { cover, caption: "ü" } });
  const [request] = server.requests;
  const parts = request ? readForm(request) : [];
  expect(parts.map(({ name, filename }) => [name, filename])).toEqual([
    ["cover", "报告 №1.pdf"],
    ["caption", undefined],
  ]);
  expect(sha256(parts[0]?.content ?? Buffer.of())).toBe(sha256(bytes));
});

it("sends the other members of a form as text", async () => {
  const parts = await upload({ caption: "Grüße 你好", count: 12.5, tags: ["a", "b"], pin: undefined });
  expect(parts.map(({ name, filename, content }) => [name, filename, String(content)])).toEqual([
    ["caption", undefined, "Grüße 你好"],
    ["count", undefined, "12.5"],
    ["tags", undefined, "a"],
    ["tags", undefined, "b"],
  ]);
});
