import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Problem, Refusal, refuseAny } from "@trunkline/contract";
import { lintBundles } from "./lint.js";
import { readSubjects, type Subject } from "./subject.js";
import { compare, type Difference, write } from "./write.js";

/** Where the command tells what it did, and what is wrong. */
export type Report = Pick<Console, "log" | "error">;

/** Writes or checks the sources of all vendors below a root and the page on their contracts, and returns the exit code. */
export async function run(root: string, args: readonly string[], report: Report): Promise<number> {
  const unknown = args.filter((argument) => argument !== "--check");
  if (unknown.length > 0) {
    report.error(`${unknown.join(" ")}: the one option is --check, which compares and writes nothing.`);
    return 2;
  }
  try {
    return await settle(root, await generateAll(root), args.includes("--check"), report);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
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

/** Generates every contract before anything is written, so that a refused contract leaves all sources as they were. */
async function generateAll(root: string): Promise<Generated[]> {
  const subjects = await readSubjects(root);
  const [bundling, reading] = [
    subjects.flatMap(({ document }) => document.problems),
    subjects.flatMap(({ problems }) => problems),
  ];
  // The rules are asked about every document that there is; what the model could not hold is not generated from.
  const [findings, generated] = await Promise.all([
    lintBundles(
      root,
      subjects.filter(({ document }) => document.root !== undefined),
    ),
    reading.length > 0 ? [] : generateFiles(root, subjects),
  ]);
  refuseAny(joined(bundling, findings, reading));
  return generated;
}

/** Problems from several sources; the first of them that has one in a line says most about it. */
function joined(...sources: readonly (readonly Problem[])[]): readonly Problem[] {
  return sources.reduce((all, more) =>
    all.concat(more.filter(({ file, line }) => !all.some((one) => one.file === file && one.line === line))),
  );
}

async function generateFiles(root: string, subjects: readonly Subject[]): Promise<Generated[]> {
  // Imported here, so that the lint is under way while TypeScript is loaded.
  const { generate, generateNames, generatePage } = await import("./generate.js");
  const generated: Generated[] = [];
  for (const subject of subjects) {
    const { vendor } = subject.contract;
    generated.push({ folder: `packages/${vendor}/src`, files: await generate(subject), isShared: false });
    const bundle = new Map([["openapi.yaml", subject.document.text]]);
    generated.push({ folder: `packages/${vendor}`, files: bundle, isShared: true });
  }
  const page = new Map([["contracts.md", generatePage(subjects.map(({ contract }) => contract))]]);
  generated.push({ folder: "docs", files: page, isShared: true });
  const mock = "packages/mock/src";
  if (existsSync(join(root, mock))) {
    const names = new Map([["vendor-names.ts", generateNames(subjects.map(({ contract }) => contract))]]);
    generated.push({ folder: mock, files: names, isShared: true });
  }
  return generated;
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
    report.log(`${contracts} contracts: packages/<vendor>/src and docs/contracts.md are what they generate.`);
  }
  if (count === 0 || !isCheck) return 0;
  report.error("The generated sources are not what the contracts say: run `pnpm generate`.");
  return 1;
}

function tell(folder: string, { name, reason }: Difference, isCheck: boolean): string {
  const file = `${folder}/${name}`;
  if (isCheck) return `${file} ${reason}`;
  return `${reason === "is not generated" ? "removed" : "wrote"} ${file}`;
}
