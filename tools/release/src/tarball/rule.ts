import type { Tarball } from "./tarball.js";

/** Where a tarball comes from. */
export interface Origin {
  /** The package's folder in the clone that it was packed in. */
  readonly folder: string;
  /** The sources of the package, below its `src`, such as `vendors/acme.ts`. */
  readonly sources: readonly string[];
  /** The contracts that it carries: their text under their paths in the tarball. */
  readonly contracts: ReadonlyMap<string, string>;
  /** What may stand in no file: hosts of registries, paths of this machine. */
  readonly secrets: readonly string[];
}

/** Names what is wrong with a tarball, a sentence each. */
export type Rule = (tarball: Tarball, origin: Origin) => readonly string[] | Promise<readonly string[]>;
