import type { Envelope } from "../model/contract.js";
import type { ErrorTable, Meaning } from "../model/errors.js";
import { allowOnly, child, has, members, type Node, optional, report, text, texts } from "./node.js";
import { readGround } from "./standing.js";

const missing = "is missing; it says how a response shows success or failure.";

/** Undefined where the contract does not say how a success is known. */
export function readEnvelope(node: Node): Envelope | undefined {
  if (node.value === undefined) {
    report(node, missing);
    return undefined;
  }
  const pointer = text(child(node, "success", "pointer"));
  if (pointer === "") return undefined;
  const fields = child(node, "fields");
  return {
    success: { pointer, value: child(node, "success", "value").value ?? null },
    ...(has(node, "failure") && { failure: { value: child(node, "failure", "value").value ?? null } }),
    ...optional(node, "code", text),
    ...optional(node, "message", oneOrMore),
    ...optional(node, "retryAfter", text),
    ...(fields.value !== undefined && {
      fields: {
        items: text(child(fields, "items")),
        ...optional(fields, "name", text),
        ...optional(fields, "message", oneOrMore),
      },
    }),
  };
}

/** One pointer and a list of one say the same. */
function oneOrMore(node: Node): string[] {
  return Array.isArray(node.value) ? texts(node) : [text(node)];
}

export function readErrors(node: Node): ErrorTable {
  if (node.value === undefined) report(node, missing);
  return {
    code: readMeanings(child(node, "code")),
    status: readMeanings(child(node, "status")),
    default: node.value === undefined ? { kind: "", outcome: "" } : readMeaning(child(node, "default")),
  };
}

export function readMeanings(table: Node): ReadonlyMap<string, Meaning> {
  return new Map(members(table).map(([name, node]) => [name, readMeaning(node)]));
}

function readMeaning(node: Node): Meaning {
  allowOnly(node, ["kind", "outcome", "name", "standing", "note", "source"]);
  return {
    kind: text(child(node, "kind")),
    outcome: text(child(node, "outcome")),
    ...optional(node, "name", text),
    ...optional(node, "standing", (ground) => readGround(ground, ["inferred", "reading"])),
    ...optional(node, "note", text),
    ...optional(node, "source", text),
  };
}
