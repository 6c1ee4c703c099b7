import { VendorError } from "@trunkline/runtime";
import { readTrial } from "@trunkline/trial";
import { describe, expect, it } from "vitest";
import type { Receipt } from "../src/index.js";
import { firstOf, mapped, openTrials } from "./trials.js";

let change = (text: string) => text;
let responseText = "";
const { channels, messenger } = await openTrials({
  requests: [],
  fetch: async (input, init) => {
    const response = await fetch(input, init);
    responseText = change(await response.text());
    const headers = { "content-type": "application/json" };
    return new Response(responseText, { status: response.status, headers });
  },
});

/** The receipt by a vendor whose response has this JSON text at a pointer, or nothing there; without a pointer it is unchanged. */
async function receiptWith(vendor: string, pointer?: string, text?: string): Promise<Receipt> {
  const channel = channels.find((one) => one.vendor === vendor);
  if (!channel) throw new Error(`specs/${vendor}/trial.yaml has no channels`);
  if (pointer !== undefined) change = (body) => withText(body, pointer, text);
  return await messenger.send(firstOf(channel)).finally(() => {
    change = (body) => body;
  });
}

const mark = "as text";

function withText(body: string, pointer: string, text: string | undefined): string {
  const names = pointer.split("/").slice(1);
  const last = names.pop() ?? "";
  const parsed = JSON.parse(body);
  const holder = names.reduce((node, name) => node?.[name], parsed);
  // The response to an upload does not have that place.
  if (holder === undefined) return body;
  holder[last] = text === undefined ? undefined : mark;
  return JSON.stringify(parsed).replace(JSON.stringify(mark), () => text ?? "");
}

describe.each(mapped)("a receipt by %s", (vendor) => {
  const { id, conversation, status } = readTrial(vendor).receipt ?? { id: "" };

  it("has the complete response", async () => {
    const { raw } = await receiptWith(vendor);
    expect(raw).toEqual(JSON.parse(responseText));
  });

  it("is never made of a response without an id", async () => {
    for (const text of ["null", '""', '" "', "{}", "[]", "false", "1e999"]) {
      const error = await receiptWith(vendor, id, text).catch((thrown: unknown) => thrown);
      expect(error, text).toBeInstanceOf(VendorError);
      expect(error, text).toMatchObject({ kind: "protocol", outcome: "unknown" });
    }
  });

  it("keeps the digits of an id that no number can hold", async () => {
    expect(await receiptWith(vendor, id, "9007199254740993")).toMatchObject({ id: "9007199254740993" });
  });

  if (conversation !== undefined) {
    it("has a conversation if the response has one", async () => {
      const receipt = await receiptWith(vendor, conversation, "9007199254740995");
      expect(receipt).toMatchObject({ conversationId: "9007199254740995" });
      for (const text of [undefined, "null", '""', '" "']) {
        const { raw: _, ...none } = await receiptWith(vendor, conversation, text);
        expect(Object.keys(none), text).toEqual(["via", "vendor", "id", "correlation", "status"]);
      }
    });
  }

  if (status !== undefined) {
    it("has the status that the vendor's word means, or unknown", async () => {
      const statusOf = async (word: unknown) =>
        (await receiptWith(vendor, status.at, JSON.stringify(word))).status;
      for (const { word, means } of status.words) expect(await statusOf(word), `${word}`).toBe(means);
      for (const word of [
        "constructor",
        "toString",
        "__proto__",
        "hasOwnProperty",
        "queued",
        "",
        9,
        ["sent"],
      ]) {
        expect(await statusOf(word), `${word}`).toBe("unknown");
      }
    });
  }
});
