import type { NamedSchema } from "@trunkline/contract";
import { astToString } from "openapi-typescript";
import { wordsOf } from "./documentation.js";
import { comment, header } from "./print.js";
import { importOfFile, type MadeTypes } from "./type-making.js";
import { arranged } from "./type-nodes.js";

/** The types of a contract's schemas, each under its own name and documented wherever it is used. */
export function emitTypes(vendor: string, schemas: readonly NamedSchema[], made: MadeTypes): string {
  const nodes = arranged(made, schemas);
  const types = nodes.map((node) => {
    const schema = schemas.find(({ name }) => name === node.name.text);
    return (schema ? comment(wordsOf(schema.schema, schemas)) : "") + astToString(node);
  });
  return header(vendor) + [...importOfFile(nodes), ...types].join("\n");
}
