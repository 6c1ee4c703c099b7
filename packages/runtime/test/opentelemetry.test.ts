import { type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Attempt, VendorError } from "../src/error.js";
import type { CallInfo } from "../src/hooks.js";
import { openTelemetry } from "../src/opentelemetry.js";
import { startTracing } from "./tracing.js";

const call: CallInfo = {
  vendor: "acme",
  operation: "getMessage",
  method: "GET",
  urlTemplate: "/messages/{id}",
  host: "api.example.com",
};

const accepted: Attempt = {
  outcome: "accepted",
  phase: "done",
  startedAt: 1_700_000_000_250,
  durationMs: 1500.5,
  delayMs: 0,
  status: 200,
};

const rejected: Attempt = {
  ...accepted,
  outcome: "rejected",
  kind: "rateLimited",
  status: 429,
  code: "E_FAST",
};

const end = { outcome: "accepted", durationMs: 1, attempts: [] } as const;

function failed(cause?: unknown): VendorError {
  return new VendorError({
    vendor: "acme",
    operation: "getMessage",
    kind: "unavailable",
    outcome: "unknown",
    reason: "HTTP 500, the vendor wrote of Jane Doe",
    status: 500,
    code: "E_DOWN",
    cause,
  });
}

function start() {
  const tracing = startTracing();
  return { ...tracing, hooks: openTelemetry({ tracer: tracing.tracer }) };
}

afterEach(() => trace.disable());

describe("the span of a call", () => {
  it("is named by the vendor and the operation, and has no attribute of HTTP", () => {
    const { hooks, spans } = start();
    hooks.onRequest?.(call);
    hooks.onResponse?.(call, end);
    expect(spans()).toMatchObject([
      { name: "acme.getMessage", kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } },
    ]);
    expect(spans()[0]?.attributes).toEqual({
      "trunkline.vendor": "acme",
      "trunkline.operation": "getMessage",
      "trunkline.outcome": "accepted",
    });
  });

  it("has the tag of the call, and so have its attempts", () => {
    const { hooks, spans } = start();
    const tagged = { ...call, tag: "order 17" };
    hooks.onRequest?.(tagged);
    hooks.onAttempt?.(tagged, accepted);
    hooks.onResponse?.(tagged, end);
    expect(spans().map(({ attributes }) => attributes["trunkline.tag"])).toEqual(["order 17", "order 17"]);
  });

  it("shows a failure by its kind, outcome and code, and not in the error's words", () => {
    const { hooks, spans } = start();
    hooks.onRequest?.(call);
    hooks.onResponse?.(call, { ...end, outcome: "unknown", error: failed(new Error("Jane Doe")) });
    const [span] = spans();
    expect(span?.attributes).toMatchObject({
      "error.type": "unavailable",
      "trunkline.outcome": "unknown",
      "trunkline.vendor_code": "E_DOWN",
    });
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span?.events).toEqual([]);
    expect(JSON.stringify([span?.attributes, span?.status])).not.toContain("Jane");
  });

  it("has an event for each retry, with its reason and its delay", () => {
    const { hooks, spans } = start();
    hooks.onRequest?.(call);
    hooks.onRetry?.(call, { reason: "rejected", delayMs: 250, attempt: rejected });
    hooks.onRetry?.(call, { reason: "expiredToken", delayMs: 0, attempt: rejected });
    hooks.onResponse?.(call, end);
    expect(spans()[0]?.events).toMatchObject([
      {
        name: "trunkline.retry",
        attributes: { "trunkline.retry.reason": "rejected", "trunkline.retry.delay_ms": 250 },
      },
      {
        name: "trunkline.retry",
        attributes: { "trunkline.retry.reason": "expiredToken", "trunkline.retry.delay_ms": 0 },
      },
    ]);
  });

  it("comes from the global provider, also from one that is registered later", () => {
    const hooks = openTelemetry();
    const { provider, spans } = startTracing();
    trace.setGlobalTracerProvider(provider);
    hooks.onRequest?.(call);
    hooks.onResponse?.(call, end);
    expect(spans()).toMatchObject([{ instrumentationScope: { name: "@trunkline/runtime" } }]);
  });

  it("is left alone by calls that are not its own", () => {
    const { hooks, spans } = start();
    const other = { ...call, operation: "sendMessage" };
    hooks.onRequest?.(call);
    hooks.onAttempt?.(other, accepted);
    hooks.onRetry?.(other, { reason: "notSent", delayMs: 1, attempt: rejected });
    hooks.onResponse?.(other, { ...end, outcome: "unknown", error: failed() });
    expect(spans()).toEqual([]);
    hooks.onResponse?.(call, end);
    expect(spans()).toMatchObject([{ name: "acme.getMessage", events: [], status: { code: 0 } }]);
  });
});

