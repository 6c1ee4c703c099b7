import { existsSync } from "node:fs";
import { join } from "node:path";
import { InvalidContract, type Problem, throwProblems } from "@trunkline/contract";
import { emitMockNames } from "./emit/mock-names.js";
import type { Emit } from "./emitter.js";
import type { Lint } from "./lint.js";
import { emitContractsPage } from "./page/contracts-page.js";
import { readSubjects, type Subject } from "./subject.js";
import { compare, type Difference, write } from "./write.js";

/** Where the command prints what it did, and what is wrong. */
export type Report = Pick<Console, "log" | "error">;

/** What takes seconds to load, which the command does once, and its tests once for all of them. */
export interface Tools {
  readonly emit: Emit;
  readonly lint: Lint;
}

/** Writes or checks the sources of all vendors below a root and the page on their contracts, and returns the exit code. */
export async function run(
  root: string,
  args: readonly string[],
  report: Report,
  tools: Tools,
): Promise<number> {
  const unknown = args.filter((argument) => argument !== "--check");
  if (unknown.length > 0) {
    report.error(
      `${unknown.join(" ")}: unknown option; supported: --check, which compares and writes nothing.`,
    );
    return 2;
  }
  try {
    return await settle(root, await generateAll(root, tools), args.includes("--check"), report);
  } catch (error) {
    if (!(error instanceof InvalidContract)) throw error;
    report.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}

interface Generated {
  /** From the root, with slashes. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** Whether the folder holds files of people as well. */
  readonly isShared: boolean;
}

/** Generates every contract before anything is written, so that a contract with a problem leaves all sources as they were. */
async function generateAll(root: string, { emit, lint }: Tools): Promise<Generated[]> {
  const subjects = await readSubjects(root);
  const reading = subjects.flatMap(({ problems }) => problems);
  const sources = subjects.map(({ contract, document }) => ({ contract, root: document.root }));
  const generating = reading.length > 0 ? [] : emit(sources);
  const [findings, files] = await Promise.all([lintAll(lint, subjects), generating]);
  throwProblems(
    joined(
      subjects.flatMap(({ document }) => document.problems),
      findings,
      reading,
    ),
  );
  return foldersOf(root, subjects, files);
}

/** The rules check every document that could be read, also one that the model could not hold. */
async function lintAll(lint: Lint, subjects: readonly Subject[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const subject of subjects) {
    if (subject.document.root !== undefined) problems.push(...(await lint(subject)));
  }
  return problems;
}

/** Problems from several sources; of one line, those of the first source, which says most about it. */
function joined(...sources: readonly (readonly Problem[])[]): readonly Problem[] {
  return sources.reduce((all, more) =>
    all.concat(more.filter(({ file, line }) => !all.some((one) => one.file === file && one.line === line))),
  );
}

function foldersOf(
  root: string,
  subjects: readonly Subject[],
  files: readonly ReadonlyMap<string, string>[],
): Generated[] {
  const contracts = subjects.map(({ contract }) => contract);
  const shared = (folder: string, name: string, text: string) => ({
    folder,
    files: new Map([[name, text]]),
    isShared: true,
  });
  const mock = "packages/mock/src";
  return [
    ...subjects.flatMap(({ contract: { vendor }, document }, index): Generated[] => [
      { folder: `packages/${vendor}/src`, files: files[index] ?? new Map(), isShared: false },
      shared(`packages/${vendor}`, "openapi.yaml", document.text),
    ]),
    shared("docs", "contracts.md", emitContractsPage(contracts)),
    ...(existsSync(join(root, mock)) ? [shared(mock, "vendor-names.ts", emitMockNames(contracts))] : []),
  ];
}

async function settle(
  root: string,
  generated: readonly Generated[],
  isCheck: boolean,
  report: Report,
): Promise<number> {
  let count = 0;
  for (const { folder, files, isShared } of generated) {
    const settled = isCheck ? compare : write;
    const differences = await settled(join(root, folder), files, isShared);
    count += differences.length;
    for (const difference of differences) report.log(tell(folder, difference, isCheck));
  }
  if (count === 0) {
    const contracts = generated.filter(({ isShared }) => !isShared).length;
    report.log(`${contracts} contracts: packages/<vendor>/src and docs/contracts.md are up to date.`);
  }
  if (count === 0 || !isCheck) return 0;
  report.error("The generated sources are out of date: run `pnpm generate`.");
  return 1;
}

function tell(folder: string, { name, reason }: Difference, isCheck: boolean): string {
  const file = `${folder}/${name}`;
  if (isCheck) return `${file} ${reason}`;
  return `${reason === "is not generated" ? "removed" : "wrote"} ${file}`;
}
