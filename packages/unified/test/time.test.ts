import { setTimeout } from "node:timers/promises";
import { answer, type Exchange, type TestServer } from "@trunkline/mock/server";
import { expect, it } from "vitest";
import { messengerTo, pathOf, startVendors } from "./servers.js";

const message = {
  via: "pbx",
  to: "+14155552671",
  file: { content: new Blob(["x"]), name: "a.txt" },
} as const;

/** A PBX that takes its time for an upload, and answers no message. */
async function startSlowPbx(uploadMs: number): Promise<TestServer> {
  return await startVendors(async ({ request, response }: Exchange) => {
    if (!pathOf(request).endsWith("/batchupload")) return;
    await setTimeout(uploadMs);
    answer(response, { errcode: 0, errmsg: "SUCCESS", list: [{ uri: "u" }] });
  });
}

function sends({ requests }: TestServer): number {
  return requests.filter((request) => pathOf(request).endsWith("/message/send")).length;
}

it.each<[string, object, object]>([
  ["a message's own timeoutMs", {}, { timeoutMs: 1600 }],
  ["the client's timeoutMs", { timeoutMs: 1600 }, {}],
])("an upload and its message share %s", async (_, ofClient, ofMessage) => {
  await using pbx = await startSlowPbx(800);
  const messenger = messengerTo(pbx, ofClient);
  const startedAt = performance.now();
  await expect(messenger.send(message, ofMessage)).rejects.toMatchObject({
    kind: "timeout",
    outcome: "unknown",
  });
  // Two deadlines would make it 2400.
  expect(performance.now() - startedAt).toBeLessThan(2350);
  expect(sends(pbx)).toBe(1);
});

it("a message whose time is up with its upload was not sent", async () => {
  await using pbx = await startSlowPbx(20_000);
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
