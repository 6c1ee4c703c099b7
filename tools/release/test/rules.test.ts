import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { problemsOf, sizeProblems } from "../src/rules.js";
import type { Files } from "./make-tarball.js";
import { good, makeSample, manifest } from "./sample.js";

const packages = mkdtempSync(join(tmpdir(), "trunkline-rules-"));
afterAll(() => rmSync(packages, { recursive: true }));

const problemsWith = async (files: Files) => await problemsOf(makeSample(packages, files), packages);
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));
const withManifest = (changes: object) => ({
  ...good,
  "package.json": JSON.stringify({ ...manifest, ...changes }, null, 2),
});
const exported = (target: object) => withManifest({ exports: { ...manifest.exports, ...target } });

it("finds nothing wrong with a tarball that keeps every rule", async () => {
  expect(await problemsWith(good)).toEqual([]);
});

it("asks for no changelog before the first version", async () => {
  const files = {
    ...without("CHANGELOG.md"),
    ...{ "package.json": withManifest({ version: "0.0.0" })["package.json"] },
  };
  expect(await problemsWith(files)).toEqual([]);
});

it.each<[what: string, files: Files, problem: string]>([
  ["a test", { ...good, "dist/index.test.js": "" }, "dist/index.test.js is not expected"],
  ["the build of a source that is gone", { ...good, "dist/gone.d.ts": "" }, "dist/gone.d.ts is not expected"],
  ["a source", { ...good, "src/index.ts": "" }, "src/index.ts is not expected"],
  ["a key", { ...good, ".env": "KEY=1" }, ".env is not expected"],
  ["a source without declarations", without("dist/cli.d.ts"), "dist/cli.d.ts is missing"],
  ["no README", without("README.md"), "README.md is missing"],
  ["no LICENSE", without("LICENSE"), "LICENSE is missing"],
  ["no changelog", without("CHANGELOG.md"), "CHANGELOG.md is missing"],
  ["no contract", without("openapi.yaml"), "openapi.yaml is missing"],
  ["a range of the workspace", withManifest({ dependencies: { a: "workspace:^" } }), "a as workspace:^"],
  ["a range of the catalog", withManifest({ dependencies: { a: "catalog:" } }), "a as catalog:"],
  ["a private package", withManifest({ private: true }), "is private"],
  ["a registry", withManifest({ publishConfig: { registry: "x" } }), "names a registry"],
  ["a script", withManifest({ scripts: { postinstall: "node x.js" } }), "has scripts"],
  ["development dependencies", withManifest({ devDependencies: { a: "1.0.0" } }), "has devDependencies"],
  ["a link that leads nowhere", { ...good, "README.md": "[a](../../gone.md)" }, "links to ../../gone.md"],
  // What publint and attw find shows that they run.
  ["an export that is missing", exported({ "./a": "./dist/a.js" }), "publint: "],
  ["a pattern without a file", exported({ "./x/*": "./dist/x/*.js" }), "publint: "],
  ["a program that is missing", withManifest({ bin: { sample: "./dist/x.js" } }), "publint: "],
  ["a program without its first line", withManifest({ bin: "./dist/index.js" }), "publint: "],
  ["CommonJS", withManifest({ type: "commonjs" }), "publint: "],
  [
    "an import that lacks an extension",
    { ...good, "dist/index.d.ts": 'export * from "./cli";\n' },
    "attw: Int",
  ],
  [
    "no types of a vendor",
    { ...good, "dist/vendors/acme.d.ts": 'export * from "./a";\n' },
    "vendors/acme.d.ts",
  ],
])("names %s", async (_what, files, problem) => {
  expect(await problemsWith(files)).toContainEqual(expect.stringContaining(problem));
});

it("names a mock that is too large", () => {
  const mock = { name: "@trunkline/mock", version: "0.1.0" };
  expect(sizeProblems({ data: new Uint8Array(162_000), manifest: mock })).toEqual([]);
  expect(sizeProblems({ data: new Uint8Array(162_100), manifest: mock })).toEqual([
    "the tarball has 162.1 kB, and its limit in tools/release/src/rules.ts is 162 kB.",
  ]);
});
