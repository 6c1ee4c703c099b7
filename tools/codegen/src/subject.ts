import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Contract, type Problem, Refusal, readContract, refuseAny } from "@trunkline/contract";
import { type Bundle, bundleContract } from "@trunkline/contract/bundle";

/** A contract that is generated from, and the document that it was read from, of which its types are made. */
export interface Subject {
  readonly contract: Contract;
  readonly document: Bundle;
}

/** Reads the contracts of all vendors below a root. Files that cannot be put together are refused. */
export async function readSubjects(
  root: string,
): Promise<{ readonly subjects: readonly Subject[]; readonly problems: readonly Problem[] }> {
  const vendors = await findVendors(root);
  const documents = await Promise.all(
    vendors.map((vendor) => bundleContract(join(root, "specs", vendor), `specs/${vendor}`)),
  );
  refuseAny(documents.flatMap(({ problems }) => problems));
  const readings = documents.map((document, index) => ({
    document,
    ...readContract(vendors[index] ?? "", document),
  }));
  return { subjects: readings, problems: readings.flatMap(({ problems }) => problems) };
}

async function findVendors(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const other = vendors.find((vendor) => !existsSync(join(root, "packages", vendor, "package.json")));
  if (other === undefined) return vendors.sort();
  throw new Refusal(`specs/${other} has no package; make one with \`pnpm new-vendor ${other}\`.`);
}
