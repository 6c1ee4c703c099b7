import type { Meaning } from "@trunkline/contract";
import { respond, startServer, type TestServer } from "@trunkline/mock/server";
import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { createClient } from "./clients.js";
import { type Contract, contracts, exchangeOf, type Operation, operationOf, successOf } from "./contract.js";
import { at, withValue } from "./pointer.js";

// An example has only the few codes that a vendor's pages show; the complete table needs a server of its own.
describe.each(contracts)("the client of $vendor", (contract) => {
  const rows = [
    ...rowsOf(anyAuthorized(contract), contract.errors.code),
    ...contract.operations.flatMap((operation) => rowsOf(operation, operation.errors)),
  ];

  it("knows each row of the table of codes", async () => {
    let tried: { readonly operation: Operation; readonly failure: unknown } | undefined;
    await using server = await listen(contract, () => tried);
    await checkEach(
      rows,
      ({ operation, code }) => `${operation.operationId}, ${code}`,
      async ({ operation, code, kind, outcome }) => {
        tried = { operation, failure: failureWith(contract, operation, code) };
        const client = await createClient(contract.vendor, server.url);
        const call = client[operation.operationId]?.(operation.examples[0]?.request, { retry: false });
        await expect(call).rejects.toMatchObject({ kind, outcome, code, status: 200 });
      },
    );
  });
});

function rowsOf(operation: Operation, table: ReadonlyMap<string, Meaning>) {
  return [...table].map(([code, { kind, outcome }]) => ({ operation, code, kind, outcome }));
}

function anyAuthorized({ vendor, operations }: Contract): Operation {
  const operation = operations.find(({ security }) => security.length > 0);
  if (!operation) throw new Error(`${vendor} has no operation that asks for credentials`);
  return operation;
}

/** A failure of the contract's own in a 200, with another code. */
function failureWith({ envelope }: Contract, { replies }: Operation, code: string): unknown {
  const pointer = envelope.code ?? "";
  const failure = replies.find(({ status, success }) => status === 200 && !success)?.value;
  return withValue(failure, pointer, typeof at(failure, pointer) === "number" ? Number(code) : code);
}

/** Responds to requests for tokens with success, unless they are what is tried, and to every other one with the failure. */
function listen(
  contract: Contract,
  tried: () => { readonly operation: Operation; readonly failure: unknown } | undefined,
): Promise<TestServer> {
  const { obtain, refresh } = exchangeOf(contract) ?? {};
  const exchanges = [obtain, refresh].flatMap((id) => (id === undefined ? [] : [operationOf(contract, id)]));
  return startServer(({ request, response }) => {
    const { operation, failure } = tried() ?? {};
    const exchange = exchanges.find((one) => one !== operation && request.target.split("?")[0] === one.path);
    respond(response, exchange ? successOf(exchange).value : failure);
  });
}
