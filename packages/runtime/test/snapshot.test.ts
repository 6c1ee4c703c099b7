import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { readForm } from "./form.js";
import { accepted, responds, retryAfter, startScriptedServer } from "./scripted.js";
import { respond, startServer } from "./servers.js";
import { createUnchecked } from "./unchecked.js";
import { createAcme, failureOf, success } from "./vendor.js";

const twice = { retry: { baseDelayMs: 1 } };

describe("what a call sends is what its input was when the call was made", () => {
  it("in its path and its query, when a loop uses one object for all", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const client = createAcme({ baseUrl: server.url, credentials: { apikey: "key" } });
    const input = { path: { id: 0 as string | number }, query: { tags: ["a"] } };
    const calls = [1, 2, 3].map((id) => {
      input.path.id = id;
      input.query.tags[0] = `t${id}`;
      return client.getMessage(input);
    });
    input.path.id = "..";
    await Promise.all(calls);
    const targets = server.requests.map(({ target }) => target);
    expect(targets.sort()).toEqual([1, 2, 3].map((id) => `/messages/${id}?tags=t${id}`));
  });

  it("in its body and its headers, at every attempt", async () => {
    const body = { to: "ana", extra: { list: [1] } };
    const headers = { "X-Trace": "t-1" };
    const options = { headers: { "X-Own": "o-1" } };
    await using server = await startScriptedServer((request, response) => {
      body.to = "bob";
      body.extra.list.push(2);
      headers["X-Trace"] = "t-2";
      options.headers["X-Own"] = "o-2";
      return retryAfter("0")(request, response);
    }, accepted);
    await createAcme({ baseUrl: server.url, ...twice }).sendMessage({ body, headers }, options);
    expect(server.requests).toHaveLength(2);
    for (const request of server.requests) {
      expect(JSON.parse(String(request.body))).toEqual({ to: "ana", extra: { list: [1] } });
      expect(request.headers).toMatchObject({ "x-trace": "t-1", "x-own": "o-1" });
    }
  });

  it.each<[string, (bytes: Uint8Array) => unknown]>([
    ["a Buffer", (bytes) => bytes],
    ["an ArrayBuffer", (bytes) => bytes.buffer],
    ["a file with its name", (content) => ({ content, filename: "a.bin" })],
    [
      "bytes of another realm",
      (bytes) => runInNewContext("new Uint8Array(buffer)", { buffer: bytes.buffer }),
    ],
  ])("in its files, when their memory is filled again at once: %s", async (_, fileOf) => {
    await using server = await startScriptedServer(retryAfter("0"), accepted);
    const bytes = new Uint8Array([1, 2, 3]);
    const call = createAcme({ baseUrl: server.url, ...twice }).upload({ body: { cover: fileOf(bytes) } });
    bytes.fill(9);
    await call;
    expect(server.requests).toHaveLength(2);
    for (const request of server.requests) {
      expect(readForm(request)).toMatchObject([{ name: "cover", content: Buffer.of(1, 2, 3) }]);
    }
  });

  it("in a stream that fills one memory with every piece", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    async function* pieces() {
      const bytes = new Uint8Array(2);
      for (const value of [1, 2, 3]) yield bytes.fill(value);
    }
    await createAcme({ baseUrl: server.url }).upload({ body: { cover: pieces() } });
    const [request] = server.requests;
    expect(request && readForm(request)).toMatchObject([{ content: Buffer.of(1, 1, 2, 2, 3, 3) }]);
  });

  it("also where a member is another one each time that it is read", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    let reads = 0;
    const path = new Proxy(
      { id: "" },
      { get: (_, name) => (name === "id" ? (reads++ === 0 ? "m-1" : "..") : undefined) },
    );
    await createAcme({ baseUrl: server.url }).getMessage({ path });
    expect(server.requests.map((request) => request.target)).toEqual(["/messages/m-1"]);
    expect(reads).toBe(1);
  });

  it("also where a custom fetch changes its request", async () => {
    await using server = await startScriptedServer(retryAfter("0"), accepted);
    const meddling = (url: RequestInfo | URL, init: RequestInit = {}) => {
      const responded = fetch(url, { ...init, headers: { ...(init.headers as object) } });
      Object.assign(init.headers as object, { "x-trace": "t-2", "x-key": "other" });
      return responded;
    };
    const client = createAcme({ baseUrl: server.url, fetch: meddling, ...twice });
    await client.sendMessage({ body: { to: "ana" }, headers: { "X-Trace": "t-1" } });
    expect(server.requests.map(({ headers }) => [headers["x-trace"], headers["x-key"]])).toEqual([
      ["t-1", "key"],
      ["t-1", "key"],
    ]);
  });

  it("and whose objects are frozen", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const body = Object.freeze({ to: "ana", extra: Object.freeze([Object.freeze({ a: 1 })]) });
    await createAcme({ baseUrl: server.url }).sendMessage(Object.freeze({ body }));
    expect(JSON.parse(String(server.requests[0]?.body))).toEqual(body);
  });
});

describe("what an error hides is what was sent", () => {
  const pin = "pin-0123456789";
  const echo = responds(400, {}, { status: "error", message: `no such pin: ${pin}` });

  it("when the input was wiped meanwhile", async () => {
    const body = { to: "ana", pin };
    await using server = await startScriptedServer((request, response) => {
      body.pin = "";
      return echo(request, response);
    });
    const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage({ body }));
    expect(error).toMatchObject({ outcome: "rejected" });
    expectNoSecret(error, [pin]);
  });

  it("when the body is made by toJSON", async () => {
    await using server = await startScriptedServer(echo);
    const body = { toJSON: () => ({ to: "ana", pin }) };
    expectNoSecret(await failureOf(createAcme({ baseUrl: server.url }).sendMessage({ body })), [pin]);
  });
});

describe("what would be lost in silence is sent or invalid by name, without a schema as well", () => {
  it.each<[string, object, string]>([
    ["a Map of headers", { headers: new Map([["X-A", "1"]]) }, "/headers"],
    ["a part that there is not", { querry: {} }, "/querry"],
    ["a body that is not sent", { path: { id: 1 }, body: {} }, "/body"],
    ["null in a query", { path: { id: 1 }, query: { a: null } }, "/query/a"],
    ["null in a list of a query", { path: { id: 1 }, query: { a: [null] } }, "/query/a"],
  ])("%s", async (_, input, field) => {
    await using server = await startServer((_request, response) => respond(response, success));
    const error = await failureOf(createUnchecked({ baseUrl: server.url }).getMessage(input));
    expect(error.fields).toContainEqual({ field, message: expect.any(String) });
    expect(server.requests).toEqual([]);
  });

  it("a Headers is an object of headers, in the client, in the call and in its options", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const client = createAcme({ baseUrl: server.url, headers: new Headers({ "X-A": "1" }) });
    const input = { body: { to: "ana" }, headers: new Headers({ "X-Trace": "2" }) };
    await createUnchecked({ baseUrl: server.url, headers: new Headers({ "X-A": "1" }) }).sendMessage(input, {
      headers: new Headers({ "X-B": "3" }),
    });
    await client.sendMessage({ body: { to: "ana" } });
    expect(server.requests[0]?.headers).toMatchObject({ "x-a": "1", "x-trace": "2", "x-b": "3" });
    expect(server.requests[1]?.headers).toMatchObject({ "x-a": "1" });
  });
});
