import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { type Behaviour, respond, startServer } from "../src/server.js";
import { connectRaw, raw } from "./raw-client.js";

const ok: Behaviour["onRequest"] = ({ response }) => respond(response, "fine");

describe("a behaviour can keep a connection from HTTP", () => {
  it("as soon as it is open", async () => {
    await using server = await startServer({
      onConnection: (socket) => {
        socket.resume().write("220 no HTTP at all\r\n");
        return true;
      },
      onRequest: ok,
    });
    using client = connectRaw(server.port);
    client.write(raw("GET /"));
    await client.read("220 no HTTP at all\r\n");
    client.end();
    expect((await client.closed).text).toBe("220 no HTTP at all\r\n");
    expect(server.requests).toEqual([]);
  });

  it("after the head of a request, before any response", async () => {
    const heads: unknown[] = [];
    await using server = await startServer({
      onHead: ({ method, target, rawHeaders }, socket) => {
        heads.push([method, target, rawHeaders.length]);
        socket.end();
        return true;
      },
      onRequest: ok,
    });
    using client = connectRaw(server.port);
    client.write(raw("PUT /x", ["Content-Length: 5", "Expect: 100-continue"], "hello"));
    expect((await client.closed).text).toBe("");
    expect(heads).toEqual([["PUT", "/x", 3]]);
    expect(server.requests).toEqual([]);
  });

  it("and need not handle the errors of the client", async () => {
    let carrierOf: (carrier: Socket) => void = () => {};
    const met = new Promise<Socket>((resolve) => {
      carrierOf = resolve;
    });
    await using server = await startServer({
      onConnection: (socket) => {
        carrierOf(socket.resume());
        return true;
      },
      onRequest: ok,
    });
    const client = connect(server.port, "127.0.0.1");
    const carrier = await met;
    client.resetAndDestroy();
    await new Promise((resolve) => carrier.once("close", resolve));
    expect(carrier.errored).toMatchObject({ code: "ECONNRESET" });
  });
});
