import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Bundle, bundleContract } from "./bundle.js";
import { type Document, Refusal, refusalOf, requireVersion } from "./document.js";
import { startLint } from "./lint.js";
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
  const contracts = await findContracts(root);
  const bundles = await Promise.all(
    contracts.map(async ({ vendor, folder }) => ({
      vendor,
      bundle: await bundleContract(join(root, folder), folder),
    })),
  );
  const unbundled = bundles.flatMap(({ bundle }) => bundle.problems);
  if (unbundled.length > 0) throw refusalOf(unbundled);
  const linting = startLint({
    configPath: join(root, "redocly.yaml"),
    contracts: bundles.map(({ vendor, bundle: { text } }) => ({
      path: join(root, bundleFile(vendor)),
      text,
    })),
  });
  const generating = generateFiles(root, bundles).catch((error: unknown) => error);
  // The rules say more of what is wrong than the generator, so they are heard first.
  const problems = (await linting).flatMap((found, index) =>
    found.map(({ pointer, reason }) => ({ ...placeOf(bundles[index]?.bundle, pointer), reason })),
  );
  if (problems.length > 0) throw refusalOf(problems);
  const generated = await generating;
  if (!Array.isArray(generated)) throw generated;
  return generated;
}

function placeOf(bundle: Bundle | undefined, pointer: string) {
  return bundle?.place(pointer) ?? { file: "", line: 1, pointer };
}

/** The one document of a contract, which the package ships and every other tool reads. */
function bundleFile(vendor: string): string {
  return `packages/${vendor}/openapi.yaml`;
}

interface Contract {
  readonly vendor: string;
  /** From the root, with slashes. */
  readonly folder: string;
}

async function findContracts(root: string): Promise<Contract[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return vendors.sort().map((vendor) => {
    if (!existsSync(join(root, "packages", vendor, "package.json"))) {
      throw new Refusal(`specs/${vendor} has no package; make one with \`pnpm new-vendor ${vendor}\`.`);
    }
    return { vendor, folder: `specs/${vendor}` };
  });
}

async function generateFiles(
  root: string,
  bundles: readonly { readonly vendor: string; readonly bundle: Bundle }[],
): Promise<Generated[]> {
  // Imported here, so that the lint is under way while TypeScript is loaded.
  const { generate, generateNames, generatePage } = await import("./generate.js");
  const documents: { vendor: string; document: Document }[] = [];
  const generated: Generated[] = [];
  for (const { vendor, bundle } of bundles) {
    requireVersion(bundle);
    const files = await generate(vendor, bundle);
    generated.push({ folder: `packages/${vendor}/src`, files, isShared: false });
    const contract = new Map([["openapi.yaml", bundle.text]]);
    generated.push({ folder: `packages/${vendor}`, files: contract, isShared: true });
    documents.push({ vendor, document: bundle });
  }
  const page = new Map([["contracts.md", generatePage(documents)]]);
  generated.push({ folder: "docs", files: page, isShared: true });
  const mock = "packages/mock/src";
  if (existsSync(join(root, mock))) {
    const names = new Map([["vendor-names.ts", generateNames(documents)]]);
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
