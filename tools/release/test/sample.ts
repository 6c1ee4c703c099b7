import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "../src/tarball/rule.js";
import { type Manifest, readTarball, type Tarball } from "../src/tarball/tarball.js";
import { type Files, writeTarball } from "./make-tarball.js";

export const manifest: Manifest & { readonly type: string; readonly files: readonly string[] } = {
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
  "README.md":
    "# Sample\n\nSee [how it repeats](#what-is-repeated), and [the contract](openapi.yaml).\n\n## What is repeated?\n",
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

/** Makes the package in a folder, where it comes from and as it is packed. */
export function makeSample(folder: string, files: Files): { tarball: Tarball; origin: Origin } {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.yaml"), good["openapi.yaml"] ?? "");
  const path = join(folder, "trunkline-sample-0.1.0.tgz");
  writeTarball(path, files);
  const origin: Origin = {
    folder,
    sources: ["index.ts", "cli.ts", "vendors/acme.ts"],
    contracts: new Map([["openapi.yaml", good["openapi.yaml"] ?? ""]]),
    secrets: ["packages.example.com", "/home/somebody/clone"],
  };
  return { tarball: readTarball(path), origin };
}
