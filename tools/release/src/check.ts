import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clone, pack } from "./pack.js";
import { problemsOf } from "./rules.js";
import { run } from "./run.js";
import { readTarballs, type Tarball } from "./tarball.js";

/**
 * Packs what is committed, twice and in different places, and checks the tarballs. Those without a problem go to `output`.
 *
 * @returns what is wrong, a sentence each
 */
export async function check(
  root: string,
  output: string | undefined,
  say: (line: string) => void,
): Promise<string[]> {
  if (output && existsSync(output) && readdirSync(output).length > 0) {
    throw new Error(`${output} is not empty; name an empty folder`);
  }
  const uncommitted = await run("git", ["status", "--porcelain"], { cwd: root });
  if (uncommitted !== "") say("The tarballs do not have the changes that are not committed.");
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "trunkline-release-"));
  const places = [join(folder, "a"), join(folder, "in/another/place")] as const;
  try {
    const [packed, again] = await Promise.all([
      clone(root, places[0]).then(() => pack(places[0])),
      // What may differ from one machine to the next, as far as one machine can show it.
      clone(root, places[1]).then(() => pack(places[1], { TZ: "Pacific/Kiritimati", LC_ALL: "C" })),
    ]);
    const tarballs = readTarballs(packed);
    const found = tarballs.map((tarball) => problemsOf(tarball, join(places[0], "packages")));
    const problems = [...differences(tarballs, readTarballs(again)), ...(await Promise.all(found)).flat()];
    for (const { file, sha256 } of tarballs) say(`${sha256}  ${file}`);
    say(`${tarballs.length} tarballs packed twice, ${problems.length} problems.`);
    if (output && problems.length === 0) cpSync(packed, output, { recursive: true });
    return problems;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Which tarballs of the same commit have other bytes the second time. */
export function differences(
  tarballs: readonly Pick<Tarball, "file" | "sha256">[],
  again: readonly Pick<Tarball, "file" | "sha256">[],
): string[] {
  const digests = new Map(again.map(({ file, sha256 }) => [file, sha256]));
  return tarballs
    .filter(({ file, sha256 }) => digests.get(file) !== sha256)
    .map(({ file }) => `${file}: packed again in another place, it has other bytes.`);
}
