import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import type { StatusUpdate } from "@trunkline/unified";
import { expect, it, onTestFinished, vi } from "vitest";
import { createOutbox, type OutboxHooks } from "../../src/index.js";
import { openTelemetry } from "../../src/opentelemetry.js";
import { sqliteStore } from "../../src/sqlite/index.js";
import { temporaryFile } from "../sqlite/temporary.js";
import { startStub } from "../stub.js";
import { accept, startKonnek } from "../vendors.js";

const program = fileURLToPath(new URL("worker-process.mjs", import.meta.url));
const message = { via: "id", to: "+6281200000000", text: "Your code is 4711" } as const;

interface Told {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly traceId: string;
  readonly spanId: string;
  readonly parent?: string;
  readonly links: readonly string[];
}

context.setGlobalContextManager(new AsyncLocalStorageContextManager());

it("has one trace of a message that one process adds, another sends, and an event in a third settles", async () => {
  const { server, messenger } = await startKonnek((exchange) => {
    // The vendor has it, and its response is lost.
    if (String(exchange.request.body).includes("lost")) exchange.socket.destroy();
    else accept(exchange);
  });
  const path = temporaryFile();
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer("here");
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 1_000_000 });
  const meters = new MeterProvider({ readers: [reader] });
  onTestFinished(() => meters.shutdown());

  const request = tracer.startSpan("POST /orders");
  const adder = createOutbox({ messenger, store: sqliteStore(path), hooks: openTelemetry({ tracer }) });
  await context.with(trace.setSpan(context.active(), request), async () => {
    await adder.add(message, { id: "17", tag: "order 17" });
    await adder.addAll([{ message, id: "lost" }]);
  });
  await adder.close();
  request.end();

  const { stdout } = await promisify(execFile)(process.execPath, [program, path, server.url]);
  const spans: Told[] = JSON.parse(stdout);
  const of = (name: string, id: string) =>
    spans.find((span) => span.name === name && span.attributes["trunkline.outbox.id"] === id);
  const { traceId, spanId } = request.spanContext();
  for (const [id, outcome] of [
    ["17", "accepted"],
    ["lost", "unknown"],
  ] as const) {
    const [send, whole] = [of("outbox.send", id), of("outbox.message", id)];
    expect(send).toMatchObject({ traceId, parent: spanId, attributes: { "trunkline.outcome": outcome } });
    expect(whole).toMatchObject({ traceId, parent: spanId, links: [send?.spanId] });
    expect(spans).toContainEqual(
      expect.objectContaining({ name: "call sendMessage", traceId, parent: send?.spanId }),
    );
  }
  expect(stdout).not.toContain(message.text);
  expect(stdout).not.toContain(message.to.slice(1));

  const hooks = openTelemetry({ tracer, meter: meters.getMeter("here") });
  const third = createOutbox({ messenger, store: sqliteStore(path), hooks });
  const event: StatusUpdate = {
    ...{ type: "status", via: "id", vendor: "konnek", correlation: "lost", status: "delivered", raw: {} },
  };
  await third.deliver(event);
  await third.close();
  expect(exporter.getFinishedSpans().at(-1)).toMatchObject({
    name: "outbox.message",
    attributes: { "trunkline.outcome": "accepted", "trunkline.ground": "event", "trunkline.via": "id" },
    parentSpanContext: { traceId, spanId },
  });
  await reader.forceFlush();
  const points = metrics.getMetrics()[0]?.scopeMetrics[0]?.metrics ?? [];
  const labels = { "trunkline.outcome": "accepted", "trunkline.ground": "event", "trunkline.via": "id" };
  expect(points.map(({ descriptor, dataPoints: [point] }) => [descriptor.name, point?.attributes])).toEqual([
    ["trunkline.outbox.settled", labels],
    ["trunkline.outbox.duration", labels],
  ]);
  expect(points[0]?.dataPoints[0]?.value).toBe(1);
});

it("sends once, whatever a hook throws or does", async () => {
  vi.spyOn(process, "emitWarning").mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  const fail = () => {
    throw new Error("no telemetry");
  };
  const hostile: OutboxHooks[] = [
    { onAdd: fail, onSend: fail, onSettled: fail },
    { onSend: () => {} },
    { onAdd: () => 17 as never, onSend: () => Promise.reject(new Error("later")) },
    openTelemetry({
      tracer: new BasicTracerProvider({
        spanProcessors: [{ onStart() {}, onEnd: fail, forceFlush: async () => {}, shutdown: async () => {} }],
      }).getTracer("hostile"),
    }),
    { onSend: (_, begin) => void Promise.all([begin(), begin()]) },
  ];
  const errors: string[] = [];
  for (const hooks of hostile) {
    const { outbox, calls, add } = startStub(() => "accepted", { hooks });
    outbox.on("error", (error) => errors.push(String(error)));
    await add("a");
    outbox.work();
    await expect.poll(async () => (await outbox.get("a"))?.state).toBe("accepted");
    expect(calls).toHaveLength(1);
  }
  // Also what a hook rejects later, which else ends the process.
  expect(new Set(errors)).toEqual(new Set(["Error: no telemetry", "Error: later"]));
});
