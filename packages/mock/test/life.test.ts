import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { raw } from "./raw-client.js";

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on("unhandledRejection", onUnhandled);
});
afterAll(() => {
  process.off("unhandledRejection", onUnhandled);
});

const getToken = raw(
  "POST /get_token",
  ["User-Agent: OpenAPI", "Content-Type: application/json", "Content-Length: 39"],
  '{"username":"me","password":"any-thing"}'.slice(0, 39),
);

function socketTo({ url }: Mock): Socket {
  return connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.resume().on("close", () => resolve());
  });
}

async function requested(mock: Mock, count = 1): Promise<void> {
  await expect.poll(() => mock.requests.length, { interval: 1 }).toBe(count);
}

/** What a mock may be in the middle of when it is closed. Each gives the client that it leaves behind, if any. */
const middles: Readonly<Record<string, (mock: Mock) => Promise<Socket | undefined>>> = {
  "nothing at all": async () => undefined,
  "a rule that was never due": async (mock) => {
    mock.on("sendMessage").fail("slowHeaders");
    mock.on().reply({ example: "tokenExpired" }).times(9);
    return undefined;
  },
  "a refusal": async (mock) => {
    mock.on("getToken").fail("refuse");
    return undefined;
  },
  "a refusal that ends": async (mock) => {
    void mock.on("getToken").fail("refuse").end();
    return undefined;
  },
  "a connection without a request": async (mock) => {
    const socket = socketTo(mock);
    await once(socket, "connect");
    return socket;
  },
  "half a request": async (mock) => {
    const socket = socketTo(mock);
    await new Promise<void>((resolve) => socket.write(getToken.slice(0, -5), () => resolve()));
    return socket;
  },
  "a response that never begins": async (mock) => {
    mock.on("getToken").fail("slowHeaders");
    const socket = socketTo(mock);
    socket.write(getToken);
    await requested(mock);
    return socket;
  },
  "a response that never ends": async (mock) => {
    mock.on("getToken").fail("slowBody");
    const socket = socketTo(mock);
    socket.write(getToken);
    await once(socket, "data");
    return socket;
  },
  "a response that comes in an hour": async (mock) => {
    mock.on("getToken").fail("slowBody", { ms: 3_600_000 }).delay(1);
    const socket = socketTo(mock);
    socket.write(getToken);
    await once(socket, "data");
    return socket;
  },
  "a delay of an hour": async (mock) => {
    mock.on("getToken").delay(3_600_000);
    const socket = socketTo(mock);
    socket.write(getToken);
    await requested(mock);
    return socket;
  },
  "a response that nobody reads": async (mock) => {
    mock.on("getToken").fail("hugeBody");
    const socket = socketTo(mock).pause();
    socket.write(getToken);
    await requested(mock);
    return socket;
  },
};

describe("a mock that closes during", () => {
  it.each(Object.entries(middles))(
    "%s leaves nothing open, and the connections of its clients end",
    async (_, begin) => {
      const mock = await startMock("yeastar");
      const socket = await begin(mock);
      const left = socket && closed(socket);
      await Promise.all([mock.close(), mock.close()]);
      await mock.close();
      await left;
      let code: string | undefined;
      const late = socketTo(mock).on("error", (error: NodeJS.ErrnoException) => {
        code = error.code;
      });
      await closed(late);
      expect(code).toBe("ECONNREFUSED");
      expect(unhandled).toEqual([]);
    },
  );
});

/** What keeps a process alive, and listens to it. */
function held() {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  const { Timeout: timers = 0, TCPServerWrap: servers = 0, TCPSocketWrap: sockets = 0 } = counts;
  const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)]);
  return { timers, kept: { servers, sockets, listeners } };
}

async function startAndStop(times: number): Promise<void> {
  const begins = Object.values(middles);
  for (let index = 0; index < times; index += 1) {
    const mock = await startMock("yeastar");
    const socket = await begins[index % begins.length]?.(mock);
    await mock.close();
    socket?.destroy();
  }
}

function usedHeap(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

it("leaves no handle, no listener and no memory behind after many starts and stops", async () => {
  await startAndStop(33);
  await expect.poll(() => held().kept).toMatchObject({ servers: 0, sockets: 0 });
  const before = held();
  const heap = usedHeap();
  await startAndStop(165);
  await expect.poll(() => held().kept).toEqual(before.kept);
  // Vitest has a few timers that come and go; a mock was closed in each state at least 15 times.
  expect(held().timers).toBeLessThan(before.timers + 10);
  // Twenty kilobytes for each; compiled code and what the test itself keeps are a third of that.
  expect(usedHeap() - heap).toBeLessThan(3_300_000);
  expect(unhandled).toEqual([]);
});
