import { hint } from "../nearest.js";
import type { Received } from "../server.js";
import { answerOf } from "./answers.js";
import type { Verdict } from "./judge.js";
import type { Contract, Operation } from "./load.js";
import { decoded, targetOf } from "./target.js";

/** What a request is for. */
export interface Route {
  readonly operation: Operation;
  /** The path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of a request. Of several paths that match, the one that says the most of it is meant. */
export function routeOf({ operations }: Contract, method: string, target: string): Route | undefined {
  const segments = targetOf(target).path.split("/");
  const routes = operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const path = match(operation.path.split("/"), segments);
      return path ? [{ operation, path }] : [];
    });
  return routes.sort((left, right) => leftOpen(left) - leftOpen(right))[0];
}

/** How much of a path its parameters say. */
function leftOpen({ path }: Route): number {
  return Object.values(path).join("").length;
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const { names, pattern } = patternOf(part);
    // A slash that is encoded divides nothing.
    const values = pattern.exec(decoded(segments[index] ?? ""));
    if (!values) return undefined;
    for (const [at, name] of names.entries()) found[name] = values[at + 1] ?? "";
  }
  return found;
}

/** A part of a path may be a parameter, a text, or both, such as `{id}.json`. */
function patternOf(part: string): { names: string[]; pattern: RegExp } {
  const names: string[] = [];
  const pieces = part.split(/(\{[^}]+\})/).map((piece) => {
    if (!piece.startsWith("{")) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(piece.slice(1, -1));
    return "(.+)";
  });
  return { names, pattern: new RegExp(`^${pieces.join("")}$`, "s") };
}

/** A target may be as long as a head; what is told of it is not. */
const mostOfPath = 200;

/** The verdict on a request that the contract has no operation for. */
export function unrouted({ name, operations }: Contract, { method, target }: Received): Verdict {
  const { path } = targetOf(target);
  const told = path.length > mostOfPath ? `${path.slice(0, mostOfPath)}…` : path;
  const others = operations.filter((operation) => match(operation.path.split("/"), path.split("/")));
  const allowed = [...new Set(others.map((other) => other.method))].join(", ");
  const known = operations.map((operation) => `${operation.method} ${operation.path}`);
  const advice = allowed === "" ? hint(`${method} ${told}`, known) : `that path takes ${allowed}`;
  const detail = `${name} has no operation ${method} ${told}; ${advice}`;
  const [status, title] = allowed === "" ? [404, "Not Found"] : [405, "Method Not Allowed"];
  const problem = { type: "about:blank", title, status, detail };
  const headers = {
    "Content-Type": "application/problem+json",
    ...(allowed !== "" && { Allow: allowed }),
  };
  return {
    violations: [{ in: "path", pointer: "", message: detail }],
    answer: answerOf(status, headers, problem),
  };
}
