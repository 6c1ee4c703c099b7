import { isObject, type Json, type NamedSchema } from "@trunkline/contract";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { documentationOf } from "./documentation.js";
import type { Documented } from "./documented-members.js";
import { comment, header, importOf } from "./print.js";
import { arranged } from "./type-nodes.js";

/** The types of a contract's schemas, by openapi-typescript: each under its own name, and documented wherever it is used. */
export async function emitTypes(vendor: string, schemas: readonly NamedSchema[]): Promise<string> {
  const documentation = new Map<ts.Node, Documented>();
  const said = (schema: Json) => wordsOf(schema, schemas);
  let hasFile = false;
  const nodes = await openapiTS(documentOf(schemas), {
    defaultNonNullable: false,
    transform: (schema) => {
      const { format, contentMediaType } = schema as { format?: string; contentMediaType?: string };
      if (format !== "binary" && contentMediaType !== "application/octet-stream") return undefined;
      hasFile = true;
      return ts.factory.createTypeReferenceNode("FileInput");
    },
    transformProperty: (property, schema) => {
      const value = schema as unknown as Json;
      const isOwn = !isObject(value) || value["$ref"] === undefined;
      documentation.set(property, { paragraphs: said(value), isOwn });
      return undefined;
    },
  });
  const types = arranged(nodes, schemas, documentation).map((node) => {
    const schema = schemas.find(({ name }) => name === node.name?.text);
    return (schema ? comment(said(schema.schema)) : "") + astToString(node);
  });
  const imports = hasFile ? [importOf("@trunkline/runtime", ["FileInput"], "type")] : [];
  return header(vendor) + [...imports, ...types].join("\n");
}

/** What a schema says to people: in place, or else at what it refers to. */
function wordsOf(schema: Json, schemas: readonly NamedSchema[]): string[] {
  if (!isObject(schema)) return [];
  const { $ref: reference, description, externalDocs } = schema;
  const target = schemas.find(({ name }) => reference === `#/components/schemas/${name}`);
  if (target && description === undefined) return wordsOf(target.schema, schemas);
  const page = isObject(externalDocs) ? externalDocs["url"] : undefined;
  return documentationOf({ ...schema, page } as Parameters<typeof documentationOf>[0]);
}

/** As much of a contract as its types are made of. */
function documentOf(schemas: readonly NamedSchema[]): Parameters<typeof openapiTS>[0] {
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas: Object.fromEntries(schemas.map(({ name, schema }) => [name, schema])) },
  };
  return structuredClone(document) as object as Parameters<typeof openapiTS>[0];
}
