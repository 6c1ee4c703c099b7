import { type Verdict, withViolations } from "./contract/judge.js";
import { contractResponse, declaredResponse, makeResponse } from "./contract/responses.js";
import type { Route } from "./contract/route.js";
import type { OpenRecord } from "./record.js";
import type { OpenRule } from "./rules/book.js";
import type { Received } from "./server/exchange.js";
import type { WireResponse } from "./server/wire.js";
import type { Vendor } from "./vendor.js";

/** A complete request, and what the contract says of it. */
export interface Arrived {
  readonly request: Received;
  readonly record: OpenRecord;
  readonly route: Route | undefined;
  readonly verdict: Verdict;
}

/** The rule that takes effect on a request, and the response if the rule has one. */
export function effectOf(
  due: OpenRule | undefined,
  { record, route, verdict }: Arrived,
): { readonly rule?: OpenRule; readonly reply?: WireResponse } {
  // The server refuses connections. This one was open before, so it is not refused.
  if (!due || due.fault?.at === "listen") return {};
  if (!due.reply) return { rule: due };
  const isTaken = route && (verdict.violations.length === 0 || due.reply.isUnchecked);
  const reply = isTaken && due.reply.responseTo(route.operation, record);
  return reply ? { rule: due, reply } : {};
}

/** The response to a request that this fault strikes, or none. */
export function responseUnder(
  fault: OpenRule["fault"],
  arrived: Arrived,
  vendor: Vendor,
  url: string,
): WireResponse {
  switch (fault?.at) {
    case "connection":
    case "head":
      // The vendor never got the request.
      return withViolations(arrived.verdict);
    case "request": {
      const { status } = fault;
      const operation = arrived.route?.operation;
      const isDeclared = operation && declaredResponse(operation.resource, status);
      return fault.instead(isDeclared ? contractResponse(operation, status) : makeResponse(status), url);
    }
    default:
      return vendor.respond(arrived);
  }
}
