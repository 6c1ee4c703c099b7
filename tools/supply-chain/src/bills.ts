import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listLicences } from "./licences.js";
import { git, pnpm } from "./workspace.js";

/** The members of a CycloneDX document that pnpm leaves to chance or to us. */
export interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Component {
  readonly "bom-ref": string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly Hash[];
  readonly externalReferences?: readonly { readonly hashes?: readonly Hash[] }[];
}

interface Hash {
  readonly alg: string;
  readonly content: string;
}

/** Writes the bill of materials of each tarball in a folder beside it, and returns the names of the bills. */
export function writeBills(root: string, folder: string): string[] {
  // pnpm names the bills as it names the tarballs. Most readers of bills know CycloneDX 1.6.
  const format = "--sbom-format cyclonedx --sbom-spec-version 1.6";
  pnpm(
    root,
    `--filter "./packages/*" sbom --prod ${format} --split --out "${join(folder, "%s-%v.cdx.json")}"`,
  );
  const bills = readdirSync(folder)
    .filter((name) => name.endsWith(".cdx.json"))
    .map((name) => ({ path: join(folder, name), name, bill: readBill(join(folder, name)) }));
  const digests = new Map(
    bills.map(({ path, bill }) => [refOf(bill), digestOf(path.replace(/\.cdx\.json$/, ".tgz"))]),
  );
  const [committed = ""] = git(root, "log -1 --format=%cI");
  const known = { committed, digests, licences: licencesOf(root) };
  for (const { path, bill } of bills)
    writeFileSync(path, `${JSON.stringify(settle(bill, known), null, 2)}\n`);
  return bills.map(({ name }) => name);
}

interface Known {
  readonly committed: string;
  /** Of our own tarballs, which no registry has yet, by their reference. */
  readonly digests: ReadonlyMap<string, Hash>;
  readonly licences: ReadonlyMap<string, string>;
}

/** A commit has one bill: in a fixed order, with the time of the commit, and without the registry that pnpm happened to ask. */
export function settle({ serialNumber: _, ...bill }: Bill, { committed, digests, licences }: Known): Bill {
  const complete = ({ externalReferences = [], ...component }: Component): Component => {
    const ref = component["bom-ref"];
    const digest = digests.get(ref);
    const listed = [component, ...externalReferences].flatMap((one) => one.hashes ?? []);
    const hashes = digest ? [digest] : listed;
    // pnpm's bill leaves out a licence in the old form of package.json; its list of licences has it.
    const expression = licences.get(decodeURIComponent(ref.replace(/^pkg:npm\//, "")));
    const licenses = component.licenses ?? (expression ? [{ expression }] : []);
    if (licenses.length === 0) throw new Error(`${ref}: no licence is known. Run pnpm install.`);
    if (hashes.length === 0) throw new Error(`${ref}: no SHA-512 is known. Run pnpm install.`);
    return { ...component, licenses, hashes };
  };
  return {
    ...bill,
    metadata: { ...bill.metadata, timestamp: committed, component: complete(bill.metadata.component) },
    components: bill.components.map(complete).sort((one, other) => compare(one["bom-ref"], other["bom-ref"])),
    dependencies: bill.dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .sort((one, other) => compare(one.ref, other.ref)),
  };
}

/** By code units, because a locale orders names as its machine likes. */
function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function licencesOf(root: string): Map<string, string> {
  const listed = Object.entries(listLicences(root, "users"));
  return new Map(
    listed.flatMap(([licence, packages]) =>
      packages.flatMap(({ name, versions }) =>
        versions.map((version) => [`${name}@${version}`, licence] as const),
      ),
    ),
  );
}

function readBill(path: string): Bill {
  return JSON.parse(readFileSync(path, "utf8")) as Bill;
}

function refOf({ metadata }: Bill): string {
  return metadata.component["bom-ref"];
}

/** npm has it as the integrity of the package. */
function digestOf(tarball: string): Hash {
  return { alg: "SHA-512", content: createHash("sha512").update(readFileSync(tarball)).digest("hex") };
}
