import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { createFetchClient } from "../src/openapi-fetch.js";
import { readForm } from "./form.js";
import { type Received, respond, startServer, type TestServer } from "./servers.js";
import { contract, failureOf, getMessage, sendMessage, status, success, upload } from "./vendor.js";

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Method = (path: string, init?: object) => Promise<Result>;

interface Client {
  readonly GET: Method;
  readonly POST: Method;
  readonly use: (...middleware: Middleware[]) => void;
}

function clientOf({ url }: Pick<TestServer, "url">, options: object = {}): Client {
  const operations = { sendMessage, upload, getMessage, status };
  const credentials = { apikey: "key" };
  return createFetchClient<Client>(contract, operations, { baseUrl: `${url}/api`, credentials, ...options });
}

/** The one request that a call makes. */
async function requestOf(send: (client: Client) => Promise<Result>): Promise<Received> {
  await using server = await startServer((_, response) => respond(response, success));
  expect(await send(clientOf(server))).toMatchObject({ data: success });
  expect(server.requests).toHaveLength(1);
  return server.requests[0] as Received;
}

/** What a call gives for a response. */
async function respondedWith(body: unknown, code: number, init: object): Promise<Result> {
  await using server = await startServer((_, response) => respond(response, body, code, { Date: "today" }));
  return await clientOf(server, { retry: false }).POST("/messages", init);
}

const body = { to: "1", text: "Hello" };

describe("the parameters of a call", () => {
  it("keep their types", async () => {
    const params = { path: { id: 7 }, query: { page: 2, deep: true, tags: ["a", "b"] } };
    const { target } = await requestOf((client) => client.GET("/messages/{id}", { params }));
    expect(target).toBe("/api/messages/7?page=2&deep=true&tags=a&tags=b");
  });

  it("are invalid as in the other client", async () => {
    const client = clientOf({ url: "http://127.0.0.1:1" });
    for (const id of ["..", null]) {
      const error = await failureOf(client.GET("/messages/{id}", { params: { path: { id } } }));
      expect(error.fields[0]?.field).toBe("/path/id");
    }
    const cookies = failureOf(client.GET("/status", { params: { cookie: { a: "b" } } }));
    expect((await cookies).fields[0]?.field).toBe("/cookie");
  });

  it("take headers by the names of the contract, and a middleware may change or remove them", async () => {
    const params = { header: { "X-Trace": "t-1", "User-Agent": "mine" } };
    const onRequest = ({ request }: { request: Request }) => {
      request.headers.set("x-trace", "t-2");
      request.headers.delete("user-agent");
    };
    const { headers } = await requestOf((client) =>
      client.POST("/messages", { body, params, middleware: [{ onRequest }] }),
    );
    expect(headers).toMatchObject({ "x-trace": "t-2", "user-agent": "acme-default" });
  });
});

describe("the body of a call", () => {
  it("has no other media type than the contract's", async () => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const client = clientOf({ url: "http://127.0.0.1:1" });
    const { fields } = await failureOf(client.POST("/messages", { body, headers }));
    expect(fields).toEqual([{ field: "/headers/content-type", message: "is set by the client; remove it" }]);
  });

  it("is invalid where a serializer makes no JSON of it", async () => {
    const client = clientOf({ url: "http://127.0.0.1:1" });
    const { fields } = await failureOf(client.POST("/messages", { body, bodySerializer: () => "to=1" }));
    expect(fields[0]?.field).toBe("/body");
  });

  // The contract takes null and an object there, which is what JSON makes of these.
  it.each([[Number.NaN], [new Map([["a", 1]])], [1n]])(
    "is invalid where JSON would change or reject %s",
    async (extra) => {
      const client = clientOf({ url: "http://127.0.0.1:1" });
      const { fields } = await failureOf(client.POST("/messages", { body: { ...body, extra } }));
      expect(fields.map(({ field }) => field)).toEqual(["/body/extra"]);
    },
  );

  it("is not sent where the contract has none", async () => {
    const client = clientOf({ url: "http://127.0.0.1:1" });
    await expect(client.GET("/status", { body })).rejects.toThrow();
  });

  it("is a form of files and of values that keep their types", async () => {
    const given = { cover: new File(["c"], "c.png"), count: 3, tags: ["a"], caption: "Hi" };
    const bodySerializer = ({ cover, count, tags, caption }: typeof given) => {
      const form = new FormData();
      form.append("cover", cover);
      form.append("count", String(count));
      for (const tag of tags) form.append("tags", tag);
      form.append("caption", `${caption}!`);
      form.append("files", cover);
      return form;
    };
    const parts = readForm(
      await requestOf((client) => client.POST("/files", { body: given, bodySerializer })),
    );
    expect(parts.map(({ name }) => name)).toEqual(["cover", "count", "tags", "caption", "files"]);
    const whole = readForm(await requestOf((client) => client.POST("/files", { body: given })));
    expect(whole.map(({ name }) => name)).toEqual(["cover", "count", "tags", "caption"]);
  });
});

describe("a rejection", () => {
  it.each([
    ["E_TO", 200, 400],
    ["E_QUOTA", 200, 402],
    ["E_TOKEN", 200, 401],
    ["E_TO", 409, 409],
  ])("with the code %s in a %i is an error with the status %i", async (code, from, to) => {
    const refusal = { status: "error", code, message: "No." };
    const { error, data, response } = await respondedWith(refusal, from, { body });
    expect({ error, data, status: response.status }).toEqual({ error: refusal, data: undefined, status: to });
    expect(response.headers.get("date")).toBe("today");
    expect(response.headers.get("content-length")).toBeNull();
  });

  it("shows no secret of the request", async () => {
    const refusal = { status: "error", code: "E_TO", message: "4711 is wrong for key" };
    const { error } = await respondedWith(refusal, 200, { body: { ...body, pin: "4711" } });
    expect(error).toMatchObject({ message: "*** is wrong for ***" });
  });

  it("is thrown where the vendor may have acted", async () => {
    const busy = { status: "error", code: "E_BUSY", message: "Later." };
    expect(await failureOf(respondedWith(busy, 200, { body }))).toMatchObject({
      outcome: "unknown",
      responseBody: busy,
    });
  });
});

// In Node 20 the signal of a request that was made of another goes when the garbage of the other is collected.
it("ends by its signal, also where a middleware made another request of it", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  await using server = await startServer(() => {});
  const client = clientOf(server);
  client.use({ onRequest: ({ request }) => new Request(request) });
  const controller = new AbortController();
  const call = failureOf(client.POST("/messages", { body, signal: controller.signal, timeoutMs: 20_000 }));
  await expect.poll(() => server.requests).toHaveLength(1);
  for (let round = 0; round < 5; round += 1) {
    await wait(10);
    collect();
  }
  controller.abort();
  expect(await call).toMatchObject({ kind: "aborted", outcome: "unknown" });
});

it("takes the address of the contract's server", async () => {
  const seen: string[] = [];
  const client = clientOf({ url: "" }, { baseUrl: undefined, serverVariables: { host: "acme.test" } });
  client.use({
    onRequest: ({ request }) => {
      seen.push(request.url);
      return new Response(JSON.stringify(success));
    },
  });
  expect(await client.GET("/status")).toMatchObject({ data: success });
  expect(seen).toEqual(["https://acme.test/api/status"]);
});
