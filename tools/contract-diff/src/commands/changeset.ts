import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Change, sentence, worstOf } from "../change.js";
import { Refusal } from "../refusal.js";
import { carriesContracts, type Package } from "../repository/packages.js";
import type { Release } from "../repository/release.js";
import { isBelowOne, stepFor } from "../repository/versions.js";
import { judgePackages, type Report } from "./judged.js";

/** Writes a changeset for every contract that changed. It names the packages that carry all contracts as well. */
export async function changeset(root: string, base: string | undefined, report: Report): Promise<number> {
  const judged = await judgePackages(root, base);
  const carriers = judged
    .filter(({ one, release }) => release && carriesContracts(one))
    .map(({ one }) => one);
  const changed = judged.filter(({ changes = [] }) => changes.length > 0);
  if (changed.length === 0)
    throw new Refusal("No contract changed since its release. For any other change run `pnpm changeset`.");
  for (const { one, release, changes } of changed) {
    if (!release || !changes) continue;
    const path = `.changeset/${one.folder}-contract.md`;
    await writeFile(join(root, path), changesetText(one, release, changes, carriers));
    report.log(`wrote ${path}`);
  }
  return 0;
}

export function changesetText(
  { name }: Pick<Package, "name">,
  { version }: Pick<Release, "version">,
  changes: readonly Change[],
  carriers: readonly Pick<Package, "name">[],
): string {
  const steps = [
    `"${name}": ${stepFor(worstOf(changes), version)}`,
    ...carriers.map((carrier) => `"${carrier.name}": patch`),
  ];
  const headings = {
    major: isBelowOne(version) ? "Breaking, though this is a minor version:" : "Breaking:",
    minor: "New or changed:",
    patch: "Also:",
  };
  const sections = (["major", "minor", "patch"] as const).flatMap((level) => {
    const lines = changes.filter(({ severity }) => severity === level).map((one) => `- ${sentence(one)}\n`);
    return lines.length === 0 ? [] : [`${headings[level]}\n\n${lines.join("")}`];
  });
  const opening = `The contract of \`${name}\` changed since ${version}.`;
  return `---\n${steps.join("\n")}\n---\n\n${opening}\n\n${sections.join("\n")}`;
}
