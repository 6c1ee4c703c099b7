import { rmSync } from "node:fs";
import { deliver, judgeTarballs, tarballsOf } from "../check.js";
import { build, inClone, pack } from "../clone.js";
import { type Ended, execute, expectSuccess } from "../command.js";
import { Failure } from "../failure.js";
import { npm } from "../pnpm.js";
import { readTarballs, type Tarball } from "../tarball/tarball.js";

/** Where the rehearsal releases from. */
export interface Studio {
  /** A clone, which commits are made in. */
  readonly clone: string;
  /** A folder that is gone afterwards. */
  readonly workplace: string;
}

export type Environment = Readonly<Record<string, string>>;

const author = [
  "-c",
  "user.name=Rehearsal",
  "-c",
  "user.email=rehearsal@localhost",
  "-c",
  "commit.gpgsign=false",
];

export async function git({ clone }: Studio, ...args: string[]): Promise<string> {
  return (await expectSuccess(`git ${args[0]}`, "git", [...author, ...args], { cwd: clone })).trim();
}

export async function commitAll(studio: Studio, message: string): Promise<void> {
  await git(studio, "add", "--all");
  await git(studio, "commit", "--quiet", "--no-verify", "--message", message);
}

/** Takes the changesets for versions and changelogs, as the version pull request does. */
export async function version(studio: Studio): Promise<void> {
  await inClone("To version the packages", studio.clone, ["release:version"]);
  if ((await git(studio, "status", "--porcelain")) !== "") await commitAll(studio, "Release");
}

/** Builds and packs what stands in the clone, judges it, and puts it where it can be published from. */
export async function prepare({ clone }: Studio, output: string): Promise<Tarball[]> {
  const from = tarballsOf(clone);
  rmSync(from, { recursive: true, force: true });
  await build(clone);
  await pack(clone, from);
  const tarballs = readTarballs(from);
  const problems = await judgeTarballs(clone, tarballs);
  if (problems.length > 0) throw new Failure(problems.join(" "));
  deliver(from, output, tarballs);
  return tarballs;
}

/** Runs a script of the release as its workflow does. */
export async function run(
  studio: Studio,
  script: string,
  args: readonly string[],
  env: Environment = {},
): Promise<Ended> {
  const [program, ...first] = npm();
  const all = [...first, "run", "--silent", script, "--", ...args];
  return await execute(program, all, { cwd: studio.clone, env: { ...env } });
}

export async function publish(studio: Studio, from: string, env: Environment): Promise<Ended> {
  return await run(studio, "release:publish", ["--from", from, "--no-provenance"], env);
}
