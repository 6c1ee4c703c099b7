import type { Contract } from "@trunkline/contract";
import { astToString } from "openapi-typescript";
import ts from "typescript";
import { nameOf } from "./documented-members.js";
import { header, importOf } from "./print.js";
import { importOfFile, type MadeTypes } from "./type-making.js";
import { rewrite } from "./type-nodes.js";

/** What openapi-fetch takes as `paths`; its schemas are the types of types.ts. */
export function emitPaths({ vendor }: Contract, { nodes }: MadeTypes): string {
  const names = new Set<string>();
  const declarations = nodes
    .filter(ts.isInterfaceDeclaration)
    .filter((node) => ["paths", "operations"].includes(nameOf(node)))
    .map((node) => rewrite(node, (name) => names.add(name)));
  const imports = [...importOfFile(declarations), importOf("./types.js", names, "type")];
  return header(vendor) + [...imports, ...declarations.map((node) => astToString(node))].join("\n");
}
