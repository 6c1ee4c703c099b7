import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { run } from "../src/run.js";

/** A small repository with one vendor, Acme, whose package and contract are released, in a folder of its own. */
export interface Clone {
  readonly root: string;
  /** Runs a command of the tool, and returns what it prints. */
  readonly output: (...args: string[]) => Promise<{ code: number; lines: string[] }>;
  readonly read: (path: string) => Promise<string>;
  /** Writes a file; an undefined text deletes it. */
  readonly put: (path: string, text: string | undefined) => Promise<void>;
  /** Changes a text in a file, which has to hold it. */
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
  /** Commits everything, with tags. */
  readonly commit: (...tags: string[]) => Promise<void>;
  readonly git: (...args: string[]) => Promise<string>;
}

export const contract = "packages/acme/openapi.yaml";
export const manifest = "packages/acme/package.json";

export async function makeClone(version = "0.1.0"): Promise<Clone> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "trunkline-clone-")));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const clone = cloneAt(root);
  const base = await readFile(new URL("pairs/base.yaml", import.meta.url), "utf8");
  const files: Readonly<Record<string, string>> = {
    "package.json": JSON.stringify({ name: "acme-workspace", private: true }),
    "pnpm-workspace.yaml": "packages:\n  - packages/*\n",
    ".changeset/config.json": JSON.stringify({ access: "public", baseBranch: "main" }),
    [contract]: base,
    [manifest]: JSON.stringify({
      name: "@trunkline/acme",
      version,
      type: "module",
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
      files: ["dist"],
    }),
    "packages/acme/src/index.ts": "export const acme = 1;\n",
    "packages/acme/dist/index.d.ts": "export declare const acme: number;\n",
    "packages/acme/CHANGELOG.md": `# @trunkline/acme\n\n## ${version}\n\nThe first.\n`,
  };
  for (const [path, text] of Object.entries(files)) await clone.put(path, text);
  await clone.git("init", "--quiet", "--initial-branch=main");
  await clone.commit(...(version === "0.0.0" ? [] : [`@trunkline/acme@${version}`]));
  return clone;
}

export function cloneAt(root: string): Clone {
  const read = (path: string) => readFile(join(root, path), "utf8");
  const put = async (path: string, text: string | undefined) => {
    if (text === undefined) return await rm(join(root, path));
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const git = async (...args: string[]) => {
    const person = ["-c", "user.name=Acme", "-c", "user.email=acme@acme.test", "-c", "commit.gpgsign=false"];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    return (await promisify(execFile)("git", [...person, ...args], { cwd: root, env })).stdout;
  };
  return {
    root,
    read,
    put,
    git,
    edit: async (path, from, to) => {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
      await put(path, text.replace(from, to));
    },
    commit: async (...tags) => {
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--message=Work");
      for (const name of tags) await git("tag", name);
    },
    output: async (...args) => {
      const lines: string[] = [];
      const print = (line: string) => void lines.push(...line.split("\n"));
      const code = await run(root, args, { log: print, error: print });
      return { code, lines };
    },
  };
}

/** A changeset that names Acme. */
export function changeset(type: string, text = "Something changes."): string {
  return `---\n"@trunkline/acme": ${type}\n---\n\n${text}\n`;
}
