import { createKonnek } from "@trunkline/konnek";
import { respond, startServer } from "@trunkline/mock/server";
import { createSociocs } from "@trunkline/sociocs";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMessenger } from "../../src/index.js";
import { konnek } from "../../src/vendors/konnek.js";
import { sociocs } from "../../src/vendors/sociocs.js";
import { yeastar } from "../../src/vendors/yeastar.js";
import { hour, type Members, timeOf } from "./call.js";
import { record, startPbx } from "./pbx.js";

const text = "Your order has left";
/** The call of `timeOf`, which lasted ten seconds, as it is by now: files share modules, so it may have been long ago. */
function agesNow() {
  const startedAgoMs = Date.now() - timeOf(0);
  return { startedAgoMs, endedAgoMs: startedAgoMs - 10_000 };
}
const atCall = timeOf(5000);

/** A process that sent nothing, and a vendor that lists messages of the text. */
async function startFresh(listed: readonly Members[]) {
  const server = await startServer(({ response }) => {
    const its = { channel_key: "twlo_1", to: "16175551212", text };
    respond(response, { status: "success", data: listed.map((one) => ({ ...its, ...one })) });
  });
  const client = createSociocs({ baseUrl: server.url, credentials: { apikey: "k" }, retry: false });
  const other = createKonnek({ baseUrl: server.url, credentials: { username: "u", password: "p" } });
  const messenger = createMessenger(
    {
      sms: sociocs(client, { provider: "twlo", channelKey: "twlo_1" }),
      id: konnek(other, { clientID: "c", channel: "whatsapp" }),
    },
    { routes: { one: ["sms"], two: ["sms", "id"] } },
  );
  onTestFinished(async () => {
    await messenger.close();
    await server.close();
  });
  return { messenger, server };
}

const message = { to: "+16175551212", text } as const;
const mine = { message_id: "MM1", timestamp: atCall };

describe("finds a message that another process sent", () => {
  it.each(["sms", "one"] as const)("through %s", async (via) => {
    const { messenger } = await startFresh([mine, { message_id: "MM2", timestamp: atCall - 2 * hour }]);
    expect(await messenger.find({ ...message, via }, agesNow())).toEqual({
      outcome: "accepted",
      receipt: {
        ...{ via: "sms", vendor: "sociocs", id: "MM1", correlation: "MM1", status: "queued" },
        raw: expect.objectContaining(mine),
      },
    });
  });

  it("beside messages that are known to be others", async () => {
    const { messenger } = await startFresh([mine, { ...mine, message_id: "MM2" }]);
    const several = await messenger.find({ ...message, via: "sms" }, agesNow());
    expect(several).toMatchObject({ outcome: "unknown", ids: ["MM1", "MM2"] });
    const found = await messenger.find({ ...message, via: "sms" }, { ...agesNow(), except: ["MM2"] });
    expect(found).toMatchObject({ outcome: "accepted", receipt: { id: "MM1" } });
  });
});

describe("finds none that may be another one", () => {
  it.each<[string, readonly Members[]]>([
    ["nothing", []],
    ["an equal message of another time", [{ ...mine, timestamp: atCall - hour / 2 }]],
    ["another one half an hour before", [mine, { message_id: "MM2", timestamp: atCall - hour / 2 }]],
    ["another one half an hour after", [mine, { message_id: "MM2", timestamp: atCall + hour / 2 }]],
    ["another recipient", [{ ...mine, to: "16175550000" }]],
  ])("%s", async (_, listed) => {
    const { messenger } = await startFresh(listed);
    expect(await messenger.find({ ...message, via: "sms" }, agesNow())).toMatchObject({ outcome: "unknown" });
  });

  it("reads a session back for an hour before the call", async () => {
    const other = { msg_body: "other" };
    const later = Array.from({ length: 18 }, (_, index) => record(5000, { ...other, msg_id: 900 + index }));
    // The first page goes back beyond the call, and not yet for an hour.
    const page = [...later, record(5000, { msg_id: 899 }), record(-hour / 4, { ...other, msg_id: 898 })];
    for (const [records, outcome] of [
      [page, "accepted"],
      [[...page, record(-hour / 2, { msg_id: 800 })], "unknown"],
    ] as const) {
      await using server = await startPbx({ records });
      const channel = yeastar(server.client, { channel: "twilio", didNumber: "+15550193510" });
      const messenger = createMessenger({ pbx: channel });
      const found = await messenger.find({ via: "pbx", to: "+14155552671", text: "Hello" }, agesNow());
      expect(found, outcome).toMatchObject({ outcome });
    }
  });

  it("a file, of which only its upload knows the place", async () => {
    await using server = await startPbx({ records: [record(5000)] });
    const channel = yeastar(server.client, { channel: "twilio", didNumber: "+15550193510" });
    const file = { content: new Uint8Array([1]), name: "a.pdf", type: "application/pdf" };
    const found = await createMessenger({ pbx: channel }).find(
      { via: "pbx", to: "+14155552671", file },
      agesNow(),
    );
    expect(found).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("uploaded its file") });
    expect(server.requests).toEqual([]);
  });

  it("one that this process knows, one of several channels, or one of a vendor that cannot be asked", async () => {
    const { messenger, server } = await startFresh([mine]);
    const two = await messenger.find({ ...message, via: "two" }, agesNow());
    expect(two).toMatchObject({ reason: expect.stringContaining("which channel of its route") });
    const id = await messenger.find({ ...message, via: "id" }, { ...agesNow(), correlation: "17" });
    expect(id).toMatchObject({ reason: expect.stringContaining("will name the message 17") });
    const blank = messenger.find({ ...message, via: "sms", text: " " }, agesNow());
    await expect(blank).rejects.toMatchObject({ kind: "invalid" });
    expect(server.requests).toEqual([]);
    await expect(messenger.find({ ...message, via: "none" as never }, agesNow())).rejects.toThrow(
      "no channel",
    );
  });
});
