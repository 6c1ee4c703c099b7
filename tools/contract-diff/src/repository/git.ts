import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A clone, at a commit or a tag. */
export interface Commit {
  readonly root: string;
  readonly ref: string;
}

async function git(root: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)("git", args, { cwd: root, maxBuffer: 2 ** 28 })).stdout;
}

async function listed(root: string, ...args: string[]): Promise<string[]> {
  return (await git(root, ...args)).split("\0").filter((line) => line !== "");
}

export async function isCommit({ root, ref }: Commit): Promise<boolean> {
  return (await git(root, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`).catch(() => "")) !== "";
}

/** Whether the clone lacks a part of the history, and tags with it. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, "rev-parse", "--is-shallow-repository")).trim() === "true";
}

export async function fileAt({ root, ref }: Commit, path: string): Promise<string | undefined> {
  return await git(root, "show", `${ref}:${path}`).catch(() => undefined);
}

export async function filesAt({ root, ref }: Commit, folder: string): Promise<string[]> {
  return await listed(root, "ls-tree", "-r", "-z", "--name-only", ref, "--", folder);
}

/** The files below some folders that changed, with the number of lines that are gone; also those that nobody committed. */
export async function changedSince(
  { root, ref }: Commit,
  ...folders: string[]
): Promise<ReadonlyMap<string, number>> {
  const tracked = await listed(root, "diff", "--numstat", "-z", "--no-renames", ref, "--", ...folders);
  const others = await listed(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ...folders);
  const lines = [...tracked, ...others.map((path) => `0\t0\t${path}`)].map((line) => line.split("\t"));
  return new Map(lines.map(([, removed, path = ""]) => [path, Number(removed)]));
}
