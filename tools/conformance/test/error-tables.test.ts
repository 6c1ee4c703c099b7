import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createClient } from "./clients.js";
import { type Contract, contracts, exchangeOf, type Operation, operationOf, successOf } from "./contract.js";
import { at, withValue } from "./openapi.js";

const rows = contracts.flatMap((contract) =>
  Object.entries(contract.document["x-trunkline-errors"].code ?? {}).map(([code, meaning]) => ({
    ...meaning,
    vendor: contract.vendor,
    code,
    contract,
  })),
);

// An example reaches only the few codes that a vendor's pages show; the whole table needs a server of its own.
describe("each row of a contract's table of codes", () => {
  it.each(rows)("$vendor $code is $kind, $outcome", async ({ vendor, code, kind, outcome, contract }) => {
    const operation = anyAuthorized(contract);
    await using server = await listen(contract, failureWith(contract, operation, code));
    const client = await createClient(vendor, server.url);
    const call = client[operation.id]?.(operation.examples[0]?.request);
    await expect(call).rejects.toMatchObject({ kind, outcome, code, status: 200 });
  });
});

function anyAuthorized({ vendor, operations }: Contract): Operation {
  const operation = operations.find(({ security }) => security.length > 0);
  if (!operation) throw new Error(`${vendor} has no operation that asks for credentials`);
  return operation;
}

/** A failure of the contract's own in a 200, with another code. */
function failureWith({ document }: Contract, { answers }: Operation, code: string): unknown {
  const pointer = document["x-trunkline-envelope"].code ?? "";
  const failure = answers.find(({ status, success }) => status === 200 && !success)?.value;
  return withValue(failure, pointer, typeof at(failure, pointer) === "number" ? Number(code) : code);
}

/** Answers requests for tokens with success, and every other one with the failure. */
async function listen(contract: Contract, failure: unknown): Promise<AsyncDisposable & { url: string }> {
  const { obtain, refresh } = exchangeOf(contract) ?? {};
  const exchanges = [obtain, refresh].flatMap((id) => (id === undefined ? [] : [operationOf(contract, id)]));
  const server = createServer((request, response) => {
    const exchange = exchanges.find(({ path }) => request.url?.split("?")[0] === path);
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(exchange ? successOf(exchange).value : failure));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
