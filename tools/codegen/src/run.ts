import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { generate, generatePage } from "./generate.js";
import { createLoader, type Document, Refusal } from "./load.js";
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
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const load = await createLoader(join(root, "redocly.yaml"));
  const contracts: { vendor: string; document: Document }[] = [];
  const generated: Generated[] = [];
  for (const vendor of vendors.sort()) {
    if (!existsSync(join(root, "packages", vendor, "package.json"))) {
      throw new Refusal(`specs/${vendor} has no package; make one with \`pnpm new-vendor ${vendor}\`.`);
    }
    const file = `specs/${vendor}/openapi.yaml`;
    const document = await load(join(root, file), file);
    const files = await generate(vendor, document);
    generated.push({ folder: `packages/${vendor}/src`, files, isShared: false });
    contracts.push({ vendor, document });
  }
  const page = new Map([["contracts.md", generatePage(contracts)]]);
  return [...generated, { folder: "docs", files: page, isShared: true }];
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
