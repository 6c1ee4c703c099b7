import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { features, snapshots } from "./feature.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe("the generated files", () => {
  it("compile in a user's project as strictly as ours, and refuse what a contract refuses", async () => {
    const project = await makeProject();
    const { files, problems } = await compile(project);
    expect(problems).toEqual([]);
    for (const feature of features) expect(files).toContain(join(project, feature, "index.ts"));
    expect(files).toContain(join(project, "uses.ts"));
  });
});

/** A project outside the workspace that sees the runtime as an installed package. */
async function makeProject(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "trunkline-types-")));
  folders.push(folder);
  await cp(snapshots, folder, { recursive: true });
  await cp(join(snapshots, "../uses.ts"), join(folder, "uses.ts"));
  await mkdir(join(folder, "node_modules/@trunkline"), { recursive: true });
  await symlink(join(root, "packages/runtime"), join(folder, "node_modules/@trunkline/runtime"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions: { noEmit: true } }),
  );
  return folder;
}

function compile(project: string): Promise<{ files: string[]; problems: string[] }> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", project, "--listFiles"], (error, output) => {
      const lines = output.split(/\r?\n/).filter((line) => line !== "");
      const problems = lines.filter((line) => line.includes("error TS"));
      // A compiler that fails without naming a problem has not judged anything.
      if (error && problems.length === 0) problems.push(error.message);
      // The compiler writes its paths with slashes on every platform.
      resolve({ files: lines.map(normalize), problems });
    });
  });
}
