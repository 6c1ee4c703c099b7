import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as typescript from "../../../codegen/node_modules/typescript/lib/typescript.js";

export type { typescript };

/** The root of the repository, as the compiler writes paths. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url)).replaceAll("\\", "/");

/** TypeScript 5.9, which lives with the generator alone: 7 has no API that is stable. */
export const ts = createRequire(new URL("../../../codegen/package.json", import.meta.url))(
  "typescript",
) as typeof typescript;

/** As users compile. */
export const compilerOptions: typescript.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
  typeRoots: [`${root}node_modules/@types`],
};
