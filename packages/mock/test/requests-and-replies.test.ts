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

async function order({
  body = '{"item":1}',
  prefer,
}: {
  readonly body?: string;
  readonly prefer?: string;
} = {}) {
  const headers = { "Content-Type": "application/json", ...(prefer !== undefined && { Prefer: prefer }) };
  const response = await fetch(`${mock.url}/orders`, { method: "POST", headers, body });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

describe("a request that breaks the contract gets its 4XX", () => {
  const broken = { body: "{}" };

  it("and uses no reply", async () => {
    mock.on("placeOrder").reply({ example: "noted" }).times(1);
    const refused = await order(broken);
    expect(refused).toMatchObject({ status: 422, text: '{"code":"sold-out"}' });
    expect(refused.headers["sl-violations"]).toContain("item");
    expect((await order()).text).toContain('"n"');
    expect((await order()).text).toBe('{"id":1}');
  });

  it("and no reply function gets it", async () => {
    let calls = 0;
    mock.on("placeOrder").reply(() => {
      calls += 1;
      return undefined;
    });
    await order(broken);
    expect(calls).toBe(0);
  });

  it("unless the reply is unchecked", async () => {
    mock.on("placeOrder").reply({ example: "noted" }, { unchecked: true });
    expect(await order(broken)).toMatchObject({ status: 201, text: '{"id":2,"note":"n"}' });
    expect(mock.requests.at(-1)?.violations).toHaveLength(1);
    mock.on("placeOrder").reply(() => ({ status: 202 }), { unchecked: true });
    expect(await order(broken)).toMatchObject({ status: 202, text: '{"id":4}' });
  });
});

describe("a request chooses its response with Prefer", () => {
  it.each([
    ["a status", "code=429", 429, '{"code":"limited"}'],
    ["an example", "example=noted", 201, '{"id":2,"note":"n"}'],
    ["both", 'code=202; example="twice"', 202, '{"id":5}'],
    ["in any order and spelling", "wait=5, Example = twice , CODE=201", 201, '{"id":3}'],
    ["an unknown preference", "return=minimal", 201, '{"id":1}'],
    ["an unknown example", "example=notedd", 404, 'did you mean \\"noted\\"?'],
    ["a status that is none", "code=99", 404, "must be a whole number from 200 to 599"],
    ["an example of several statuses", "example=twice", 404, "exists for 201, 202; give a status too"],
  ])("%s", async (_, prefer, status, text) => {
    const given = await order({ prefer });
    expect(given.status).toBe(status);
    expect(given.text).toContain(text);
  });

  it("but not if it breaks the contract, or a rule is due", async () => {
    expect((await order({ prefer: "code=202", body: "{}" })).status).toBe(422);
    mock.on("placeOrder").reply({ status: 409 });
    expect((await order({ prefer: "code=202" })).status).toBe(409);
  });
});
