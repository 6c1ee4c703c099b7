import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { check } from "./check.js";
import { Failure } from "./failure.js";
import { rehearse } from "./rehearsal/rehearse.js";

/** Where the command tells what it did, and what is wrong. */
export type Report = Pick<Console, "log" | "error">;

const usage = "Usage: check [--output <an empty folder>], or rehearse.";

/** Runs one command, and returns the exit code: 1 for what is wrong in the repository, 2 for what is wrong in the call. */
export async function run(root: string, args: readonly string[], report: Report): Promise<number> {
  const call = parse(args);
  if (call === undefined) {
    report.error(usage);
    return 2;
  }
  try {
    if (call.command === "rehearse") return (await rehearse(root, report)) ? 0 : 1;
    const problems = await check(root, call.output, (line) => report.log(line));
    for (const problem of problems) report.error(problem);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report.error(error.message);
    return error.isOfCaller ? 2 : 1;
  }
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((argument) => argument !== "--"),
      options: { output: { type: "string" } },
      allowPositionals: true,
    });
    const [command, ...rest] = positionals;
    if (rest.length > 0) return undefined;
    // A path is meant from where the script was called, which pnpm tells.
    const output = values.output && resolve(process.env["INIT_CWD"] ?? ".", values.output);
    if (command === "check") return { command, output } as const;
    if (command === "rehearse" && !output) return { command } as const;
  } catch {
    // An option that there is not.
  }
  return undefined;
}
