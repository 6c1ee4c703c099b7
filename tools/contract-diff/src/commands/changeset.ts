import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Verdict } from "../judge.js";
import { Refusal } from "../refusal.js";
import { isBelowOne, stepFor } from "../repository/bump.js";
import { contractPath, isDeleted } from "../repository/contracts.js";
import { carriesContracts } from "../repository/shipped.js";
import { type Judged, judgePackages, type Report, sentence } from "./judged.js";

type Changed = Judged & { readonly release: NonNullable<Judged["release"]>; readonly verdict: Verdict };

/**
 * Writes a changeset for every vendor whose contract changed, and nothing the second time. It names the packages that
 * carry the contracts of others as well.
 */
export async function changeset(root: string, base: string | undefined, report: Report): Promise<number> {
  const judged = await judgePackages(root, base);
  const changed = judged.filter(isChanged);
  const [gone] = changed
    .filter(({ verdict }) => isDeleted(verdict))
    .flatMap(({ verdict }) => verdict.reasons);
  if (gone) throw new Refusal(sentence(gone));
  if (changed.length === 0) {
    throw new Refusal(
      "No contract changed since its release, so there is nothing to say. For anything else run `pnpm changeset`.",
    );
  }
  const carriers = judged.filter(({ one, release }) => release !== undefined && carriesContracts(one));
  const others = carriers.map(({ one }) => one.name);
  for (const one of changed) report.log(await write(root, one, others));
  return 0;
}

function isChanged(judged: Judged): judged is Changed {
  return judged.release !== undefined && judged.verdict !== undefined && judged.verdict.severity !== "none";
}

/** The name holds a mark of the contract, so that a text that people mended stays until the contract changes again. */
async function write(root: string, changed: Changed, carriers: readonly string[]): Promise<string> {
  const { folder } = changed.one;
  const contract = await readFile(join(root, contractPath(changed.one)), "utf8");
  const mark = createHash("sha256").update(contract.replaceAll("\r\n", "\n")).digest("hex").slice(0, 8);
  const own = new RegExp(`^${folder}-contract-[0-9a-f]{8}\\.md$`);
  const present = (await readdir(join(root, ".changeset"))).filter((name) => own.test(name));
  const name = `${folder}-contract-${mark}.md`;
  if (present.includes(name)) return `.changeset/${name} describes this contract already.`;
  for (const older of present) await rm(join(root, ".changeset", older));
  await writeFile(join(root, ".changeset", name), textOf(changed, carriers));
  return `wrote .changeset/${name}${present.length > 0 ? ` in place of ${present.join(", ")}` : ""}`;
}

const headings = [
  ["minor", "New or changed:"],
  ["patch", "Also:"],
] as const;

function textOf({ one, release, verdict }: Changed, carriers: readonly string[]): string {
  const step = stepFor(verdict.severity, release.version);
  const breaking = verdict.reasons.filter(({ severity }) => severity === "major");
  const alarm = isBelowOne(release.version) ? "Breaking, though the first number stays:" : "Breaking:";
  const parts = [
    ...(breaking.length > 0 ? [section(alarm, breaking)] : []),
    ...headings.flatMap(([level, heading]) => {
      const reasons = verdict.reasons.filter(({ severity }) => severity === level);
      return reasons.length > 0 ? [section(heading, reasons)] : [];
    }),
  ];
  const steps = [`"${one.name}": ${step}`, ...carriers.map((name) => `"${name}": patch`)];
  const opening = `The contract of \`${one.name}\` changed since ${release.version}.`;
  return `---\n${steps.join("\n")}\n---\n\n${opening}\n\n${parts.join("\n")}`;
}

function section(heading: string, reasons: Verdict["reasons"]): string {
  return `${heading}\n\n${reasons.map((reason) => `- ${sentence(reason)}\n`).join("")}`;
}
