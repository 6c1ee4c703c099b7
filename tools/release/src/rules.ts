import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Tarball } from "./tarball.js";

/** In kB of 1000 bytes. Nobody bundles the mock, so size-limit does not measure it. */
const sizes: Readonly<Record<string, number>> = { "@trunkline/mock": 162 };

/**
 * Names what is wrong with a tarball, a sentence each.
 *
 * @param packages the folder `packages` of the clone that it was packed in
 */
export async function problemsOf(tarball: Tarball, packages: string): Promise<string[]> {
  const folder = join(packages, tarball.manifest.name.replace(/^@[^/]+\//, ""));
  const problems = [
    ...unexpectedFiles(tarball, folder, packages),
    ...manifestProblems(tarball),
    ...brokenLinks(tarball, folder),
    ...sizeProblems(tarball),
    ...(await publintProblems(tarball)),
    ...(await attwProblems(tarball)),
  ];
  return problems.map((problem) => `${tarball.file}: ${problem}`);
}

/** A file that no source explains may be a test, a key, or the build of a source that is gone. */
function unexpectedFiles({ manifest, paths }: Tarball, folder: string, packages: string): string[] {
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map((path) => `dist/${path.replaceAll("\\", "/").slice(0, -".ts".length)}`);
  const vendors = readdirSync(packages).filter((name) => existsSync(join(packages, name, "openapi.yaml")));
  const required = [
    ...["package.json", "README.md", "LICENSE"],
    // `changeset version` writes it with the first version.
    ...(manifest.version === "0.0.0" ? [] : ["CHANGELOG.md"]),
    ...sources.map((path) => `${path}.d.ts`),
    ...(existsSync(join(folder, "openapi.yaml")) ? ["openapi.yaml"] : []),
    ...(manifest.name === "@trunkline/mock" ? vendors.map((vendor) => `contracts/${vendor}.yaml`) : []),
  ];
  // The runtime is bundled into fewer files than it has sources; publint finds an export that is missing.
  const expected = [...required, ...sources.map((path) => `${path}.js`)];
  return [
    ...required.filter((path) => !paths.includes(path)).map((path) => `${path} is missing.`),
    ...paths.filter((path) => !expected.includes(path)).map((path) => `${path} is not expected.`),
  ];
}

function manifestProblems({ manifest, text }: Tarball): string[] {
  const ranges = text("package.json").matchAll(/"([^"]+)": "((?:workspace|catalog|link|file):[^"]*)"/g);
  return [
    ...[...ranges].map(([, name, range]) => `package.json has ${name} as ${range}, which only pnpm knows.`),
    // A script could run at a user's install; our development dependencies change the bytes with each update.
    ...(manifest.scripts ? ["package.json has scripts."] : []),
    ...(manifest.devDependencies ? ["package.json has devDependencies."] : []),
    ...(manifest.private ? ["package.json is private."] : []),
    ...(manifest.publishConfig?.registry ? ["package.json names a registry."] : []),
  ];
}

/** npm shows the README with links into the package's folder of the repository. */
function brokenLinks({ paths, text }: Tarball, folder: string): string[] {
  const readme = paths.includes("README.md") ? text("README.md") : "";
  return [...readme.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !existsSync(join(folder, decodeURI(link))))
    .map((link) => `README.md links to ${link}, which does not exist.`);
}

export function sizeProblems({ data, manifest }: Pick<Tarball, "data" | "manifest">): string[] {
  const [kB, limit] = [data.byteLength / 1000, sizes[manifest.name] ?? Number.POSITIVE_INFINITY];
  if (kB <= limit) return [];
  return [`the tarball has ${kB.toFixed(1)} kB, and its limit in tools/release/src/rules.ts is ${limit} kB.`];
}

async function publintProblems({ data }: Tarball): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function attwProblems(tarball: Tarball): Promise<string[]> {
  // attw does not expand the `./*` of unified.
  const vendors = tarball.paths.flatMap((path) => /^dist\/vendors\/([^/]+)\.js$/.exec(path)?.[1] ?? []);
  const result = await checkPackage(tarball.package, {
    includeEntrypoints: vendors.map((name) => `./${name}`),
    excludeEntrypoints: [/\.(yaml|json)$/, /\*/],
  });
  if (!result.types) return ["attw: the package has no types."];
  return [...new Set(result.problems.filter((problem) => !isOfCommonJs(problem)).map(sentenceOf))];
}

/** The packages are ES modules alone: `require` gets them as such, and Node 10 is not supported. */
function isOfCommonJs(problem: Problem): boolean {
  if (problem.kind === "CJSResolvesToESM") return true;
  return "resolutionKind" in problem && problem.resolutionKind === "node10";
}

function sentenceOf(problem: Problem): string {
  const place = "entrypoint" in problem ? `at ${problem.entrypoint} for ${problem.resolutionKind}` : "";
  return `attw: ${problem.kind} ${"fileName" in problem ? `in ${problem.fileName}` : place}`;
}
