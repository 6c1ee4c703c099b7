import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import type { EventContract } from "../src/contract.js";
import { type DeliveryError, type DeliveryOptions, parseDelivery } from "../src/delivery.js";
import { secret as wrapped } from "../src/secret.js";

const contract: EventContract = {
  vendor: "acme",
  signature: { header: "X-Acme-Signature", encoding: "hex" },
  events: [
    { type: "message", pointer: "/event", value: "message", proof: [{ pointer: "/id", type: "string" }] },
  ],
};
const secret = "canary-secret";
const text = '{"event":"message","id":"1","text":"héllo 👋"}';
const bytes = Buffer.from(text);
const signature = createHmac("sha256", secret).update(bytes).digest("hex");
const signed = { "X-Acme-Signature": signature };
const event = { type: "message", payload: JSON.parse(text) };

function parse(body: unknown, headers: unknown, options: unknown = { secret }) {
  return parseDelivery(contract, body as string, headers as Headers, options as DeliveryOptions);
}

/** The message of an error of the program, which holds nothing of what was given. */
async function messageOf(...given: Parameters<typeof parse>): Promise<string> {
  const error = await parse(...given).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).stack).not.toMatch(/canary/);
  return (error as Error).message;
}

function ofAnotherRealm(code: string): unknown {
  return runInNewContext(code, { bytes: [...bytes], text, signature });
}

function arrayBuffer(): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function shared(): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

function reasonOf(error: unknown): string {
  return (error as DeliveryError).reason;
}

describe("a body is read and verified", () => {
  it.each<[string, unknown]>([
    ["as text", text],
    ["as a Buffer", bytes],
    [
      "as a Buffer within a larger one",
      Buffer.concat([Buffer.from("{{"), bytes, bytes]).subarray(2, bytes.length + 2),
    ],
    ["as a Uint8Array", new Uint8Array(bytes)],
    ["as an ArrayBuffer", arrayBuffer()],
    ["as a DataView", new DataView(arrayBuffer())],
    ["as an Int8Array", new Int8Array(arrayBuffer())],
    ["as shared memory", shared()],
    ["as a view of shared memory", new Uint8Array(shared())],
    ["as a Uint8Array of another realm", ofAnotherRealm("Uint8Array.from(bytes)")],
    ["as an ArrayBuffer of another realm", ofAnotherRealm("Uint8Array.from(bytes).buffer")],
    ["as a DataView of another realm", ofAnotherRealm("new DataView(Uint8Array.from(bytes).buffer)")],
  ])("%s", async (_, body) => {
    expect(await parse(body, signed)).toEqual(event);
    expect(await parse(body, {}, {})).toEqual(event);
    expect(await parse(body, signed, { secret: `${secret}!` }).catch(reasonOf)).toBe("forged");
    expect(await parse(body, signed, { secret, maxBytes: bytes.length - 1 }).catch(reasonOf)).toBe(
      "oversize",
    );
  });

  it("unchanged, although its buffer changes meanwhile", async () => {
    const reused = Buffer.from(bytes);
    const parsed = parse(reused, signed);
    reused.fill("{");
    expect(await parsed).toEqual(event);
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an Object", event],
    ["an Array", [text]],
    ["a Promise", Promise.resolve(text)],
    ["a Blob", new Blob([text])],
    ["a Request", new Request("http://127.0.0.1", { method: "POST", body: text })],
    ["a Number", 7],
    ["an Object", ofAnotherRealm("({ text })")],
  ])("unless it is %s", async (kind, body) => {
    expect(await messageOf(body, signed)).toMatch(
      `acme: rawBody is ${kind}; give the raw body: a string, bytes`,
    );
  });
});

