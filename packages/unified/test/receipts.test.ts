import { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import type { Receipt } from "../src/index.js";
import { messengerTo, startVendors } from "./servers.js";

type Via = "session" | "id" | "sms" | "pbx";

/** What each vendor answers, where it names the message by this JSON text. */
const answers: Readonly<Record<Via, (id: string) => string>> = {
  session: (id) =>
    `{"meta":{"code":"RESP_OKAY","message":"Success"},"data":{"message":{"id":${id},"status":"sent"}}}`,
  id: (id) =>
    `{"meta":{"status":true,"code":200,"message":"OK"},"data":{"message_id":${id},"status":0,"tid":"t"}}`,
  sms: (id) => `{"status":"success","data":{"message_id":${id}}}`,
  pbx: (id) => `{"errcode":0,"errmsg":"SUCCESS","msg_id":${id},"session_id":7}`,
};

async function receiptFor(via: Via, body: string): Promise<Receipt> {
  await using vendors = await startVendors(({ response }) => {
    response.setHeader("content-type", "application/json");
    response.end(body);
  });
  return await messengerTo(vendors).send({ via, to: "1", text: "Hello" });
}

describe.each(Object.entries(answers))("a receipt by %s", (via, answerWith) => {
  it.each(["null", '""', '" "', "{}", "[]", "false", "1e999"])("is never made of %s", async (id) => {
    const error = await receiptFor(via as Via, answerWith(id)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ kind: "protocol", outcome: "unknown" });
  });
});

it("keeps the digits of ids that no number can hold", async () => {
  const body = '{"errcode":0,"errmsg":"SUCCESS","msg_id":9007199254740993,"session_id":9007199254740995}';
  const { id, conversationId } = await receiptFor("pbx", body);
  expect({ id, conversationId }).toEqual({ id: "9007199254740993", conversationId: "9007199254740995" });
});

describe("a conversation is in the receipt only where the answer has one", () => {
  it.each([undefined, null, "", " "])("%j", async (conversation_id) => {
    const message = { id: 9126, status: "sent", conversation_id };
    const body = JSON.stringify({ meta: { code: "RESP_OKAY", message: "ok" }, data: { message } });
    expect(Object.keys(await receiptFor("session", body))).toEqual(["vendor", "id", "status", "raw"]);
  });
});

describe("the status is unknown for a word that the vendor does not document", () => {
  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "queued", "", ["sent"]])(
    "%j",
    async (status) => {
      const body = JSON.stringify({
        meta: { code: "RESP_OKAY", message: "ok" },
        data: { message: { id: 9126, status } },
      });
      expect(await receiptFor("session", body)).toMatchObject({ id: "9126", status: "unknown" });
    },
  );

  it("as for a number of Konnek's that is none of its states", async () => {
    const body =
      '{"meta":{"status":true,"code":200,"message":"OK"},"data":{"message_id":"m","status":9,"tid":"t"}}';
    expect(await receiptFor("id", body).then(({ status }) => status, String)).toMatch(/unknown/);
  });
});
