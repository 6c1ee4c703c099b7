import { once } from "node:events";
import { connect } from "node:net";
import { receive } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { type NodeRequest, toNodeHandler } from "../src/node.js";
import { exchange, startNode } from "./node-server.js";

const body = "raw { bytes 👋";

/** A webhook that echoes what it reads. */
const echo = async (request: Request) => new Response(await request.text());

async function post(url: string, content: BodyInit = body): Promise<string> {
  const response = await fetch(url, { method: "POST", body: content });
  return `${response.status} ${await response.text()}`;
}

/** A handler behind something that reads the body and leaves this. */
function behind(
  left: (bytes: Buffer) => Partial<NodeRequest>,
  webhook: (request: Request) => Promise<Response>,
) {
  const handler = toNodeHandler(webhook);
  return startNode(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    await handler(Object.assign(request, left(Buffer.concat(parts))), response);
  });
}

describe("a webhook gets the raw bytes", () => {
  it("as they arrive", async () => {
    const webhook = async (request: Request) => {
      const reader = request.body?.getReader();
      const first = await reader?.read();
      return new Response(`first ${first?.value?.length}`);
    };
    await using server = await startNode(toNodeHandler(webhook));
    const socket = connect(server.port, "127.0.0.1").setEncoding("utf8");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12345");
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1.1 200 [\s\S]*first 5/);
    socket.destroy();
  });

  it.each<[string, (bytes: Buffer) => Partial<NodeRequest>]>([
    ["a Buffer in request.body", (bytes) => ({ body: bytes })],
    ["a text in request.body", (bytes) => ({ body: bytes.toString() })],
    ["a Buffer in request.rawBody beside a parsed body", (rawBody) => ({ rawBody, body: { parsed: true } })],
  ])("from %s", async (_, left) => {
    await using server = await behind(left, echo);
    expect(await post(server.url)).toBe(`200 ${body}`);
  });

  it("from the stream where request.body was only prepared, as by express.raw() for another type", async () => {
    const handler = toNodeHandler(echo);
    await using server = await startNode((request, response) =>
      handler(Object.assign(request, { body: {} }), response),
    );
    expect(await post(server.url)).toBe(`200 ${body}`);
  });

  it("or else says what to do", async () => {
    const errors: unknown[] = [];
    const webhook = (request: Request) =>
      receive(
        request,
        async () => "event",
        () => {},
        { onError: (error) => errors.push(error) },
      );
    await using server = await behind(() => ({ body: { parsed: true } }), webhook);
    expect(await post(server.url)).toBe("500 failed");
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("put receive before what reads it, such as express.json()"),
      }),
    ]);
  });
});

