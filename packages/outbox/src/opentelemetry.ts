import {
  type Attributes,
  context,
  type Link,
  type Meter,
  metrics,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
// From the index, so that whoever exports these hooks can name their types.
import type { OutboxHooks } from "./index.js";

export interface OutboxTelemetryOptions {
  /** Makes the spans; the global provider's tracer named `@trunkline/outbox` unless given. */
  readonly tracer?: Tracer;
  /** Makes the counter and the histogram; the global provider's meter named `@trunkline/outbox` unless given. */
  readonly meter?: Meter;
}

/** The spans of the last sendings are remembered until their rows are settled, of so many rows at most. */
const mostSendings = 10_000;

/**
 * Traces and counts the messages of an outbox: pass it as `hooks`. The spans are part of the trace that was active at `add`, also in
 * another process.
 *
 * - `outbox.send`: one attempt, in the process that makes it. The spans of the call are below it.
 * - `outbox.message`: from `add` to the settled state, from the process that settles it, with a link to its `outbox.send` if that was in
 *   the same process. A message that was `unknown` has another one when it is known.
 * - `trunkline.outbox.settled` counts messages by `trunkline.outcome`, `trunkline.via` and `trunkline.ground`, and
 *   `trunkline.outbox.duration` is a histogram of the seconds from `add` to the settled state.
 *
 * Nothing of it holds a text, an address or a credential. Spans have the id and the tag of the row.
 */
export function openTelemetry(options: OutboxTelemetryOptions = {}): OutboxHooks {
  const name = "@trunkline/outbox";
  const { tracer = trace.getTracer(name), meter = metrics.getMeter(name) } = options;
  const settled = meter.createCounter("trunkline.outbox.settled", {
    unit: "{message}",
    description: "Messages that got into a settled state",
  });
  const duration = meter.createHistogram("trunkline.outbox.duration", {
    unit: "s",
    description: "From `add` to the settled state",
  });
  const sendings = new Map<string, SpanContext>();

  return {
    onAdd() {
      const its = trace.getSpanContext(context.active());
      return its && traceparentOf(its);
    },
    onSend({ id, via, attempt, tag, trace: traceparent }, begin) {
      const attributes = { ...named(id, via, tag), "trunkline.outbox.attempt": attempt };
      const parent = contextOf(traceparent);
      const span = tracer.startSpan("outbox.send", { kind: SpanKind.CONSUMER, attributes }, parent);
      sendings.delete(id);
      sendings.set(id, span.spanContext());
      const [oldest] = sendings.keys();
      if (sendings.size > mostSendings && oldest !== undefined) sendings.delete(oldest);
      return context.with(trace.setSpan(parent, span), begin).then(({ outcome }) => {
        span.setAttribute("trunkline.outcome", outcome);
        if (outcome !== "accepted") span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
    },
    onSettled({ id, via, tag, attempt, state, ground, trace: traceparent, addedAt, settledAt }) {
      const outcome = { "trunkline.outcome": state, ...(ground && { "trunkline.ground": ground }) };
      const labels = { "trunkline.via": via, ...outcome };
      const end = settledAt ?? new Date();
      settled.add(1, labels);
      duration.record((Number(end) - Number(addedAt)) / 1000, labels);
      const sending = sendings.get(id);
      if (state !== "unknown") sendings.delete(id);
      const links: Link[] = sending ? [{ context: sending }] : [];
      const attributes = { ...named(id, via, tag), ...outcome, "trunkline.outbox.attempt": attempt };
      const kind = SpanKind.INTERNAL;
      const its = { kind, attributes, links, startTime: addedAt };
      const span = tracer.startSpan("outbox.message", its, contextOf(traceparent));
      if (state !== "accepted") span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(end);
    },
  };
}

function named(id: string, via: string, tag: string | undefined): Attributes {
  return {
    "trunkline.outbox.id": id,
    "trunkline.via": via,
    ...(tag !== undefined && { "trunkline.tag": tag }),
  };
}

function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}

/** The trace of a row, and nothing that happens to be active where it is worked on. */
function contextOf(traceparent = "") {
  const [, traceId = "", spanId = "", flags = ""] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? [];
  const none = trace.deleteSpan(context.active());
  if (traceId === "") return none;
  const its = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return trace.setSpanContext(none, its);
}
