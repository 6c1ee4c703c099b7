import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { Refusal } from "../refusal.js";
import type { Package } from "../repository/packages.js";

/** A module that users import. */
export interface Entry {
  readonly one: Package;
  /** The file of its types, from the root. */
  readonly types: string;
  /** The file of its report: `konnek.api.md`, or `konnek.operations.api.md` for `@trunkline/konnek/operations`. */
  readonly report: string;
}

/** The entry points of a package that have types; a name in `exports` may have a star. */
export async function entriesOf(root: string, one: Package): Promise<Entry[]> {
  const entries = Object.entries(one.manifest.exports ?? {}).map(async ([name, value]): Promise<Entry[]> => {
    const { types } = (value ?? {}) as { readonly types?: string };
    if (types === undefined) return [];
    const path = posix.join("packages", one.folder, types);
    if (!name.endsWith("/*")) return [entryOf(root, one, name, path)];
    const folder = posix.dirname(path);
    const files = existsSync(join(root, folder)) ? await readdir(join(root, folder)) : [];
    const stars = files.filter((file) => file.endsWith(".d.ts")).map((file) => file.replace(".d.ts", ""));
    return stars.sort().map((star) => entryOf(root, one, name.replace("*", star), path.replace("*", star)));
  });
  return (await Promise.all(entries)).flat();
}

function entryOf(root: string, one: Package, name: string, types: string): Entry {
  if (!existsSync(join(root, types))) throw new Refusal(`${types} is missing: run \`pnpm build\`.`);
  const last = name.replace(/^\.\/?/, "");
  return { one, types, report: `${one.folder}${last && `.${last}`}.api.md` };
}
