import type { SecurityScheme } from "../model/contract.js";
import type { Operation } from "../model/operation.js";
import type { Schemas } from "../model/schema.js";
import { readExchange } from "./exchange.js";
import { allowOnly, child, has, items, members, type Node, optional, report, text } from "./node.js";
import { readStanding } from "./standing.js";

/** The ways to authorize, each the names of the schemes that go together. */
export function readSecurity(root: Node): string[][] {
  const security = child(root, "security");
  const schemes = child(root, "components", "securitySchemes");
  const ways = items(security);
  if (ways.length === 0) report(security, "must name at least one way to authorize.");
  return ways.flatMap((way) => {
    const names = members(way);
    if (names.length === 0) {
      report(way, "must name a scheme; an operation without authorization has `security: []`.");
      return [];
    }
    for (const [name, node] of names) {
      if (!has(schemes, name)) report(node, `\`${name}\` is not one of components.securitySchemes.`);
    }
    return [names.map(([name]) => name)];
  });
}

export function readSchemes(
  schemes: Node,
  operations: readonly Operation[],
  schemas: Schemas,
): SecurityScheme[] {
  return members(schemes).map(([name, node]) => {
    const type = text(child(node, "type"));
    const common = { name, ...optional(node, "description", text), standing: readStanding(node) };
    if (type === "http" && child(node, "scheme").value === "basic") {
      allowOnly(node, ["type", "scheme", "description", "x-trunkline-standing"]);
      return { ...common, type: "basic" };
    }
    if (type !== "apiKey") {
      report(
        child(node, "type"),
        "must be apiKey, or http with `scheme: basic`; a token that is fetched is an apiKey with x-trunkline-auth.",
      );
      return { ...common, type: "apiKey" };
    }
    return { ...common, ...readKey(node, operations, schemas) };
  });
}

function readKey(
  node: Node,
  operations: readonly Operation[],
  schemas: Schemas,
): Omit<SecurityScheme, "name" | "standing"> {
  allowOnly(node, ["type", "in", "name", "description", "x-trunkline-auth", "x-trunkline-standing"]);
  const place = text(child(node, "in"));
  if (place !== "header" && place !== "query") report(child(node, "in"), "must be header or query.");
  const auth = child(node, "x-trunkline-auth");
  return {
    type: "apiKey",
    in: place === "query" ? "query" : "header",
    parameter: text(child(node, "name")),
    ...(auth.value !== undefined && { exchange: readExchange(auth, operations, schemas) }),
  };
}
