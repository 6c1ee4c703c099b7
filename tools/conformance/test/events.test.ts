import type { DeliveryHeaders, DeliveryOptions } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { canary } from "./clients.js";
import { type Contract, contracts } from "./contract.js";
import { eventsOf, isRecognised, sign, without } from "./events.js";
import { signaturesOf } from "./evidence.js";
import { importVendor } from "./packages.js";
import { withValue } from "./pointer.js";

type ParseEvent = (
  rawBody: string | Uint8Array,
  headers: DeliveryHeaders,
  options?: DeliveryOptions,
) => Promise<{ readonly type: string; readonly payload: unknown }>;

const secret = `${canary}-secret`;
const eventful = contracts.filter((contract) => eventsOf(contract).length > 0);

describe("a package reads events exactly where its contract has some", () => {
  it.each(contracts)("$vendor", async (contract) => {
    expect(await parserOf(contract)).toEqual(eventful.includes(contract) ? expect.any(Function) : undefined);
  });
});

describe.each(eventful)("$vendor", (contract) => {
  const { vendor } = contract;
  const events = eventsOf(contract);
  const signature = contract.signature;
  const all = events.flatMap((event) => event.deliveries.map((delivery) => ({ ...event, ...delivery })));

  const parse: ParseEvent = async (rawBody, headers, options) => {
    const parseEvent = await parserOf(contract);
    if (!parseEvent) throw new Error(`packages/${vendor} has no parseEvent`);
    return await parseEvent(rawBody, headers, options);
  };

  async function reasonOf(...given: Parameters<ParseEvent>): Promise<string> {
    const error: unknown = await parse(...given).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "DeliveryError", vendor });
    expect((error as Error).stack).not.toContain(canary);
    return (error as { readonly reason: string }).reason;
  }

  it("has a delivery of each type", () => {
    expect(events.filter(({ deliveries }) => deliveries.length === 0)).toEqual([]);
  });

  const nameOf = ({ type, from }: (typeof all)[number]) => `${type}, ${from}`;
  const bytesOf = (body: string) => new TextEncoder().encode(body);

  it("parses each delivery into its type and its complete payload", () =>
    checkEach(all, nameOf, async ({ type, payload, body }) => {
      expect(await parse(body, {})).toEqual({ type, payload });
      expect(await parse(bytesOf(body), {})).toEqual({ type, payload });
    }));

  it("recognises each payload as one event", () =>
    checkEach(all, nameOf, ({ type, payload }) => {
      expect(events.filter((one) => isRecognised(one, payload)).map((one) => one.type)).toEqual([type]);
    }));

  it("gives a payload without the mark of its type as unknown", () =>
    checkEach(all, nameOf, async ({ pointer, value, payload }) => {
      const unmarked = [
        without(payload, pointer),
        ...(value === undefined
          ? []
          : [withValue(payload, pointer, "canary"), withValue(payload, pointer, [value])]),
        ...(typeof value === "number" ? [withValue(payload, pointer, String(value))] : []),
      ];
      for (const one of unmarked) {
        expect(await parse(JSON.stringify(one), {})).toEqual({ type: "unknown", payload: one });
      }
    }));

  it("finds a payload malformed without its proof", () =>
    checkEach(all, nameOf, async (event) => {
      for (const { pointer } of event.proof) {
        const unproved = without(event.payload, pointer);
        if (isRecognised(event, unproved))
          expect(await reasonOf(JSON.stringify(unproved), {}), pointer).toBe("malformed");
      }
    }));

  it("finds a body malformed that is cut short", () =>
    checkEach(all, nameOf, async ({ body }) => {
      expect(await reasonOf(bytesOf(body).slice(0, -1), {})).toBe("malformed");
    }));

  it("finds a body oversize by one byte", () =>
    checkEach(all, nameOf, async ({ type, payload, body }) => {
      const { length } = bytesOf(body);
      expect(await reasonOf(body, {}, { maxBytes: length - 1 })).toBe("oversize");
      expect(await parse(body, {}, { maxBytes: length })).toEqual({ type, payload });
    }));

  if (signature) {
    const { header } = signature;
    const signedBy = (name: string, body: string) => ({ [header]: sign(signature, name, bytesOf(body)) });

    it("takes each delivery with the secret that signed it", () =>
      checkEach(all, nameOf, async ({ type, payload, body }) => {
        const headers = signedBy(secret, body);
        expect(await parse(body, headers, { secret })).toEqual({ type, payload });
        expect(await parse(bytesOf(body), new Headers(headers), { secret })).toEqual({ type, payload });
        // Node gives the names of headers in lower case.
        const lower = { [header.toLowerCase()]: headers[header] };
        expect(await parse(body, lower, { secret })).toEqual({ type, payload });
      }));

    it("finds a body forged with one byte changed", () =>
      checkEach(all, nameOf, async ({ body }) => {
        const bytes = bytesOf(body);
        for (const place of [0, bytes.length >> 1, bytes.length - 1]) {
          const changed = bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
          const reason = await reasonOf(changed, signedBy(secret, body), { secret });
          expect(reason, `byte ${place}`).toBe("forged");
        }
      }));

    it("finds a body forged that another secret signed", () =>
      checkEach(all, nameOf, async ({ body }) => {
        expect(await reasonOf(body, signedBy(`${canary}-other`, body), { secret })).toBe("forged");
      }));

    it("finds a body unsigned without the header", () =>
      checkEach(all, nameOf, async ({ body }) => {
        expect(await reasonOf(body, {}, { secret })).toBe("unsigned");
        const other = { "X-Other": signedBy(secret, body)[header] };
        expect(await reasonOf(body, other, { secret })).toBe("unsigned");
      }));
  }

  it("gives an event that the contract does not know as unknown", async () => {
    const payload = { [canary]: { type: "no such event" } };
    expect(await parse(JSON.stringify(payload), {})).toEqual({ type: "unknown", payload });
  });

  it.each(["", "{", "null", '"text"', "{} {}"])("finds the body %j malformed", async (body) => {
    expect(await reasonOf(body, {})).toBe("malformed");
  });

  it("takes at most a mebibyte by default", async () => {
    const body = "{}".padEnd(1_048_576);
    expect(await parse(body, {})).toEqual({ type: "unknown", payload: {} });
    expect(await reasonOf(`${body} `, {})).toBe("oversize");
  });

  if (signature) {
    it("checks every event with one secret", async () => {
      const body = '{"of":"no known type"}';
      const headers = { [signature.header]: sign(signature, secret, body) };
      expect(await parse(body, headers, { secret })).toMatchObject({ type: "unknown" });
      expect(await reasonOf(body, { [signature.header]: "AAAA" }, { secret })).toBe("forged");
    });
  } else {
    it("rejects a secret, because nothing is signed with it", async () => {
      await expect(parse("{}", {}, { secret })).rejects.toThrow(TypeError);
    });
  }
});

const printed = eventful.flatMap((contract) =>
  signaturesOf(contract.vendor).map((one) => ({ contract, vendor: contract.vendor, ...one })),
);

describe.each(printed)("the signature that $vendor prints, of $from", ({ contract, signed }) => {
  const { secret, body, signature } = signed;
  const other = signature.replace(/^./, (digit) => (digit === "b" ? "c" : "b"));

  // A body that is no JSON is malformed after a good signature.
  it.each([
    ["passes", false, body, signature],
    ["is forged for another body", true, `${body}?`, signature],
    ["is forged with one digit changed", true, body, other],
  ])("%s", async (_, isForged, raw, given) => {
    const { header } = contract.signature ?? expect.fail("its contract has no signature");
    const parse = await parserOf(contract);
    const reason = await parse?.(raw, { [header]: given }, { secret }).then(
      () => "",
      (error: { readonly reason: string }) => error.reason,
    );
    expect(reason === "forged").toBe(isForged);
    if (!isForged) expect(["", "malformed"]).toContain(reason);
  });
});

async function parserOf({ vendor }: Contract): Promise<ParseEvent | undefined> {
  return (await importVendor<{ readonly parseEvent?: ParseEvent }>(vendor)).parseEvent;
}