describe("headers are found", () => {
  it.each<[string, unknown]>([
    ["in a Headers", new Headers(signed)],
    [
      "in an object, under any case",
      { "x-ACME-signature": signature, "content-length": 12, cookie: undefined },
    ],
    ["in an object without a prototype", Object.assign(Object.create(null), signed)],
    ["in an object of another realm", ofAnotherRealm('({ "x-acme-signature": signature })')],
    ["in a Map, under any case", new Map([["X-ACME-Signature", signature]])],
    ["in a Map of another realm", ofAnotherRealm('new Map([["x-acme-signature", signature]])')],
    ["in pairs", Object.entries(signed)],
    ["in Node's rawHeaders", ["Host", "a", "X-Acme-Signature", signature]],
    ["in Node's headersDistinct", { host: ["a"], "x-acme-signature": [signature] }],
    [
      "in what only has a get",
      { get: (name: string) => (/^x-acme-signature$/i.test(name) ? signature : null) },
    ],
  ])("%s", async (_, headers) => {
    expect(await parse(text, headers)).toEqual(event);
  });

  it.each<[string, unknown, string]>([
    ["it is not there", {}, "it has no X-Acme-Signature header"],
    ["nothing is there", [], "it has no X-Acme-Signature header"],
    ["it is null", { "x-acme-signature": null }, "it has no X-Acme-Signature header"],
    ["it came twice", { "x-acme-signature": [signature, signature] }, "it has more than one"],
    ["it came twice, in two cases", { ...signed, "x-acme-signature": "forged" }, "it has more than one"],
    [
      "it came twice, raw",
      Object.entries({ ...signed, "x-acme-signature": "" }).flat(),
      "it has more than one",
    ],
  ])("and the delivery counts as unsigned where %s", async (_, headers, message) => {
    const error = await parse(text, headers).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "DeliveryError", reason: "unsigned" });
    expect((error as Error).message).toContain(message);
  });

  it.each<[string, unknown]>([
    ["headers is undefined", undefined],
    ["headers is null", null],
    ["headers is a String", signature],
    ["headers is a Promise", Promise.resolve(signed)],
    ["headers is a Request", new Request("http://127.0.0.1", { headers: signed })],
    ["headers is an Array", [signed]],
    ["the header headers is an Object and not a string", { url: "/", headers: signed }],
    [
      "the header X-Acme-Signature is an Object and not a string",
      { "X-Acme-Signature": { value: signature } },
    ],
  ])("or invalid: %s", async (message, headers) => {
    for (const options of [{ secret }, {}]) {
      expect(await messageOf(text, headers, options)).toMatch(
        `acme: ${message}; give the headers of the delivery`,
      );
    }
  });
});

describe("options that could let a forged delivery in are invalid", () => {
  it.each<[string, unknown]>([
    ["secrets is unknown; the options are secret and maxBytes", { secrets: secret }],
    ["Secret is unknown; the options are secret and maxBytes", { Secret: secret, maxBytes: 10 }],
    ["a\\u{a}b is unknown; the options are secret and maxBytes", { "a\nb": secret }],
    ["options must be an object such as { secret }; given: a String", secret],
    ["options must be an object such as { secret }; given: an Object", wrapped(secret)],
    ["options must be an object such as { secret }; given: a Map", new Map([["secret", secret]])],
    ["options must be an object such as { secret }; given: a Promise", Promise.resolve({ secret })],
    ["options must be an object such as { secret }; given: an Array", [secret]],
    ["options must be an object such as { secret }; given: null", null],
    ["secret must be a text that is not empty", { secret: wrapped("") }],
    ["secret must be a text that is not empty", { secret: Promise.resolve(secret) }],
    ["secret must be a text that is not empty", { secret: bytes }],
  ])("%s", async (message, options) => {
    expect(await messageOf(text, signed, options)).toMatch(`acme: ${message}`);
  });

  it("and a secret() is taken as its text", async () => {
    expect(await parse(text, signed, { secret: wrapped(secret) })).toEqual(event);
    expect(await parse(text, signed, { secret: wrapped("other") }).catch(reasonOf)).toBe("forged");
  });
});

describe("a delivery is read as a response is", () => {
  it.each([
    ["is empty", ""],
    ["is not JSON", "{"],
    ["is not a JSON object", "7"],
    ["is nested deeper than 64 levels", `{"event":"message","id":${"[".repeat(1_000_000)}`],
    ["has a member named __proto__", '{"event":"message","id":"1","__proto__":{"a":1}}'],
    ["has an object with two members of one name", '{"event":"typing","id":"1","\\u0065vent":"message"}'],
  ])("its body %s", async (problem, body) => {
    const error = await parse(body, {}, {}).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      reason: "malformed",
      message: `acme: invalid delivery: its body ${problem}`,
    });
  });

  it("behind a byte order mark, and with the digits of a long id kept", async () => {
    const body = '\ufeff{"event":"message","id":9007199254740993}';
    const payload = { event: "message", id: "9007199254740993" };
    expect(await parse(body, {}, {})).toEqual({ type: "message", payload });
    expect(await parse(Buffer.from(body), {}, {})).toEqual({ type: "message", payload });
  });

  it("and a text that is too long is never made into bytes", async () => {
    const encode = vi.spyOn(TextEncoder.prototype, "encode");
    expect(await parse("x".repeat(1_048_577), {}, {}).catch(reasonOf)).toBe("oversize");
    expect(encode).not.toHaveBeenCalled();
  });
});
