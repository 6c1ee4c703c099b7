// Works on the rows of a file until none is left to be sent, and prints its spans.
import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { createKonnek } from "@trunkline/konnek";
import { createOutbox } from "@trunkline/outbox";
import { openTelemetry } from "@trunkline/outbox/opentelemetry";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import { createMessenger } from "@trunkline/unified";
import { konnek } from "@trunkline/unified/konnek";

const [path, baseUrl] = process.argv.slice(2);
context.setGlobalContextManager(new AsyncLocalStorageContextManager());
const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer(
  "w",
);
// What a call does is below the span that is active when it begins.
const onRequest = ({ operation }) => tracer.startSpan(`call ${operation}`).end();
const client = createKonnek({
  baseUrl,
  credentials: { username: "u", password: "p" },
  retry: false,
  hooks: { onRequest },
});
const messenger = createMessenger({ id: konnek(client, { clientID: "c", channel: "whatsapp" }) });
const outbox = createOutbox({ messenger, store: sqliteStore(path), hooks: openTelemetry({ tracer }) });
const isDone = new Promise((resolve) => {
  outbox.on("settled", async () => {
    const { total, settled } = await outbox.progress();
    if (total === settled) resolve(undefined);
  });
});
outbox.work();
await isDone;
await outbox.close();
await messenger.close();
const spans = exporter.getFinishedSpans().map((span) => ({
  ...{ name: span.name, attributes: span.attributes, parent: span.parentSpanContext?.spanId },
  ...{ traceId: span.spanContext().traceId, spanId: span.spanContext().spanId },
  links: span.links.map((link) => link.context.spanId),
}));
console.log(JSON.stringify(spans));
