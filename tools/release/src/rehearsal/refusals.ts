import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { deliver } from "../check.js";
import type { Ended } from "../command.js";
import { readTarballs } from "../tarball/tarball.js";
import { commitAll, type Environment, git, publish, run, type Studio } from "./release.js";
import { expect, type Steps } from "./steps.js";

/** Holds a command to a refusal: the exit code of bad input, and one line that has the words. */
function expectRefusal({ status, stdout, stderr }: Ended, words: string): string {
  const lines = `${stdout}${stderr}`.trim().split("\n");
  expect(status === 2, `the exit code is ${status}, and it says: ${lines.join(" | ")}`);
  expect(lines.length === 1, `it says more than one line: ${lines.join(" | ")}`);
  const [line = ""] = lines;
  expect(line.includes(words), `it does not say "${words}", but: ${line}`);
  return line;
}

/** What must stop a release before anything is published. The clone is afterwards as it was. */
export async function refuse(steps: Steps, studio: Studio, from: string, env: Environment): Promise<void> {
  const changeset = join(studio.clone, ".changeset/rehearsal.md");
  const refused = async (words: string, folder = from, more: Environment = {}) =>
    expectRefusal(await publish(studio, folder, { ...env, ...more }), words);

  await steps.take("a dirty tree is refused", async () => {
    writeFileSync(join(studio.clone, "left-behind.txt"), "");
    try {
      return await refused("left-behind.txt");
    } finally {
      rmSync(join(studio.clone, "left-behind.txt"));
    }
  });
  await steps.take("a changeset that waits is refused", () =>
    committed(studio, changeset, '---\n"@trunkline/runtime": patch\n---\n\nSomething.\n', () =>
      refused("release:version"),
    ),
  );
  await steps.take("a malformed changeset is refused, by the publish and by the version", () =>
    committed(studio, changeset, '---\n"@trunkline/runtime": smal\n---\n\nSomething.\n', async () => {
      await refused("rehearsal.md");
      return expectRefusal(
        await run(studio, "release:version", []),
        'rehearsal.md: invalid version type "smal"',
      );
    }),
  );
  await steps.take("a registry that is not the public one is refused", () => {
    const mistaken = join(studio.workplace, "mistaken.npmrc");
    writeFileSync(mistaken, "registry=https://packages.example.com/\n");
    return refused("packages.example.com", from, { npm_config_userconfig: mistaken });
  });
  await steps.take(
    "a publish without provenance is for this machine alone, and with it for GitHub's",
    async () => expectRefusal(await run(studio, "release:publish", ["--from", from], env), " provenance"),
  );
  await steps.take("a tarball that was changed after it was packed is refused", () => {
    const changed = join(studio.workplace, "changed");
    cpSync(from, changed, { recursive: true });
    alter(changed);
    return refused("is not what was packed", changed);
  });
}

/** The registry has the versions by now. */
export async function refuseOtherContent(studio: Studio, from: string, env: Environment): Promise<string> {
  const other = join(studio.workplace, "other");
  cpSync(from, other, { recursive: true });
  alter(other);
  deliver(other, other, readTarballs(other));
  return expectRefusal(await publish(studio, other, env), "with other content");
}

/** Gives a tarball another letter, and so another digest. */
function alter(folder: string): void {
  const path = join(folder, readTarballs(folder).find(({ file }) => file.includes("-runtime-"))?.file ?? "");
  const tar = gunzipSync(readFileSync(path));
  const at = tar.indexOf("Trunkline client");
  tar.write("t", at);
  writeFileSync(path, gzipSync(tar));
}

async function committed<Result>(
  studio: Studio,
  path: string,
  text: string,
  work: () => Promise<Result>,
): Promise<Result> {
  writeFileSync(path, text);
  await commitAll(studio, "To be refused");
  try {
    return await work();
  } finally {
    await git(studio, "reset", "--quiet", "--hard", "HEAD~1");
  }
}
