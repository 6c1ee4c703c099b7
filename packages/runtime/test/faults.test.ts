import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { FaultName } from "@trunkline/mock/server";
import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { calls, createFaultClient, secrets } from "./fault-calls.js";
import { startFailingServer, startTcpServer } from "./servers.js";
import { failureOf, success } from "./vendor.js";

const body = JSON.stringify(success);
const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const unknown = { kind: "network", outcome: "unknown" };
const noResponse = { ...unknown, status: undefined };
const cut = { ...unknown, status: 200 };

/** What the server does to the connection once it has read a request, and what the call then ends with. */
const faults: [string, FaultName | ((socket: Socket) => unknown), object][] = [
  ["a reset before a byte of the response", "resetAfterRequest", noResponse],
  ["an end before a byte of the response", "finBeforeResponse", noResponse],
  ["an end within the headers", (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Ty"), noResponse],
  ["a response that is not HTTP and repeats a secret", (socket) => socket.end(secrets.join(" ")), noResponse],
  ["a body shorter than its length", "truncateBody", cut],
  [
    "a reset within the body",
    (socket) => {
      socket.write(`${head}Content-Length: 1000\r\n\r\n${body}`, () => socket.resetAndDestroy());
    },
    unknown,
  ],
  [
    "a chunked body that is cut",
    (socket) =>
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`),
    cut,
  ],
  [
    "a compressed body that is cut",
    (socket) => {
      const zipped = gzipSync(body).subarray(0, 20);
      socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${zipped.length}\r\n\r\n`);
      socket.end(zipped);
    },
    // undici inflates what came without an error, so only the JSON shows it.
    { outcome: "unknown", status: 200 },
  ],
  [
    "a body without a length that is cut, which no transport notices",
    (socket) => socket.end(`${head}Connection: close\r\n\r\n${body.slice(0, -4)}`),
    { kind: "protocol", outcome: "unknown", status: 200 },
  ],
];

describe.each(calls)("a call with a $kind body", ({ send }) => {
  it.each(faults)("is unknown, and not retried: %s", async (_, fault, expected) => {
    await using server =
      typeof fault === "string" ? await startFailingServer(fault, success) : await startTcpServer(fault);
    const error = await failureOf(send(createFaultClient(server.url)));
    expect(error).toMatchObject(expected);
    expect(error.attempts).toMatchObject([
      { outcome: "unknown", phase: error.status === undefined ? "send" : expect.any(String) },
    ]);
    expect(server.requests).toHaveLength(1);
    expectNoSecret(error, secrets);
  });

  it("may have been acted on when an idle connection is closed under it", async () => {
    let responded = 0;
    await using server = await startTcpServer((socket) => {
      responded += 1;
      if (responded === 1) socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
      else socket.end();
    });
    const client = createFaultClient(server.url);
    await send(client);
    const error = await failureOf(send(client));
    expect(error).toMatchObject(noResponse);
    expect(server.requests).toHaveLength(2);
    expectNoSecret(error, secrets);
  });
});
