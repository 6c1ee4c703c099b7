import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { serve } from "./documents.js";
import { shop } from "./shop.js";

let mock: Mock;
beforeAll(async () => {
  mock = await serve(shop);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const headers = { "Content-Type": "application/json" };

async function order(body = '{"item":1}'): Promise<string> {
  const response = await fetch(`${mock.url}/orders`, { method: "POST", headers, body });
  return `${response.status} ${await response.text()}`;
}

async function empty(): Promise<number> {
  return (await fetch(`${mock.url}/empty`, { method: "DELETE" })).status;
}

async function several(count: number, send: () => Promise<unknown>): Promise<unknown[]> {
  const responses: unknown[] = [];
  for (let index = 0; index < count; index += 1) responses.push(await send());
  return responses;
}

const usual = '201 {"id":1}';
const [first, second, third] = [7, 8, 9].map((id) => `201 {"id":${id}}`);
const reply = (id: number) => mock.on("placeOrder").reply({ body: { id } });

describe("rules", () => {
  it("take turns in the order in which they were made, each as often as it says", async () => {
    reply(7).times(2);
    reply(8).times(1);
    expect(await several(4, order)).toEqual([first, first, second, usual]);
  });

  it("last until they end without times", async () => {
    const rule = reply(7);
    expect(await several(3, order)).toEqual([first, first, first]);
    await rule.end();
    await rule.end();
    expect(await order()).toBe(usual);
    rule.times(1);
    expect(await order()).toBe(usual);
  });

  it("give way to the next one if they last", async () => {
    reply(7);
    reply(8).times(1);
    reply(9);
    expect(await several(3, order)).toEqual([second, third, third]);
  });

  it("can be ended before they are used up", async () => {
    const rule = reply(7).times(3);
    await order();
    await rule.end();
    expect(await order()).toBe(usual);
  });

  it("can get another count", async () => {
    const rule = reply(7).times(1);
    await order();
    rule.times(2);
    expect(await several(3, order)).toEqual([first, first, usual]);
  });

  it("of an operation do not touch another", async () => {
    reply(7);
    expect(await empty()).toBe(204);
  });

  it("are forgotten by a reset", async () => {
    reply(7);
    await mock.reset();
    expect(await order()).toBe(usual);
    expect(mock.requests).toHaveLength(1);
  });

  it("are used by one request each, even of many at once", async () => {
    reply(7).times(3);
    reply(8).times(2);
    const responses = await Promise.all(Array.from({ length: 10 }, () => order()));
    expect(responses.filter((one) => one === first)).toHaveLength(3);
    expect(responses.filter((one) => one === second)).toHaveLength(2);
    const told = mock.requests.map(({ response }) => `${response?.status} ${response?.body}`);
    expect(told).toEqual([first, first, first, second, second, ...Array.from({ length: 5 }, () => usual)]);
  });
});

describe("rules for all operations", () => {
  it("come after those of one", async () => {
    mock.on().reply({ status: 503 }, { unchecked: true }).times(2);
    reply(7).times(1);
    expect(await order()).toBe(first);
    expect(await order()).toBe('503 {"code":"broken"}');
    expect(await empty()).toBe(503);
    expect(await empty()).toBe(204);
  });

  it("are for operations whose contract has the reply", async () => {
    mock.on().reply({ example: "limited" }).times(1);
    expect(await empty()).toBe(204);
    expect(await order()).toBe('429 {"code":"limited"}');
  });

  it("leave the other operations to the next rule", async () => {
    mock.on().reply({ example: "limited" }).times(1);
    mock.on().reply({ status: 503 }, { unchecked: true }).times(1);
    expect(await empty()).toBe(503);
    expect(await order()).toBe('429 {"code":"limited"}');
  });

  it("are not for requests without an operation, unless they are faults or delays", async () => {
    mock.on().reply({ status: 503 }, { unchecked: true }).times(1);
    expect((await fetch(`${mock.url}/nowhere`)).status).toBe(404);
    expect(await empty()).toBe(503);
    mock.on().fail("notJson", { status: 502 }).times(1);
    expect((await fetch(`${mock.url}/nowhere`)).status).toBe(502);
    expect(mock.requests.at(-1)).toMatchObject({ fault: "notJson", response: { status: 404 } });
  });
});
