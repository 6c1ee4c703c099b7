import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./compiler.js";
import type { Problem } from "./editor.js";
import { packagePaths } from "./entries.js";

const config = {
  compilerOptions: {
    ...{ noEmit: true, strict: true, skipLibCheck: true, types: [], paths: packagePaths() },
    ...{ target: "es2022", module: "nodenext" },
  },
  files: ["index.ts"],
};

/** What TypeScript 7 says of a program that imports the packages, as they are built, by their names. */
export async function compile(program: string): Promise<readonly Problem[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "trunkline-types-")));
  try {
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(folder, "index.ts"), program);
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const output = await new Promise<string>((resolve) => {
      const limit = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
      execFile(process.execPath, [compiler, "-p", ".", "--pretty", "false"], limit, (_error, text) =>
        resolve(text),
      );
    });
    return output
      .split(/\r?\n(?=\S)/)
      .filter((text) => text.trim() !== "")
      .map((text) => ({ line: Number(/^index\.ts\((\d+)/.exec(text)?.[1]), text }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
