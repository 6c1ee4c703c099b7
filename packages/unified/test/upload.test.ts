import { answer, type Exchange, startServer, type TestServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { afterEach, describe, expect, it } from "vitest";
import { messengerOver } from "./channels.js";

const token = {
  errcode: 0,
  access_token: "a",
  access_token_expire_time: 1800,
  refresh_token: "r",
  refresh_token_expire_time: 86400,
};
const file = { content: new Blob(["x"]), name: "a.txt" };
const servers: TestServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A PBX that gives tokens and answers an upload as told. */
async function startPbx(onUpload: (exchange: Exchange) => unknown): Promise<TestServer> {
  const server = await startServer((exchange) =>
    pathOf(exchange.request).endsWith("/message/batchupload")
      ? onUpload(exchange)
      : answer(exchange.response, token),
  );
  servers.push(server);
  return server;
}

function pathOf({ target }: Exchange["request"]): string {
  return new URL(target, "http://pbx").pathname;
}

const failures: [string, (exchange: Exchange) => unknown, Partial<VendorError>][] = [
  ["fails on the server", ({ response }) => answer(response, "", 500), { kind: "unavailable", status: 500 }],
  ["breaks off", ({ socket }) => socket.destroy(), { kind: "network" }],
  [
    "is refused for its size",
    ({ response }) => answer(response, { errcode: 40004, errmsg: "FILE SIZE EXCEEDED" }),
    { kind: "invalid", code: "40004" },
  ],
  [
    "answers with no file",
    ({ response }) => answer(response, { errcode: 0, list: [] }),
    { kind: "protocol" },
  ],
];

describe("a message whose upload failed was not sent", () => {
  it.each(failures)("when the upload %s", async (_, onUpload, expected) => {
    const pbx = await startPbx(onUpload);
    const { messenger } = messengerOver({ yeastar: pbx.url, ...loopback });
    const error = await messenger.send({ via: "pbx", to: "+1", file }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ vendor: "yeastar", operation: "send", outcome: "notSent", ...expected });
    const paths = pbx.requests.map(pathOf);
    expect(paths.filter((path) => path.endsWith("/message/send"))).toEqual([]);
  });
});

const loopback = {
  islash: "http://127.0.0.1:9",
  konnek: "http://127.0.0.1:9",
  sociocs: "http://127.0.0.1:9",
};
