import { createHash } from "node:crypto";

/** A bill of materials as pnpm writes it, in CycloneDX. */
export interface Bill {
  readonly serialNumber?: string;
  readonly metadata: Readonly<Record<string, unknown>> & { readonly component: Component };
  readonly components?: readonly Component[];
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

export interface Component {
  readonly "bom-ref": string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly Hash[];
  readonly externalReferences?: readonly { readonly type: string; readonly hashes?: readonly Hash[] }[];
}

export interface Hash {
  readonly alg: string;
  readonly content: string;
}

/**
 * The same bill wherever and whenever it is made from one commit: in a fixed order, with the time of the commit, a serial number
 * made of its own content, and no address of the registry that happened to be asked. It names the digest of its tarball,
 * by which one finds the other; npm has it as the tarball's integrity.
 */
export function settle(bill: Bill, committed: Date, tarball: Uint8Array): Bill {
  const hashes = [digestOf(tarball)];
  const { serialNumber: _, metadata, components = [], dependencies = [], ...rest } = bill;
  const content = {
    ...rest,
    metadata: {
      ...metadata,
      timestamp: committed.toISOString(),
      component: { ...metadata.component, hashes },
    },
    components: components.map(withoutAddress).sort(by((component) => component["bom-ref"])),
    dependencies: dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .sort(by(({ ref }) => ref)),
  };
  return { ...content, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}` };
}

export function digestOf(tarball: Uint8Array): Hash {
  return { alg: "SHA-512", content: createHash("sha512").update(tarball).digest("hex") };
}

function withoutAddress({ externalReferences = [], ...component }: Component): Component {
  const hashes = externalReferences.flatMap((reference) => reference.hashes ?? []);
  const kept = externalReferences.filter(({ type }) => type !== "distribution");
  return {
    ...component,
    ...(hashes.length > 0 && { hashes }),
    ...(kept.length > 0 && { externalReferences: kept }),
  };
}

/** A UUID of version 8, which is for values of one's own making. */
function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** By code units, so that no language of a machine has a say. */
function by<Item>(key: (item: Item) => string): (left: Item, right: Item) => number {
  return (left, right) => (key(left) < key(right) ? -1 : 1);
}
