import { readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, createClient } from "./clients.js";
import { contracts, successOf } from "./contract.js";
import { createFetchClient, type FetchClient, initOf } from "./fetch-clients.js";
import { type PrismCli, startPrismCli } from "./prism-cli.js";

// To start Prism takes seconds, so the short suite has the contract with the most operations alone.
const byLength = contracts.toSorted((one, other) => other.operations.length - one.operations.length);
const served = process.env["TRUNKLINE_LONG"] ? contracts : byLength.slice(0, 1);

describe.each(served)("Prism's command line with the contract of $vendor", ({ vendor, operations }) => {
  let prism: PrismCli;
  let client: Client;
  let fetching: FetchClient;

  beforeAll(async () => {
    prism = await startPrismCli(vendor);
    client = await createClient(vendor, prism.url);
    fetching = await createFetchClient(vendor, prism.url);
  });
  afterAll(() => prism.stop());

  it.each(readTrial(vendor).sends)("takes $operation, $name", async ({ operation, request }) => {
    const { response } = (await client[operation]?.(request)?.withResponse()) ?? {};
    expect(response?.headers.get("sl-violations")).toBe(null);
  });

  describe.each(operations)("$operationId", (operation) => {
    const { operationId: id, method, path, examples } = operation;

    it.each(examples)("takes $name from both clients", async ({ request }) => {
      const call = client[id]?.(request);
      const { data, response } = (await call?.withResponse()) ?? {};
      expect([data, response?.headers.get("sl-violations")]).toEqual([successOf(operation).value, null]);

      const answered = await fetching.request(method, path, initOf(request));
      const violations = answered.response.headers.get("sl-violations");
      expect([answered.data, violations]).toEqual([successOf(operation).value, null]);
    });
  });
});
