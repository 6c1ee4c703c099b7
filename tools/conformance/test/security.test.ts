import { describe, expect, inject, it } from "vitest";
import { createClient, waysOf } from "./clients.js";
import { contracts, successOf } from "./contract.js";
import { sendRaw } from "./raw.js";

describe.each(contracts)("$vendor", (contract) => {
  const { vendor, operations, document } = contract;
  const mock = inject("mocks")[vendor] ?? "";
  const authorized = operations.filter(({ security }) => security.length > 0);
  const open = operations.filter(({ security }) => security.length === 0);
  const [operation] = authorized;
  const { request = {} } = operation?.examples[0] ?? {};
  const parts = operation?.security.flatMap((way) => way.map((scheme) => ({ scheme, way }))) ?? [];

  it.each(authorized)("answers $id without credentials with 401", async (one) => {
    const response = await sendRaw(contract, one, one.examples[0]?.request ?? {}, mock, []);
    expect(response.status).toBe(401);
  });

  it.each(parts)("answers a request with all of $way but $scheme with 401", async ({ scheme, way }) => {
    if (!operation) throw new Error("no operation asks for credentials");
    const others = way.filter((name) => name !== scheme);
    expect((await sendRaw(contract, operation, request, mock, others)).status).toBe(401);
  });

  it.each(open)("answers $id without credentials, for it gives them", async (one) => {
    const response = await sendRaw(contract, one, one.examples[0]?.request ?? {}, mock, []);
    expect(response.status).toBe(200);
  });

  it("has credentials for each way to authorize that the contract knows", () => {
    expect(waysOf(vendor)).toHaveLength((document.security ?? []).length);
  });

  it.each(waysOf(vendor).map((_, way) => ({ way })))("authorizes a client in way $way", async ({ way }) => {
    if (!operation) throw new Error("no operation asks for credentials");
    const client = await createClient(vendor, mock, way);
    expect(await client[operation.id]?.(request)).toEqual(successOf(operation).value);
  });
});
