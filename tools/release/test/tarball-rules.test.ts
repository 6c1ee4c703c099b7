import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { judge } from "../src/tarball/rules.js";
import type { Files } from "./make-tarball.js";
import { good, makeSample, manifest } from "./sample.js";

const folder = mkdtempSync(join(tmpdir(), "trunkline-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function problemsOf(files: Files): Promise<string[]> {
  const { tarball, origin } = makeSample(folder, files);
  return await judge(tarball, origin);
}

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));
const withManifest = (changes: object) => ({
  ...good,
  "package.json": JSON.stringify({ ...manifest, ...changes }, null, 2),
});
const readme = (text: string) => ({ ...good, "README.md": text });
const exported = (target: object) =>
  withManifest({ exports: { ...(manifest.exports as object), ...target } });

it("finds nothing wrong with a tarball that keeps every rule", async () => {
  expect(await problemsOf(good)).toEqual([]);
});

it("asks for no changelog before the first version", async () => {
  const files = {
    ...without("CHANGELOG.md"),
    "package.json": withManifest({ version: "0.0.0" })["package.json"],
  };
  expect(await problemsOf(files)).toEqual([]);
});

it.each<[broken: string, files: Files, problem: string]>([
  ["a test", { ...good, "dist/index.test.js": "" }, "dist/index.test.js is neither"],
  [
    "what is left of a source",
    { ...good, "dist/gone.js": "", "dist/gone.d.ts": "" },
    "dist/gone.d.ts is neither",
  ],
  ["a build's notes", { ...good, "dist/tsconfig.tsbuildinfo": "{}" }, "tsbuildinfo is neither"],
  ["a source", { ...good, "src/index.ts": "" }, "src/index.ts is neither"],
  ["a key", { ...good, ".env": "KEY=1" }, ".env is neither"],
  ["no declarations of a source", without("dist/cli.d.ts"), "dist/cli.d.ts is missing"],
  ["no README", without("README.md"), "README.md is missing"],
  ["no LICENSE", without("LICENSE"), "LICENSE is missing"],
  ["no changelog", without("CHANGELOG.md"), "CHANGELOG.md is missing"],
  ["a changelog of another version", { ...good, "CHANGELOG.md": "## 0.1.0-beta\n" }, "says nothing of 0.1.0"],
  ["no contract", without("openapi.yaml"), "openapi.yaml is missing"],
  ["another contract", { ...good, "openapi.yaml": "openapi: 3.0.0\n" }, "is not the contract in specs"],
  ["an export that is not there", exported({ "./a": "./dist/a.js" }), "exports leads to ./dist/a.js"],
  [
    "types that are not there",
    exported({ "./a": { types: "./dist/a.d.ts", default: "./dist/index.js" } }),
    "a.d.ts, which",
  ],
  ["a pattern without a file", exported({ "./x/*": "./dist/x/*.js" }), "exports leads to ./dist/x/*.js"],
  [
    "a program that is not there",
    withManifest({ bin: { sample: "./dist/x.js" } }),
    "bin leads to ./dist/x.js",
  ],
  [
    "a program without its first line",
    withManifest({ bin: "./dist/index.js" }),
    "dist/index.js is a program",
  ],
  ["a range of the workspace", withManifest({ dependencies: { a: "workspace:^" } }), "a as workspace:^"],
  ["a range of the catalog", withManifest({ dependencies: { a: "catalog:" } }), "a as catalog:"],
  ["a private package", withManifest({ private: true }), "package.json is private"],
  ["another licence", withManifest({ license: "ISC" }), "licence MIT"],
  ["restricted access", withManifest({ publishConfig: {} }), "publishConfig.access"],
  ["a registry", withManifest({ publishConfig: { access: "public", registry: "x" } }), "names a registry"],
  ["a manifest that cannot be read", exported({ "./package.json": null }), 'export "./package.json"'],
  ["a script", withManifest({ scripts: { postinstall: "node x.js" } }), "package.json has scripts"],
  ["development dependencies", withManifest({ devDependencies: { a: "1.0.0" } }), "has devDependencies"],
  [
    "a map that is not there",
    { ...good, "dist/index.js": "//# sourceMappingURL=index.js.map\n" },
    "index.js.map, which",
  ],
  [
    "the registry's host",
    { ...good, "dist/index.js": "// packages.example.com\n" },
    'has "packages.example.com"',
  ],
  [
    "the clone's path",
    { ...good, "dist/cli.d.ts": "// /home/somebody/clone/a\n" },
    'has "/home/somebody/clone"',
  ],
  ["a link that leads nowhere", readme("[a](../../gone.md)"), "a link to ../../gone.md"],
  ["an anchor that leads nowhere", readme("# A\n\n[a](#b)"), "a link to #b"],
  ["what publint refuses", withManifest({ type: "commonjs" }), "publint: "],
  [
    "types that lack an extension",
    { ...good, "dist/index.d.ts": 'export * from "./vendors/acme";\n' },
    "attw: Int",
  ],
])("refuses a tarball with %s", async (_broken, files, problem) => {
  expect(await problemsOf(files)).toContainEqual(expect.stringContaining(problem));
});

it("takes a map that stands in the file itself", async () => {
  const files = { ...good, "dist/index.js": "//# sourceMappingURL=data:application/json,{}\n" };
  expect(await problemsOf(files)).toEqual([]);
});
