import { context, type Span, type Tracer, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

/** A tracer whose spans are kept, in the order in which they ended. */
export interface Tracing {
  readonly provider: BasicTracerProvider;
  readonly tracer: Tracer;
  spans(): ReadableSpan[];
  /** Runs with a span active. */
  within<T>(span: Span, run: () => T): T;
}

export function startTracing(): Tracing {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  return {
    provider,
    tracer: provider.getTracer("test"),
    spans: () => exporter.getFinishedSpans(),
    within: (span, run) => context.with(trace.setSpan(context.active(), span), run),
  };
}

/** Keeps the active span over awaits, as a program's own set-up of OpenTelemetry does. */
export function keepContext(): Disposable {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  return { [Symbol.dispose]: () => context.disable() };
}
