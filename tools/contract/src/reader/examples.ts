import type { Example } from "../model/operation.js";
import { child, componentName, members, type Node, optional, resolve, text } from "./node.js";

/** Named examples; one may be a component that several places share. */
export function readExamples(examples: Node): Example[] {
  return members(examples).flatMap(([name, given]) => {
    const node = resolve(given);
    const component = componentName(given);
    if (node.isLost) return [];
    return {
      name,
      ...optional(node, "summary", text),
      ...optional(node, "description", text),
      value: child(node, "value").value ?? null,
      ...(component !== undefined && { component }),
    };
  });
}
