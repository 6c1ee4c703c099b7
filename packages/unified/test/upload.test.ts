import { copyFile, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answer, type Exchange } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { yeastar } from "../src/vendors/yeastar.js";
import { recordingClients } from "./recording.js";
import { messengerTo, pathOf, startVendors } from "./servers.js";

const file = { content: new Blob(["x"]), name: "a.txt" };
const failures: [string, (exchange: Exchange) => unknown, Partial<VendorError>][] = [
  ["fails on the server", ({ response }) => answer(response, "", 500), { kind: "unavailable", status: 500 }],
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
];

describe("a message whose upload failed was not sent", () => {
  it.each(failures)("when the upload %s", async (_, onUpload, expected) => {
    await using pbx = await startVendors(onUpload);
    const sending = messengerTo(pbx).send({ via: "pbx", to: "+1", file });
    const error = await sending.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ vendor: "yeastar", operation: "send", outcome: "notSent", ...expected });
    const paths = pbx.requests.map(pathOf);
    expect(paths.filter((path) => path.endsWith("/message/send"))).toEqual([]);
  });
});

it("takes from the PBX's word on a file what a message can hold, and needs the address alone", async () => {
  const info = { uri: "u", id: 5, name: null, type: "image/png", size: "3", more: true };
  await using pbx = await startVendors(({ response }) => answer(response, { errcode: 0, list: [info] }));
  await messengerTo(pbx)
    .send({ via: "pbx", to: "+1", file })
    .catch(() => {});
  const sent = pbx.requests.find((request) => pathOf(request).endsWith("/message/send"));
  expect(JSON.parse(String(sent?.body))).toMatchObject({ files: [{ uri: "u", type: "image/png" }] });
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
    const client = { ...recordingClients(urls).yeastar, uploadFiles: () => Promise.reject(theirs) };
    const messenger = createMessenger({
      pbx: yeastar(client as never, { channel: "twilio", didNumber: "1" }),
    });
    const error = await messenger.send({ via: "pbx", to: "1", file }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      ...{
        operation: "send",
        kind: "rateLimited",
        outcome: "notSent",
        retryAfterMs: 5000,
        isRetryable: true,
      },
      ...{ cause: theirs, message: "yeastar send was not sent: its file could not be uploaded: too many" },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

const urls = Object.fromEntries(
  ["islash", "konnek", "sociocs", "yeastar"].map((name) => [name, "http://127.0.0.1:9"]),
);
