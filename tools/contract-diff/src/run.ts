import { parseArgs } from "node:util";
import { changeset } from "./commands/changeset.js";
import { changesets } from "./commands/changesets.js";
import { check } from "./commands/check.js";
import { diff } from "./commands/diff.js";
import type { Report } from "./commands/judged.js";
import { EngineFailure } from "./engine.js";
import { firstLineOf, Refusal } from "./refusal.js";

const usage = `Usage: contract-diff <command>

  diff [--json] [--base <ref>]    what each contract asks of the next version, since the last release or since any commit
  diff --check [--base <ref>]     fails when the changesets ask for less than that
  changeset [--base <ref>]        writes the changesets of the contracts
  changesets                      fails when a changeset that waits cannot be read
  api                             writes the reports of the public types, as the packages are built
  api --check [--base <ref>]      fails when they differ, or when programs of the last release no longer compile`;

/** Runs a command at the root of a repository and returns the exit code: 1 for faults, 2 for what cannot be done. */
export async function run(root: string, args: readonly string[], report: Report): Promise<number> {
  try {
    return await command(root, args, report);
  } catch (error) {
    if (error instanceof Refusal || error instanceof EngineFailure) report.error(error.message);
    else throw error;
    return 2;
  }
}

async function command(root: string, args: readonly string[], report: Report): Promise<number> {
  const { name, isJson, isCheck, base } = read(args);
  if (name === "diff")
    return isCheck ? await check(root, base, report) : await diff(root, { base, isJson }, report);
  if (name === "changeset") return await changeset(root, base, report);
  if (name === "changesets") return await changesets(root, report);
  // What reads types takes a second to load, and only this command needs it.
  const { checkReports, writeReports } = await import("./commands/api.js");
  return isCheck ? await checkReports(root, base, report) : await writeReports(root, report);
}

const known: Readonly<Record<string, readonly string[]>> = {
  diff: ["json", "base", "check"],
  changeset: ["base"],
  changesets: [],
  api: ["check", "base"],
};

function read(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [name = "", ...more] = positionals;
  const allowed = known[name];
  if (!allowed || more.length > 0) throw new Refusal(usage);
  const strange = Object.keys(values).find((option) => !allowed.includes(option));
  if (strange) throw new Refusal(`${name} has no option --${strange}.\n${usage}`);
  if (values.json && values.check)
    throw new Refusal("--json and --check exclude each other: --check prints faults, one a line.");
  return { name, base: values.base, isJson: values.json === true, isCheck: values.check === true };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      json: { type: "boolean" },
      check: { type: "boolean" },
      base: { type: "string" },
    } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Refusal(`${firstLineOf(error)}\n${usage}`);
  }
}
