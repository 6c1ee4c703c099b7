import type { Body, Contract, Schemas } from "@trunkline/contract";
import { compactSchema, type Printable, type PrintableObject, Reference } from "../json-schema.js";
import { header, importOf, print } from "./print.js";
import type { RequestSchemas } from "./request-schemas.js";

/** The rows with the schemas that their requests are checked by. */
export function emitOperations(contract: Contract, { schemas }: RequestSchemas): string {
  const used = new Set<string>();
  const rows = contract.operations.map((operation, index) => {
    const { operationId, body } = operation;
    const texts = body && textsOf(body, contract.schemas);
    const values = [schemas[index] ?? {}, ...(texts === undefined ? [] : [texts])];
    for (const value of values) collectReferences(value, used);
    return `\nexport const ${operationId}: typeof rows.${operationId} = ${printCheck(operationId, values)};\n`;
  });
  return [
    header(contract.vendor),
    'import { checked } from "@trunkline/runtime";\nimport * as rows from "./rows.js";\n',
    importOf("./schemas.js", used),
    ...rows,
  ].join("");
}

/** The comment lets a bundler leave out a row that nobody imports, with its schemas. */
function printCheck(operationId: string, values: readonly Printable[]): string {
  const lines = [`rows.${operationId}`, ...values.map((value) => print(value, "  "))];
  return `/* @__PURE__ */ checked(\n${lines.map((line) => `  ${line},\n`).join("")})`;
}

/** The fields of a body that are JSON text, with the schema of their content. */
function textsOf({ texts }: Body, schemas: Schemas): PrintableObject | undefined {
  if (texts.length === 0) return undefined;
  return Object.fromEntries(texts.map(({ name, schema }) => [name, compactSchema(schemas, schema)]));
}

function collectReferences(value: Printable | undefined, into: Set<string>): void {
  if (value instanceof Reference) into.add(value.name);
  else if (Array.isArray(value)) for (const item of value) collectReferences(item, into);
  else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collectReferences(item, into);
  }
}
