import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  type ContextManager,
  context,
  ROOT_CONTEXT,
  type Span,
  type Tracer,
  trace,
} from "@opentelemetry/api";
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
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, run, receiver, ...args) => storage.run(active, () => run.apply(receiver, args)),
    bind: (_, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  context.setGlobalContextManager(manager);
  return { [Symbol.dispose]: () => context.disable() };
}
