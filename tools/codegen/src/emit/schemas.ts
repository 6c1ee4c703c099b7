import { compactSchema, schemaNames } from "../json-schema.js";
import type { Model } from "../model.js";
import { child, type Node, rootOf } from "../node.js";
import { header, print } from "./print.js";
import type { Requests } from "./requests.js";

/** The schemas that several requests, or their parts, have in common, as the runtime judges them. */
export function emitSchemas(model: Model, { shared }: Requests): string | undefined {
  const root = rootOf(model.successAt.document);
  const components = requestSchemas(model).map(
    (name) => [name, compactSchema(child(root, "components", "schemas", name))] as const,
  );
  // The groups of parameters name component schemas, so they stand after them.
  const constants = [...components, ...shared].map(
    ([name, schema]) => `export const ${name}: JsonSchema = ${print(schema)};\n`,
  );
  if (constants.length === 0) return undefined;
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
