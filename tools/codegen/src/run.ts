import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "./generate.js";
import { createLoader, Refusal } from "./load.js";
import { compare, type Difference, write } from "./write.js";

/** Where the command tells what it did, and what is wrong. */
export type Report = Pick<Console, "log" | "error">;

/** Writes or checks the sources of all vendors below a root, and returns the exit code. */
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
  readonly vendor: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Generates every contract before anything is written, so that a refused contract leaves all sources as they were. */
async function generateAll(root: string): Promise<Generated[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const load = await createLoader(join(root, "redocly.yaml"));
  const generated: Generated[] = [];
  for (const vendor of vendors.sort()) {
    if (!existsSync(join(root, "packages", vendor, "package.json"))) {
      throw new Refusal(`specs/${vendor} has no package; make one with \`pnpm new-vendor ${vendor}\`.`);
    }
    const file = `specs/${vendor}/openapi.yaml`;
    generated.push({ vendor, files: await generate(vendor, await load(join(root, file), file)) });
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
  for (const { vendor, files } of generated) {
    const folder = join(root, "packages", vendor, "src");
    const differences = isCheck ? await compare(folder, files) : await write(folder, files);
    count += differences.length;
    for (const difference of differences) report.log(tell(vendor, difference, isCheck));
  }
  if (count === 0) report.log(`${generated.length} contracts: packages/<vendor>/src is what they generate.`);
  if (count === 0 || !isCheck) return 0;
  report.error("The generated sources are not what the contracts say: run `pnpm generate`.");
  return 1;
}

function tell(vendor: string, { name, reason }: Difference, isCheck: boolean): string {
  const file = `packages/${vendor}/src/${name}`;
  if (isCheck) return `${file} ${reason}`;
  return `${reason === "is not generated" ? "removed" : "wrote"} ${file}`;
}
