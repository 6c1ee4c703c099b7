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
  /** The context of the spans of its attempts, so that they are its children. */
  readonly context: Context;
  attempts: number;
}

/**
 * Traces calls with OpenTelemetry: pass it as `hooks`. A call is one span named `<vendor>.<operation>`, a child of the
 * active span of the caller; each attempt is a client span below it, and each retry an event of it.
 * Spans hold no credential, no URL and nothing of a body, and requests get no header. An instrumentation of `fetch` would
 * trace the attempts once more.
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Hooks {
  const tracer = options.tracer ?? trace.getTracer("@trunkline/runtime");
  const calls = new WeakMap<CallInfo, OpenCall>();
  return {
    onRequest(call) {
      // The HTTP conventions want one client span for each attempt and none around them, which would count requests
      // twice. So the call's span is internal, has the name of its operation, and no `http.` attribute.
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
 * Without the error's message and stack. They hold no credentials, but the vendor's words in them may name the recipient,
 * and nobody can group and count them.
 */
function finish(span: Span, { outcome, kind, code }: Ending, endTime?: number): void {
  span.setAttributes(
    present({ "trunkline.outcome": outcome, "error.type": kind, "trunkline.vendor_code": code }),
  );
  if (outcome !== "accepted") span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endTime);
}

/** All that is known when a span begins, because samplers see nothing that comes later. */
function commonAttributes({ vendor, operation, tag }: CallInfo): Attributes {
  return present({ "trunkline.vendor": vendor, "trunkline.operation": operation, "trunkline.tag": tag });
}

function requestAttributes({ method, urlTemplate, host }: CallInfo): Attributes {
  const port = /:(\d+)$/.exec(host)?.[1];
  return {
    "http.request.method": method,
    "url.template": urlTemplate,
    // An IPv6 address has its brackets only within a URL.
    "server.address": host.replace(/:\d+$/, "").replaceAll(/[[\]]/g, ""),
    // A default port is not guessed, because the scheme is not known here.
    "server.port": port === undefined ? undefined : Number(port),
  };
}

/** OpenTelemetry does not say what a tracer does with a value that is undefined. */
function present(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