describe("the span of an attempt", () => {
  it("is a client span below the call's, from the attempt's beginning to its end", () => {
    const { hooks, spans } = start();
    hooks.onRequest?.(call);
    hooks.onAttempt?.(call, accepted);
    hooks.onResponse?.(call, end);
    const [attempt, whole] = spans();
    expect(attempt).toMatchObject({
      name: "GET /messages/{id}",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      startTime: [1_700_000_000, 250_000_000],
      endTime: [1_700_000_001, 750_500_000],
    });
    expect(attempt?.parentSpanContext?.spanId).toBe(whole?.spanContext().spanId);
    expect(attempt?.attributes).toEqual({
      "trunkline.vendor": "acme",
      "trunkline.operation": "getMessage",
      "trunkline.outcome": "accepted",
      "http.request.method": "GET",
      "http.response.status_code": 200,
      "server.address": "api.example.com",
      "url.template": "/messages/{id}",
    });
  });

  it("shows a failure, and in a later attempt how many came before it", () => {
    const { hooks, spans } = start();
    const { status: _, code: __, ...broken } = rejected;
    hooks.onRequest?.(call);
    hooks.onAttempt?.(call, rejected);
    hooks.onAttempt?.(call, { ...broken, outcome: "notSent", kind: "network", errno: "ECONNREFUSED" });
    hooks.onAttempt?.(call, accepted);
    const attributes = spans().map((span) => span.attributes);
    expect(attributes.map((each) => each["http.request.resend_count"])).toEqual([undefined, 1, 2]);
    expect(attributes).toMatchObject([
      { "error.type": "rateLimited", "http.response.status_code": 429, "trunkline.vendor_code": "E_FAST" },
      { "error.type": "network", "trunkline.outcome": "notSent", "trunkline.errno": "ECONNREFUSED" },
      { "trunkline.outcome": "accepted" },
    ]);
    expect(attributes[1]).not.toHaveProperty(["http.response.status_code"]);
    expect(spans().map(({ status }) => status)).toEqual([{ code: 2 }, { code: 2 }, { code: 0 }]);
  });

  it("is given no attribute that is undefined, and so is the call's", () => {
    const { hooks, tracer } = start();
    const starts = vi.spyOn(tracer, "startSpan");
    const { status: _, ...unresponded } = accepted;
    hooks.onRequest?.(call);
    const set = vi.spyOn(starts.mock.results[0]?.value as Span, "setAttributes");
    hooks.onAttempt?.(call, unresponded);
    hooks.onResponse?.(call, end);
    const given = [...starts.mock.calls.map(([, options]) => options?.attributes), ...set.mock.calls.flat()];
    expect(given).toHaveLength(3);
    for (const attributes of given) expect(Object.values(attributes ?? {})).not.toContain(undefined);
  });

  it.each([
    ["api.example.com", { address: "api.example.com", port: undefined }],
    ["pbx.example.com:8088", { address: "pbx.example.com", port: 8088 }],
    ["127.0.0.1:3000", { address: "127.0.0.1", port: 3000 }],
    ["[::1]", { address: "::1", port: undefined }],
    ["[2001:db8::7]:8443", { address: "2001:db8::7", port: 8443 }],
  ])("has the server %s as its address and, where it is given, its port", (host, { address, port }) => {
    const { hooks, spans } = start();
    const elsewhere = { ...call, host };
    hooks.onRequest?.(elsewhere);
    hooks.onAttempt?.(elsewhere, accepted);
    expect(spans()[0]?.attributes["server.address"]).toBe(address);
    expect(spans()[0]?.attributes["server.port"]).toBe(port);
  });
});
