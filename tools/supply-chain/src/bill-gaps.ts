import { type Bill, type Component, digestOf, type Hash } from "./bill.js";
import { licenceOf } from "./licences.js";
import { Refusal } from "./refusal.js";
import type { Manifest } from "./workspace.js";

/** What pnpm does not look at, by `name@version`: the packages of this release, and the manifests of all others. */
export interface Known {
  readonly tarballs: ReadonlyMap<string, Uint8Array>;
  readonly installed: ReadonlyMap<string, Manifest>;
}

/**
 * Adds what pnpm leaves out: the digest of a package of this workspace, which no registry has yet, and a licence
 * that is declared in an old form.
 */
export function complete(bill: Bill, known: Known): Bill {
  return {
    ...bill,
    components: (bill.components ?? []).map((component) => ({
      ...component,
      ...(!hasLicence(component) && { licenses: [licenceFor(component, known)] }),
      ...(!hasDigest(component) && { hashes: [digestFor(component, known)] }),
    })),
  };
}

function hasLicence({ licenses = [] }: Component): boolean {
  return licenses.length > 0;
}

function hasDigest({ hashes = [], externalReferences = [] }: Component): boolean {
  return [...hashes, ...externalReferences.flatMap((reference) => reference.hashes ?? [])].some(
    ({ alg }) => alg === "SHA-512",
  );
}

function licenceFor(component: Component, { installed }: Known) {
  const key = keyOf(component);
  const manifest = installed.get(key);
  const licence = manifest === undefined ? "none" : licenceOf(manifest);
  if (licence === "none") throw new Refusal(`${key}: no licence is known. Run pnpm install.`);
  return /^[\w.-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence };
}

function digestFor(component: Component, { tarballs }: Known): Hash {
  const key = keyOf(component);
  const tarball = tarballs.get(key);
  if (tarball === undefined) {
    throw new Refusal(`${key}: no SHA-512 is known. Pack it into the same folder as what depends on it.`);
  }
  return digestOf(tarball);
}

/** From a package URL, such as `pkg:npm/%40scope/name@1.0.0`. */
function keyOf(component: Component): string {
  return decodeURIComponent(component["bom-ref"].replace(/^pkg:npm\//, ""));
}
