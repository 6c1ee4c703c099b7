import { request } from "node:http";
import type { LookupFunction } from "node:net";
import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { calls, createFaultClient, secrets } from "./fault-calls.js";
import { failures } from "./platform-failures.js";
import { thrown } from "./recorded-failure.js";
import { closedPort, respond, startServer, startTcpServer } from "./servers.js";
import { failureOf, success } from "./vendor.js";

const notSent = { kind: "network", outcome: "notSent", status: undefined };
const invalid = { kind: "invalid", outcome: "notSent", status: undefined };
const unknown = { kind: "network", outcome: "unknown", status: undefined };
const message = { body: { to: "ana" } };

describe.each(calls)("a call with a $kind body", ({ send }) => {
  it("was not sent when nothing listens", async () => {
    const error = await failureOf(send(createFaultClient(`http://127.0.0.1:${await closedPort()}`)));
    expect(error).toMatchObject(notSent);
    expect(error.message).toContain("was not sent: could not connect to 127.0.0.1:");
    expect(error.cause).toMatchObject({ cause: { code: "ECONNREFUSED", syscall: "connect" } });
    expectNoSecret(error, secrets);
  });
});

describe("a call whose fetch fails as a platform's does", () => {
  it.each(failures)("ends as that proves: $what", async ({ chain, proves }) => {
    const failing: typeof fetch = async () => {
      throw thrown(chain);
    };
    const client = createFaultClient("https://acme.example", { fetch: failing });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject(proves === undefined ? unknown : proves === "invalid" ? invalid : notSent);
    expect(error.isRetryable).toBe(proves === "network");
    expect(error.attempts).toHaveLength(proves === "network" ? 3 : 1);
    expect(error.attempts[0]).toMatchObject({ phase: proves === undefined ? "send" : "connect" });
  });
});

describe("a call whose response began", () => {
  const proving = failures.filter(({ proves }) => proves !== undefined);

  it.each(proving)("is unknown, with any error of its body: $what", async ({ chain }) => {
    let requests = 0;
    const breaking: typeof fetch = async () => {
      requests += 1;
      const body = new ReadableStream({ pull: (controller) => controller.error(thrown(chain)) });
      return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
    };
    const client = createFaultClient("https://acme.example", { fetch: breaking });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ ...unknown, status: 200, isRetryable: false });
    expect(error.attempts).toMatchObject([{ phase: "receive", status: 200 }]);
    expect(requests).toBe(1);
  });
});

describe("a call on real sockets", () => {
  it("is notSent when the other side does not speak TLS, as undici could not connect", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const client = createFaultClient(server.url.replace("http:", "https:"));
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject(notSent);
    expect(error.cause).toMatchObject({ cause: { code: "ERR_SSL_WRONG_VERSION_NUMBER" } });
    expect(error.attempts).toHaveLength(3);
    expect(server.requests).toEqual([]);
  });

  it("is invalid for good on a port that the platform blocks", async () => {
    const error = await failureOf(createFaultClient("http://127.0.0.1:6000").sendMessage(message));
    expect(error).toMatchObject({
      ...invalid,
      isRetryable: false,
      cause: { cause: { message: "bad port" } },
    });
    expect(error.attempts).toHaveLength(1);
  });

  it("is notSent when each of a host's addresses refuses the connection", async () => {
    const port = await closedPort();
    const lookup: LookupFunction = (_host, _options, give) =>
      give(null, [
        { address: "127.0.0.1", family: 4 },
        { address: "::1", family: 6 },
      ]);
    const overHttp: typeof fetch = async (input) =>
      await new Promise((_, reject) => {
        request(String(input), { lookup }).on("error", reject).end();
      });
    const client = createFaultClient(`http://acme.example:${port}`, { allowInsecure: true, fetch: overHttp });
    expect(await failureOf(client.sendMessage(message))).toMatchObject({
      ...notSent,
      attempts: [{ syscall: "connect" }, {}, {}],
    });
  });

  it("may have been acted on when its caller aborts it with the error of a call that was not sent", async () => {
    const closed = createFaultClient(`http://127.0.0.1:${await closedPort()}`, { retry: false });
    const other = await failureOf(closed.sendMessage(message));
    const controller = new AbortController();
    const passingOn: typeof fetch = (input, init) =>
      new Promise((resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(controller.signal.reason));
        fetch(input, init).then(resolve, () => {});
      });
    await using server = await startTcpServer(() => controller.abort(other));
    const client = createFaultClient(server.url, { fetch: passingOn });
    const error = await failureOf(client.sendMessage(message, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "unknown" });
    expect(server.requests).toHaveLength(1);
  });
});
