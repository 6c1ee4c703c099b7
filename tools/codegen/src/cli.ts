#!/usr/bin/env node
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./generate.js";
import { createLoader, Refusal } from "./load.js";
import { compare, type Difference, write } from "./write.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const mend = "run `pnpm generate`";

/** Generates every contract before it writes anything, so that a refused contract leaves all sources as they were. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const load = await createLoader(join(root, "redocly.yaml"));
  const generated: { vendor: string; files: Map<string, string> }[] = [];
  for (const vendor of vendors.sort()) {
    if (!existsSync(join(root, "packages", vendor, "package.json"))) {
      throw new Refusal(`specs/${vendor} has no package; make one with \`pnpm new-vendor ${vendor}\`.`);
    }
    const file = `specs/${vendor}/openapi.yaml`;
    generated.push({ vendor, files: await generate(vendor, await load(join(root, file), file)) });
  }
  let count = 0;
  for (const { vendor, files } of generated) {
    const folder = join(root, "packages", vendor, "src");
    const differences = values.check ? await compare(folder, files) : await write(folder, files);
    count += differences.length;
    for (const difference of differences) console.log(tell(vendor, difference, values.check));
  }
  if (count === 0) console.log(`${vendors.length} contracts: packages/<vendor>/src is what they generate.`);
  if (count > 0 && values.check)
    console.error(`The generated sources are not what the contracts say: ${mend}.`);
  return count > 0 && values.check ? 1 : 0;
}

function tell(vendor: string, { name, reason }: Difference, isCheck: boolean): string {
  const file = `packages/${vendor}/src/${name}`;
  if (isCheck) return `${file} ${reason}`;
  return `${reason === "is not generated" ? "removed" : "wrote"} ${file}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
