import { type Exchange, respond, startServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { createSociocs } from "@trunkline/sociocs";
import { describe, expect, inject, it } from "vitest";
import type { ReconcileOptions } from "../../src/reconcile/reconciled.js";
import { reconcileSociocs, type SociocsRequest } from "../../src/reconcile/sociocs.js";
import { askedInTime, endedAt, hour, type Members, startedAt, timeOf } from "./call.js";

const request: SociocsRequest = { to: "+16175551212", text: "Hello" };
const settings = { provider: "twlo" as const, channelKey: "twlo_16311113333" };
const doubt = { request, settings, startedAt, endedAt };
const accepted = {
  ...{ outcome: "accepted", id: "Xyz12345", correlation: "Xyz12345", status: "queued" },
  raw: expect.objectContaining({ message_id: "Xyz12345", text: "Hello" }),
};
const notListed = { outcome: "unknown", reason: expect.stringContaining("ask again later") };

/** A message with the members of the event of a message, sent so many milliseconds after the call began. */
function message(offsetMs: number, members: Members = {}): Members {
  const sent = { provider: "twlo", channel_key: "twlo_16311113333", direction: "outbound" };
  const urls = { video_urls: [], image_urls: [], file_urls: [] };
  const numbers = { from: "16311113333", to: "16175551212" };
  const own = { message_id: "Xyz12345", text: "Hello", timestamp: timeOf(offsetMs) };
  return { ...sent, ...urls, ...numbers, ...own, ...members };
}

function clientOf(baseUrl: string) {
  return createSociocs({ baseUrl, credentials: { apikey: "a:b" }, retry: false });
}

async function reconciled(
  answer: readonly unknown[] | ((exchange: Exchange) => unknown),
  own: Partial<typeof doubt> = {},
  options?: ReconcileOptions,
) {
  await using server = await startServer((exchange) =>
    typeof answer === "function"
      ? answer(exchange)
      : respond(exchange.response, { status: "success", data: answer }),
  );
  const client = clientOf(server.url);
  const result = await askedInTime(() => reconcileSociocs(client, { ...doubt, ...own }, options));
  return { result, requests: server.requests.map(({ target }) => new URL(target, server.url)) };
}

describe("finds the message", () => {
  it("by its text, in what was sent since the day before", async () => {
    const { result, requests } = await reconciled([message(1000), message(-hour, { message_id: "b" })]);
    expect(result).toEqual(accepted);
    const start_date = new Date(timeOf(-24 * hour)).toISOString().slice(0, 10);
    const query = { text: "Hello", direction: "outbound", start_date };
    expect(requests.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([query]);
  });

  it("by the vendor's clock", async () => {
    const { result } = await reconciled(({ response }) => {
      const data = [message(5 * hour), message(0, { message_id: "b" })];
      const date = new Date(Date.now() + 5 * hour).toUTCString();
      return respond(response, { status: "success", data }, 200, { Date: date });
    });
    expect(result).toEqual(accepted);
  });
});

describe("is never sure of a message that may be another one", () => {
  it.each<[string, readonly unknown[]]>([
    ["nothing", []],
    ["an equal text of an hour before", [message(-hour)]],
    ["an equal text of an hour after", [message(hour)]],
    ["a longer text", [message(1000, { text: "Hello!" })]],
    ["another recipient", [message(1000, { to: "16175551213" })]],
    ["another channel", [message(1000, { channel_key: "twlo_16311113334" })]],
    ["the text with an image", [message(1000, { image_urls: ["https://example.com/a.png"] })]],
    ["a blank id", [message(1000, { message_id: " " })]],
  ])("the vendor lists %s", async (_, data) => {
    expect((await reconciled(data)).result).toEqual(notListed);
  });

  it.each<[string, Members]>([
    ["an id that is a number", { message_id: 12345 }],
    ["no recipient", { to: null }],
    ["no text", { text: undefined }],
    ["a time as text", { timestamp: new Date(timeOf(1000)).toISOString() }],
    ["no channel", { channel_key: undefined }],
  ])("the vendor lists messages with %s", async (_, members) => {
    const { result } = await reconciled([message(1000, members)]);
    const reason = expect.stringContaining("without the members that its events have");
    expect(result).toEqual({ outcome: "unknown", reason });
  });

  it("the vendor lists two", async () => {
    const two = [message(1000), message(2000, { message_id: "b" })];
    const reason = expect.stringContaining("2 messages");
    expect((await reconciled(two)).result).toEqual({ outcome: "unknown", reason, ids: ["Xyz12345", "b"] });
    expect((await reconciled(two, {}, { except: ["b"] })).result).toEqual(accepted);
  });
});

it.each<[string, SociocsRequest]>([
  ["only for messages of text alone", { to: "+1", image_url: "https://example.com/a.png" }],
  ["only for messages of text alone", { to: "+1", text: "a", video_url: "https://example.com/a.mp4" }],
  ["only for messages of text alone", { to: "+1", text: "a", file_url: "https://example.com/a.pdf" }],
  ["only for messages of text alone", { to: "+1", text: "a", template: { id: "HX" } }],
  ["under Outbound, Scheduled", { to: "+1", text: "a", schedule: "2026-12-25T11:00:00.000Z" }],
])("says %s, and does not ask, about %j", async (words, request) => {
  const { result, requests } = await reconciled([message(1000)], { request });
  expect(result).toEqual({ outcome: "unknown", reason: expect.stringContaining(words) });
  expect(requests).toEqual([]);
});

it("does not throw when asking fails", async () => {
  const { result } = await reconciled(({ response }) => respond(response, { status: "error" }, 500));
  const reason = "asking failed (searchMessages: unavailable); see its cause, and ask again";
  expect(result).toEqual({ outcome: "unknown", reason, cause: expect.any(VendorError) });
});

it("sends requests that keep the contract", async () => {
  // The mock responds with an example of the contract, which lists no message.
  expect(await reconcileSociocs(clientOf(inject("mocks")["sociocs"] ?? ""), doubt)).toEqual(notListed);
});
