import type { Package } from "../repository/packages.js";

/** Where the reports of the public types are committed, from the root. */
export const reportFolder = "tools/contract-diff/api-reports";

/** The file of an entry point's report: `konnek.api.md`, or `konnek.operations.api.md` for `@trunkline/konnek/operations`. */
export function reportName({ folder }: Pick<Package, "folder">, entry: string): string {
  const name = entry.replace(/^\.\/?/, "");
  return `${folder}${name && `.${name}`}.api.md`;
}

export function isReportOf(path: string, { folder }: Pick<Package, "folder">): boolean {
  return path.startsWith(`${reportFolder}/${folder}.`) && path.endsWith(".api.md");
}
