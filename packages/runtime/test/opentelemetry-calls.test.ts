import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTelemetry } from "../src/opentelemetry.js";
import { expectNoSecret } from "./canary.js";
import { closedPort, respond, startServer, startTcpServer } from "./servers.js";
import {
  createTokenClient,
  credentials,
  expiredResponse,
  startTokenServer,
  tokenOf,
} from "./token-vendor.js";
import { keepContext, startTracing, type Tracing } from "./tracing.js";
import { type AcmeOptions, createAcme, failureOf, success } from "./vendor.js";

const body = { to: "+15550100" };
let tracing: Tracing;
let keeping: Disposable;

beforeEach(() => {
  tracing = startTracing();
  keeping = keepContext();
});

afterEach(() => keeping[Symbol.dispose]());

function acme(baseUrl: string, options: AcmeOptions = {}) {
  const hooks = openTelemetry({ tracer: tracing.tracer });
  return createAcme({ baseUrl, hooks, retry: { baseDelayMs: 1 }, ...options });
}

describe("a call that is traced", () => {
  it("is a span with one attempt when it is accepted, within the span that is active", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const client = acme(server.url);
    const parent = tracing.tracer.startSpan("checkout");
    await tracing.within(parent, () => client.getMessage({ path: { id: "m-1" } }));
    const [attempt, call] = tracing.spans();
    expect(call).toMatchObject({
      name: "acme.getMessage",
      kind: SpanKind.INTERNAL,
      status: { code: SpanStatusCode.UNSET },
      parentSpanContext: { spanId: parent.spanContext().spanId },
    });
    expect(attempt).toMatchObject({
      name: "GET /messages/{id}",
      kind: SpanKind.CLIENT,
      parentSpanContext: { spanId: call?.spanContext().spanId },
      attributes: {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "trunkline.outcome": "accepted",
        "url.template": "/messages/{id}",
      },
    });
    expect(tracing.spans()).toHaveLength(2);
  });

  it("keeps calls that run at once apart", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const client = acme(server.url);
    await Promise.all([client.sendMessage({ body }), client.status(), client.sendMessage({ body })]);
    const spans = tracing.spans();
    const calls = spans.filter(({ kind }) => kind === SpanKind.INTERNAL);
    expect(calls.map(({ name }) => name).sort()).toEqual([
      "acme.sendMessage",
      "acme.sendMessage",
      "acme.status",
    ]);
    for (const call of calls) {
      const children = spans.filter((span) => span.parentSpanContext?.spanId === call.spanContext().spanId);
      expect(children).toMatchObject([
        { attributes: { "trunkline.operation": call.attributes["trunkline.operation"] } },
      ]);
    }
  });

  it("has an attempt and an event for a retry after a 429", async () => {
    await using server = await startServer((_, response) =>
      server.requests.length === 1 ? respond(response, { status: "error" }, 429) : respond(response, success),
    );
    await acme(server.url).sendMessage({ body });
    const [first, second, call] = tracing.spans();
    expect(first).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: {
        "http.response.status_code": 429,
        "error.type": "rateLimited",
        "trunkline.outcome": "rejected",
      },
    });
    expect(second).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { "http.response.status_code": 200, "http.request.resend_count": 1 },
    });
    expect(call).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { "trunkline.outcome": "accepted" },
      events: [{ name: "trunkline.retry", attributes: { "trunkline.retry.reason": "rejected" } }],
    });
  });

  it("fails with one attempt when its outcome is unknown", async () => {
    await using server = await startTcpServer((socket) => socket.destroy());
    await failureOf(acme(server.url).sendMessage({ body }));
    const failed = {
      status: { code: SpanStatusCode.ERROR },
      attributes: { "error.type": "network", "trunkline.outcome": "unknown" },
    };
    expect(tracing.spans()).toMatchObject([
      { ...failed, name: "POST /messages" },
      { ...failed, name: "acme.sendMessage", events: [] },
    ]);
    expect(tracing.spans()[0]?.attributes).not.toHaveProperty(["http.response.status_code"]);
  });

  it("has the platform's code where nothing listens", async () => {
    const port = await closedPort();
    await failureOf(acme(`http://127.0.0.1:${port}`, { retry: false }).sendMessage({ body }));
    expect(tracing.spans()).toMatchObject([
      { attributes: { "trunkline.errno": "ECONNREFUSED", "server.port": port } },
      { attributes: { "error.type": "network", "trunkline.outcome": "notSent" } },
    ]);
  });

  it("fails without an attempt when it is invalid before the network", async () => {
    await failureOf(acme("http://127.0.0.1:9").sendMessage({ body: { to: "" } }));
    expect(tracing.spans()).toMatchObject([
      {
        name: "acme.sendMessage",
        status: { code: SpanStatusCode.ERROR },
        attributes: { "error.type": "invalid", "trunkline.outcome": "notSent" },
      },
    ]);
  });

  it("shows no secret and nothing of a message that the vendor repeats", async () => {
    const key = "canary-key/+=";
    const pin = "canary-pin";
    const text = "canary-text";
    const traced = "canary-header";
    await using server = await startServer((_, response) =>
      respond(response, { status: "error", code: `E ${key} ${pin}`, message: `${key} ${pin} ${text}` }, 400),
    );
    const client = acme(server.url, { credentials: { apikey: key }, headers: { "X-Extra": traced } });
    await failureOf(client.sendMessage({ body: { ...body, pin, text }, headers: { "X-Trace": traced } }));
    await failureOf(client.getMessage({ path: { id: text }, query: { search: text } }));
    const spans = tracing.spans().map(seen);
    expect(spans.map(({ name }) => name)).toEqual([
      "POST /messages",
      "acme.sendMessage",
      "GET /messages/{id}",
      "acme.getMessage",
    ]);
    expect(spans[1]?.attributes["trunkline.vendor_code"]).toContain("E ");
    expectNoSecret(spans, [key, text, traced]);
    expectNoSecret(spans.slice(0, 2), [pin]);
  });

  it("has the requests for a token as calls of their own, and no token in any of them", async () => {
    await using server = await startTokenServer({
      "/messages": (request, response) =>
        respond(response, tokenOf(request) === "t-1" ? expiredResponse : success),
    });
    const hooks = openTelemetry({ tracer: tracing.tracer });
    await createTokenClient(server, { hooks }).sendMessage({ body });
    const spans = tracing.spans();
    expect(spans.map(({ name }) => name)).toEqual([
      "POST /login",
      "acme.login",
      "POST /messages",
      "POST /refresh",
      "acme.refreshLogin",
      "POST /messages",
      "acme.sendMessage",
    ]);
    expect(spans[1]?.parentSpanContext).toBeUndefined();
    expect(spans[2]?.attributes).toMatchObject({ "trunkline.vendor_code": "E_TOKEN" });
    expect(spans[5]?.attributes).toMatchObject({ "http.request.resend_count": 1 });
    expect(spans[6]?.events).toMatchObject([{ attributes: { "trunkline.retry.reason": "expiredToken" } }]);
    expectNoSecret(spans.map(seen), ["t-1", "t-2", "r-1", "r-2", credentials.secret]);
  });
});

/** What a backend gets of a span, but for its ids and times. */
function seen({ name, attributes, events, links, status }: ReadableSpan) {
  return { name, attributes, events, links, status };
}
