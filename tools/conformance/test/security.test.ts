import { describe, expect, inject, it } from "vitest";
import { createClient, waysOf } from "./clients.js";
import { contracts, successOf } from "./contract.js";
import { sendRaw } from "./raw.js";

describe.each(contracts)("$vendor", (contract) => {
  const { vendor, operations, security } = contract;
  const mock = inject("mocks")[vendor] ?? "";
  const authorized = operations.filter((one) => one.security.length > 0);
  const open = operations.filter((one) => one.security.length === 0);
  const [operation] = authorized;
  const { request = {} } = operation?.examples[0] ?? {};
  const parts = operation?.security.flatMap((way) => way.map((scheme) => ({ scheme, way }))) ?? [];

  it.each(authorized)("answers $operationId without credentials with 401", async (one) => {
    const response = await sendRaw(contract, one, one.examples[0]?.request ?? {}, mock, []);
    expect(response.status).toBe(401);
  });

  it.each(parts)("answers a request with all of $way but $scheme with 401", async ({ scheme, way }) => {
    if (!operation) throw new Error("no operation asks for credentials");
    const others = way.filter((name) => name !== scheme);
    expect((await sendRaw(contract, operation, request, mock, others)).status).toBe(401);
  });

  it.each(open)("answers $operationId without credentials, because it gives them", async (one) => {
    const response = await sendRaw(contract, one, one.examples[0]?.request ?? {}, mock, []);
    expect(response.status).toBe(200);
  });

  it("has credentials for each way to authorize that the contract knows", () => {
    expect(waysOf(vendor)).toHaveLength(security.length);
  });

  it.each(waysOf(vendor).map((_, way) => ({ way })))("authorizes a client in way $way", async ({ way }) => {
    if (!operation) throw new Error("no operation asks for credentials");
    const client = await createClient(vendor, mock, way);
    expect(await client[operation.operationId]?.(request)).toEqual(successOf(operation).value);
  });
});
