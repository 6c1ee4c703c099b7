import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { checkLicences, judgeLicences, licenceOf, permits } from "../src/licences.js";
import { parseLockfile } from "../src/lockfile.js";
import type { Manifest } from "../src/workspace.js";

const lockfile = parseLockfile(
  stringify({
    importers: {
      "packages/a": {
        dependencies: { used: { version: "1.0.0(peer@1.0.0)" }, own: { version: "link:../b" } },
        devDependencies: { tool: { version: "1.0.0" } },
      },
    },
    packages: {
      "used@1.0.0": {},
      "deep@1.0.0": {},
      "tool@1.0.0": {},
      "binary@1.0.0": { os: ["plan9"] },
      "far@1.0.0": {},
    },
    snapshots: {
      "used@1.0.0(peer@1.0.0)": { dependencies: { alias: "deep@1.0.0" } },
      "tool@1.0.0": { optionalDependencies: { binary: "1.0.0" } },
      "binary@1.0.0": { dependencies: { far: "1.0.0" } },
    },
  }),
);

const installed = (licences: Readonly<Record<string, unknown>>) =>
  new Map(
    Object.entries({ used: "MIT", deep: "MIT", tool: "MIT", ...licences })
      .filter(([, license]) => license !== null)
      .map(([name, license]) => [`${name}@1.0.0`, { name, version: "1.0.0", license } as Manifest]),
  );

const judge = (licences: Readonly<Record<string, unknown>>) =>
  judgeLicences(lockfile, installed(licences), ["packages/a"]).problems;

describe("the licences of all dependencies", () => {
  it("are on the list", () => {
    const { looked, problems } = checkLicences(fileURLToPath(new URL("../../../", import.meta.url)));
    expect(problems).toEqual([]);
    expect(Number.parseInt(looked, 10)).toBeGreaterThan(300);
  });
});

describe("a licence", () => {
  it("that asks for little is fine, and a binary of another platform is not asked", () => {
    expect(judge({})).toEqual([]);
  });

  it.each([
    [
      "of a dependency",
      { used: "GPL-3.0-only" },
      'used@1.0.0: its licence, "GPL-3.0-only", is not on the list',
    ],
    ["of what that depends on", { deep: "SSPL-1.0" }, "deep@1.0.0"],
    ["of a tool", { tool: "AGPL-3.0" }, "it is for development only"],
    ["that nobody has stated", { deep: undefined }, 'deep@1.0.0: its licence, "none"'],
    ["that is only somewhere in a file", { deep: "SEE LICENSE IN LICENSE" }, "deep@1.0.0"],
    ["that is for tools alone, of what users install", { deep: "MPL-2.0" }, "users install it"],
    ["of what is not installed", { deep: null }, "deep@1.0.0 is locked and not installed"],
  ])("%s is refused with the package's name", (_, licences, part) => {
    expect(judge(licences)).toEqual([expect.stringContaining(part)]);
  });

  it("that is for tools alone is fine for a tool", () => {
    expect(judge({ tool: "MPL-2.0" })).toEqual([]);
  });

  it.each([
    [{ license: "MIT" }, "MIT"],
    [{ license: { type: "MIT", url: "a" } }, "MIT"],
    [{ licenses: [{ type: "MIT" }, { type: "ISC" }] }, "MIT OR ISC"],
    [{}, "none"],
  ])("is read from %j", (members, licence) => {
    expect(licenceOf({ name: "a", version: "1.0.0", ...members })).toBe(licence);
  });

  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0)", true],
    ["GPL-3.0 OR MIT", true],
    ["MIT AND GPL-3.0", false],
    ["MIT and ISC", true],
    ["GPL-3.0 OR (MIT AND ISC)", false],
    ["MIT-Modified", false],
    ["", false],
  ])("%j is permitted: %s", (licence, isPermitted) => {
    expect(permits(licence, (id) => ["MIT", "ISC"].includes(id))).toBe(isPermitted);
  });
});
