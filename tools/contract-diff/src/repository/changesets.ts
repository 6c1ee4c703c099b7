import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import parseChangeset from "@changesets/parse";
import { firstLineOf, Refusal } from "../refusal.js";

/** The changesets that wait for a release, and the version of each package that they lead to. */
export interface Pending {
  readonly changesets: readonly Changeset[];
  readonly versions: ReadonlyMap<string, string>;
}

export interface Changeset {
  readonly id: string;
  readonly releases: readonly { readonly name: string }[];
  readonly summary: string;
}

export async function readPending(root: string): Promise<Pending> {
  await checkReadable(join(root, ".changeset"));
  const { changesets, releases } = await getReleasePlan(root).catch((error: unknown) => {
    throw new Refusal(`.changeset: ${firstLineOf(error)}`);
  });
  const empty = changesets.find(({ summary, releases: named }) => named.length > 0 && summary === "");
  if (empty) throw new Refusal(`.changeset/${empty.id}.md: no text: say what changes for a user.`);
  const planned = releases.filter(({ type }) => type !== "none");
  return { changesets, versions: new Map(planned.map(({ name, newVersion }) => [name, newVersion])) };
}

/** Changesets does not name the file that it cannot read. */
async function checkReadable(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".md") || name === "README.md") continue;
    const text = await readFile(join(folder, name), "utf8");
    try {
      parseChangeset(text);
    } catch (error) {
      throw new Refusal(`.changeset/${name}: ${firstLineOf(error)}`);
    }
  }
}
