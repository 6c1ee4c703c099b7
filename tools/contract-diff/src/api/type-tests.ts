import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { change } from "../change.js";
import { fileAt, filesAt } from "../repository/git.js";
import type { Package } from "../repository/packages.js";
import type { Release } from "../repository/release.js";

/** Users compile strictly, and without the types of Node. */
export const compilerOptions = {
  ...{ target: "es2022", module: "nodenext", moduleResolution: "nodenext", types: [] },
  lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
  ...{ strict: true, skipLibCheck: true },
};

/** Compiles what the last release promised to compile, its files `test/*.test-d.ts`, against the packages as they are built. */
export async function typeTestChanges(root: string, { folder }: Package, { commit, version }: Release) {
  const files = await filesAt(commit, `packages/${folder}/test`);
  const tests = files.filter((path) => path.endsWith(".test-d.ts"));
  if (tests.length === 0) return [];
  // There a test finds the package by its own name, and its peers; git and npm leave the folder out.
  const modules = join(root, "packages", folder, "node_modules");
  await mkdir(modules, { recursive: true });
  const project = await mkdtemp(join(modules, ".type-tests-"));
  try {
    for (const path of tests)
      await writeFile(join(project, basename(path)), (await fileAt(commit, path)) ?? "");
    const options = { ...compilerOptions, noEmit: true };
    const settings = { compilerOptions: options, files: tests.map((path) => basename(path)) };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify(settings));
    const problems = await compile(project);
    const effect = "It compiled against the last release.";
    return problems.map((what) => change("major", `type test of ${version}`, what, effect));
  } finally {
    await rm(project, { recursive: true });
  }
}

function compile(project: string): Promise<string[]> {
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  const args = [join(typescript, "bin/tsc"), "-p", ".", "--pretty", "false"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project }, (error, output) => {
      const problems = output.split(/\r?\n/).filter((line) => /error TS\d+:/.test(line));
      // A compiler that fails without a problem has judged nothing.
      const isJudged = !error || problems.length > 0;
      resolve(isJudged ? problems.map((line) => line.replace(/\.$/, "")) : [error.message]);
    });
  });
}
