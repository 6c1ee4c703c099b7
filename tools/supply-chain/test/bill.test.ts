import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Bill, settle } from "../src/bill.js";
import { complete } from "../src/bill-gaps.js";
import { tarballOf, writeBills } from "../src/bills.js";
import { publishedPackagesOf } from "../src/workspace.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const committed = new Date("2026-11-22T05:08:36+02:00");
const component = { type: "library", name: "a", "bom-ref": "pkg:npm/a@1.0.0" };
const dependency = (name: string, registry: string) => ({
  "bom-ref": `pkg:npm/${name}@1.0.0`,
  externalReferences: [
    { type: "distribution", url: `${registry}/${name}.tgz`, hashes: [{ alg: "SHA-512", content: name }] },
    { type: "website", url: "about:blank" },
  ],
});

/** As pnpm might write it at one time, on one machine. */
const bill = (names: readonly string[], registry: string, chance: string): Bill => ({
  serialNumber: `urn:uuid:${chance}`,
  metadata: { timestamp: chance, component },
  components: names.map((name) => dependency(name, registry)),
  dependencies: [...names, "a"].map((name) => ({ ref: name, dependsOn: [...names] })),
});

describe("a bill of materials", () => {
  it("is the same at every time, in every order and from every registry", () => {
    const one = settle(bill(["b", "c", "d"], "one:", "1"), committed, Buffer.from("tarball"));
    const other = settle(bill(["d", "b", "c"], "other:", "2"), committed, Buffer.from("tarball"));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(one)).not.toMatch(/one:/);
  });

  it("has the time of the commit, and the digests of the tarball and of what it needs", () => {
    const settled = settle(bill(["b"], "one:", "1"), committed, Buffer.from("abc"));
    expect(settled).toMatchObject({
      metadata: {
        timestamp: "2026-11-22T03:08:36.000Z",
        component: { hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^ddaf35a193617aba/) }] },
      },
      components: [{ hashes: [{ alg: "SHA-512", content: "b" }], externalReferences: [{ type: "website" }] }],
    });
  });

  it("has a serial number of its own, which changes with what it says", () => {
    const serialOf = (tarball: string) =>
      settle(bill(["b"], "one:", "1"), committed, Buffer.from(tarball)).serialNumber;
    expect(serialOf("a")).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(serialOf("a")).not.toBe(serialOf("b"));
  });
});

describe("what pnpm leaves out of a bill", () => {
  const gaps: Bill = { metadata: { component }, components: [{ "bom-ref": "pkg:npm/%40t/b@1.0.0" }] };
  const manifest = { name: "@t/b", version: "1.0.0" };
  const known = (members: object, tarball = "b") => ({
    tarballs: new Map(tarball ? [["@t/b@1.0.0", Buffer.from(tarball)]] : []),
    installed: new Map([["@t/b@1.0.0", { ...manifest, ...members }]]),
  });

  it.each([
    [{ licenses: [{ type: "MIT" }] }, { license: { id: "MIT" } }],
    [{ license: "MIT OR ISC" }, { expression: "MIT OR ISC" }],
  ])("is the licence that is declared as %j", (members, licence) => {
    expect(complete(gaps, known(members)).components).toMatchObject([
      { licenses: [licence], hashes: [{ alg: "SHA-512" }] },
    ]);
  });

  it("is refused where nobody knows it", () => {
    expect(() => complete(gaps, known({}))).toThrow("@t/b@1.0.0: no licence is known.");
    expect(() => complete(gaps, known({ license: "MIT" }, ""))).toThrow("@t/b@1.0.0: no SHA-512 is known.");
  });
});

describe("the bills of a release", () => {
  const versions = new Map(publishedPackagesOf(root).map(({ manifest }) => [manifest.name, manifest]));

  it.each([
    ["@trunkline/runtime", []],
    ["@trunkline/unified", ["%40trunkline/runtime"]],
  ])("name what comes along with %s: %j", (name, names) => {
    const { components = [] } = JSON.parse(write(name)) as Bill;
    expect(components.map((one) => one["bom-ref"].replace(/^pkg:npm\/(.+)@.*$/, "$1"))).toEqual(names);
  });

  it.each([...versions.keys()])("tell licence and SHA-512 of all that comes along with %s", (name) => {
    const { components = [] } = JSON.parse(write(name)) as Bill;
    const gaps = components.filter(
      ({ licenses = [], hashes = [] }) =>
        licenses.length === 0 ||
        !hashes.some(({ alg, content }) => alg === "SHA-512" && content.length === 128),
    );
    expect(gaps).toEqual([]);
  });

  it("have the digest of the tarball that lies beside the one that needs it", () => {
    const { components = [] } = JSON.parse(write("@trunkline/unified")) as Bill;
    const runtime = components.find((one) => one["bom-ref"].includes("%40trunkline/runtime@"));
    const content = createHash("sha512").update("@trunkline/runtime").digest("hex");
    expect(runtime?.hashes).toEqual([{ alg: "SHA-512", content }]);
  });

  // The one package with so many dependencies that pnpm tells them in another order each time.
  it("are twice the same", () => {
    expect(write("@trunkline/mock")).toBe(write("@trunkline/mock"));
  });

  function write(name: string): string {
    const folder = mkdtempSync(join(tmpdir(), "bills-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const manifest = versions.get(name);
    if (manifest === undefined) throw new Error(`${name} is not published`);
    const runtime = versions.get("@trunkline/runtime") ?? manifest;
    for (const one of [manifest, runtime]) writeFileSync(join(folder, tarballOf(one)), one.name);
    writeBills(root, folder);
    return readFileSync(join(folder, tarballOf(manifest).replace(/tgz$/, "cdx.json")), "utf8");
  }
});
