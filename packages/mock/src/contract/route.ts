import type { Contract, Operation } from "./contract.js";
import { decoded, targetOf } from "./target.js";

/** The operation of a request. */
export interface Route {
  /** It judges the request, and its responses are the contract's. */
  readonly operation: Operation;
  /** The path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Whether it is a HEAD for the path of a GET, which is not a call of the operation. */
  readonly isLook: boolean;
}

/**
 * Finds the operation of a request, whose path may begin with that of one of the operation's servers. Of several matching
 * paths, the most specific one wins.
 */
export function routeOf(contract: Contract, method: string, target: string): Route | undefined {
  const found = routesTo(contract, target);
  const own = found.find(({ operation }) => operation.method === method);
  if (own || method !== "HEAD") return own;
  const looked = found.find(({ operation }) => operation.method === "GET");
  return looked && { ...looked, isLook: true };
}

/** The operation that the request calls. */
export function calledBy(route: Route | undefined): Operation | undefined {
  return route?.isLook ? undefined : route?.operation;
}

/** The operations with a matching path, the most specific first. */
export function routesTo({ operations }: Contract, target: string): Route[] {
  const segments = targetOf(target).path.split("/");
  const routes = operations.flatMap((operation) => {
    const template = operation.path.split("/");
    const path = behind(operation.bases, segments)
      .map((rest) => match(template, rest))
      .find((found) => found !== undefined);
    return path ? [{ operation, path, isLook: false }] : [];
  });
  return routes.sort((left, right) => leftOpen(left) - leftOpen(right));
}

/** How many characters of a path are parameters. */
function leftOpen({ path }: Route): number {
  return Object.values(path).join("").length;
}

/** A path, and its rest after each base that it begins with. */
function behind(bases: readonly string[], segments: readonly string[]): (readonly string[])[] {
  const rests = bases.flatMap((base) => {
    const template = base.split("/");
    const begins = match(template, segments.slice(0, template.length)) !== undefined;
    return begins ? [["", ...segments.slice(template.length)]] : [];
  });
  return [segments, ...rests];
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const { names, pattern } = patternOf(part);
    // An encoded slash does not separate segments.
    const values = pattern.exec(decoded(segments[index] ?? ""));
    if (!values) return undefined;
    for (const [at, name] of names.entries()) found[name] = values[at + 1] ?? "";
  }
  return found;
}

/** A segment may be a parameter, a text, or both, such as `{id}.json`. */
function patternOf(part: string): { names: string[]; pattern: RegExp } {
  const names: string[] = [];
  const pieces = part.split(/(\{[^}]+\})/).map((piece) => {
    if (!piece.startsWith("{")) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(piece.slice(1, -1));
    return "(.+)";
  });
  return { names, pattern: new RegExp(`^${pieces.join("")}$`, "s") };
}
