import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkBudgets } from "./budget/check.js";
import { build, clone, install, pack } from "./clone.js";
import { expectSuccess } from "./command.js";
import { Failure } from "./failure.js";
import { npm } from "./pnpm.js";
import { originOf } from "./tarball/origin.js";
import { judge } from "./tarball/rules.js";
import { readTarballs, type Tarball } from "./tarball/tarball.js";
import { withWorkplace } from "./workplace.js";

/**
 * Packs what is committed, twice and in different places, and judges the tarballs. Without a problem, they are put into
 * `output` with the list of their digests.
 *
 * @returns what is wrong, a sentence each
 * @throws {Failure} when it cannot be packed, or `output` is not empty
 */
export async function check(
  root: string,
  output: string | undefined,
  say: (line: string) => void,
): Promise<string[]> {
  if (output && existsSync(output) && readdirSync(output).length > 0) {
    throw new Failure(`${output} is not empty; pack into an empty folder.`, { isOfCaller: true });
  }
  const left = (await expectSuccess("git status", "git", ["status", "--porcelain"], { cwd: root })).trim();
  if (left !== "") say("The tree has changes that no commit has; they are not in what is packed.");
  return await withWorkplace(async (workplace) => {
    const places = [join(workplace, "a"), join(workplace, "in/another/place")];
    // What may change from one machine to the next, as far as one machine can show it.
    const environments = [{}, { TZ: "Pacific/Kiritimati", LC_ALL: "C" }];
    await Promise.all(places.map((place, index) => packClean(root, place, environments[index])));
    const [clone = "", again = ""] = places;
    const tarballs = readTarballs(tarballsOf(clone));
    const problems = [
      ...different(tarballs, readTarballs(tarballsOf(again))),
      ...(await judgeTarballs(clone, tarballs)),
      ...(await checkBudgets(clone, tarballs, say)),
    ];
    for (const { file, sha256 } of tarballs) say(`${sha256}  ${file}`);
    if (output && problems.length === 0) deliver(tarballsOf(clone), output, tarballs);
    say(`${tarballs.length} tarballs packed twice, ${problems.length} problems.`);
    return problems;
  });
}

/** Judges the tarballs of a clone by every rule. */
export async function judgeTarballs(clone: string, tarballs: readonly Tarball[]): Promise<string[]> {
  const secrets = await secretsOf(clone);
  const found = await Promise.all(
    tarballs.map((tarball) => judge(tarball, originOf(clone, tarball.manifest.name, secrets))),
  );
  return found.flat();
}

/** Puts tarballs where `release:publish --from` takes them. */
export function deliver(from: string, output: string, tarballs: readonly Tarball[]): void {
  mkdirSync(output, { recursive: true });
  for (const { file } of tarballs) copyFileSync(join(from, file), join(output, file));
  const list = tarballs.map(({ sha256, file }) => `${sha256}  ${file}\n`).join("");
  writeFileSync(join(output, "SHA256SUMS"), list);
}

export function tarballsOf(clone: string): string {
  return join(clone, "node_modules/.cache/tarballs");
}

async function packClean(root: string, place: string, env?: Readonly<Record<string, string>>): Promise<void> {
  await clone(root, place);
  await install(place);
  await build(place, env);
  await pack(place, tarballsOf(place), env);
}

/** What of the same commit was not packed the same. */
export function different(tarballs: readonly Tarball[], again: readonly Tarball[]): string[] {
  const digests = new Map(again.map(({ file, sha256 }) => [file, sha256]));
  return tarballs
    .filter(({ file, sha256 }) => digests.get(file) !== sha256)
    .map(({ file }) => `${file}: packed again in another place it has other bytes.`);
}

async function secretsOf(clone: string): Promise<string[]> {
  const [program, ...first] = npm();
  const registry = await expectSuccess("To read npm's configuration", program, [
    ...first,
    "config",
    "get",
    "registry",
  ]);
  return [new URL(registry.trim()).host, realpathSync(clone)];
}
