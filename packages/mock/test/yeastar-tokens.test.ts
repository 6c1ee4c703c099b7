import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { call, getToken, refresh, send, signIn } from "./pbx.js";

let pbx: Mock;
beforeEach(async () => {
  // Time stands still, but for what a test adds.
  pbx = await startMock("yeastar", { now: () => 1_000_000 });
});
afterEach(() => pbx.close());

const expired = { errcode: 10004, errmsg: "TOKEN EXPIRED" };
const tooMany = { errcode: 60002, errmsg: "MAX LIMITATION EXCEEDED" };
const accepted = { errcode: 0, errmsg: "SUCCESS" };

async function times(count: number, act: () => Promise<string>): Promise<string[]> {
  const done: string[] = [];
  for (let index = 0; index < count; index += 1) done.push(await act());
  return done;
}

describe("a Yeastar token", () => {
  it("has a refresh token, and both have a lifetime", async () => {
    expect(await getToken(pbx)).toEqual({
      errcode: 0,
      errmsg: "SUCCESS",
      access_token: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
      access_token_expire_time: 1800,
      refresh_token: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
      refresh_token_expire_time: 86_400,
    });
  });

  it("is needed by every operation except those that issue one", async () => {
    const token = await signIn(pbx);
    expect(await send(pbx, token)).toMatchObject(accepted);
    expect(await send(pbx, "made up")).toEqual(expired);
    const query = { page: "1", page_size: "1", access_token: "made up" };
    expect(await call(pbx, "message_campaign/list", { query })).toEqual(expired);
    expect(
      await call(pbx, "message_campaign/list", { query: { ...query, access_token: token } }),
    ).toMatchObject({
      errcode: 0,
      data: [{ id: 249 }],
    });
  });

  it("expires by a fake clock", async () => {
    await using own = await startMock("yeastar");
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const token = await signIn(own);
    await vi.advanceTimersByTimeAsync(1_799_999);
    expect(await send(own, token)).toMatchObject(accepted);
    await vi.advanceTimersByTimeAsync(1);
    expect(await send(own, token)).toEqual(expired);
  });

  it("expires after 30 minutes of the mock's time", async () => {
    const token = await signIn(pbx);
    pbx.advance(1_799_999);
    expect(await send(pbx, token)).toMatchObject(accepted);
    pbx.advance(1);
    expect(await send(pbx, token)).toEqual(expired);
  });

  it("expires after 30 minutes of a given clock", async () => {
    let now = 1_000_000;
    await using own = await startMock("yeastar", { now: () => now });
    const token = await signIn(own);
    now += 1_799_999;
    expect(await send(own, token)).toMatchObject(accepted);
    now += 1;
    expect(await send(own, token)).toEqual(expired);
  });

  it("is one of at most eight valid ones", async () => {
    const tokens = await times(8, () => signIn(pbx));
    expect(new Set(tokens).size).toBe(8);
    expect(await getToken(pbx)).toEqual(tooMany);
    for (const token of tokens) expect(await send(pbx, token)).toMatchObject(accepted);
  });

  it("makes room when it expires", async () => {
    await signIn(pbx);
    pbx.advance(1_000_000);
    await times(7, () => signIn(pbx));
    expect(await getToken(pbx)).toEqual(tooMany);
    pbx.advance(800_000);
    expect(await getToken(pbx)).toMatchObject(accepted);
    expect(await getToken(pbx)).toEqual(tooMany);
  });

  it("makes room when it is revoked, and is invalid then", async () => {
    const [token = ""] = await times(8, () => signIn(pbx));
    expect(await call(pbx, "del_token", { query: { access_token: token } })).toEqual(accepted);
    expect(await send(pbx, token)).toEqual(expired);
    expect(await call(pbx, "del_token", { query: { access_token: token } })).toEqual(expired);
    expect(await getToken(pbx)).toMatchObject(accepted);
    expect(await getToken(pbx)).toEqual(tooMany);
  });
});

describe("a refresh token", () => {
  it("gives new tokens in place of the old ones", async () => {
    const old = await getToken(pbx);
    const renewed = await refresh(pbx, old["refresh_token"]);
    expect(renewed).toMatchObject({ ...accepted, access_token_expire_time: 1800 });
    expect(renewed["access_token"]).not.toBe(old["access_token"]);
    expect(renewed["refresh_token"]).not.toBe(old["refresh_token"]);
    expect(await send(pbx, renewed["access_token"])).toMatchObject(accepted);
    expect(await send(pbx, old["access_token"])).toEqual(expired);
  });

  it("is valid once", async () => {
    const { refresh_token: used } = await getToken(pbx);
    expect(await refresh(pbx, used)).toMatchObject(accepted);
    expect(await refresh(pbx, used)).toMatchObject({ errcode: 40002 });
    expect(await refresh(pbx, "made up")).toMatchObject({ errcode: 40002 });
  });

  it("is valid for 24 hours, longer than the access token", async () => {
    const [first, second] = [await getToken(pbx), await getToken(pbx)];
    pbx.advance(86_399_999);
    expect(await refresh(pbx, first["refresh_token"])).toMatchObject(accepted);
    pbx.advance(1);
    expect(await refresh(pbx, second["refresh_token"])).toMatchObject({ errcode: 40002 });
  });

  it("is invalid once its access token is revoked", async () => {
    const { access_token: token, refresh_token: used } = await getToken(pbx);
    await call(pbx, "del_token", { query: { access_token: String(token) } });
    expect(await refresh(pbx, used)).toMatchObject({ errcode: 40002 });
  });

  it("gives no ninth token", async () => {
    const old = await getToken(pbx);
    pbx.advance(1_800_000);
    const [newest] = await Promise.all(Array.from({ length: 8 }, () => getToken(pbx)));
    expect(await refresh(pbx, old["refresh_token"])).toEqual(tooMany);
    expect(await refresh(pbx, newest?.["refresh_token"])).toMatchObject(accepted);
    pbx.advance(1_800_000);
    expect(await refresh(pbx, old["refresh_token"])).toMatchObject(accepted);
  });
});

describe("the memory", () => {
  it("follows from the seed alone", async () => {
    const tokensOf = async (seed?: number) => {
      await using own = await startMock("yeastar", seed === undefined ? {} : { seed });
      const token = await getToken(own);
      return [token, await send(own, token["access_token"])];
    };
    const first = await tokensOf(1);
    expect(await tokensOf(1)).toEqual(first);
    expect(await tokensOf()).toEqual(first);
    const other = await tokensOf(2);
    for (const [index, response] of other.entries()) expect(response).not.toEqual(first[index]);
  });

  it("is gone after a reset", async () => {
    const first = await getToken(pbx);
    const sent = await send(pbx, first["access_token"]);
    pbx.advance(1_000_000);
    await pbx.reset();
    expect(pbx.requests).toEqual([]);
    expect(await send(pbx, first["access_token"])).toEqual(expired);
    expect(await getToken(pbx)).toEqual(first);
    pbx.advance(1_799_000);
    expect(await send(pbx, first["access_token"])).toEqual(sent);
  });

  it("does not exist if the mock is stateless: every token is valid", async () => {
    await using own = await startMock("yeastar", { stateless: true });
    expect(await send(own, "made up")).toEqual({ ...accepted, msg_id: 10273, session_id: 3077 });
    expect(await send(own, "made up")).toEqual({ ...accepted, msg_id: 10273, session_id: 3077 });
  });

  it("is not used if a request or a rule chooses the response", async () => {
    pbx.on("sendMessage").reply({ example: "accepted" });
    expect(await send(pbx, "made up")).toMatchObject({ msg_id: 10273 });
  });
});
