import { isObject, type Json } from "./json.js";

/** An error table with no more than what the runtime works by. */
export function bare(table: Json | undefined): Json | undefined {
  if (!isObject(table)) return table;
  if (typeof table["kind"] === "string") return { kind: table["kind"], outcome: table["outcome"] };
  return Object.fromEntries(Object.entries(table).map(([name, one]) => [name, bare(one)]));
}
