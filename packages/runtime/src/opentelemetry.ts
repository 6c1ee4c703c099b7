import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
// From the index, so that whoever exports these hooks can name their types.
import type { CallInfo, Hooks } from "./index.js";

export interface OpenTelemetryOptions {
  /** Makes the spans; the global provider's tracer named `@trunkline/runtime` unless given. */
  readonly tracer?: Tracer;
}

/** A call whose span is open. */
interface OpenCall {
  readonly span: Span;
  /** What the spans of its attempts are made in, so that they are its children. */
  readonly context: Context;
  attempts: number;
}

/**
 * Traces calls with OpenTelemetry: pass it as `hooks`. A call is one span named `<vendor>.<operation>`, a child of the
 * span that is active where the call is made; each attempt is a client span below it, and each repeat an event of it.
 * Spans hold no credential, no URL and nothing of a body, and no header is added to a request. An instrumentation of
 * `fetch` would trace the attempts once more.
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Hooks {
  const tracer = options.tracer ?? trace.getTracer("@trunkline/runtime");
  const calls = new WeakMap<CallInfo, OpenCall>();
  return {
    onRequest(call) {
      // The HTTP conventions want one client span for each attempt and none around them, which would count requests
      // twice. So the call is internal to the program, is named by what the program asked for, and carries no `http.`.
      const attributes = commonAttributes(call);
      const span = tracer.startSpan(`${call.vendor}.${call.operation}`, {
        kind: SpanKind.INTERNAL,
        attributes,
      });
      calls.set(call, { span, context: trace.setSpan(context.active(), span), attempts: 0 });
    },
    onAttempt(call, attempt) {
      const open = calls.get(call);
      if (!open) return;
      const resends = open.attempts;
      open.attempts += 1;
      const attributes = present({
        ...commonAttributes(call),
        ...requestAttributes(call),
        "http.request.resend_count": resends > 0 ? resends : undefined,
        "http.response.status_code": attempt.status,
        "trunkline.errno": attempt.errno,
      });
      const { startedAt: startTime, durationMs } = attempt;
      const name = `${call.method} ${call.urlTemplate}`;
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes, startTime }, open.context);
      finish(span, attempt, startTime + durationMs);
    },
    onRetry(call, { reason, delayMs }) {
      const attributes = { "trunkline.retry.reason": reason, "trunkline.retry.delay_ms": delayMs };
      calls.get(call)?.span.addEvent("trunkline.retry", attributes);
    },
    onResponse(call, { outcome, error }) {
      const open = calls.get(call);
      if (open) finish(open.span, { outcome, kind: error?.kind, code: error?.code });
      calls.delete(call);
    },
  };
}

interface Ending {
  readonly outcome: string;
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
}

/**
 * Neither the error's message nor its stack is kept. Both are free of credentials, but the vendor's words within them
 * may name the person that a message was for, and they make no group that one could count.
 */
function finish(span: Span, { outcome, kind, code }: Ending, endTime?: number): void {
  span.setAttributes(
    present({ "trunkline.outcome": outcome, "error.type": kind, "trunkline.vendor_code": code }),
  );
  if (outcome !== "accepted") span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endTime);
}

/** Whatever is known when a span begins is given then, because samplers see nothing that comes later. */
function commonAttributes({ vendor, operation }: CallInfo): Attributes {
  return { "trunkline.vendor": vendor, "trunkline.operation": operation };
}

function requestAttributes({ method, urlTemplate, host }: CallInfo): Attributes {
  const port = /:(\d+)$/.exec(host)?.[1];
  return {
    "http.request.method": method,
    "url.template": urlTemplate,
    // An IPv6 address has its brackets only within a URL.
    "server.address": host.replace(/:\d+$/, "").replaceAll(/[[\]]/g, ""),
    // A port that goes without saying is not guessed, because the scheme is not told.
    "server.port": port === undefined ? undefined : Number(port),
  };
}

/** What a tracer does with a value that is undefined is left open by OpenTelemetry. */
function present(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
