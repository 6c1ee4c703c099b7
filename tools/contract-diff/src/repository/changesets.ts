import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import parseChangeset from "@changesets/parse";
import { firstLineOf, Refusal } from "../refusal.js";

/** A changeset that waits for the next release. */
export interface Changeset {
  /** From the root. */
  readonly path: string;
  /** The packages that it names, and the step that it asks for each. */
  readonly releases: readonly { readonly name: string; readonly type: string }[];
  readonly summary: string;
}

/** Reads the pending changesets one by one, so that what is wrong with one can be told with its name. */
export async function readChangesets(
  root: string,
  packages: readonly string[],
): Promise<{ changesets: Changeset[]; faults: string[] }> {
  const names = await readdir(join(root, ".changeset")).catch(() => {
    throw new Refusal("There is no folder .changeset here; run this at the root of the repository.");
  });
  const changesets: Changeset[] = [];
  const faults: string[] = [];
  for (const name of names.filter((file) => file.endsWith(".md") && file !== "README.md").sort()) {
    const path = `.changeset/${name}`;
    try {
      const changeset = { path, ...parseChangeset(await readFile(join(root, path), "utf8")) };
      const fault = faultOf(changeset, packages);
      if (fault === undefined) changesets.push(changeset);
      else faults.push(`${path}: ${fault}`);
    } catch (error) {
      faults.push(
        `${path}: ${firstLineOf(error).replace("could not parse changeset - ", "")} Correct it, or delete it and run \`pnpm changeset\`.`,
      );
    }
  }
  return { changesets, faults };
}

function faultOf({ releases, summary }: Changeset, packages: readonly string[]): string | undefined {
  const unknown = releases.find(({ name }) => !packages.includes(name));
  if (unknown) return `\`${unknown.name}\` is not a published package; name one of ${packages.join(", ")}.`;
  if (releases.length === 0) return undefined;
  return summary === "" ? "it has no text; say what changes for a user." : undefined;
}

/** The versions that the pending changesets lead to, dependents included, by package. */
export async function plannedVersions(root: string): Promise<ReadonlyMap<string, string>> {
  const { releases } = await getReleasePlan(root).catch((error: unknown) => {
    throw new Refusal(`The changesets make no release: ${firstLineOf(error)}`);
  });
  return new Map(
    releases.filter(({ type }) => type !== "none").map(({ name, newVersion }) => [name, newVersion]),
  );
}
