import { isObject, type Json } from "../json.js";
import type { Ground, Standing } from "../model/standing.js";
import { allowOnly, child, items, type Node, optional, report, text, texts } from "./node.js";

const grounds: readonly Ground[] = ["inferred", "reading", "unknown"];
const key = "x-trunkline-standing";

/** The remarks on the ground of what is said at a place. */
export function readStanding(holder: Node): Standing[] {
  return items(child(holder, key)).map((node) => {
    allowOnly(node, ["standing", "of", "values", "note", "source"]);
    const { values } = optional(node, "values", valuesOf);
    return {
      standing: readGround(child(node, "standing"), grounds),
      of: texts(child(node, "of")),
      values: values ?? [],
      note: text(child(node, "note")),
      ...optional(node, "source", text),
    };
  });
}

export function readGround<Of extends Ground>(node: Node, known: readonly Of[]): Of {
  const found = known.find((ground) => ground === node.value);
  if (found !== undefined) return found;
  report(node, `must be one of ${known.join(", ")}.`);
  return known[0] as Of;
}

/** Reports remarks on keywords and values that the schema does not have. */
export function checkStanding(schema: Node): void {
  items(child(schema, key)).forEach((node) => {
    for (const of of items(child(node, "of"))) {
      const [keyword = "", name] = String(of.value).split(/\/(.*)/s);
      const { value } = child(schema, keyword);
      const isThere =
        name === undefined ? value !== undefined : valuesOf(child(schema, keyword)).includes(name);
      if (!isThere) report(of, `this schema has no \`${String(of.value)}\`; name one of its keywords.`);
    }
    for (const one of items(child(node, "values"))) {
      if (!listedIn(schema).includes(one.value ?? null)) {
        report(one, `${JSON.stringify(one.value)} is not one of the values that this schema lists.`);
      }
    }
  });
}

/** The single values that a schema names, itself or in the alternatives that it lists. */
function listedIn(schema: Node): Json[] {
  if (!isObject(schema.value)) return [];
  const constant = child(schema, "const").value;
  return [
    ...(constant === undefined ? [] : [constant]),
    ...valuesOf(child(schema, "enum")),
    ...items(child(schema, "anyOf")).flatMap(listedIn),
  ];
}

function valuesOf(node: Node): Json[] {
  return items(node).map(({ value = null }) => value);
}
