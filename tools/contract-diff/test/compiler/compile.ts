import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, type Source } from "../../../codegen/src/generate.js";
import type { Pair } from "../pairs.js";
import { helpers, programOf } from "./program.js";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** What the compiler says of old programs against the new package, and of new ones against the old. */
export interface Outcome {
  readonly breaks: readonly string[];
  readonly adds: readonly string[];
}

/** Generates both packages of every pair, and compiles what their users may have written. */
export async function compileAll(pairs: readonly Pair[]): Promise<Outcome[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "trunkline-compiler-")));
  try {
    await makeProject(folder);
    for (const [index, pair] of pairs.entries()) await writePair(join(folder, `pair${index}`), pair);
    const problems = await compile(folder);
    const of = (index: number, file: string) =>
      problems.filter((line) => line.startsWith(`pair${index}/${file}.ts(`));
    const strange = problems.filter((line) => !/^pair\d+\/(?:breaks|adds)\.ts\(/.test(line));
    if (strange.length > 0) throw new Error(strange.join("\n"));
    return pairs.map((_, index) => ({ breaks: of(index, "breaks"), adds: of(index, "adds") }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function makeProject(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules/@trunkline"), { recursive: true });
  await symlink(
    join(repository, "packages/runtime"),
    join(folder, "node_modules/@trunkline/runtime"),
    "junction",
  );
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "helpers.ts"), helpers);
  const options = {
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, skipLibCheck: true },
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(options));
}

async function writePair(folder: string, { base, revision, documents }: Pair): Promise<void> {
  const [old, now] = documents;
  const before = await writePackage(join(folder, "before"), { contract: base.contract, root: old.root });
  const after = await writePackage(join(folder, "after"), { contract: revision.contract, root: now.root });
  await writeFile(join(folder, "breaks.ts"), programOf("before", "after", ...before));
  await writeFile(join(folder, "adds.ts"), programOf("after", "before", ...after));
}

async function writePackage(folder: string, source: Source): Promise<[index: string, events: string]> {
  const files = await generate(source);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const events = files.get("events.ts") ?? "";
  const ofEvents = events === "" ? "" : "\nexport type AcmeEvent = never;";
  return [`${files.get("index.ts")}${ofEvents}`, events];
}

function compile(folder: string): Promise<string[]> {
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    const args = [compiler, "-p", ".", "--pretty", "false"];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (error, output) => {
      const problems = output.split(/\r?\n/).filter((line) => line.includes("error TS"));
      resolve(error && problems.length === 0 ? [error.message] : problems);
    });
  });
}
