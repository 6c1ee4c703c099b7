import { describe, expect, inject, it } from "vitest";
import { checkEach } from "./cases.js";
import { createClient, waysOf } from "./clients.js";
import { contracts, type Operation, successOf } from "./contract.js";
import { sendRaw } from "./raw.js";

describe.each(contracts)("$vendor", (contract) => {
  const { vendor, operations, security } = contract;
  const mock = inject("mocks")[vendor] ?? "";
  const authorized = operations.filter((one) => one.security.length > 0);
  const open = operations.filter((one) => one.security.length === 0);
  const [operation] = authorized;
  const { request = {} } = operation?.examples[0] ?? {};
  const parts = operation?.security.flatMap((way) => way.map((scheme) => ({ scheme, way }))) ?? [];

  const nameOf = (one: Operation) => one.operationId;
  const statusWithout = async (one: Operation) =>
    (await sendRaw(contract, one, one.examples[0]?.request ?? {}, mock, [])).status;

  it("responds with 401 to each operation without credentials", () =>
    checkEach(authorized, nameOf, async (one) => expect(await statusWithout(one)).toBe(401)));

  it("responds with 401 to a request that lacks one of its credentials", () =>
    checkEach(
      parts,
      ({ scheme, way }) => `${way} without ${scheme}`,
      async ({ scheme, way }) => {
        if (!operation) throw new Error("no operation asks for credentials");
        const others = way.filter((name) => name !== scheme);
        expect((await sendRaw(contract, operation, request, mock, others)).status).toBe(401);
      },
    ));

  it("responds with 200 to each operation that gives credentials", () =>
    checkEach(open, nameOf, async (one) => expect(await statusWithout(one)).toBe(200)));

  it("has credentials for each way to authorize that the contract knows", () => {
    expect(waysOf(vendor)).toHaveLength(security.length);
  });

  it.each(waysOf(vendor).map((_, way) => ({ way })))("authorizes a client in way $way", async ({ way }) => {
    if (!operation) throw new Error("no operation asks for credentials");
    const client = await createClient(vendor, mock, way);
    expect(await client[operation.operationId]?.(request)).toEqual(successOf(operation).value);
  });
});
