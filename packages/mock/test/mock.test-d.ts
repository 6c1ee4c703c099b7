// Compiled and never run: what this release promises to compile.
import {
  assertKeptTheContract,
  assertNotSent,
  assertSent,
  contractPath,
  type FaultName,
  type Mock,
  matchers,
  type RecordedRequest,
  startMock,
  vendors,
} from "@trunkline/mock";
import { respond, startServer } from "@trunkline/mock/server";
import { mockOf } from "@trunkline/mock/vitest";
import { expect, test } from "vitest";

/** What of a client these programs use. */
interface Konnek {
  sendMessage(request: {
    readonly body: { readonly to?: string; readonly msg_body?: string };
  }): Promise<object>;
}

export async function plays(): Promise<string[]> {
  await using pbx: Mock<Konnek> = await startMock<Konnek>("konnek", { seed: 7, now: Date.now, port: 0 });
  pbx.on("sendMessage").reply({ example: "tokenExpired" }).times(1);
  pbx.on("sendMessage").reply({ status: 200, headers: { "X-A": "b" }, body: {} }, { unchecked: true });
  pbx.on("sendMessage").reply((request) => (request.body.to === "+1" ? { status: 200 } : undefined));
  pbx.on("sendMessage").fail("slowBody", { ms: 5 }).delay(1);
  await pbx.on().fail("rateLimit", { retryAfter: 2 }).end();
  pbx.advance(1_800_000);
  const { status, body } = await pbx.emit("messageStatus", { msg: {} }, "http://127.0.0.1:1", {
    example: "sent",
    secret: "s",
  });
  assertSent(pbx, "sendMessage", { body: { to: "+1", msg_body: /Hi/ } }, { times: 1 });
  assertNotSent(pbx, "sendMessage", { body: { to: "+2" } });
  assertKeptTheContract(pbx);
  pbx.reset();
  const fault: FaultName = "resetAfterRequest";
  return [pbx.url, pbx.webhookSecret, fault, String(status), body, contractPath("konnek"), ...vendors()];
}

export async function serves(): Promise<readonly RecordedRequest[]> {
  await using server = await startServer(({ response }) => respond(response, { done: true }));
  await using any = await startMock({ contract: server.url });
  for (const { operationId, parts, violations, response: given } of any.requests) {
    expect([operationId, parts[0]?.filename, violations[0]?.pointer, given?.status]).toBeDefined();
  }
  return any.requests;
}

expect.extend(matchers);

test.extend({ pbx: mockOf<Konnek>("konnek") })("matches", ({ pbx }) => {
  expect(pbx).toHaveSent("sendMessage", { body: { to: "+1" } }, { times: 1 });
  expect(pbx).toHaveKeptTheContract();
});
