import { type Contract, reachedFrom } from "@trunkline/contract";
import { compactSchema } from "../json-schema.js";
import { header, print } from "./print.js";
import type { RequestSchemas } from "./request-schemas.js";

/** The schemas that several requests, or their parts, share, as the runtime checks them. */
export function emitSchemas(contract: Contract, { shared }: RequestSchemas): string | undefined {
  const { vendor, schemas } = contract;
  const components = requestSchemas(contract).map(
    (name) => [name, compactSchema(schemas, schemas.get(name) ?? true)] as const,
  );
  // The groups of parameters name component schemas, so they come after them.
  const constants = [...components, ...shared].map(
    ([name, schema]) => `export const ${name}: JsonSchema = ${print(schema)};\n`,
  );
  if (constants.length === 0) return undefined;
  return `${header(vendor)}import type { JsonSchema } from "@trunkline/runtime";\n\n${constants.join("\n")}`;
}

/** The names of the component schemas that requests need, each after those that it needs itself. */
function requestSchemas({ operations, schemas }: Contract): string[] {
  const roots = operations.flatMap(({ parameters, body }) => [
    ...parameters.map(({ schema }) => schema),
    ...(body ? [body.schema, ...body.texts.map(({ schema }) => schema)] : []),
  ]);
  return [...new Set(roots.flatMap((schema) => reachedFrom(schemas, schema)))];
}
