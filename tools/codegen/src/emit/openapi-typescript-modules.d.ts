// The package's entry point loads a second Redocly, which lints and bundles each contract again before it makes types.
// The modules behind it make types and nothing else. The package exports them, without declarations.

declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
  import type { Node } from "typescript";

  // biome-ignore lint/style/noDefaultExport: it is what the module exports.
  export default function transformSchema(document: OpenAPI3, context: GlobalContext): Node[];
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type { Node } from "typescript";

  export function astToString(ast: Node | readonly Node[]): string;
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  export function resolveRef<T>(
    document: object,
    reference: string,
    options: { silent: boolean },
  ): T | undefined;
}
