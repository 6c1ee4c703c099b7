import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { EventContract } from "../src/contract.js";
import { DeliveryError, type DeliveryHeaders, type DeliveryOptions, parseDelivery } from "../src/delivery.js";

const contract: EventContract = {
  vendor: "acme",
  signature: { header: "X-Acme-Signature", encoding: "hex" },
  events: [
    { type: "message", pointer: "/event", value: "message", proof: [{ pointer: "/id", type: "string" }] },
    { type: "status", pointer: "/statuses", proof: [{ pointer: "/statuses", type: "array" }] },
    { type: "read", pointer: "/reads", proof: [{ pointer: "/reads", type: "array" }] },
  ],
};
const unsigned: EventContract = { vendor: "bolt", events: contract.events };
const base64: EventContract = { ...contract, signature: { header: "X-Signature", encoding: "base64" } };

const secret = "canary-secret";
const body = '{"event":"message","id":"1","text":"héllo 👋"}';

function sign(text: string | Uint8Array, encoding: "hex" | "base64" = "hex", key = secret): string {
  return createHmac("sha256", key).update(text).digest(encoding);
}

function parse(
  rawBody: string | Uint8Array,
  headers: DeliveryHeaders = {},
  options: DeliveryOptions = {},
  of = contract,
): Promise<unknown> {
  return parseDelivery(of, rawBody, headers, options);
}

async function errorOf(...given: Parameters<typeof parse>): Promise<DeliveryError> {
  const error = await parse(...given).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DeliveryError);
  expect(String((error as Error).stack)).not.toContain(secret);
  return error as DeliveryError;
}

describe("the type of a delivery follows from the contract", () => {
  it.each([
    ["by a value", body, { type: "message", payload: JSON.parse(body) }],
    ["by a member that is there", '{"statuses":[]}', { type: "status", payload: { statuses: [] } }],
    [
      "by a member that is there, although another one is null",
      '{"statuses":null,"reads":[]}',
      { type: "read", payload: { statuses: null, reads: [] } },
    ],
    ["as unknown when nothing fits", '{"event":"typing"}', { type: "unknown", payload: { event: "typing" } }],
    ["as unknown when the value has another type", '{"event":1}', { type: "unknown", payload: { event: 1 } }],
  ])("%s", async (_, rawBody, event) => {
    expect(await parse(rawBody)).toEqual(event);
    expect(await parse(new TextEncoder().encode(rawBody))).toEqual(event);
  });
});

describe("a signature is checked on the raw bytes", () => {
  it.each<[string, DeliveryHeaders]>([
    ["in Headers", new Headers({ "x-acme-signature": sign(body) })],
    ["in Node's headers", { "x-acme-signature": sign(body) }],
    ["in headers as the vendor writes them", { "X-Acme-Signature": sign(body) }],
  ])("%s", async (_, headers) => {
    expect(await parse(body, headers, { secret })).toMatchObject({ type: "message" });
    expect(await parse(Buffer.from(body), headers, { secret })).toMatchObject({ type: "message" });
  });

  it("in Base64", async () => {
    const headers = { "x-signature": sign(body, "base64") };
    expect(await parse(body, headers, { secret }, base64)).toMatchObject({ type: "message" });
  });

  it("as Sociocs publishes its test vector", async () => {
    const vector = "a52954ef969a496aeed237f48b03c6df7ea43cd0f6e595d06dfe7a8b14b5d891";
    const headers = { "X-Acme-Signature": vector };
    // The vector's body is no JSON, so after a good signature the error is `malformed` and not `forged`.
    const { reason } = await errorOf("Hello, World!", headers, { secret: "My Shared Secret" });
    expect(reason).toBe("malformed");
    expect((await errorOf("Hello, world!", headers, { secret: "My Shared Secret" })).reason).toBe("forged");
  });

  it.each<[string, string, string | undefined | string[]]>([
    ["another secret", "forged", sign(body, "hex", "other")],
    ["other bytes", "forged", sign(`${body} `)],
    ["white space taken out", "forged", sign(JSON.stringify(JSON.parse(body.replace("1", "1 "))))],
    ["a signature cut short", "forged", sign(body).slice(0, 32)],
    ["a signature in upper case", "forged", sign(body).toUpperCase()],
    ["a signature in Base64", "forged", sign(body, "base64")],
    ["a signature that is no hex", "forged", "zz"],
    ["no signature", "unsigned", undefined],
    ["an empty signature", "unsigned", ""],
    ["two signatures", "unsigned", [sign(body), sign(body)]],
  ])("and invalid for %s", async (_, reason, signature) => {
    expect(await errorOf(body, { "x-acme-signature": signature }, { secret })).toMatchObject({
      vendor: "acme",
      reason,
    });
  });

  it("before anything is parsed", async () => {
    expect((await errorOf("{", { "x-acme-signature": sign("}") }, { secret })).reason).toBe("forged");
  });

  it("and not at all without a secret", async () => {
    expect(await parse(body, { "x-acme-signature": "nonsense" })).toMatchObject({ type: "message" });
  });
});

describe("a delivery is invalid", () => {
  it.each([
    ["when it is not JSON", "{"],
    ["when it is empty", ""],
    ["when it is a text", '"text"'],
    ["when it is a list", '[{"event":"message"}]'],
    ["when it is null", "null"],
    ["when it lacks what its type always has", '{"event":"message"}'],
    ["when its members are in its prototype", '{"event":"message","__proto__":{"id":"1"}}'],
  ])("%s", async (_, rawBody) => {
    expect((await errorOf(rawBody)).reason).toBe("malformed");
  });

  it("when its bytes are not UTF-8", async () => {
    expect((await errorOf(Uint8Array.of(0x22, 0xff, 0x22))).reason).toBe("malformed");
  });

  it("when it is too long, before its signature is looked at", async () => {
    expect((await errorOf(body, {}, { secret, maxBytes: 10 })).reason).toBe("oversize");
    expect((await errorOf(`"${"é".repeat(524_288)}"`)).reason).toBe("oversize");
    expect(await parse(body, {}, { maxBytes: Buffer.byteLength(body) })).toMatchObject({ type: "message" });
  });
});

describe("a setting that would let forgeries in is an error of the program", () => {
  it.each([
    ["an empty secret", contract, { secret: "" }, /must be a text that is not empty/],
    ["a secret that is undefined", contract, { secret: undefined }, /must be a text that is not empty/],
    [
      "a secret for a vendor that does not sign",
      unsigned,
      { secret },
      /bolt: secret is not supported, because this vendor does not sign/,
    ],
    ["a size that is none", contract, { maxBytes: 0 }, /maxBytes must be/],
  ])("%s", async (_, of, options, message) => {
    await expect(parse(body, {}, options as DeliveryOptions, of)).rejects.toThrow(message);
    await expect(parse(body, {}, options as DeliveryOptions, of)).rejects.toBeInstanceOf(TypeError);
  });

  it("a body that was parsed already", async () => {
    await expect(parse({ event: "message" } as never)).rejects.toThrow(/give the raw body/);
  });
});
