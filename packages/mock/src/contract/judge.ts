import type { Received } from "../server/exchange.js";
import { type Answer, withHeaders } from "../server/wire.js";
import { negotiate } from "./answers.js";
import type { Content } from "./content.js";
import { requestProblems } from "./request-problems.js";
import type { Route } from "./route.js";
import { securityFinding } from "./security.js";
import { type Violation, violationsHeader } from "./violation.js";

/** How a request stands to the contract, and what the contract answers to it. */
export interface Verdict {
  readonly violations: readonly Violation[];
  readonly answer: Answer;
}

/** Judges a request, its credentials included, and lets Prism pick the contract's answer to it. */
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
  const { answer, unacceptable } = negotiate(resource, request.headers.accept, findings, violations);
  if (unacceptable === undefined) return { violations, answer };
  return { violations: [{ in: "header", pointer: "/accept", message: unacceptable }], answer };
}

/** The answer to a request that breaks the contract, with a header that says where. */
export function withViolations({ violations, answer }: Verdict): Answer {
  if (violations.length === 0) return answer;
  const headers = withHeaders(answer.headers, { "sl-violations": violationsHeader(violations) });
  return { ...answer, headers };
}
