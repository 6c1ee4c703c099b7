import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { startDeadline } from "../src/deadline.js";
import { readBody } from "../src/read.js";
import { respond, startFailingServer, startServer, startTcpServer } from "./servers.js";
import { type AcmeOptions, createAcme, failureOf, success } from "./vendor.js";

async function read(response: Response, maxBytes: number) {
  const deadline = startDeadline(10_000, undefined);
  try {
    return await readBody(response, maxBytes, deadline);
  } finally {
    deadline.dispose();
  }
}

const message = { body: { to: "ana" } };
const cap = 65_536;
const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

function padded(length: number): string {
  return JSON.stringify(success).padEnd(length, " ");
}

const oversize = { kind: "protocol", outcome: "unknown", status: 200 };

describe("a response of as many bytes as may be is read", () => {
  it.each<[string, (text: string) => [string | Buffer, Record<string, string>]]>([
    ["with its length", (text) => [text, { "Content-Length": String(text.length) }]],
    ["in chunks", (text) => [text, { "Transfer-Encoding": "chunked" }]],
    ["compressed, by what it is when it is not", (text) => [gzipSync(text), { "Content-Encoding": "gzip" }]],
    ["by brotli as well", (text) => [brotliCompressSync(text), { "Content-Encoding": "br" }]],
  ])("%s, and with one more is not", async (_, made) => {
    for (const [length, isRead] of [
      [cap, true],
      [cap + 1, false],
    ] as const) {
      await using server = await startServer((_request, response) => {
        const [body, headers] = made(padded(length));
        response.writeHead(200, { "Content-Type": "application/json", ...headers });
        response.end(body);
      });
      const call = createAcme({ baseUrl: server.url, maxResponseBytes: cap }).sendMessage(message);
      if (isRead) {
        expect(await call).toEqual(success);
      } else {
        const error = await failureOf(call);
        expect(error).toMatchObject({ ...oversize, attempts: [{ ...oversize, phase: "done" }] });
        expect(error.message).toContain("the response (200) has more than 65536 bytes");
      }
    }
  });

  it("which are 8 MiB by default", async () => {
    await using server = await startServer(({ target }, response) => {
      respond(response, padded(target === "/status" ? 8_388_608 : 8_388_609));
    });
    const client = createAcme({ baseUrl: server.url });
    expect(await client.status()).toEqual(success);
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject(oversize);
    expect(error.message).toContain("has more than 8388608 bytes");
  });

  it("and the next call is served as ever", async () => {
    await using server = await startServer(({ target }, response) => {
      respond(response, padded(target === "/status" ? 100 : 1_000_000));
    });
    const client = createAcme({ baseUrl: server.url, maxResponseBytes: cap });
    await failureOf(client.sendMessage(message));
    expect(await client.status()).toEqual(success);
  });

  it.each([
    [400, "invalid", "unknown"],
    [429, "rateLimited", "unknown"],
    [504, "quota", "unknown"],
  ])("and a rejection is judged by its status: %i", async (status, kind, outcome) => {
    await using server = await startServer((_, response) => respond(response, padded(cap + 1), status));
    const client = createAcme({ baseUrl: server.url, maxResponseBytes: cap, retry: false });
    expect(await failureOf(client.sendMessage(message))).toMatchObject({ status, kind, outcome });
  });
});

describe("a response without an end is dropped", () => {
  // What the sockets of both sides hold on this machine, which is some megabytes, and nowhere near what is offered.
  const most = 64 * 1_048_576;

  async function offered(start: string | Buffer, part: Buffer, options: AcmeOptions) {
    let socketOf: (socket: Socket) => void = () => {};
    const isMet = new Promise<Socket>((resolve) => {
      socketOf = resolve;
    });
    await using server = await startTcpServer((socket) => {
      socketOf(socket);
      const write = () => {
        while (!socket.destroyed && socket.write(part));
      };
      socket.on("drain", write);
      socket.write(start);
      write();
    });
    const error = await failureOf(createAcme({ baseUrl: server.url, ...options }).sendMessage(message));
    const socket = await isMet;
    // That it was reset is an error of the socket, and no fault here.
    if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
    return { error, bytes: socket.bytesWritten };
  }

  it.each([
    ["of unknown length", "Connection: close\r\n\r\n", Buffer.alloc(16_384, " ")],
    ["in chunks", "Transfer-Encoding: chunked\r\n\r\n", Buffer.from(`4000\r\n${" ".repeat(16_384)}\r\n`)],
    ["with a content-length", "Content-Length: 1099511627776\r\n\r\n", Buffer.alloc(16_384, " ")],
  ])("and its connection closed: %s", async (_, headers, part) => {
    const { error, bytes } = await offered(head + headers, part, { maxResponseBytes: cap });
    expect(error).toMatchObject(oversize);
    expect(error.message).toContain("has more than 65536 bytes");
    expect(bytes).toBeLessThan(most);
  });
});

it("a response that inflates to a thousand times its size is dropped", async () => {
  await using server = await startFailingServer("gzipBomb", success);
  const before = process.memoryUsage().arrayBuffers;
  const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage(message));
  expect(error).toMatchObject(oversize);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1_048_576);
});

it("a content-length that is too short cuts the response", async () => {
  const body = JSON.stringify(success);
  await using server = await startTcpServer((socket) =>
    socket.end(`${head}Content-Length: 10\r\n\r\n${body}`),
  );
  const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage(message));
  expect(error).toMatchObject({ outcome: "unknown" });
});

describe("a body is read", () => {
  it("no further than the cap, and then cancelled", async () => {
    let given = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          given += 1000;
          controller.enqueue(new Uint8Array(1000));
        },
        cancel: () => {
          isCancelled = true;
          throw new Error("the connection is gone");
        },
      },
      { highWaterMark: 0 },
    );
    expect(await read(new Response(body), 4500)).toEqual({ problem: "has more than 4500 bytes" });
    expect(given).toBe(5000);
    expect(isCancelled).toBe(true);
  });

  it.each([
    ["none", [], ""],
    ["one", ["abc"], "abc"],
    ["several", ["a", "", "bc"], "abc"],
  ])("from parts: %s", async (_, parts, expected) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    const given = await read(new Response(body), 3);
    expect("bytes" in given && Buffer.from(given.bytes).toString()).toBe(expected);
  });

  it.each<[string, unknown]>([
    ["no body", null],
    ["a body that is no web stream", { pipe: () => {} }],
  ])("whole, where the platform gives %s", async (_, body) => {
    await using server = await startServer((_request, response) => respond(response, padded(200)));
    const whole: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      const bytes = await response.arrayBuffer();
      const { status, headers } = response;
      return { status, headers, body, arrayBuffer: async () => bytes } as Response;
    };
    const options = { baseUrl: server.url, fetch: whole };
    expect(await createAcme({ ...options, maxResponseBytes: 200 }).sendMessage(message)).toEqual(success);
    const error = await failureOf(createAcme({ ...options, maxResponseBytes: 199 }).sendMessage(message));
    expect(error).toMatchObject(oversize);
  });
});
