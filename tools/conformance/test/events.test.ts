import type { DeliveryHeaders, DeliveryOptions } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
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

  async function refusal(...given: Parameters<ParseEvent>): Promise<string> {
    const error: unknown = await parse(...given).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "DeliveryError", vendor });
    expect((error as Error).stack).not.toContain(canary);
    return (error as { readonly reason: string }).reason;
  }

  it.each(events)("has a delivery of $type to be read", ({ deliveries }) => {
    expect(deliveries).not.toEqual([]);
  });

  describe.each(all)("$type, $from", (event) => {
    const { type, pointer, value, payload, body } = event;
    const bytes = new TextEncoder().encode(body);
    const beyondType = event.proof
      .map(({ pointer: place }) => place)
      .filter((place) => isRecognised(event, without(payload, place)));

    it("comes out as what the contract calls it, whole", async () => {
      expect(await parse(body, {})).toEqual({ type, payload });
      expect(await parse(bytes, {})).toEqual({ type, payload });
    });

    it("is recognised as no other event", () => {
      expect(events.filter((one) => isRecognised(one, payload)).map((one) => one.type)).toEqual([type]);
    });

    it("comes out as unknown without what tells its type", async () => {
      const untold = [
        without(payload, pointer),
        ...(value === undefined
          ? []
          : [withValue(payload, pointer, "canary"), withValue(payload, pointer, [value])]),
        ...(typeof value === "number" ? [withValue(payload, pointer, String(value))] : []),
      ];
      for (const one of untold) {
        expect(await parse(JSON.stringify(one), {})).toEqual({ type: "unknown", payload: one });
      }
    });

    it.each(beyondType)("is malformed without %s, which proves it", async (place) => {
      expect(await refusal(JSON.stringify(without(payload, place)), {})).toBe("malformed");
    });

    it("is malformed when it is cut short", async () => {
      expect(await refusal(bytes.slice(0, -1), {})).toBe("malformed");
    });

    it("is oversize by one byte", async () => {
      expect(await refusal(body, {}, { maxBytes: bytes.length - 1 })).toBe("oversize");
      expect(await parse(body, {}, { maxBytes: bytes.length })).toEqual({ type, payload });
    });

    if (!signature) return;
    const { header } = signature;
    const headers = { [header]: sign(signature, secret, bytes) };

    it("passes with the secret that it is signed with", async () => {
      expect(await parse(body, headers, { secret })).toEqual({ type, payload });
      expect(await parse(bytes, new Headers(headers), { secret })).toEqual({ type, payload });
      // Node gives the names of headers in lower case.
      const lower = { [header.toLowerCase()]: headers[header] };
      expect(await parse(body, lower, { secret })).toEqual({ type, payload });
    });

    it("is forged with one byte of its body changed", async () => {
      for (const place of [0, bytes.length >> 1, bytes.length - 1]) {
        const changed = bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
        expect(await refusal(changed, headers, { secret }), `byte ${place}`).toBe("forged");
      }
    });

    it("is forged when another secret signed it", async () => {
      const forged = { [header]: sign(signature, `${canary}-other`, bytes) };
      expect(await refusal(body, forged, { secret })).toBe("forged");
    });

    it("is unsigned without the header", async () => {
      expect(await refusal(body, {}, { secret })).toBe("unsigned");
      expect(await refusal(body, { "X-Other": headers[header] }, { secret })).toBe("unsigned");
    });
  });

  it("gives what the contract does not know as unknown", async () => {
    const payload = { [canary]: { type: "no such event" } };
    expect(await parse(JSON.stringify(payload), {})).toEqual({ type: "unknown", payload });
  });

  it.each(["", "{", "null", '"text"', "{} {}"])("finds the body %j malformed", async (body) => {
    expect(await refusal(body, {})).toBe("malformed");
  });

  it("takes a mebibyte and no more, unless told otherwise", async () => {
    const body = "{}".padEnd(1_048_576);
    expect(await parse(body, {})).toEqual({ type: "unknown", payload: {} });
    expect(await refusal(`${body} `, {})).toBe("oversize");
  });

  if (signature) {
    it("is signed in one way, so that one secret checks every event", async () => {
      const body = '{"of":"no known type"}';
      const headers = { [signature.header]: sign(signature, secret, body) };
      expect(await parse(body, headers, { secret })).toMatchObject({ type: "unknown" });
      expect(await refusal(body, { [signature.header]: "AAAA" }, { secret })).toBe("forged");
    });
  } else {
    it("refuses a secret, for nothing is signed with it", async () => {
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

  // Where the body is no JSON, a right signature shows in the refusal which follows it.
  it.each([
    ["passes", false, body, signature],
    ["is forged for another body", true, `${body}?`, signature],
    ["is forged with one digit changed", true, body, other],
  ])("%s", async (_, isForged, raw, given) => {
    const { header } = contract.signature ?? expect.fail("its contract says nothing of signatures");
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
