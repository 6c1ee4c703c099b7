import { hint } from "../nearest.js";
import type { Received } from "../server/exchange.js";
import type { Contract } from "./contract.js";
import type { Verdict } from "./judge.js";
import { makeResponse } from "./responses.js";
import { routesTo } from "./route.js";
import { targetOf } from "./target.js";

/** A path can be as long as a head; a message is shorter. */
const mostOfPath = 200;

/** The verdict on a request without an operation. */
export function unrouted(contract: Contract, { method, target }: Received): Verdict {
  const { name, operations } = contract;
  const { path } = targetOf(target);
  const shownPath = path.length > mostOfPath ? `${path.slice(0, mostOfPath)}…` : path;
  const allowed = [...new Set(routesTo(contract, target).map(({ operation }) => operation.method))].join(
    ", ",
  );
  const known = operations.map((operation) => `${operation.method} ${operation.path}`);
  const advice = allowed === "" ? hint(`${method} ${shownPath}`, known) : `that path has ${allowed}`;
  const detail = `${name} has no operation ${method} ${shownPath}; ${advice}`;
  const [status, title] = allowed === "" ? [404, "Not Found"] : [405, "Method Not Allowed"];
  const problem = { type: "about:blank", title, status, detail };
  const headers = {
    "Content-Type": "application/problem+json",
    ...(allowed !== "" && { Allow: allowed }),
  };
  return {
    violations: [{ in: "path", pointer: "", message: detail }],
    response: makeResponse(status, headers, problem),
  };
}
