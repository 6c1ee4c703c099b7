import { join } from "node:path";
import { permitsInDevelopment } from "./licences.js";
import { membersOf, readBy } from "./refusal.js";
import type { Findings } from "./workspace.js";

/** What npm's lockfile says of one package. */
interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
}

const file = "tools/release/outside/package-lock.json";

/** Holds what the rehearsal installs by npm, outside of the workspace's lockfile, to the rules of that lockfile. */
export function checkOutside(root: string): Findings {
  return readBy(join(root, file), judgeOutside);
}

export function judgeOutside(text: string): Findings {
  const entries = Object.entries(membersOf(membersOf(JSON.parse(text))["packages"], '"packages"')).filter(
    // The project itself.
    ([path]) => path !== "",
  );
  const problems = entries.flatMap(([path, value]) => {
    const { version, resolved, integrity, license = "none" } = membersOf(value, path) as Entry;
    const name = `${path.replace(/^.*node_modules\//, "")}@${version}`;
    return [
      ...(resolved === undefined
        ? []
        : [
            `${file}: ${name} names an address. Lock again with npm's setting omit-lockfile-registry-resolved.`,
          ]),
      ...(integrity?.startsWith("sha512-") ? [] : [`${file}: ${name} has no digest of SHA-512.`]),
      ...(permitsInDevelopment(license)
        ? []
        : [
            `${file}: the licence of ${name}, "${license}", is not on the list of tools/supply-chain/src/licences.ts.`,
          ]),
    ];
  });
  return { looked: `${entries.length} packages`, problems };
}
