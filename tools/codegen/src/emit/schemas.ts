import { compactSchema, schemaNames } from "../json-schema.js";
import type { Model } from "../model.js";
import { child, type Node, rootOf } from "../node.js";
import { header, print } from "./print.js";

/** The component schemas that requests need, as the runtime judges them. */
export function emitSchemas(model: Model): string | undefined {
  const names = requestSchemas(model);
  const [first] = model.operations;
  if (names.length === 0 || !first) return undefined;
  const root = rootOf(model.successAt.document);
  const constants = names.map((name) => {
    const schema = compactSchema(child(root, "components", "schemas", name));
    return `export const ${name}: JsonSchema = ${print(schema)};\n`;
  });
  return `${header(model.vendor)}import type { JsonSchema } from "@trunkline/runtime";\n\n${constants.join("\n")}`;
}

/** The names of the component schemas that requests need, each after those that it needs itself. */
function requestSchemas(model: Model): string[] {
  const roots: Node[] = model.operations.flatMap(({ parameters, body }) => [
    ...parameters.map(({ schema }) => schema),
    ...(body ? [body.schema, ...body.json.map(({ schema }) => schema)] : []),
  ]);
  return [...new Set(roots.flatMap(schemaNames))];
}
