import type { Socket } from "node:net";
import { createKonnek } from "@trunkline/konnek";
import { respond, startServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { createYeastar } from "@trunkline/yeastar";
import { expect, it } from "vitest";
import { createMessenger, type MessengerMessage } from "../../src/index.js";
import type { SendOutcome } from "../../src/outcome.js";
import { sendAll } from "../../src/send-all/send-all.js";
import { konnek } from "../../src/vendors/konnek.js";
import { yeastar } from "../../src/vendors/yeastar.js";

// TRUNKLINE_LONG=1 sends ten times as many.
const total = process.env["TRUNKLINE_LONG"] === "1" ? 5000 : 500;

/** A vendor on a socket that says `limited` or accepts, and counts its open connections. */
async function startVendor(isLimited: (id: string) => boolean = () => false) {
  let most = 0;
  const open = new Set<Socket>();
  const accepted: string[] = [];
  const server = await startServer({
    onConnection: (socket) => {
      open.add(socket);
      most = Math.max(most, open.size);
      socket.once("close", () => open.delete(socket));
      return false;
    },
    onRequest: ({ request, response }) => {
      server.forget();
      const { id } = JSON.parse(request.body.toString());
      const code = isLimited(id) ? 429 : 200;
      if (code === 200) accepted.push(id);
      const meta = { status: code === 200, code, message: "OK", errors: null };
      if (code === 200) respond(response, { meta, data: { message_id: id } });
      else respond(response, { meta }, code, { "Retry-After": "1" });
    },
  });
  const client = createKonnek({
    baseUrl: server.url,
    credentials: { username: "a", password: "b" },
    retry: { maxRetries: 0, maxRetryAfterMs: 0 },
  });
  const sendOne = async (
    { via, text }: { via: string; text: string },
    options: object,
  ): Promise<SendOutcome> => {
    const body = {
      id: text,
      times: 1,
      timestamp: "2026-11-30T00:00:00Z",
      recipient: "1",
      type: "text",
      body: { text },
    };
    try {
      const path = { channel: "whatsapp", clientID: "c" };
      const raw = await client.sendMessage({ path, body } as never, options);
      return { outcome: "accepted", receipt: { via, vendor: "konnek", id: text, status: "queued", raw } };
    } catch (error) {
      if (error instanceof VendorError) return { outcome: error.outcome, via, error };
      throw error;
    }
  };
  const send = (message: { via: string; text: string }, options: object) => ({
    via: message.via,
    send: () => sendOne(message, options),
  });
  return { ...server, send, accepted, most: () => most };
}

function* messages(count: number, ...names: string[]) {
  for (let index = 0; index < count; index += 1)
    yield { via: names[index % names.length] ?? "", text: `${index}` };
}

it("opens no more connections than `concurrency` for many messages", async () => {
  await using vendor = await startVendor();
  let count = 0;
  for await (const { outcome } of sendAll(messages(total, "a", "b"), { concurrency: 8 }, vendor.send)) {
    count += Number(outcome === "accepted");
  }
  expect(count).toBe(total);
  expect(new Set(vendor.accepted).size).toBe(vendor.accepted.length);
  expect(vendor.most()).toBeLessThanOrEqual(8);
});

it("sends what a real vendor limited again, once", async () => {
  const limited = new Set<string>();
  await using vendor = await startVendor((id) => id === "3" && !limited.has(id) && Boolean(limited.add(id)));
  const outcomes: string[] = [];
  for await (const { outcome } of sendAll(messages(20, "a"), {}, vendor.send)) outcomes.push(outcome);
  expect(outcomes).toEqual(Array(20).fill("accepted"));
  expect(limited).toEqual(new Set(["3"]));
  expect(vendor.accepted.sort()).toEqual([...messages(20, "a")].map(({ text }) => text).sort());
});

it("says what became of each message that ran when it was aborted, and begins no other", async () => {
  const controller = new AbortController();
  await using vendor = await startVendor();
  const indexes: number[] = [];
  const outcomes = new Set<string>();
  for await (const { index, outcome } of sendAll(
    messages(5000, "a"),
    { signal: controller.signal },
    vendor.send,
  )) {
    indexes.push(index);
    outcomes.add(outcome);
    if (indexes.length === 50) controller.abort();
  }
  expect(indexes.length).toBeLessThanOrEqual(50 + 10);
  // So the first message without a result is the one with this index.
  expect(indexes.sort((one, other) => one - other)).toEqual(indexes.map((_, place) => place));
  for (const id of vendor.accepted) expect(Number(id)).toBeLessThan(indexes.length);
  expect([...outcomes].every((outcome) => ["accepted", "unknown", "notSent"].includes(outcome))).toBe(true);
});

it("lets other channels send while one waits as long as its vendor asks", async () => {
  const wait = { "Retry-After": "3600" };
  // Its client would wait that long in each of its calls.
  const client = () =>
    createKonnek({
      ...{ baseUrl: server.url, credentials: { username: "a", password: "b" } },
      ...{ timeoutMs: 7_200_000, retry: { maxRetryAfterMs: 7_200_000 } },
    });
  let limited = 0;
  await using server = await startServer(({ request, response }) => {
    const isSlow = request.target.includes("slow");
    limited += Number(isSlow);
    if (isSlow)
      respond(response, { meta: { status: false, code: 429, message: "", errors: null } }, 429, wait);
    else
      respond(response, {
        meta: { status: true, code: 200, message: "", errors: null },
        data: { message_id: "1" },
      });
  });
  const messenger = createMessenger({
    slow: konnek(client(), { channel: "whatsapp", clientID: "slow" }),
    fast: konnek(client(), { channel: "whatsapp", clientID: "fast" }),
  });
  const controller = new AbortController();
  const all = Array.from({ length: 30 }, (_, index) => ({
    ...{ via: index % 2 === 0 ? "slow" : "fast", to: "+14155552671", text: `${index}` },
  })) as MessengerMessage<typeof messenger>[];
  const outcomes: string[] = [];
  for await (const result of messenger.sendAll(all, { concurrency: 3, signal: controller.signal })) {
    outcomes.push(`${result.message.via} ${result.outcome}`);
    if (outcomes.filter((one) => one === "fast accepted").length === 15) controller.abort();
  }
  expect(outcomes.slice(0, 15)).toEqual(Array(15).fill("fast accepted"));
  expect(outcomes.slice(15).every((one) => /^slow (rejected|notSent)$/.test(one))).toBe(true);
  expect(outcomes).toHaveLength(30);
  expect(limited).toBeLessThanOrEqual(3);
});

it("opens no more connections than `concurrency` where each message uploads a file first", async () => {
  let most = 0;
  const open = new Set<Socket>();
  const token = { access_token: "a".repeat(32), refresh_token: "b".repeat(32) };
  const times = { access_token_expire_time: 1800, refresh_token_expire_time: 86_400 };
  const list = [{ uri: "/a.png", name: "a.png", size: 1, type: "image/png" }];
  await using server = await startServer({
    onConnection: (socket) => {
      open.add(socket);
      most = Math.max(most, open.size);
      socket.once("close", () => open.delete(socket));
      return false;
    },
    onRequest: ({ response }) => {
      respond(response, { errcode: 0, errmsg: "", ...token, ...times, list, msg_id: 1, session_id: 1 });
    },
  });
  const client = createYeastar({ baseUrl: server.url, credentials: { username: "a", password: "b" } });
  const pbx = yeastar(client, { channel: "twilio", didNumber: "+15550193510" });
  const messenger = createMessenger({ pbx });
  const file = { content: new Blob(["x"]), name: "a.png" };
  const message = { via: "pbx", to: "+14155552671", file } as const;
  // The calls that wait for the first token begin in its turn, and so with a connection of its own.
  await messenger.send(message);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const outcomes: string[] = [];
  for await (const { outcome } of messenger.sendAll(Array(300).fill(message), { concurrency: 4 })) {
    outcomes.push(outcome);
  }
  expect(outcomes).toEqual(Array(300).fill("accepted"));
  expect(most).toBeLessThanOrEqual(4);
});
