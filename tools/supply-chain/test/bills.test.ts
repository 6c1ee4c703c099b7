import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bill, settle, writeBills } from "../src/bills.js";
import { publishedPackages } from "../src/workspace.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bills-"));
const packages = [...publishedPackages(root).values()];
const fileOf = (name: string) => {
  const version = packages.find((one) => one.name === name)?.version;
  return join(folder, `${name.slice(1).replace("/", "-")}-${version}`);
};
const textOf = (name: string) => readFileSync(`${fileOf(name)}.cdx.json`, "utf8");
const read = (name: string) => JSON.parse(textOf(name)) as Bill;

describe("the bills of a release", () => {
  beforeAll(() => {
    for (const { name } of packages) writeFileSync(`${fileOf(name)}.tgz`, name);
    writeBills(root, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["@trunkline/runtime", ["openapi-fetch", "openapi-typescript-helpers"]],
    ["@trunkline/unified", ["%40trunkline/runtime", "openapi-fetch", "openapi-typescript-helpers"]],
  ])("name what comes along with %s: %j", (name, names) => {
    const found = read(name).components.map((one) => one["bom-ref"].replace(/^pkg:npm\/(.+)@.*$/, "$1"));
    expect(found).toEqual(names);
  });

  it("have the digest of their tarball, and of one of ours that it needs", () => {
    const content = createHash("sha512").update("@trunkline/runtime").digest("hex");
    const hashes = [{ alg: "SHA-512", content }];
    expect(read("@trunkline/runtime").metadata.component).toMatchObject({ hashes });
    expect(read("@trunkline/unified").components[0]).toMatchObject({ hashes });
  });

  it("name no registry", () => {
    expect(packages.filter(({ name }) => /"url"|\.tgz/.test(textOf(name)))).toEqual([]);
  });
});

describe("a bill", () => {
  const known = {
    committed: "2026-11-22",
    digests: new Map(),
    licences: new Map([["@t/b@1.0.0", "MIT OR ISC"]]),
  };
  const hash = { alg: "SHA-512", content: "a" };
  const component = { "bom-ref": "pkg:npm/%40t/b@1.0.0", hashes: [hash] };
  const other = { "bom-ref": "pkg:npm/a@1.0.0", licenses: ["MIT"], externalReferences: [{ hashes: [hash] }] };
  const bill = (components: Bill["components"], chance: string): Bill => ({
    serialNumber: chance,
    metadata: { timestamp: chance, component },
    components,
    dependencies: components.map((one) => ({
      ref: one["bom-ref"],
      dependsOn: components.map((two) => two["bom-ref"]),
    })),
  });

  it("is the same at every time and in every order", () => {
    const [one, two] = [bill([component, other], "1"), bill([other, component], "2")].map((one) =>
      settle(one, known),
    );
    expect(one).toEqual(two);
    expect(one?.components[0]).toEqual({ ...component, licenses: [{ expression: "MIT OR ISC" }] });
  });

  it("is an error where nobody knows a licence or a digest", () => {
    expect(() => settle(bill([], ""), { ...known, licences: new Map() })).toThrow("no licence");
    expect(() => settle(bill([{ ...other, externalReferences: [] }], ""), known)).toThrow("no SHA-512");
  });
});
