import { describe, expect, it } from "vitest";
import type { Reply } from "../src/index.js";
import { serve } from "./documents.js";
import { shop } from "./shop.js";

const advice = "fix it, or pass { unchecked: true }";

describe("an invalid reply of a function fails the request, and close throws the same", () => {
  it.each<[string, () => unknown, string]>([
    [
      "an error",
      () => {
        throw new Error("out of paper");
      },
      "out of paper",
    ],
    [
      "a thrown string",
      () => {
        throw "out of ink";
      },
      "out of ink",
    ],
    [
      "a reply that breaks the contract",
      () => ({ body: { id: "x" } }),
      `Reply to placeOrder breaks the contract: body/id: must be an integer; ${advice}`,
    ],
    [
      "a reply that the contract lacks",
      () => ({ example: "x" }),
      'placeOrder has no example "x"; known: placed, noted, twice, queued, limited, soldOut, broken',
    ],
    [
      "a promise",
      async () => ({}),
      'Reply to placeOrder must be an object such as { example: "…" }, not a promise',
    ],
  ])("%s", async (_, reply, message) => {
    const own = await serve(shop);
    own.on("placeOrder").reply(reply as () => Reply);
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${own.url}/orders`, { method: "POST", headers, body: '{"item":1}' });
    expect([response.status, await response.text()]).toEqual([500, message]);
    expect(own.requests[0]?.response?.status).toBe(500);
    await expect(own.close()).rejects.toThrow(message);
    await own.close();
  });

  it("once, even if the promise of a reply rejects later", async () => {
    const own = await serve(shop);
    own.on("empty").reply((() => Promise.reject(new Error("unseen"))) as never);
    expect((await fetch(`${own.url}/empty`, { method: "DELETE" })).status).toBe(500);
    await expect(own.close()).rejects.toThrow("not a promise");
  });

  it("unless the mock is reset", async () => {
    const own = await serve(shop);
    own.on().reply(() => ({ example: "none" }));
    expect((await fetch(`${own.url}/empty`, { method: "DELETE" })).status).toBe(500);
    await own.reset();
    await own.close();
  });
});
