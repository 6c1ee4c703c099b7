import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { messengerOver } from "./channels.js";
import { mapped, messengerOfTrials, type TrialMessage, trialMessages } from "./trials.js";

const { messenger, requests } = messengerOver(inject("mocks"));
const ofTrials = await messengerOfTrials(inject("mocks"));

describe("over the channels of the trials", () => {
  const send = async ({ via, message }: TrialMessage) =>
    await ofTrials.messenger.send({ via, ...message } as never);

  beforeAll(async () => {
    vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z"), toFake: ["Date"] });
    vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000-0000-4000-8000-000000000000");
    // A client may exchange its credentials for a token before its first message, and what is kept is the messages.
    for (const via of new Set(trialMessages.map((message) => message.via))) {
      const first = trialMessages.find((message) => message.via === via);
      if (first) await send(first);
    }
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it("there is a message for each vendor that has a mapping", () => {
    expect([...new Set(trialMessages.map(({ vendor }) => vendor))]).toEqual(mapped);
  });

  it.each(trialMessages)("$vendor carries $kind by $via", async (message) => {
    ofTrials.requests.length = 0;
    const receipt = await send(message);
    expect(receipt.vendor).toBe(message.vendor);
    const { raw: _, ...told } = receipt;
    const text = `${JSON.stringify({ sent: ofTrials.requests, receipt: told }, null, 2)}\n`;
    const name = `${message.vendor}.${message.via}.${message.kind.replaceAll(/\W+/g, "-")}`;
    await expect(text).toMatchFileSnapshot(`./__snapshots__/mapping/${name}.json`);
  });
});

it("takes the name of a stream from its path", async () => {
  const content = Object.assign(new Blob(["bytes"]).stream(), { path: "/photos/own.png" });
  requests.length = 0;
  await messenger.send({ via: "pbx", to: "+14155552671", file: { content } });
  expect(requests.map(({ body }) => JSON.stringify(body)).join()).toContain("own.png (image/png, 5 bytes)");
});

it("gives a Konnek message a random id when the caller gives none", async () => {
  requests.length = 0;
  await messenger.send({ via: "id", to: "6281200000000", text: "a" });
  await messenger.send({ via: "id", to: "6281200000000", text: "b" });
  const ids = requests.map(({ body }) => (body as { id: string }).id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every((one) => /^[0-9a-f-]{36}$/.test(one))).toBe(true);
});

it("keeps the vendor's answer whole in the receipt", async () => {
  const { raw } = await messenger.send({ via: "sms", to: "+16175551212", text: "Hello" });
  expect(raw).toEqual({ status: "success", data: { message_id: "Xyz12345" } });
});
