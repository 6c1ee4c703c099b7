import { type ConnectionOptions, connect } from "node:tls";
import { describe, expect, it } from "vitest";
import {
  createFault,
  type FaultName,
  failing,
  respond,
  startServer,
  type TestServer,
} from "../src/server.js";
import { type RawClient, raw, readRaw, resetCode } from "./raw-client.js";

// A key that both sides know stands in for a certificate, which would have to be made, and would run out.
const psk = Buffer.from("a key that both sides know, and no more than that");
const tls = { ciphers: "PSK", maxVersion: "TLSv1.2", pskCallback: () => psk } as const;
const success = { status: 200, headers: {}, body: Buffer.from("fine") };

function connectSecurely(server: TestServer, options: ConnectionOptions = {}): RawClient {
  return readRaw(
    connect({
      port: server.port,
      host: "127.0.0.1",
      ciphers: "PSK",
      maxVersion: "TLSv1.2",
      pskCallback: () => ({ psk, identity: "test" }),
      checkServerIdentity: () => undefined,
      ...options,
    }),
  );
}

describe("a server that speaks TLS", () => {
  it("records requests and responds", async () => {
    await using server = await startServer(({ response }) => respond(response, "fine"), { tls });
    using client = connectSecurely(server);
    const request = raw("POST /x", ["Content-Length: 5"], "hello");
    client.write(request);
    await client.read("fine");
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    expect(server.requests).toMatchObject([{ method: "POST", target: "/x" }]);
    expect(server.bytesRead()).toBe(request.length);
  });

  it("hands over the connection beneath TLS", async () => {
    await using server = await startServer(
      ({ socket, carrier }) => {
        expect(carrier).not.toBe(socket);
        carrier.write("no TLS record at all");
      },
      { tls },
    );
    using client = connectSecurely(server);
    client.write(raw("GET /"));
    expect((await client.closed).code).toMatch(/^ERR_SSL_/);
  });

  it("survives a client that cuts off the handshake", async () => {
    await using server = await startServer(({ response }) => respond(response, "fine"), { tls });
    using stranger = connectSecurely(server, {
      pskCallback: () => ({ psk: Buffer.alloc(32), identity: "x" }),
    });
    expect((await stranger.closed).code).toBeDefined();
    using client = connectSecurely(server);
    client.write(raw("GET /"));
    await client.read("fine");
    expect(server.requests).toHaveLength(1);
    expect(server.connections()).toBe(2);
  });

  it.each<[FaultName, number]>([
    ["resetOnConnect", 0],
    ["resetBeforeRequest", 0],
    ["resetAfterRequest", 1],
  ])("resets the connection beneath it: %s", async (name, requests) => {
    await using server = await startServer(failing(createFault(name, {}), success), { tls });
    using client = connectSecurely(server);
    client.write(raw("POST /", ["Content-Length: 4"], "four"));
    expect(await client.closed).toEqual({ text: "", code: expect.stringMatching(resetCode) });
    expect(server.requests).toHaveLength(requests);
  });

  it("ends: finBeforeResponse", async () => {
    await using server = await startServer(failing(createFault("finBeforeResponse", {}), success), { tls });
    using client = connectSecurely(server);
    client.write(raw("GET /"));
    expect(await client.closed).toEqual({ text: "", code: undefined });
    expect(server.requests).toHaveLength(1);
  });
});
