import { respond } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { createYeastar } from "@trunkline/yeastar";
import { describe, expect, inject, it } from "vitest";
import type { ReconcileOptions } from "../../src/reconcile/reconciled.js";
import { reconcileYeastar } from "../../src/reconcile/yeastar.js";
import type { YeastarRequest } from "../../src/reconcile/yeastar-record.js";
import { askedInTime, endedAt, hour, type Members, startedAt, timeOf } from "./call.js";
import { type PbxSetup, record, startPbx } from "./pbx.js";

const settings = { channel: "twilio", didNumber: "+15550193510" };
const text: YeastarRequest = { to: "+14155552671", msg_kind: 0, msg_body: "Hello" };
const doubt = { request: text, settings, startedAt, endedAt };
const accepted = {
  ...{ outcome: "accepted", id: "10273", correlation: "10273", conversationId: "3077", status: "sent" },
  raw: expect.objectContaining({ msg_id: 10273, msg_body: "Hello" }),
};
const notListed = { outcome: "unknown", reason: expect.stringContaining("ask again later") };

async function reconciled(setup: PbxSetup, own: Partial<typeof doubt> = {}, options?: ReconcileOptions) {
  await using pbx = await startPbx(setup);
  return await askedInTime(() => reconcileYeastar(pbx.client, { ...doubt, ...own }, options));
}

it("settles a message whose response was lost", async () => {
  const records: Members[] = [];
  await using pbx = await startPbx({
    records,
    onRequest: ({ request, socket }) => {
      if (!request.target.includes("/message/send")) return false;
      const { msg_body } = JSON.parse(String(request.body));
      records.push(record(0, { send_time: Math.floor(Date.now() / 1000), msg_body }));
      socket.destroy();
      return true;
    },
  });
  const startedAt = performance.now();
  const start = { sender_type: 9 as const, channel: "twilio", did_number: settings.didNumber };
  const body = { ...start, to: "+14155552671", msg_kind: 0 as const, msg_body: "Hello" };
  await expect(pbx.client.sendMessage({ body })).rejects.toMatchObject({ outcome: "unknown" });
  const lost = { ...doubt, startedAt, endedAt: performance.now() };
  expect(await askedInTime(() => reconcileYeastar(pbx.client, lost))).toEqual(accepted);
});

describe("finds the message", () => {
  it.each<[string, PbxSetup, Partial<typeof doubt>]>([
    ["by its text", { records: [record(1000)] }, {}],
    ["listed twice", { records: [record(1000), record(1000)] }, {}],
    [
      "in its conversation",
      { sessions: [], records: [record(1000)] },
      { request: { session_id: 3077, msg_kind: 0, msg_body: "Hello" } },
    ],
    ["on a PBX whose clock is hours late", { clockMs: -5 * hour, records: [record(1000)] }, {}],
    ["on a PBX whose clock is hours early", { clockMs: 5 * hour, records: [record(1000)] }, {}],
    ["beside an equal text of an hour ago", { records: [record(1000), record(-hour, { msg_id: 9 })] }, {}],
    [
      "in the session with the recipient's number in other signs",
      { sessions: [{ to_number: "1 (415) 555-2671", did_number: "15550193510" }], records: [record(0)] },
      {},
    ],
    [
      "sent by an extension",
      { records: [record(0, { sender: { user_type: 1, user_no: "1003" } }), record(0, { msg_id: 9 })] },
      { settings: { ...settings, extension: "1003" } as typeof settings },
    ],
    [
      "that has a file",
      { records: [record(0, { msg_files: '[{"id":"a","uri":"20250725/a"}]' }), record(0, { msg_id: 9 })] },
      { request: { ...text, files: [{ uri: "20250725/a" }] } },
    ],
    [
      "made from a template",
      {
        sessions: [{ channel_type: "whatsapp" }],
        records: [record(0, { msg_kind: 1, whatsapp_msg_param: "{}" }), record(0, { msg_id: 9 })],
      },
      {
        request: { to: "+14155552671", msg_kind: 1, whatsapp_msg_param: "{}" },
        settings: { ...settings, channel: "whatsapp" },
      },
    ],
    [
      "among several equal ones whose id the error knows",
      { records: [record(1000), record(2000, { msg_id: 10274 })] },
      { correlation: "10273" } as Partial<typeof doubt>,
    ],
  ])("%s", async (_, setup, own) => {
    expect(await reconciled(setup, own)).toEqual(accepted);
  });

  it("behind two pages of later messages", async () => {
    const later = Array.from({ length: 40 }, (_, index) =>
      record(20_000, { msg_id: 20_040 - index, msg_body: "Other" }),
    );
    await using pbx = await startPbx({ records: [...later, record(1000), record(-hour, { msg_id: 9 })] });
    expect(await reconcileYeastar(pbx.client, doubt)).toEqual(accepted);
    expect(pbx.queriesOf("/message/get").map((query) => query["last_msg_id"])).toEqual([
      undefined,
      "20021",
      "20001",
    ]);
  });

  it.each([
    [0, "queued"],
    [2, "failed"],
    ["1", "unknown"],
  ])("with the state of delivery_status %j", async (delivery_status, status) => {
    const records = [record(0, { delivery_status })];
    expect(await reconciled({ records })).toMatchObject({ outcome: "accepted", status });
  });

  it("with an id above 2^53", async () => {
    const send_time = Math.floor(timeOf(1000) / 1000);
    const records = JSON.stringify([record(0, { send_time }), record(0, { msg_id: 9, send_time: 1 })]);
    const digits = "9007199254740993";
    const onRequest: PbxSetup["onRequest"] = ({ request, response }) => {
      if (!request.target.includes("/message/get")) return false;
      const list = records.replace("10273", digits);
      respond(response, `{"errcode":0,"data":{"session_id":3077,"records":${list}}}`);
      return true;
    };
    expect(await reconciled({ onRequest })).toMatchObject({ id: digits, correlation: digits });
  });
});

