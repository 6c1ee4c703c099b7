import { describe, expect, it } from "vitest";
import { lostNames } from "../src/api/changes.js";
import { readingIn } from "../src/repository/contracts.js";
import type { Manifest, Package } from "../src/repository/packages.js";
import { peerFaults } from "../src/repository/peers.js";
import { isShipped, published } from "../src/repository/shipped.js";
import { caretOf, stepBetween, stepFor } from "../src/repository/versions.js";

function packageOf(folder: string, version: string, more: Partial<Manifest> = {}): Package {
  const name = `@trunkline/${folder}`;
  return { name, version, folder, manifest: { name, version, ...more } };
}

describe("a version", () => {
  it.each([
    ["0.1.0", "0.1.0", "none"],
    ["0.1.0", "0.1.1", "patch"],
    ["0.1.9", "0.2.0", "minor"],
    ["0.9.0", "1.0.0", "major"],
  ])("from %s to %s is the step %s", (before, now, step) => {
    expect(stepBetween(before, now)).toBe(step);
  });

  it("takes a minor step for a breaking change below 1.0.0 alone", () => {
    expect([stepFor("major", "0.3.0"), stepFor("major", "1.0.0"), stepFor("minor", "0.3.0")]).toEqual([
      ...["minor", "major", "minor"],
    ]);
    expect([caretOf("0.3.2"), caretOf("2.3.2")]).toEqual(["^0.3.0", "^2.0.0"]);
  });
});

describe("a peer range", () => {
  const faults = (range: string, planned = new Map<string, string>()) =>
    peerFaults(
      [
        packageOf("acme", "0.1.0"),
        packageOf("over", "0.3.0", { peerDependencies: { "@trunkline/acme": range } }),
      ],
      planned,
    );

  it.each(["^0.1.0", "^0.0.0 || ^0.1.0"])("may be %s, which ends with the next release", (range) => {
    expect(faults(range)).toEqual([]);
  });

  it.each([
    ">=0.0.0 <1.0.0",
    "*",
    "^0.2.0",
    "^0.1.0 || >=0.2.0",
    "^0.1.0 || ^0.0.0",
    ">=0.0.0 || ^0.1.0",
    "workspace:^",
  ])("may not be %s", (range) => {
    expect(faults(range)).toEqual([
      `packages/over/package.json: the peer range of @trunkline/acme is ${range}, and its next release is 0.1.0: write ^0.1.0, or "… || ^0.1.0" to accept older ones too, and name @trunkline/over in a changeset.`,
    ]);
  });

  it("follows the versions that the changesets lead to", () => {
    expect(faults("^0.1.0", new Map([["@trunkline/acme", "0.2.0"]]))[0]).toContain("write ^0.2.0,");
  });
});

describe("what users get", () => {
  const acme = packageOf("acme", "0.1.0");

  it.each([
    ...["packages/acme/src/index.ts", "packages/acme/README.md", "LICENSE", "tsconfig.base.json"].map(
      (path): [string, boolean] => [path, true],
    ),
    ...[
      "packages/acme/test/a.ts",
      "packages/acme/tsconfig.json",
      "packages/acme/CHANGELOG.md",
      "packages/b/a.ts",
    ].map((path): [string, boolean] => [path, false]),
  ])("has %s: %s", (path, isOne) => {
    expect(isShipped(path, acme)).toBe(isOne);
  });

  it("has the contracts of others where a package carries them", () => {
    const path = "packages/acme/openapi.yaml";
    expect(isShipped(path, packageOf("mock", "0.1.0", { files: ["contracts"] }))).toBe(true);
    expect(isShipped(path, packageOf("runtime", "0.1.0"))).toBe(false);
  });

  it("has the manifest without what is ours, and with the versions of the catalog", () => {
    const manifest = { name: "acme", dependencies: { fetch: "catalog:" } };
    const ours = { ...manifest, version: "0.2.0", scripts: { build: "tsc" }, devDependencies: { tsc: "1" } };
    const catalog = (fetch: string, other = "1") => `catalog: { fetch: ${fetch}, other: ${other} }`;
    expect(published(ours, catalog("1", "2"))).toEqual(published(manifest, catalog("1")));
    expect(published(manifest, catalog("2"))).not.toEqual(published(manifest, catalog("1")));
  });
});

it.each([
  ["export const acme: string;\n", "export type acme2 = 1;\n", ["acme"]],
  ["export { acme }\n\nexport function beta(): void;\n", "export { acme }\n", ["beta"]],
  ["export interface A {\n}\n", "export class A {\n}\n", []],
])("finds the exports that a report lost: %j", (before, now, names) => {
  expect(lostNames(before, now)).toEqual(names);
});

it.each([
  ["openapi: [", /^acme\.yaml cannot be compared:\nacme\.yaml:1 at #: /],
  [
    "openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: '#/components/schemas/B' } } }",
    /\nacme\.yaml:2 at #\/components\/schemas\/A: /,
  ],
  ["- openapi", /^acme\.yaml is not a contract: it must be an object/],
])("does not compare a contract that is %j", (text, message) => {
  expect(() => readingIn(text, "acme", "acme.yaml")).toThrow(message);
});
