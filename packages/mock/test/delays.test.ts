import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Mock } from "../src/index.js";
import { post, serve } from "./documents.js";
import { connectRaw, raw } from "./raw-client.js";
import { shop } from "./shop.js";

let mock: Mock;
beforeAll(async () => {
  mock = await serve(shop);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

function port(): number {
  return Number(new URL(mock.url).port);
}

async function order(value: unknown = { item: 1 }): Promise<string> {
  const { status, text } = await post(`${mock.url}/orders`, value);
  return `${status} ${text}`;
}

const usual = '201 {"id":1}';
const first = '201 {"id":7}';
const reply = (id: number) => mock.on("placeOrder").reply({ body: { id } });

describe("a delay", () => {
  const hour = 3_600_000;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Sends an order, and gives the response that comes once the time of its delay has, and not before. */
  async function delayedOrder(): Promise<string> {
    using client = connectRaw(port());
    let isAnswered = false;
    const closed = client.closed.finally(() => {
      isAnswered = true;
    });
    client.write(raw("POST /orders", ["Content-Type: application/json", "Content-Length: 10"], '{"item":1}'));
    // A poll of vitest's would move the time.
    while (mock.requests.length === 0) await new Promise(setImmediate);
    vi.advanceTimersByTime(hour - 1);
    using other = connectRaw(port());
    other.write(raw("GET /text"));
    await other.closed;
    expect(isAnswered).toBe(false);
    vi.advanceTimersByTime(1);
    const { text } = await closed;
    return `${text.split(" ")[1]} ${text.split("\r\n\r\n")[1]}`;
  }

  it("delays the usual response, which the rules at arrival decide", async () => {
    mock.on("placeOrder").delay(hour).times(1);
    expect(await delayedOrder()).toBe(usual);
    expect(await order()).toBe(usual);
  });

  it("is used by each request, then the next rule is due", async () => {
    mock.on("placeOrder").delay(0).times(2);
    reply(7);
    expect(await order()).toBe(usual);
    expect(await order({})).toBe('422 {"code":"sold-out"}');
    expect(await order()).toBe(first);
  });

  it("delays a reply", async () => {
    reply(7).times(1).delay(hour);
    expect(await delayedOrder()).toBe(first);
  });

  it("delays a fault", async () => {
    mock.on("placeOrder").fail("notJson", { status: 502 }).delay(hour).times(1);
    expect(await delayedOrder()).toMatch(/^502 <!doctype html>/);
  });

  it("of a reply does not delay requests that break the contract, or that a function leaves alone", async () => {
    const rule = reply(7).delay(2_000_000);
    expect(await order({})).toBe('422 {"code":"sold-out"}');
    await rule.end();
    mock
      .on("placeOrder")
      .reply(() => undefined)
      .delay(2_000_000);
    expect(await order()).toBe(usual);
  });

  it("ends with its connection", async () => {
    let end: (request: unknown) => void = () => {};
    const ended = new Promise((resolve) => {
      end = resolve;
    });
    await using own = await serve(shop, { onRequest: (request) => end(request) });
    own.on("empty").delay(2_000_000);
    const socket = connect(Number(new URL(own.url).port), "127.0.0.1");
    socket.write(raw("DELETE /empty"));
    await expect.poll(() => own.requests.length).toBe(1);
    socket.resetAndDestroy();
    expect(await ended).toBe(own.requests[0]);
  });
});