describe("is never sure of a message that may be another one", () => {
  const other = (members: Members): [PbxSetup] => [{ records: [record(1000, members)] }];
  it.each<[string, PbxSetup]>([
    ["nothing", { records: [] }],
    ["no session", { sessions: [], records: [record(1000)] }],
    ["an equal text of an hour before", { records: [record(-hour)] }],
    ["an equal text of an hour after", { records: [record(hour)] }],
    ["another text", ...other({ msg_body: "hello" })],
    ["the text with a file", ...other({ msg_files: '[{"uri":"20250725/a"}]' })],
    ["the text of a template", ...other({ msg_kind: 1 })],
    ["a notice of the PBX", ...other({ msg_type: 3 })],
    ["a message of the recipient", ...other({ sender: { user_type: 5, user_no: "+14155552671" } })],
    ["a message of an extension", ...other({ sender: { user_type: 1, user_no: "1003" } })],
    ["another session", { sessions: [{ to_number: "+14155552672" }], records: [record(0)] }],
    ["another DID number", { sessions: [{ did_number: "+15550193511" }], records: [record(0)] }],
    ["another channel", { sessions: [{ channel_type: "whatsapp" }], records: [record(0)] }],
    ["a session without numbers", { sessions: [{ did_number: null, to_number: 1 }], records: [record(0)] }],
    ["a record of another session", ...other({ session_id: 1, listedIn: 3077 })],
    ["a time as a string", ...other({ send_time: String(Math.floor(timeOf(1000) / 1000)) })],
    ["no time", ...other({ send_time: null })],
    ["no text", ...other({ msg_body: null })],
    ["no sender", ...other({ sender: null })],
    ["no files", ...other({ msg_files: null })],
    ["files that cannot be read", ...other({ msg_files: "[" })],
  ])("the PBX lists %s", async (_, setup) => {
    expect(await reconciled(setup)).toEqual(notListed);
  });
});

