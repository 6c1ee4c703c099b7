import { answer, type TestServer } from "@trunkline/mock/server";
import type { Yeastar } from "@trunkline/yeastar";
import { expect, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { yeastar } from "../src/vendors/yeastar.js";
import { recordingClients } from "./recording.js";
import { messengerTo, pathOf, startVendors } from "./servers.js";

const message = {
  via: "pbx",
  to: "+14155552671",
  file: { content: new Blob(["x"]), name: "a.txt" },
} as const;

function sends({ requests }: TestServer): number {
  return requests.filter((request) => pathOf(request).endsWith("/message/send")).length;
}

it("an upload and its message have one beginning, one timeoutMs and one signal", async () => {
  await using pbx = await startVendors(({ request, response }) => {
    const isUpload = pathOf(request).endsWith("/batchupload");
    const body = isUpload ? { list: [{ uri: "u" }] } : { msg_id: 1, session_id: 2 };
    answer(response, { errcode: 0, errmsg: "SUCCESS", ...body });
  });
  const { yeastar: client } = recordingClients({
    islash: pbx.url,
    konnek: pbx.url,
    sociocs: pbx.url,
    yeastar: pbx.url,
  });
  const given: unknown[] = [];
  const spied: Yeastar = {
    ...client,
    uploadFiles: (request, options) => {
      given.push(options);
      return client.uploadFiles(request, options);
    },
    sendMessage: (request, options) => {
      given.push(options);
      return client.sendMessage(request, options);
    },
  };
  const messenger = createMessenger({ pbx: yeastar(spied, { channel: "twilio", didNumber: "1" }) });
  const options = { timeoutMs: 20_000, signal: new AbortController().signal };
  const before = performance.now();
  await messenger.send(message, options);
  const [upload, sending] = given as { readonly since: number }[];
  expect(upload).toEqual({ ...options, since: expect.any(Number) });
  expect(sending).toEqual(upload);
  expect(upload?.since).toBeGreaterThanOrEqual(before);
  // The runtime counts the client's own timeoutMs from there as well.
  await messenger.send(message);
  expect(Object.keys(given[2] as object)).toEqual(["since"]);
  expect(given[3]).toEqual(given[2]);
});

it("a message whose time is up with its upload was not sent", async () => {
  await using pbx = await startVendors(() => {});
  const sending = messengerTo(pbx).send(message, { timeoutMs: 1000 });
  await expect(sending).rejects.toMatchObject({ kind: "timeout", outcome: "notSent", isRetryable: true });
  expect(sends(pbx)).toBe(0);
});

it("a message that is aborted between its upload and its sending was not sent", async () => {
  const controller = new AbortController();
  await using pbx = await startVendors(({ request, response }) => {
    if (!pathOf(request).endsWith("/batchupload")) return answer(response, "", 500);
    response.on("finish", () => controller.abort());
    return answer(response, { errcode: 0, errmsg: "SUCCESS", list: [{ uri: "u" }] });
  });
  const sending = messengerTo(pbx).send(message, { signal: controller.signal });
  await expect(sending).rejects.toMatchObject({ kind: "aborted", outcome: "notSent" });
  expect(sends(pbx)).toBe(0);
});
