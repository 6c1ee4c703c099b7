import { readInstalled } from "./installed.js";
import { installedWith, isForOnePlatform, type Lockfile, readLockfile } from "./lockfile.js";
import { type Findings, type Manifest, publishedPackagesOf } from "./workspace.js";

/** Licences that ask for no more than to be named. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
]);

/** Licences of what we only run. */
const allowedInDevelopment = new Set([
  // It is for data.
  "CC-BY-4.0",
  // It asks for changes of its files to be shared, and we change none.
  "MPL-2.0",
  // It asks for nothing, but many a company refuses it, because it disclaims no warranty. Verdaccio needs a package that has it.
  "WTFPL",
]);

/** Packages that say it in a way no program reads, by what they say; people have read it. */
const read: Readonly<Record<string, string>> = {
  // Its LICENSE is the text of MIT.
  "spawndamnit: SEE LICENSE IN LICENSE": "MIT",
};

/** Holds the licence of every dependency, also of those that users never get, to the lists above. */
export function checkLicences(root: string): Findings {
  const published = publishedPackagesOf(root).map(({ folder }) => folder);
  return judgeLicences(readLockfile(root), readInstalled(root), published);
}

export function judgeLicences(
  lockfile: Lockfile,
  installed: ReadonlyMap<string, Manifest>,
  published: readonly string[],
): Findings {
  // A binary of another platform is not here to be read; it has the licence of what it is the binary of.
  const skip = (key: string) => isForOnePlatform(lockfile.packages[key]) && !installed.has(key);
  const all = installedWith(lockfile, Object.keys(lockfile.importers), { development: true, skip });
  const ofUsers = installedWith(lockfile, published, { development: false, skip });
  const problems = [...all].flatMap((key) => {
    const manifest = installed.get(key);
    if (manifest === undefined) return [`${key} is locked and not installed. Run pnpm install.`];
    const declared = licenceOf(manifest);
    const licence = read[`${manifest.name}: ${declared}`] ?? declared;
    if (permits(licence, (id) => allowed.has(id))) return [];
    if (!ofUsers.has(key) && permitsInDevelopment(licence)) return [];
    const whose = ofUsers.has(key) ? "users install it" : "it is for development only";
    return [
      `${key}: its licence, "${licence}", is not on the list of tools/supply-chain/src/licences.ts; ${whose}.`,
    ];
  });
  return { looked: `${all.size} packages, ${ofUsers.size} of them of users`, problems };
}

/** Whether a licence is fine for what users never get. */
export function permitsInDevelopment(licence: string): boolean {
  return permits(licence, (id) => allowed.has(id) || allowedInDevelopment.has(id));
}

/** What a manifest says of its licence, in any form that npm has known; "none" where it says nothing. */
export function licenceOf({ license, licenses }: Manifest): string {
  const entries = [license ?? licenses ?? []].flat();
  const names = entries.map((entry) =>
    typeof entry === "object" && entry !== null && "type" in entry ? String(entry.type) : String(entry),
  );
  return names.length === 0 ? "none" : names.join(" OR ");
}

/** Whether an SPDX expression can be met by allowed licences. Brackets within brackets are left to people. */
export function permits(expression: string, isAllowed: (id: string) => boolean): boolean {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  return bare.split(/ or /i).some((choice) => choice.split(/ and /i).every((id) => isAllowed(id.trim())));
}
