import { hint } from "../nearest.js";
import type { Received } from "../server.js";
import { answerOf, type Verdict } from "./judge.js";
import type { Contract, Operation } from "./load.js";

/** What a request is for. */
export interface Route {
  readonly operation: Operation;
  /** The path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of a request. Of several paths that match, the one with the fewest parameters is meant. */
export function routeOf({ operations }: Contract, method: string, target: string): Route | undefined {
  const segments = (target.split("?")[0] ?? "").split("/");
  const routes = operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const path = match(operation.path.split("/"), segments);
      return path ? [{ operation, path }] : [];
    });
  return routes.sort((left, right) => Object.keys(left.path).length - Object.keys(right.path).length)[0];
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? "";
    const { names, pattern } = patternOf(part);
    const values = pattern.exec(segment);
    if (!values) return undefined;
    for (const [at, name] of names.entries()) found[name] = decode(values[at + 1] ?? "");
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
  return { names, pattern: new RegExp(`^${pieces.join("")}$`) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The verdict on a request that the contract has no operation for. */
export function unrouted({ name, operations }: Contract, { method, target }: Received): Verdict {
  const path = target.split("?")[0] ?? "";
  const known = operations.map((operation) => `${operation.method} ${operation.path}`);
  const detail = `${name} has no operation ${method} ${path}; ${hint(`${method} ${path}`, known)}`;
  const isOtherMethod = operations.some(
    (operation) => match(operation.path.split("/"), path.split("/")) !== undefined,
  );
  const status = isOtherMethod ? 405 : 404;
  const problem = {
    type: "about:blank",
    title: isOtherMethod ? "Method Not Allowed" : "Not Found",
    status,
    detail,
  };
  return {
    violations: [{ in: "path", pointer: "", message: detail }],
    answer: answerOf(status, { "Content-Type": "application/problem+json" }, problem),
  };
}
