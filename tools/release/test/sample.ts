import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Manifest, readTarball, type Tarball } from "../src/tarball.js";
import { type Files, writeTarball } from "./make-tarball.js";

export const manifest: Manifest & { readonly exports: object } & Readonly<Record<string, unknown>> = {
  name: "@trunkline/sample",
  version: "0.1.0",
  license: "MIT",
  type: "module",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./*": { types: "./dist/vendors/*.d.ts", default: "./dist/vendors/*.js" },
    "./openapi.yaml": "./openapi.yaml",
    "./package.json": "./package.json",
  },
  bin: { sample: "./dist/cli.js" },
  files: ["dist", "openapi.yaml", "CHANGELOG.md"],
  publishConfig: { access: "public" },
};

/** A package that keeps every rule. */
export const good: Files = {
  "package.json": JSON.stringify(manifest, null, 2),
  "README.md": "# Sample\n\nSee [retries](#retries) and [the contract](openapi.yaml).\n",
  "CHANGELOG.md": "# @trunkline/sample\n\n## 0.1.0\n\n### Minor Changes\n\n- It is there.\n",
  LICENSE: "MIT License\n",
  "openapi.yaml": "openapi: 3.1.0\n",
  "dist/index.js": "export const one = 1;\n",
  "dist/index.d.ts": "export declare const one = 1;\n",
  "dist/vendors/acme.js": "export const acme = 1;\n",
  "dist/vendors/acme.d.ts": "export declare const acme = 1;\n",
  "dist/cli.js": "#!/usr/bin/env node\nexport {};\n",
  "dist/cli.d.ts": "#!/usr/bin/env node\nexport {};\n",
};

/** Makes the package's folder below `packages`, and its tarball. */
export function makeSample(packages: string, files: Files): Tarball {
  for (const source of ["openapi.yaml", "src/index.ts", "src/cli.ts", "src/vendors/acme.ts"]) {
    const path = join(packages, "sample", source);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
  }
  const path = join(packages, "trunkline-sample-0.1.0.tgz");
  writeTarball(path, files);
  return readTarball(path);
}
