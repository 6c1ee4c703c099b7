import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { type Behaviour, respond, startServer } from "../src/server.js";
import { connectRaw, raw } from "./raw-client.js";

const ok: Behaviour["onRequest"] = ({ request, response }) => respond(response, { target: request.target });

function texts(requests: readonly { readonly body: Buffer }[]): string[] {
  return requests.map(({ body }) => body.toString());
}

describe("a server without a contract records", () => {
  it("the method, the target, and every header line in its order and spelling", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    const lines = ["x-MiXeD: One", "Accept: a/b", "X-Mixed:two", "Accept: c/d"];
    client.write(raw("PATCH /a%20b/../c?x=1&x=2#f", lines));
    await client.read("\r\n\r\n");
    expect(server.requests).toMatchObject([
      {
        method: "PATCH",
        target: "/a%20b/../c?x=1&x=2#f",
        headers: { "x-mixed": "One, two", accept: "a/b, c/d", host: "vendor.example" },
      },
    ]);
    expect(server.requests[0]?.rawHeaders).toEqual([
      ["Host", "vendor.example"],
      ["x-MiXeD", "One"],
      ["Accept", "a/b"],
      ["X-Mixed", "two"],
      ["Accept", "c/d"],
    ]);
  });

  it("a body of 10 MB, byte by byte", async () => {
    await using server = await startServer(ok);
    const body = Buffer.alloc(10_000_000, Buffer.from(Array.from({ length: 251 }, (_, index) => index)));
    await (await fetch(server.url, { method: "POST", body })).text();
    expect(server.requests[0]?.body.equals(body)).toBe(true);
    expect(server.bytesRead()).toBeGreaterThan(body.length);
  });

  it("a body in chunks without their sizes, their extensions and their trailers", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    const chunks = "3;name=value\r\none\r\n8\r\n-two\r\nxy\r\n0\r\nX-Trailer: 1\r\n\r\n";
    client.write(raw("POST /chunks", ["Transfer-Encoding: chunked"], chunks));
    await client.read("/chunks");
    expect(texts(server.requests)).toEqual(["one-two\r\nxy"]);
  });

  it("a body sent after 100 Continue, which follows the head", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    client.write(raw("POST /", ["Content-Length: 5", "Expect: 100-continue"]));
    expect(await client.read("\r\n\r\n")).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    expect(server.requests).toEqual([]);
    client.write("hello");
    expect(await client.read('{"target"')).toContain("HTTP/1.1 200 OK\r\n");
    expect(texts(server.requests)).toEqual(["hello"]);
  });

  it("a request with an unknown expectation", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    client.write(raw("POST /", ["Content-Length: 5", "Expect: wonders"], "hello"));
    expect(await client.read('{"target"')).toContain("HTTP/1.1 200 OK\r\n");
    expect(texts(server.requests)).toEqual(["hello"]);
  });

  it.each([
    ["its body is short of its length", raw("POST /", ["Content-Length: 10"], "four")],
    ["its last chunk is missing", raw("POST /", ["Transfer-Encoding: chunked"], "4\r\nfour\r\n")],
  ])("no request that is cut off while %s", async (_, text) => {
    let carrierOf: (carrier: Socket) => void = () => {};
    const met = new Promise<Socket>((resolve) => {
      carrierOf = resolve;
    });
    await using server = await startServer({
      onHead: (_head, carrier) => {
        carrierOf(carrier);
        return false;
      },
      onRequest: ok,
    });
    const client = connectRaw(server.port);
    client.write(text);
    const carrier = await met;
    client[Symbol.dispose]();
    // That a request was broken off is an error of the socket, and no fault here.
    await new Promise((resolve) => carrier.once("close", resolve));
    expect(server.bytesRead()).toBe(text.length);
    await (await fetch(`${server.url}/whole`)).text();
    expect(server.requests).toMatchObject([{ target: "/whole" }]);
  });

  it("nothing that it has forgotten", async () => {
    await using server = await startServer(ok);
    await (await fetch(server.url)).text();
    server.forget();
    await (await fetch(`${server.url}/second`)).text();
    expect(server.requests).toMatchObject([{ target: "/second" }]);
  });
});

describe("a server without a contract responds", () => {
  it("to request after request on one connection, which it never closes by itself", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    client.write(raw("GET /first"));
    // A server that closes idle connections says after how many seconds.
    expect(await client.read("/first")).not.toMatch(/^keep-alive:/im);
    client.write(raw("GET /second"));
    expect(await client.read("/second")).toMatch(/^connection: keep-alive\r$/im);
    expect(server.connections()).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  it("to pipelined requests in their order, whichever response is ready first", async () => {
    const waiting: ServerResponse[] = [];
    await using server = await startServer(({ response }) => {
      waiting.push(response);
      if (waiting.length < 3) return;
      for (const [index, one] of [...waiting.entries()].reverse()) respond(one, `response ${index}`);
    });
    using client = connectRaw(server.port);
    const post = raw("POST /1", ["Content-Length: 3"], "one");
    client.write(`${raw("GET /0")}${post}${raw("GET /2")}`);
    const all = await client.read("response 2");
    expect(all.match(/response \d/g)).toEqual(["response 0", "response 1", "response 2"]);
    expect(server.requests.map(({ target }) => target)).toEqual(["/0", "/1", "/2"]);
    expect(texts(server.requests)).toEqual(["", "one", ""]);
  });

  it("to a HEAD with the head alone", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    client.write(raw("HEAD /"));
    expect(await client.read("\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 OK\r\n[^{]*\r\n\r\n$/);
    client.write(raw("GET /next"));
    expect(await client.read("/next")).toMatch(/\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    expect(server.requests).toMatchObject([{ method: "HEAD" }, { method: "GET" }]);
  });

  it("to a client that has ended its side, however late", async () => {
    await using server = await startServer(({ request, response, socket }) => {
      // Both the request and the end were read by then.
      socket.once("end", () => setImmediate(respond, response, request.body.toString()));
    });
    using client = connectRaw(server.port);
    client.end(raw("POST /", ["Content-Length: 5"], "hello"));
    expect((await client.closed).text).toContain("hello");
  });

  it("with a broken connection if the function throws, and leaves the error unhandled", async () => {
    const listeners = process.listeners("unhandledRejection");
    const unhandled: unknown[] = [];
    process.removeAllListeners("unhandledRejection").on("unhandledRejection", (one) => unhandled.push(one));
    try {
      await using server = await startServer(() => {
        throw new Error("a fault of the test");
      });
      await expect(fetch(server.url)).rejects.toThrow("fetch failed");
      expect(unhandled).toMatchObject([{ message: "a fault of the test" }]);
    } finally {
      process.removeAllListeners("unhandledRejection");
      for (const listener of listeners) process.on("unhandledRejection", listener);
    }
  });
});