describe("says what to do", () => {
  const two = [record(1000), record(2000, { msg_id: 10274 })];

  it("when two equal messages are listed, and takes the one that is left if the caller knows the other", async () => {
    const reason = "the vendor lists 2 messages that can be this one; name the ids of the others in `except`";
    const ids = ["10273", "10274"];
    expect(await reconciled({ records: two })).toEqual({ outcome: "unknown", reason, ids });
    expect(await reconciled({ records: two }, {}, { except: ["10274"] })).toEqual(accepted);
    expect(await reconciled({ records: two }, {}, { except: ["10273", "10274"] })).toEqual(notListed);
  });

  it("when two sessions have an equal message", async () => {
    const records = [record(1000), record(2000, { session_id: 3078, msg_id: 10274 })];
    const reason = expect.stringContaining("2 messages");
    const ids = ["10273", "10274"];
    expect(await reconciled({ sessions: [{}, {}], records })).toEqual({ outcome: "unknown", reason, ids });
  });

  it("when the session cannot be read back to the call", async () => {
    const reason = expect.stringContaining("look for the message on the PBX");
    const many = Array.from({ length: 600 }, (_, index) => record(20_000, { msg_id: 20_600 - index }));
    expect(await reconciled({ records: many })).toEqual({ outcome: "unknown", reason });
    const textIds = [record(1000, { msg_id: "10273" })];
    expect(await reconciled({ records: textIds })).toEqual({ outcome: "unknown", reason });
  });

  const past = new Date(Date.now() - hour).toUTCString();
  it.each<[string, PbxSetup]>([
    ["have no date", { date: undefined }],
    ["have a date that is none of HTTP's", { date: new Date().toISOString() }],
    [
      "come from a cache",
      { onRequest: ({ response }) => response.setHeader("Age", "3600") && false, date: past },
    ],
    [
      "have the dates of two clocks",
      {
        onRequest: ({ request, response }) => {
          if (!request.target.includes("/message/get")) return false;
          respond(response, { errcode: 0, data: { session_id: 3077, records: [] } }, 200, { Date: past });
          return true;
        },
      },
    ],
  ])("when the responses %s", async (_, setup) => {
    const records = [record(1000), record(-hour, { msg_id: 9 })];
    const reason = expect.stringContaining("; look for the message at the vendor");
    expect(await reconciled({ records, ...setup })).toEqual({ outcome: "unknown", reason });
  });
});

describe("does not throw when asking fails", () => {
  it.each<[string, NonNullable<PbxSetup["onRequest"]>, string]>([
    ["with a broken connection", ({ socket }) => Boolean(socket.destroy()), "network"],
    [
      "with a rejection",
      ({ response }) => Boolean(respond(response, { errcode: 10005 })) || true,
      "permission",
    ],
    [
      "with a response of another form",
      ({ response }) => Boolean(respond(response, { errcode: 0 })) || true,
      "protocol",
    ],
    ["because it times out", () => true, "timeout"],
  ])("%s", async (_, fail, kind) => {
    const onRequest: PbxSetup["onRequest"] = (exchange) =>
      exchange.request.target.includes("/message/get") && fail(exchange);
    const result = await reconciled({ records: [record(0)], onRequest }, {}, { timeoutMs: 1000 });
    expect(result).toEqual({
      outcome: "unknown",
      reason: `asking failed (getMessages: ${kind}); see its cause, and ask again`,
      cause: expect.any(VendorError),
    });
  });

  it("because the caller aborts it", async () => {
    const controller = new AbortController();
    const onRequest = () => {
      controller.abort();
      return true;
    };
    const result = await reconciled({ onRequest }, {}, { signal: controller.signal });
    expect(result).toMatchObject({ outcome: "unknown", cause: { kind: "aborted" } });
  });

  it("because the vendor's id of the session is too large for the client", async () => {
    const sessions = [{ id: "9007199254740993" }];
    expect(await reconciled({ sessions })).toMatchObject({ outcome: "unknown", cause: { kind: "invalid" } });
  });
});

it("sends requests that keep the contract", async () => {
  const baseUrl = inject("mocks")["yeastar"] ?? "";
  const client = createYeastar({ baseUrl, credentials: { username: "u", password: "p" } });
  const own = { ...settings, channel: "whatsapp" };
  // The mock responds with the examples of the contract: a session that fits, and a message of long ago.
  expect(await reconcileYeastar(client, { ...doubt, settings: own })).toEqual(notListed);
  expect(await reconcileYeastar(client, { ...doubt, settings: { ...own, extension: "1003" } })).toEqual(
    notListed,
  );
});
