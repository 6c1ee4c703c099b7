import { describe, expect, it } from "vitest";
import { type Behaviour, respond, startServer } from "../src/server.js";
import { connectRaw, raw } from "./raw-client.js";

const ok: Behaviour["onRequest"] = ({ response }) => respond(response, "fine");

async function expectRefusal(url: string): Promise<void> {
  await expect(fetch(url)).rejects.toMatchObject({
    name: "TypeError",
    cause: { code: "ECONNREFUSED", syscall: "connect" },
  });
}

describe("a server that refuses", () => {
  it("leaves open connections alone, and accepts again on the same port", async () => {
    await using server = await startServer(ok);
    using client = connectRaw(server.port);
    client.write(raw("GET /"));
    await client.read("fine");
    server.refuse();
    await expectRefusal(server.url);
    client.write(raw("GET /"));
    await client.read("fine", 2);
    await server.accept();
    expect(await (await fetch(server.url)).text()).toBe("fine");
    expect(server.requests).toHaveLength(3);
    expect(server.connections()).toBe(2);
  });

  it("refuses even just after accept()", async () => {
    await using server = await startServer(ok);
    server.refuse();
    const accepting = server.accept();
    server.refuse();
    await accepting;
    await expectRefusal(server.url);
  });

  it("accepts after several calls", async () => {
    await using server = await startServer(ok);
    server.refuse();
    await Promise.all([server.accept(), server.accept(), server.accept()]);
    await server.accept();
    expect(await (await fetch(server.url)).text()).toBe("fine");
  });

  it("throws if its port is taken, and accepts once it is free", async () => {
    await using server = await startServer(ok);
    server.refuse();
    const other = await startServer(ok, { port: server.port });
    await expect(server.accept()).rejects.toMatchObject({ code: "EADDRINUSE" });
    await other.close();
    await server.accept();
    expect(await (await fetch(server.url)).text()).toBe("fine");
  });

  it("can be closed while its port is taken", async () => {
    const server = await startServer(ok);
    server.refuse();
    await using _other = await startServer(ok, { port: server.port });
    const accepting = expect(server.accept()).rejects.toMatchObject({ code: "EADDRINUSE" });
    await server.close();
    await accepting;
  });
});

describe("a closed server", () => {
  it("breaks connections, stops listening, and can be closed again", async () => {
    const server = await startServer(() => {});
    using waiting = connectRaw(server.port);
    waiting.write(raw("GET /"));
    await expect.poll(() => server.requests).toHaveLength(1);
    const first = server.close();
    await Promise.all([first, server.close(), server[Symbol.asyncDispose]()]);
    expect((await waiting.closed).text).toBe("");
    await server.close();
    await expectRefusal(server.url);
  });

  it("stays closed after any call", async () => {
    const server = await startServer(ok);
    server.refuse();
    const accepting = server.accept();
    await server.close();
    await accepting;
    server.refuse();
    await server.accept();
    await expectRefusal(server.url);
  });

  it("frees its port", async () => {
    const { port, close } = await startServer(ok);
    await close();
    await using server = await startServer(ok, { port });
    expect(server.port).toBe(port);
  });
});

it("a server cannot use a port that is in use, and does not disturb its owner", async () => {
  await using server = await startServer(ok);
  await expect(startServer(ok, { port: server.port })).rejects.toMatchObject({
    code: "EADDRINUSE",
    message: expect.stringContaining(`127.0.0.1:${server.port}`),
  });
  expect(await (await fetch(server.url)).text()).toBe("fine");
});

it("100 starts and stops leave nothing open", async () => {
  const count = () => process.getActiveResourcesInfo().length;
  const before = count();
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: 5 }, startAndStop));
  }
  // The clients' own sockets may take a turn of the loop to go, and Vitest has timers that come and go.
  await expect.poll(count).toBeLessThan(before + 10);
});

async function startAndStop(): Promise<void> {
  await using server = await startServer(({ socket, response }) => {
    if (server.port % 2 === 0) respond(response, "fine");
    else socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfine");
  });
  using client = connectRaw(server.port);
  client.write(raw("GET /"));
  await client.read("fine");
}
