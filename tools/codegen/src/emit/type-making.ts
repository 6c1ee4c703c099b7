import { type Contract, isObject, type Json, type NamedSchema } from "@trunkline/contract";
import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { wordsOf } from "./documentation.js";
import type { Documented } from "./documented-members.js";
import { pathsOf } from "./paths-document.js";
import { importOf } from "./print.js";
import { refersTo } from "./type-nodes.js";

/** What openapi-typescript makes of a contract in one run, for types.ts and for paths.ts. */
export interface MadeTypes {
  readonly nodes: readonly ts.Node[];
  /** The documentation of each member of a type. */
  readonly documentation: ReadonlyMap<ts.Node, Documented>;
}

/** Makes the types of a contract's operations and schemas. */
export async function makeTypes(
  contract: Contract,
  schemas: readonly NamedSchema[],
  root: Json | undefined,
): Promise<MadeTypes> {
  const documentation = new Map<ts.Node, Documented>();
  const document = structuredClone({
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: pathsOf(contract, root),
    components: { schemas: Object.fromEntries(schemas.map(({ name, schema }) => [name, schema])) },
  }) as object as OpenAPI3;
  const nodes = await openapiTS(document, {
    // A member with a default may be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => {
      const { format, contentMediaType } = schema as { format?: string; contentMediaType?: string };
      const isFile = format === "binary" || contentMediaType === "application/octet-stream";
      return isFile ? ts.factory.createTypeReferenceNode("FileInput") : undefined;
    },
    transformProperty: (property, schema) => {
      const value = schema as unknown as Json;
      const isOwn = !isObject(value) || value["$ref"] === undefined;
      documentation.set(property, { paragraphs: wordsOf(value, schemas), isOwn });
      return undefined;
    },
  });
  return { nodes, documentation };
}

/** The import that types need which take a file. */
export function importOfFile(nodes: readonly ts.Node[]): string[] {
  return refersTo(nodes, "FileInput") ? [importOf("@trunkline/runtime", ["FileInput"], "type")] : [];
}
