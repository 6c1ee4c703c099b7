import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { type CallOptions, VendorError } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { respond, startServer } from "./servers.js";
import { type AcmeOptions, createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };

async function headersOf(client: AcmeOptions, call: CallOptions, headers = {}) {
  await using server = await startServer((_, response) => respond(response, success));
  await createAcme({ baseUrl: server.url, ...client }).sendMessage({ ...message, headers }, call);
  return server.requests[0]?.headers ?? {};
}

describe("a call", () => {
  it("resolves to the success body", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    expect(await createAcme({ baseUrl: server.url }).sendMessage(message)).toEqual(success);
  });

  it("resolves to the response with its body when that is asked for", async () => {
    await using server = await startServer((_, response) => respond(response, success, 201, { "X-Id": "7" }));
    const call = createAcme({ baseUrl: server.url }).sendMessage(message);
    const { data, response } = await call.withResponse();
    expect(data).toEqual(success);
    expect(response.status).toBe(201);
    expect(response.headers.get("x-id")).toBe("7");
    expect(response.attempts).toEqual([
      {
        outcome: "accepted",
        phase: "done",
        startedAt: expect.any(Number),
        durationMs: expect.any(Number),
        delayMs: 0,
        status: 201,
      },
    ]);
    expect(await call).toEqual(data);
    expect(server.requests).toHaveLength(1);
  });

  it("rejects only withResponse() where that is asked for", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      await using server = await startServer((_, response) => respond(response, { status: "error" }, 403));
      const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage(message).withResponse());
      expect(error).toMatchObject({ kind: "permission", outcome: "rejected", status: 403 });
      await nextTurn();
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  it("goes through the fetch that the client was given", async () => {
    const seen: [string, RequestInit | undefined][] = [];
    const custom: typeof fetch = async (url, init) => {
      seen.push([String(url), init]);
      return new Response(JSON.stringify(success));
    };
    await createAcme({ baseUrl: "https://a.example", fetch: custom }).sendMessage(message);
    expect(seen).toMatchObject([["https://a.example/messages", { method: "POST", redirect: "manual" }]]);
  });

  it("says what the vendor rejected, without secrets", async () => {
    const pin = 'p1n/of "ana" é';
    const apikey = "k3y of ana";
    await using server = await startServer((request, response) => {
      const echoed = [String(request.body), encodeURIComponent(pin), apikey].join(" ");
      respond(response, {
        status: "error",
        code: "E_TO",
        message: echoed,
        errors: [{ name: "to", problem: `${pin} ${apikey}` }],
      });
    });
    const client = createAcme({ baseUrl: server.url, credentials: { apikey } });
    const error = await failureOf(client.sendMessage({ body: { to: "ana", pin } }));
    expect(error).toMatchObject({ name: "VendorError", vendor: "acme", operation: "sendMessage" });
    expect(error).toMatchObject({ kind: "invalid", outcome: "rejected", code: "E_TO", status: 200 });
    expect(error.message).toMatch(
      /^acme sendMessage was rejected: E_TO, \{"to":"ana","pin":"\*\*\*"\} \*\*\* \*\*\*$/,
    );
    expect(error.fields).toEqual([{ field: "to", message: "*** ***" }]);
    expectNoSecret(error, [pin, apikey]);
  });

  it("hides what is secret in every item of a list and every member of a map", async () => {
    const echo: typeof fetch = async (_, init) => {
      throw new TypeError(String(init?.body));
    };
    const client = createAcme({ baseUrl: "https://a.example", fetch: echo });
    for (const extra of [
      [{ code: "c0de-1" }, { code: "c0de-2" }],
      { a: { code: "c0de-1" }, b: { code: "c0de-2" } },
    ]) {
      const error = await failureOf(client.sendMessage({ body: { to: "ana", extra } }));
      expect(String(error.cause)).toContain("***");
      expectNoSecret(error, ["c0de-1", "c0de-2"]);
    }
  });

  it("ends with a VendorError even where a secret is half a character", async () => {
    const failing: typeof fetch = () => Promise.reject(new TypeError("fetch failed"));
    const client = createAcme({ baseUrl: "https://a.example", fetch: failing });
    const cover = new Blob(["x"]);
    expect(await failureOf(client.upload({ body: { cover, pin: "\ud800" } }))).toBeInstanceOf(VendorError);
  });
});

