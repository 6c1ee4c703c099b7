import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { Refusal } from "../refusal.js";
import type { Package } from "../repository/packages.js";

/** A module that users import, and the file of its types. */
export interface Entry {
  /** As `exports` names it, such as `./operations`. */
  readonly name: string;
  /** From the root, with slashes. */
  readonly types: string;
}

/** The entry points of a package that have types, as it is built. */
export async function entriesOf(root: string, one: Package): Promise<Entry[]> {
  const folder = `packages/${one.folder}`;
  const named = Object.entries(one.exports).flatMap(([name, value]) => {
    const { types } = (value ?? {}) as { readonly types?: unknown };
    return typeof types === "string" ? [{ name, types: posix.join(folder, types) }] : [];
  });
  const entries = await Promise.all(
    named.map((entry) => (entry.name.includes("*") ? expanded(root, entry) : [entry])),
  );
  for (const { types } of entries.flat()) {
    if (!existsSync(join(root, types))) throw new Refusal(`${types} is missing: run \`pnpm build\`.`);
  }
  return entries.flat();
}

async function expanded(root: string, { name, types }: Entry): Promise<Entry[]> {
  const [before = "", after = ""] = posix.basename(types).split("*");
  const present = await readdir(join(root, posix.dirname(types))).catch(() => {
    throw new Refusal(`${posix.dirname(types)} is missing: run \`pnpm build\`.`);
  });
  return present
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .sort()
    .map((file) => ({
      name: name.replace("*", file.slice(before.length, file.length - after.length)),
      types: posix.join(posix.dirname(types), file),
    }));
}
