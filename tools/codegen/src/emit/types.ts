import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { isObject, type Json } from "../json.js";
import type { Model } from "../model.js";
import { child, rootOf } from "../node.js";
import { documentationOf } from "./documentation.js";
import type { Documented } from "./documented-members.js";
import { comment, header } from "./print.js";
import { arranged } from "./type-nodes.js";

/** The types of a contract's schemas, by openapi-typescript: each under its own name, and documented wherever it is used. */
export async function emitTypes(model: Model): Promise<string> {
  const { document } = model.successAt;
  const schemas = child(rootOf(document), "components", "schemas");
  const documentation = new Map<ts.Node, Documented>();
  let hasFile = false;
  const nodes = await openapiTS(documentOf(schemas.value), {
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
      documentation.set(property, { paragraphs: documentationOf({ document, pointer: "", value }), isOwn });
      return undefined;
    },
  });
  const types = arranged(nodes, documentation).map((node) => {
    const schema = ts.isTypeAliasDeclaration(node) ? child(schemas, node.name.text) : undefined;
    return (schema ? comment(documentationOf(schema)) : "") + astToString(node);
  });
  const imports = hasFile ? ['import type { FileInput } from "@trunkline/runtime";\n'] : [];
  return header(model.vendor) + [...imports, ...types].join("\n");
}

/** As much of a contract as its types are made of. */
function documentOf(schemas: Json | undefined): Parameters<typeof openapiTS>[0] {
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas },
  };
  return structuredClone(document) as object as Parameters<typeof openapiTS>[0];
}
