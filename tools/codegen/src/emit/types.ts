import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Json } from "../json.js";
import type { Model } from "../model.js";
import { header } from "./print.js";

/** The types of a contract's schemas, by openapi-typescript. */
export async function emitTypes(model: Model, root: Json): Promise<string> {
  let hasFile = false;
  const nodes = await openapiTS(structuredClone(root) as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    transform: (schema) => {
      const { format, contentMediaType } = schema as { format?: string; contentMediaType?: string };
      if (format !== "binary" && contentMediaType !== "application/octet-stream") return undefined;
      hasFile = true;
      return ts.factory.createTypeReferenceNode("FileInput");
    },
  });
  const types = astToString(nodes);
  const imports = hasFile ? 'import type { FileInput } from "@trunkline/runtime";\n\n' : "";
  return header(model.vendor) + imports + types;
}
