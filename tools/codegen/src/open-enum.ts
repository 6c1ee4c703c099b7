import { isObject } from "./json.js";
import { keywords } from "./keywords.js";
import { child, items, type Node, resolve } from "./node.js";

/** Values that a vendor may add to. */
export interface OpenEnum {
  readonly known: readonly Node[];
  /** What any value satisfies, a known one as well as one that is not known yet. */
  readonly any: Node;
}

/**
 * Reads a list of values that is open: `anyOf: [{ type: string, enum: […] }, { type: string }]`. Nothing but the second
 * alternative says which values are right, so a request is judged by that one alone.
 */
export function openEnum(node: Node): OpenEnum | undefined {
  const schema = resolve(node);
  const [known, any, ...others] = items(child(schema, "anyOf"));
  if (!known || !any || others.length > 0 || demands(schema).join() !== "anyOf") return undefined;
  const isList = demands(known).sort().join() === "enum,type";
  const type = child(any, "type").value;
  if (!isList || type !== child(known, "type").value || (type !== "string" && type !== "integer"))
    return undefined;
  return demands(any).some((keyword) => keyword === "enum" || keyword === "const")
    ? undefined
    : { known: items(child(known, "enum")), any };
}

function demands({ value }: Node): string[] {
  return isObject(value) ? Object.keys(value).filter((name) => keywords.get(name) !== "annotation") : [];
}
