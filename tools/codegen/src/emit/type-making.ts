import { type Contract, isObject, type Json, type NamedSchema } from "@trunkline/contract";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { wordsOf } from "./documentation.js";
import type { Documented } from "./documented-members.js";
import { resolveRef, transformSchema } from "./openapi-typescript.js";
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
export function makeTypes(
  contract: Contract,
  schemas: readonly NamedSchema[],
  root: Json | undefined,
): MadeTypes {
  const documentation = new Map<ts.Node, Documented>();
  const document = structuredClone({
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: pathsOf(contract, root),
    components: { schemas: Object.fromEntries(schemas.map(({ name, schema }) => [name, schema])) },
  }) as object as OpenAPI3;
  const nodes = transformSchema(document, {
    ...settings,
    injectFooter: [],
    resolve: (reference) => resolveRef(document, reference, { silent: false }),
    transform: ({ format, contentMediaType }: { format?: string; contentMediaType?: string }) =>
      format === "binary" || contentMediaType === "application/octet-stream"
        ? ts.factory.createTypeReferenceNode("FileInput")
        : undefined,
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

/** openapi-typescript's defaults, except that a member with a default may be left out of a request. */
const settings: Omit<GlobalContext, "injectFooter" | "resolve" | "transform" | "transformProperty"> = {
  defaultNonNullable: false,
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // The reader of contracts takes no discriminator.
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // Redocly's settings, which only the package's entry point reads.
  redoc: undefined as never,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: false,
};
