import { type ParseArgsConfig, parseArgs } from "node:util";
import { changeset } from "./commands/changeset.js";
import { check, checkChangesets } from "./commands/check.js";
import { diff } from "./commands/diff.js";
import type { Report } from "./commands/judged.js";
import { firstLineOf, Refusal } from "./refusal.js";

const usage = `Usage: contract-diff <command>

  diff [--base <ref>]             prints what each contract asks of the next version, since the last release or any commit
  diff --check [--base <ref>]     fails when the changesets ask for less than that
  changeset [--base <ref>]        writes the changesets of the contracts
  changesets                      fails when the changesets cannot make a release
  api                             writes the reports of the public types, as the packages are built
  api --check [--base <ref>]      fails when they differ, or when programs of the last release no longer compile`;

/** Runs a command at the root of a repository and returns the exit code: 1 for faults, 2 for what cannot be done. */
export async function run(root: string, args: readonly string[], report: Report): Promise<number> {
  try {
    return await command(root, args, report);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    report.error(error.message);
    return 2;
  }
}

async function command(root: string, [name = "", ...args]: readonly string[], report: Report) {
  const { base, check: isCheck } = optionsOf(name, args);
  if (name === "changeset") return await changeset(root, base, report);
  if (name === "changesets") return await checkChangesets(root, report);
  if (name === "diff") return await (isCheck ? check : diff)(root, base, report);
  // What reads types takes a second to load.
  const { checkReports, writeReports } = await import("./commands/api.js");
  return isCheck ? await checkReports(root, base, report) : await writeReports(root, report);
}

const [text, flag] = [{ type: "string" }, { type: "boolean" }] as const;
const known: Readonly<Record<string, NonNullable<ParseArgsConfig["options"]>>> = {
  diff: { base: text, check: flag },
  changeset: { base: text },
  changesets: {},
  api: { base: text, check: flag },
};

function optionsOf(name: string, args: readonly string[]): { base?: string; check?: boolean } {
  const options = known[name];
  if (!options) throw new Refusal(usage);
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Refusal(`${firstLineOf(error)}\n${usage}`);
  }
}
