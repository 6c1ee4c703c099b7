import { execFileSync, execSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bill, settle } from "./bill.js";
import { complete } from "./bill-gaps.js";
import { readInstalled } from "./installed.js";
import { Refusal } from "./refusal.js";
import { type Manifest, publishedPackagesOf } from "./workspace.js";

/** Writes the bill of materials of each tarball in a folder beside it, and returns the files' names. */
export function writeBills(root: string, folder: string): string[] {
  const packages = new Map(publishedPackagesOf(root).map(({ manifest }) => [tarballOf(manifest), manifest]));
  const tarballs = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".tgz")) : [];
  if (tarballs.length === 0)
    throw new Refusal(`${folder} has no tarball; pnpm release:check --output packs them.`);
  const strange = tarballs.find((tarball) => !packages.has(tarball));
  if (strange)
    throw new Refusal(`${strange} in ${folder} is not a package of this commit; pack into an empty folder.`);
  const committed = new Date(
    execFileSync("git", ["log", "-1", "--format=%cI"], { cwd: root, encoding: "utf8" }).trim(),
  );
  const known = {
    tarballs: new Map(
      [...packages]
        .filter(([tarball]) => tarballs.includes(tarball))
        .map(([tarball, { name, version }]) => [`${name}@${version}`, readFileSync(join(folder, tarball))]),
    ),
    installed: readInstalled(root),
  };
  return tarballs.map((tarball) => {
    const name = tarball.replace(/\.tgz$/, ".cdx.json");
    const bill = askPnpm(root, packages.get(tarball)?.name ?? "");
    const settled = settle(complete(bill, known), committed, readFileSync(join(folder, tarball)));
    writeFileSync(join(folder, name), `${JSON.stringify(settled, null, 2)}\n`);
    return name;
  });
}

/** As pnpm and npm name it. */
export function tarballOf({ name, version }: Manifest): string {
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

/** pnpm knows best what it would install, and reads it from its lockfile and store; 1.6 is what most readers of bills know. */
function askPnpm(root: string, name: string): Bill {
  // By the shell, which finds pnpm on every platform; the names are those of our own packages.
  const command = `pnpm --filter ${name} sbom --prod --sbom-format cyclonedx --sbom-spec-version 1.6`;
  return JSON.parse(execSync(command, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })) as Bill;
}
