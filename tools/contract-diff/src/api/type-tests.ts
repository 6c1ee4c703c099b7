import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Commit, fileAt, filesAt } from "../repository/git.js";
import type { Package } from "../repository/packages.js";
import type { Release } from "../repository/release.js";
import type { Reason } from "../severity.js";
import { compilerOptions } from "./compiler-options.js";

/** Compiles what a package's last release promised to compile, its files `test/*.test-d.ts`, against the packages as they are built now. */
export async function typeTestReasons(
  root: string,
  one: Package,
  packages: readonly Package[],
  release: Release,
): Promise<Reason[]> {
  const tests = await typeTestsAt(release.commit, one);
  if (tests.length === 0) return [];
  const folder = await realpath(await mkdtemp(join(tmpdir(), "trunkline-types-")));
  try {
    await makeProject(root, folder, release.commit, tests, packages);
    const problems = await compile(folder);
    return problems.map((problem) => ({
      severity: "major",
      place: `type test of ${release.version}`,
      what: problem,
      why: "What compiled against the last release does so no longer.",
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function typeTestsAt(commit: Commit, { folder }: Package): Promise<string[]> {
  const files = await filesAt(commit, [`packages/${folder}/test`]);
  return files.filter((path) => path.endsWith(".test-d.ts"));
}

/** A project outside of the repository that has the packages installed, as a user has. */
async function makeProject(
  root: string,
  folder: string,
  commit: Commit,
  tests: readonly string[],
  packages: readonly Package[],
): Promise<void> {
  for (const path of tests) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), (await fileAt(commit, path)) ?? "");
  }
  for (const { name, folder: place } of packages) {
    await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
    await symlink(join(root, "packages", place), join(folder, "node_modules", name), "junction");
  }
  for (const place of packages.map((one) => join(root, "packages", one.folder)))
    await addPeers(place, folder);
  const options = { ...compilerOptions, noEmit: true };
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: tests }));
}

/** What a user has to install beside a package, as it is installed for the package itself. */
async function addPeers(place: string, folder: string): Promise<void> {
  const { peerDependencies = {} } = JSON.parse(await readFile(join(place, "package.json"), "utf8")) as {
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(peerDependencies)) {
    const [from, to] = [place, folder].map((one) => join(one, "node_modules", name)) as [string, string];
    if (existsSync(to) || !existsSync(from)) continue;
    await mkdir(dirname(to), { recursive: true });
    await symlink(from, to, "junction");
  }
}

function compile(folder: string): Promise<string[]> {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [compiler, "-p", ".", "--pretty", "false"],
      { cwd: folder },
      (error, output) => {
        const problems = output
          .split(/\r?\n/)
          .filter((line) => /error TS\d+:/.test(line))
          .map((line) => line.replace(/\.$/, ""));
        // A compiler that fails without naming a problem has not judged anything.
        resolve(error && problems.length === 0 ? [error.message] : problems);
      },
    );
  });
}
