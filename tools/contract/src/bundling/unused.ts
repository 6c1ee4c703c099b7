import { basename } from "node:path";
import { isObject, type Json, part } from "../json.js";
import type { Problem } from "../problem.js";
import type { Source } from "../source.js";
import { valueAt } from "./places.js";

/** Files and named parts that nothing refers to, which the bundle omits. */
export function unused(path: string, source: Source, root: Json | undefined, isReferred: boolean): Problem[] {
  const problem = (pointer: string, message: string) => [
    { file: source.file, line: source.lineOf(pointer), pointer, message },
  ];
  if (path === "openapi.yaml") return [];
  if (!isReferred) return problem("", "no other file of the contract refers to this one; use or delete it.");
  if (path.startsWith("schemas/")) return [];
  const id = valueAt(source.root, ["operation", "operationId"]);
  if (path.startsWith("endpoints/") && id !== basename(path, ".yaml")) {
    return problem("/operation/operationId", `must be the file's name, ${basename(path, ".yaml")}.`);
  }
  return membersOf(source.root).flatMap(([kind, parts]) => {
    if (kind === "operation") return [];
    const names = membersOf(parts).map(([name]) => name);
    return names
      .filter((name) => valueAt(root, ["components", kind, name]) === undefined)
      .flatMap((name) => problem(part(kind) + part(name), "nothing refers to it; use or delete it."));
  });
}

function membersOf(value: Json | undefined): [string, Json | undefined][] {
  return isObject(value) ? Object.entries(value) : [];
}
