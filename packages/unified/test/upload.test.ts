import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
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
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A PBX that gives tokens and answers an upload as told. */
async function startPbx(onUpload: RequestListener): Promise<{ url: string; paths: string[] }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://pbx");
    paths.push(pathname);
    if (pathname.endsWith("/message/batchupload")) onUpload(request, response);
    else response.end(JSON.stringify(token));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths };
}

const failures: [string, RequestListener, Partial<VendorError>][] = [
  [
    "fails on the server",
    (_, response) => response.writeHead(500).end(),
    { kind: "unavailable", status: 500 },
  ],
  ["breaks off", (request) => request.socket.destroy(), { kind: "network" }],
  [
    "is refused for its size",
    (_, response) => response.end('{"errcode":40004,"errmsg":"FILE SIZE EXCEEDED"}'),
    { kind: "invalid", code: "40004" },
  ],
  ["answers with no file", (_, response) => response.end('{"errcode":0,"list":[]}'), { kind: "protocol" }],
];

describe("a message whose upload failed was not sent", () => {
  it.each(failures)("when the upload %s", async (_, onUpload, expected) => {
    const { url, paths } = await startPbx(onUpload);
    const { messenger } = messengerOver({ yeastar: url, ...loopback });
    const error = await messenger.send({ via: "pbx", to: "+1", file }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ vendor: "yeastar", operation: "send", outcome: "notSent", ...expected });
    expect(paths.filter((path) => path.endsWith("/message/send"))).toEqual([]);
  });
});

const loopback = {
  islash: "http://127.0.0.1:9",
  konnek: "http://127.0.0.1:9",
  sociocs: "http://127.0.0.1:9",
};
