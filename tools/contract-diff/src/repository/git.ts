import { execFile } from "node:child_process";
import { firstLineOf, Refusal } from "../refusal.js";

/** A clone, at a commit or a tag of it. */
export interface Commit {
  readonly root: string;
  readonly ref: string;
}

interface Output {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(root: string, args: readonly string[]): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = execFile("git", [...args], { cwd: root, maxBuffer: 2 ** 28 }, (error, output, errors) => {
      // A program that ended has a number here, and one that never started the name of what went wrong.
      if (error && typeof error.code !== "number") {
        reject(new Refusal(`git could not be started in ${root}: ${firstLineOf(error)}.`));
      } else resolve({ code: child.exitCode ?? 0, output, errors });
    });
  });
}

async function ask(root: string, args: readonly string[]): Promise<string> {
  const { code, output, errors } = await run(root, args);
  if (code === 0) return output;
  throw new Refusal(`git ${args[0]} failed in ${root}: ${errors.trim().split(/\r?\n/)[0]}.`);
}

export async function isCommit({ root, ref }: Commit): Promise<boolean> {
  return (await run(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])).code === 0;
}

/** Whether the clone lacks a part of the history, and tags with it. */
export async function isShallow(root: string): Promise<boolean> {
  return (await ask(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}

/** The text of a file as it was, or undefined where it was not. */
export async function fileAt({ root, ref }: Commit, path: string): Promise<string | undefined> {
  const { code, output } = await run(root, ["show", `${ref}:${path}`]);
  return code === 0 ? output : undefined;
}

/** Every file below some folders as they were. */
export async function filesAt({ root, ref }: Commit, folders: readonly string[]): Promise<string[]> {
  const listed = await ask(root, ["ls-tree", "-r", "-z", "--name-only", ref, "--", ...folders]);
  return listed.split("\0").filter((path) => path !== "");
}

/** The files below some folders that are not now as they were, those that nobody committed yet among them. */
export async function changedSince({ root, ref }: Commit, folders: readonly string[]): Promise<string[]> {
  const tracked = await ask(root, ["diff", "--name-only", "-z", "--no-renames", ref, "--", ...folders]);
  const others = await ask(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", ...folders]);
  return [...new Set(`${tracked}${others}`.split("\0"))].filter((path) => path !== "").sort();
}

/** How many lines of each file below a folder are not now as they were. */
export async function changedLines(
  { root, ref }: Commit,
  folder: string,
): Promise<{ path: string; added: number; removed: number }[]> {
  const counted = await ask(root, ["diff", "--numstat", "-z", "--no-renames", ref, "--", folder]);
  return counted
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [added, removed, path = ""] = line.split("\t");
      return { path, added: Number(added), removed: Number(removed) };
    });
}
