import { readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkEach, isLong, oneOfEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { contracts, successOf } from "./contract.js";
import { createFetchClient, type FetchClient, initOf } from "./fetch-clients.js";
import { type PrismCli, startPrismCli } from "./prism-cli.js";

// Prism takes seconds to start, so `npm test` has only the contract with the most operations.
const byLength = contracts.toSorted((one, other) => other.operations.length - one.operations.length);
const served = oneOfEach(byLength, undefined, isLong);

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

  it("finds no violation in a valid request of the trial", () =>
    checkEach(
      readTrial(vendor).sends,
      ({ operation, name }) => `${operation}, ${name}`,
      async ({ operation, request }) => {
        const { response } = (await client[operation]?.(request)?.withResponse()) ?? {};
        expect(response?.headers.get("sl-violations")).toBe(null);
      },
    ));

  const examples = operations.flatMap((operation) =>
    operation.examples.map((example) => ({ ...example, operation })),
  );

  it("finds no violation in an example from either client", () =>
    checkEach(
      examples,
      ({ operation, name }) => `${operation.operationId}, ${name}`,
      async ({ operation, request }) => {
        const { operationId: id, method, path } = operation;
        const { data, response } = (await client[id]?.(request)?.withResponse()) ?? {};
        expect([data, response?.headers.get("sl-violations")]).toEqual([successOf(operation).value, null]);

        const fetched = await fetching.request(method, path, initOf(request));
        const violations = fetched.response.headers.get("sl-violations");
        expect([fetched.data, violations]).toEqual([successOf(operation).value, null]);
      },
    ));
});
