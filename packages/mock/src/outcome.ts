import { withViolations } from "./contract/judge.js";
import { contractResponse, declaredResponse, makeResponse } from "./contract/responses.js";
import type { OpenRule } from "./rules/book.js";
import type { WireResponse } from "./server/wire.js";
import type { Arrived, Vendor } from "./vendor.js";

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
