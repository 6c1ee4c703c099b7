import { describe, expect, expectTypeOf, it } from "vitest";
import { createCaller, type Operation, VendorError } from "../src/index.js";
import { respond, startServer } from "./servers.js";
import { contract, sendMessage, success } from "./vendor.js";

interface Input {
  readonly body: { readonly to: string };
}

const credentials = { apikey: "key" };
const typed = sendMessage as Operation<Input, { readonly data: { readonly id: string } }>;

describe("a caller of single operations", () => {
  it("sends what the operation says, and has its types", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const { call } = createCaller(contract, { baseUrl: server.url, credentials });
    const { data } = await call(typed, { body: { to: "42" } });
    expectTypeOf(data.id).toBeString();
    expect(data.id).toBe(success.data.id);
    expect(server.requests).toMatchObject([{ method: "POST", target: "/messages" }]);
    const { response } = await call(typed, { body: { to: "42" } }).withResponse();
    expect(response.status).toBe(200);
  });

  it("fails before the network where the operation does not take the input", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const { call } = createCaller(contract, { baseUrl: server.url, credentials });
    // @ts-expect-error: the recipient is missing.
    const error = await call(typed, { body: {} }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent" });
    expect(server.requests).toEqual([]);
  });

  it("checks options as a client does", () => {
    expect(() => createCaller(contract, { baseUrl: "https://a.example.com" })).toThrow(
      /\/credentials must be/,
    );
  });
});
