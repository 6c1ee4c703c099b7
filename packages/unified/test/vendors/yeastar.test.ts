import { copyFile, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { respond as answer, type Exchange, startServer, type TestServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { createYeastar, type Yeastar } from "@trunkline/yeastar";
import { describe, expect, inject, it } from "vitest";
import { yeastar } from "../../src/vendors/yeastar.js";
import { recordingFetch } from "../recording.js";
import { numbersInOtherForms } from "./numbers.js";

const token = {
  errcode: 0,
  access_token: "a",
  access_token_expire_time: 1800,
  refresh_token: "r",
  refresh_token_expire_time: 86400,
};
const file = { content: new Blob(["x"]), name: "a.txt" };

const { fetch, requests } = recordingFetch();
const ofMock = over(clientOf(inject("mocks")["yeastar"] ?? "", fetch));

function clientOf(baseUrl: string, through = globalThis.fetch): Yeastar {
  return createYeastar({ baseUrl, credentials: { username: "u", password: "p" }, fetch: through });
}

function over(client: Yeastar) {
  return yeastar(client, { channel: "twilio", didNumber: "+15550193510" });
}

function pathOf({ target }: Exchange["request"]): string {
  return new URL(target, "http://vendor").pathname;
}

/** A server in the place of a PBX, which gives tokens by itself. */
async function startPbx(respond: (exchange: Exchange) => unknown): Promise<TestServer> {
  return await startServer((exchange) =>
    pathOf(exchange.request).endsWith("/get_token") ? answer(exchange.response, token) : respond(exchange),
  );
}

function sendsTo({ requests }: TestServer): string[] {
  const sends = requests.filter((request) => pathOf(request).endsWith("/message/send"));
  return sends.map(({ body }) => String(body));
}

it("takes the name of a stream from its path", async () => {
  requests.length = 0;
  const content = Object.assign(new Blob(["bytes"]).stream(), { path: "/photos/own.png" });
  await ofMock.send({ to: "+14155552671", file: { content } });
  expect(requests.map(({ body }) => JSON.stringify(body)).join()).toContain("own.png (image/png, 5 bytes)");
});

it("sends bytes under the name that they had, whatever becomes of the caller's object", async () => {
  requests.length = 0;
  const own = { content: new Uint8Array([1, 2, 3]), name: "a.bin", caption: "first" };
  const sending = ofMock.send({ to: "+14155552671", file: own });
  own.caption = "second";
  own.name = "b.bin";
  await sending;
  expect(requests.at(-1)?.body).toMatchObject({ msg_body: "first" });
  expect(requests.find(({ path }) => path.endsWith("batchupload"))?.body).toMatchObject({
    files: expect.stringContaining("a.bin"),
  });
});

it.each(numbersInOtherForms)("writes into no conversation by the id %s", async (conversationId) => {
  requests.length = 0;
  await expect(ofMock.send({ conversationId, text: "a" })).rejects.toMatchObject({
    outcome: "notSent",
    fields: [{ field: "/conversationId", message: expect.stringContaining("digits alone") }],
  });
  expect(requests).toEqual([]);
});

describe("a message whose upload failed was not sent", () => {
  it.each<[string, (exchange: Exchange) => unknown, Partial<VendorError>]>([
    [
      "fails on the server",
      ({ response }) => answer(response, "", 500),
      { kind: "unavailable", status: 500 },
    ],
    ["breaks off", ({ socket }) => socket.destroy(), { kind: "network" }],
    [
      "is refused for its size",
      ({ response }) => answer(response, { errcode: 40004, errmsg: "FILE SIZE EXCEEDED" }),
      { kind: "invalid", code: "40004" },
    ],
    [
      "answers with no file",
      ({ response }) => answer(response, { errcode: 0, list: [] }),
      { kind: "protocol" },
    ],
  ])("when the upload %s", async (_, onUpload, expected) => {
    await using pbx = await startPbx(onUpload);
    const error = await over(clientOf(pbx.url))
      .send({ to: "+1", file })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ vendor: "yeastar", operation: "send", outcome: "notSent", ...expected });
    expect(sendsTo(pbx)).toEqual([]);
  });

  it("when its time is up with its upload", async () => {
    await using pbx = await startPbx(() => {});
    const sending = over(clientOf(pbx.url)).send({ to: "+1", file }, { timeoutMs: 1000 });
    await expect(sending).rejects.toMatchObject({ kind: "timeout", outcome: "notSent", isRetryable: true });
    expect(sendsTo(pbx)).toEqual([]);
  });

  it("when it is aborted between its upload and its sending", async () => {
    const controller = new AbortController();
    await using pbx = await startPbx(({ request, response }) => {
      if (!pathOf(request).endsWith("/batchupload")) return answer(response, "", 500);
      response.on("finish", () => controller.abort());
      return answer(response, { errcode: 0, errmsg: "SUCCESS", list: [{ uri: "u" }] });
    });
    const sending = over(clientOf(pbx.url)).send({ to: "+1", file }, { signal: controller.signal });
    await expect(sending).rejects.toMatchObject({ kind: "aborted", outcome: "notSent" });
    expect(sendsTo(pbx)).toEqual([]);
  });
});

it("takes from the PBX's word on a file what a message can hold, and needs the address alone", async () => {
  const info = { uri: "u", id: 5, name: null, type: "image/png", size: "3", more: true };
  await using pbx = await startPbx(({ response }) => answer(response, { errcode: 0, list: [info] }));
  await over(clientOf(pbx.url))
    .send({ to: "+1", file })
    .catch(() => {});
  expect(JSON.parse(sendsTo(pbx)[0] ?? "")).toMatchObject({ files: [{ uri: "u", type: "image/png" }] });
});

it("keeps kind and wait of a failure that another copy of the runtime threw", async () => {
  const built = fileURLToPath(import.meta.resolve("@trunkline/runtime"));
  const folder = await mkdtemp(join(tmpdir(), "trunkline-copy-"));
  try {
    await copyFile(built, join(folder, "index.mjs"));
    await symlink(join(built, "../../node_modules"), join(folder, "node_modules"), "junction");
    const copy: typeof import("@trunkline/runtime") = await import(
      pathToFileURL(join(folder, "index.mjs")).href
    );
    expect(copy.VendorError).not.toBe(VendorError);
    const theirs = new copy.VendorError({
      ...{ vendor: "yeastar", operation: "uploadFiles", kind: "rateLimited", outcome: "rejected" },
      ...{ reason: "too many", retryAfterMs: 5000 },
    });
    const client = { ...clientOf("http://127.0.0.1:9"), uploadFiles: () => Promise.reject(theirs) };
    const error = await over(client as never)
      .send({ to: "1", file })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      ...{ operation: "send", kind: "rateLimited", outcome: "notSent" },
      ...{ retryAfterMs: 5000, isRetryable: true, cause: theirs },
      message: "yeastar send was not sent: its file could not be uploaded: too many",
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
