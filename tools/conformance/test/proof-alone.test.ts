import { respond as reply, startServer, type TestServer } from "@trunkline/mock/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { type Contract, contracts, exchangeOf, type Operation, operationOf, successOf } from "./contract.js";
import { at } from "./pointer.js";

// A vendor that leaves out a detail has sent the message too, and a program that hears otherwise may send it twice. So
// each success here has only the envelope's word of success and its proof, and the response with a token too.

const caseHeader = "x-operation";

describe.each(contracts)("$vendor", (contract) => {
  const { vendor, operations } = contract;
  const { obtain, refresh } = exchangeOf(contract) ?? {};
  const exchanges = [obtain, refresh].flatMap((id) => (id === undefined ? [] : [operationOf(contract, id)]));
  let server: TestServer;
  let client: Client;

  beforeAll(async () => {
    server = await startServer(({ request, response }) => {
      const named = operations.find(({ operationId: id }) => id === request.headers[caseHeader]);
      reply(response, leastOf(contract, named ?? exchanges[0] ?? operations[0]));
    });
    client = await createClient(vendor, server.url);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("each operation is accepted by its proof alone", () =>
    checkEach(
      operations,
      ({ operationId }) => operationId,
      async (operation) => {
        const { operationId: id, examples } = operation;
        const call = client[id]?.(examples[0]?.request, { headers: { [caseHeader]: id } });
        await expect(call).resolves.toEqual(leastOf(contract, operation));
      },
    ));
});

/** An example of a success, without anything but the envelope's word and the proof. */
function leastOf({ envelope }: Contract, operation: Operation | undefined): unknown {
  if (operation === undefined) return undefined;
  const { isBare, proof } = operation;
  const whole = successOf(operation).value;
  const pointers = [...(isBare ? [] : [envelope.success.pointer]), ...proof.map(({ pointer }) => pointer)];
  return pointers.includes("")
    ? whole
    : pointers.reduce<unknown>((least, pointer) => put(least, whole, pointer), {});
}

/** Copies one place into another value, with the objects and lists that it is in. */
function put(into: unknown, whole: unknown, pointer: string): unknown {
  const [, name = "", ...rest] = pointer.split("/");
  const inner = at(whole, `/${name}`);
  const value =
    rest.length === 0
      ? inner
      : put(at(into ?? {}, `/${name}`), inner, rest.map((part) => `/${part}`).join(""));
  if (Array.isArray(whole)) return [value];
  return { ...(into as object | undefined), [name]: value };
}