describe("the headers of a call", () => {
  it("are the operation's own by default", async () => {
    expect(await headersOf({}, {})).toMatchObject({ "user-agent": "acme-default", "x-key": "key" });
  });

  it.each<[string, AcmeOptions, CallOptions, object, string]>([
    ["the client's over the operation's", { headers: { "User-Agent": "client" } }, {}, {}, "client"],
    [
      "the call's over the client's",
      { headers: { "User-Agent": "client" } },
      { headers: { "User-Agent": "call" } },
      {},
      "call",
    ],
    [
      "the input's over the call's",
      {},
      { headers: { "User-Agent": "call" } },
      { "User-Agent": "input" },
      "input",
    ],
    [
      "in any case of their names",
      { headers: { "user-agent": "client" } },
      { headers: { "User-Agent": "call" } },
      {},
      "call",
    ],
    [
      "but not where they are undefined",
      { headers: { "User-Agent": "client" } },
      { headers: { "User-Agent": undefined as never } },
      { "User-Agent": undefined },
      "client",
    ],
  ])("are taken: %s", async (_, client, call, input, expected) => {
    expect((await headersOf(client, call, input))["user-agent"]).toBe(expected);
  });

  it("are named once when they cannot be sent", async () => {
    const client = createAcme({ baseUrl: "https://a.example" });
    const headers = { "X-Trace": 5, "User-Agent": "a\r\nb: c" };
    const { fields } = await failureOf(client.sendMessage({ ...message, headers }));
    expect(fields.map(({ field, message: text }) => `${field} ${text}`)).toEqual([
      "/headers/X-Trace must be a string",
      "/headers/User-Agent holds a character that a header cannot carry (a line break, NUL, or one beyond Latin-1); remove it",
    ]);
  });
});

it("takes null for no options, as JavaScript may give it", async () => {
  await using server = await startServer((_, response) => respond(response, success));
  const call = createAcme({ baseUrl: server.url }).sendMessage(message, null as unknown as undefined);
  expect(await call).toEqual(success);
});

it("takes a credential that is undefined for none, and redacts no word for it", async () => {
  await using server = await startServer((_, response) => {
    respond(response, { status: "error", code: "E_TO", message: "to is undefined" });
  });
  const client = createAcme({ baseUrl: server.url, credentials: { apikey: "k3y", other: undefined } });
  expect((await failureOf(client.sendMessage(message))).message).toContain("to is undefined");
});

describe("invalid options of a call fail before the network", () => {
  it.each<[string, object, string, RegExp]>([
    [
      "an unknown one",
      { retries: 1 },
      "/retries",
      /is unknown; the options of a call are signal, timeoutMs, since, headers/,
    ],
    ["a time that is none", { timeoutMs: 0 }, "/timeoutMs", /milliseconds from 1/],
    [
      "a beginning that is still to come",
      { since: performance.now() + 60_000 },
      "/since",
      /performance\.now/,
    ],
    ["a signal that is none", { signal: {} }, "/signal", /must be an AbortSignal/],
    [
      "a header that the client sets",
      { headers: { Host: "s3cret" } },
      "/headers/Host",
      /is set by the client/,
    ],
    [
      "a header that credentials fill",
      { headers: { "x-KEY": "s3cret" } },
      "/headers/x-KEY",
      /filled from credentials/,
    ],
    ["a header with a line break", { headers: { "X-Trace": "s3cret\n" } }, "/headers/X-Trace", /line break/],
  ])("%s", async (_, options, field, text) => {
    await using server = await startServer((_request, response) => respond(response, success));
    const error = await failureOf(createAcme({ baseUrl: server.url }).sendMessage(message, options));
    expect(error).toMatchObject({ operation: "sendMessage", kind: "invalid", outcome: "notSent" });
    expect(error.fields).toEqual([{ field, message: expect.stringMatching(text) }]);
    expect(server.requests).toEqual([]);
    expectNoSecret(error, ["s3cret"]);
  });
});
