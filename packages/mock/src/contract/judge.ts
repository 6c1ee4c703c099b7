import type { Received } from "../server/exchange.js";
import { type WireResponse, withHeaders } from "../server/wire.js";
import type { Content } from "./content.js";
import { requestProblems } from "./request-problems.js";
import { negotiate } from "./responses.js";
import type { Route } from "./route.js";
import { securityFinding } from "./security.js";
import { type Violation, violationsHeader } from "./violation.js";

/** Where a request breaks the contract, and the contract's response to it. */
export interface Verdict {
  readonly violations: readonly Violation[];
  readonly response: WireResponse;
}

/** Judges a request and its credentials, and lets Prism pick the contract's response. */
export function judge(route: Route, request: Received, content: Content): Verdict {
  const { resource } = route.operation;
  const refused = securityFinding(resource, request);
  const problems = requestProblems(route, request, content);
  const isOfOtherType = problems.some((one) => one.in === "header" && one.pointer === "/content-type");
  const code = isOfOtherType ? 415 : 422;
  const findings = [
    ...(refused ? [refused] : []),
    ...(problems.length > 0 ? [{ message: "The request breaks the contract.", code }] : []),
  ];
  const violations = [
    ...(refused ? [{ in: "security", pointer: "", message: refused.message }] : []),
    ...problems,
  ];
  const { response, unacceptable } = negotiate(resource, request.headers.accept, findings, violations);
  if (unacceptable === undefined) return { violations, response };
  return { violations: [{ in: "header", pointer: "/accept", message: unacceptable }], response };
}

/** The response; if the request breaks the contract, with a header that says where. */
export function withViolations({ violations, response }: Verdict): WireResponse {
  if (violations.length === 0) return response;
  const headers = withHeaders(response.headers, { "sl-violations": violationsHeader(violations) });
  return { ...response, headers };
}
