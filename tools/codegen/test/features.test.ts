import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate.js";
import { features, readFeature, reversed, snapshots, sourceOf } from "./feature.js";
import { lineDiff } from "./line-diff.js";
import { put, repository } from "./workspace.js";

const generated = new Map<string, Map<string, string>>();
let project: string;

beforeAll(async () => {
  for (const feature of features)
    generated.set(feature, await generate(sourceOf("acme", await readFeature(feature))));
  project = await realpath(await mkdtemp(join(tmpdir(), "trunkline-features-")));
});

afterAll(async () => {
  await rm(project, { recursive: true });
});

describe("what is generated", () => {
  it("for the smallest contract is as it was", async () => {
    for (const [name, text] of generated.get("base") ?? []) {
      await expect(text).toMatchFileSnapshot(join(snapshots, "base", name));
    }
  });

  it.each(features.filter((name) => name !== "base"))(
    "for %s differs from that as it did",
    async (feature) => {
      const base = generated.get("base");
      const changes = [...(generated.get(feature) ?? [])].map(([name, text]) => {
        const change = lineDiff(base?.get(name) ?? "", text);
        return change && `${name}\n\n${change}\n`;
      });
      await expect(changes.join("")).toMatchFileSnapshot(join(snapshots, `${feature}.diff`));
    },
  );

  it("has no snapshot of a feature that is gone", async () => {
    const present = await readdir(snapshots).catch(() => []);
    expect(present.filter((name) => !features.includes(name.replace(/\.diff$/, "")))).toEqual([]);
  });

  // The order of operations and of schemas shows in what is generated; that of the sections around them must not.
  it.each(["events", "named-alternatives", "parameters"])(
    "for %s is the same when the sections of the contract have another order",
    async (feature) => {
      const other = await generate(sourceOf("acme", reversed(await readFeature(feature))));
      expect(other).toEqual(generated.get(feature));
    },
  );

  it("compiles in a user's project as strictly as ours, and takes only what a contract takes", async () => {
    await makeProject();
    const { files, problems } = await compile();
    expect(problems).toEqual([]);
    for (const feature of features) expect(files).toContain(join(project, feature, "index.ts"));
    expect(files).toContain(join(project, "uses.ts"));
  });
});

/** A project outside of the workspace that has the runtime as an installed package. */
async function makeProject(): Promise<void> {
  for (const [feature, files] of generated) {
    for (const [name, text] of files) await put(project, join(feature, name), text);
  }
  await cp(join(snapshots, "../uses.ts"), join(project, "uses.ts"));
  await mkdir(join(project, "node_modules/@trunkline"), { recursive: true });
  const runtime = join(project, "node_modules/@trunkline/runtime");
  await symlink(join(repository, "packages/runtime"), runtime, "junction");
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ extends: join(repository, "tsconfig.base.json"), compilerOptions: { noEmit: true } }),
  );
}

function compile(): Promise<{ files: string[]; problems: string[] }> {
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
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
