import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./types/compiler.js";
import { openEditor, type Problem } from "./types/editor.js";
import { lineOf, mistakenProgram, mistakes } from "./types/mistakes.js";

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "trunkline-mistakes-")));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each([
  ["5.9", async () => openEditor(mistakenProgram).problems()],
  ["7", compileWith7],
] as const)("TypeScript %s", (_version, compile) => {
  let problems: readonly Problem[];

  beforeAll(async () => {
    problems = await compile();
  });

  it.each(mistakes.map(([forgotten, , words], index) => ({ forgotten, words, index })))(
    "says last of what is missing: $forgotten",
    ({ index, words }) => {
      const [problem, ...others] = problems.filter(({ line }) => line === lineOf(index));
      expect(others).toEqual([]);
      expect(problem?.text.trimEnd().split("\n").at(-1)).toContain(words);
    },
  );
});

async function compileWith7(): Promise<Problem[]> {
  await symlink(join(root, "tools/conformance/node_modules"), join(folder, "node_modules"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "index.ts"), mistakenProgram);
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --pretty false".split(
    " ",
  );
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [compiler, ...options, "index.ts"], { cwd: folder }, (_error, text) =>
      resolve(text),
    );
  });
  return output
    .split(/\r?\n(?=index)/)
    .map((text) => ({ line: Number(/^index\.ts\((\d+)/.exec(text)?.[1]), text }));
}