describe("a request is a web-standard Request", () => {
  const about = async ({ method, url, headers }: Request) =>
    new Response(`${method} ${url} ${JSON.stringify([...headers])}`);

  it.each([
    ["POST /a?b=c", "example.com:80", "POST http://example.com/a?b=c"],
    ["GET /a", "[::1]:1234", "GET http://[::1]:1234/a"],
    ["POST //evil.example/a", "example.com", "POST http://example.com//evil.example/a"],
    ["POST http://evil.example/a", "example.com", "POST http://example.com/ "],
    ["OPTIONS *", "example.com", "OPTIONS http://example.com/ "],
    ["TRACE /", "example.com", "OPTIONS http://example.com/ "],
    ["POST /a", "user:canary@example.com", "POST http://localhost/a "],
    ["POST /a", "example.com:99999", "POST http://localhost/a "],
    ["POST /a", "a b/%", "POST http://localhost/a "],
    ["POST /a", "", "POST http://localhost/a "],
  ])("%s with the host %s", async (line, host, expected) => {
    await using server = await startNode(toNodeHandler(about));
    const received = await exchange(
      server.port,
      `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(received).toContain(`\r\n${expected}`);
  });

  it("with the path before a router changed it", async () => {
    const handler = toNodeHandler(about);
    await using server = await startNode((request, response) =>
      handler(Object.assign(request, { originalUrl: "/hooks/pbx?a=b", url: "/pbx?a=b" }), response),
    );
    expect(await post(server.url)).toMatch(/^200 POST http:\/\/127.0.0.1:\d+\/hooks\/pbx\?a=b /);
  });

  it("without the headers of its connection", async () => {
    await using server = await startNode(toNodeHandler(about));
    const text =
      "POST / HTTP/1.1\r\nHost: a\r\nX-Signature: 1\r\nX-Signature: 2\r\nTE: trailers\r\nConnection: close\r\n\r\n";
    expect(await exchange(server.port, text)).toContain('[["host","a"],["x-signature","1, 2"]]');
  });
});

describe("a response", () => {
  it("has its status and headers, except those of a connection", async () => {
    const headers = [
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
      ["X-Own", "3"],
      ["Connection", "upgrade"],
      ["Transfer-Encoding", "gzip"],
    ];
    await using server = await startNode(
      toNodeHandler(
        async () => new Response("text", { status: 418, headers: headers as [string, string][] }),
      ),
    );
    const response = await fetch(server.url, { method: "POST" });
    expect(response.status).toBe(418);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-own")).toBe("3");
    expect([response.headers.get("connection"), response.headers.get("transfer-encoding")]).toEqual([
      "keep-alive",
      "chunked",
    ]);
    expect(await response.text()).toBe("text");
  });

  it.each(["text", null])("to HEAD has no body: %s", async (content) => {
    await using server = await startNode(toNodeHandler(async () => new Response(content, { status: 201 })));
    const received = await exchange(server.port, "HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(received).toMatch(/^HTTP\/1.1 201 [\s\S]*\r\n\r\n$/);
  });

  it("is not written faster than its client reads", async () => {
    let pulled = 0;
    const stream = new ReadableStream({
      pull(controller) {
        pulled += 1;
        if (pulled > 10_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
    await using server = await startNode(toNodeHandler(async () => new Response(stream)));
    const socket = connect(server.port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    await once(socket, "readable");
    // What the sockets hold is some megabytes at most.
    await new Promise((later) => setTimeout(later, 500));
    expect(pulled).toBeLessThan(1000);
    socket.destroy();
  });
});

describe("a client that goes away", () => {
  it("aborts the request, cuts off its body, and the handler ends", async () => {
    const seen: string[] = [];
    const handler = toNodeHandler(async (request) => {
      request.signal.addEventListener("abort", () => seen.push("aborted"));
      await request.text().catch(() => seen.push("cut off"));
      await expect.poll(() => seen).toContain("aborted");
      return new Response("too late");
    });
    await using server = await startNode((request, response) => {
      void handler(request, response).then(() => seen.push("ended"));
    });
    const socket = connect(server.port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n123", () => socket.destroy());
    await expect.poll(() => seen).toContain("ended");
    expect(seen).toEqual(expect.arrayContaining(["aborted", "cut off"]));
  });

  it("after its response aborts nothing", async () => {
    const signals: AbortSignal[] = [];
    await using server = await startNode(
      toNodeHandler(async (request) => {
        signals.push(request.signal);
        return new Response("");
      }),
    );
    await exchange(server.port, "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(signals[0]?.aborted).toBe(false);
  });
});

describe("a body that the webhook does not read to its end", () => {
  const first = async (request: Request) => {
    const reader = request.body?.getReader();
    await reader?.read();
    reader?.releaseLock();
    return new Response("too long", { status: 413 });
  };

  it.each<[string, (request: Request) => Promise<Response>]>([
    ["at all", async () => new Response("too long", { status: 413 })],
    ["beyond its first part", first],
  ])(
    "is dropped if it is not read %s, so that the client sees the response, and the connection stays",
    async (_, webhook) => {
      await using server = await startNode(toNodeHandler(webhook));
      const request = `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n${"x".repeat(1_000_000)}`;
      const received = await exchange(
        server.port,
        `${request}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      );
      expect(received.match(/HTTP\/1.1 413 /g)).toHaveLength(2);
    },
  );

  it("ends the connection if it is far too long", async () => {
    await using server = await startNode(toNodeHandler(first));
    const socket = connect(server.port, "127.0.0.1");
    const closed = new Promise((resolve) => socket.on("error", () => {}).once("close", resolve));
    let sent = 0;
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000000\r\n\r\n");
    const part = Buffer.alloc(65_536);
    const send = () => {
      while (!socket.destroyed) {
        sent += part.length;
        if (!socket.write(part)) return;
      }
    };
    socket.on("drain", send);
    send();
    await closed;
    expect(sent).toBeGreaterThan(16_777_216);
    expect(sent).toBeLessThan(100_000_000);
  });
});

it("needs a webhook when it is made", () => {
  expect(() => toNodeHandler(undefined as never)).toThrow("toNodeHandler: give a webhook");
});
