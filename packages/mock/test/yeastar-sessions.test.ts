import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { send, signIn } from "./pbx.js";

let pbx: Mock;
let token: string;
beforeEach(async () => {
  pbx = await startMock("yeastar");
  token = await signIn(pbx);
});
afterEach(() => pbx.close());

async function sent(members: object = {}): Promise<{ message: number; session: number }> {
  const { errcode, msg_id: message, session_id: session } = await send(pbx, token, { ...members });
  expect(errcode).toBe(0);
  return { message: Number(message), session: Number(session) };
}

describe("a message to Yeastar's PBX", () => {
  it("goes into the session with the same channel, number and recipient", async () => {
    const first = await sent();
    expect((await sent({ msg_body: "Again" })).session).toBe(first.session);
  });

  it.each([
    ["channel", { channel: "telnyx" }],
    ["number", { did_number: "+15550193511" }],
    ["recipient", { to: "+14155552672" }],
  ])("starts another session, with a higher id, for another %s", async (_, members) => {
    const first = await sent();
    const other = await sent(members);
    expect(other.session).toBeGreaterThan(first.session);
    expect((await sent(members)).session).toBe(other.session);
    expect((await sent()).session).toBe(first.session);
  });

  it("goes into the session that it names", async () => {
    const first = await sent();
    expect((await sent({ session_id: 77 })).session).toBe(77);
    expect((await sent({ session_id: 78, to: "+14155552673" })).session).toBe(78);
    expect((await sent({ session_id: 79, to: "+14155552674" })).session).toBe(79);
    // Naming a session starts none.
    const next = await sent({ to: "+14155552674" });
    expect(next.session).toBe(first.session + 1);
  });

  it("has a higher id than the last, in any session", async () => {
    const messages = [await sent(), await sent({ to: "+1" }), await sent({ session_id: 5 }), await sent()];
    const ids = messages.map(({ message }) => message);
    expect(ids).toEqual([...new Set(ids)].sort((left, right) => left - right));
  });

  it("has an id in the order of the records, even of many at once", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => sent({ to: `+${index}` })));
    const responses = pbx.requests.slice(1).map(({ response }) => JSON.parse(String(response?.body)));
    const ids = responses.map(({ msg_id: id }) => id as number);
    const sessions = responses.map(({ session_id: id }) => id as number);
    expect(ids).toEqual(Array.from({ length: 20 }, (_, index) => (ids[0] ?? 0) + index));
    expect(sessions).toEqual(Array.from({ length: 20 }, (_, index) => (sessions[0] ?? 0) + index));
  });

  it("has no id and starts no session if it breaks the contract", async () => {
    const first = await sent();
    await send(pbx, "made up", { to: "+2" });
    await send(pbx, token, { to: "+3", msg_kind: 7 });
    pbx.on("sendMessage").reply({ example: "internalError" }).times(1);
    await send(pbx, token, { to: "+4" });
    expect(await sent({ to: "+5" })).toEqual({ message: first.message + 1, session: first.session + 1 });
  });
});
