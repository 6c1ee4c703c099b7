import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { InvalidContract, type Reading, readContract } from "@trunkline/contract";
import { type Bundle, bundleContract } from "@trunkline/contract/bundle";

/** A contract that is generated from, and the document that it was read from, of which its types are made. */
export interface Subject extends Reading {
  readonly document: Bundle;
}

/** Reads the contracts of all vendors below a root. */
export async function readSubjects(root: string): Promise<Subject[]> {
  const vendors = await findVendors(root);
  return await Promise.all(
    vendors.map(async (vendor) => {
      const document = await bundleContract(join(root, "specs", vendor), `specs/${vendor}`);
      return { document, ...readContract(vendor, document) };
    }),
  );
}

async function findVendors(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const other = vendors.find((vendor) => !existsSync(join(root, "packages", vendor, "package.json")));
  if (other === undefined) return vendors.sort();
  throw new InvalidContract(`specs/${other} has no package; create one with \`pnpm new-vendor ${other}\`.`);
}
