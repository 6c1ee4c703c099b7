import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Bill, settle } from "../src/bill.js";
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

describe("the bills of a release", () => {
  const versions = new Map(publishedPackagesOf(root).map(({ manifest }) => [manifest.name, manifest]));

  it.each([
    ["@trunkline/runtime", ["openapi-fetch", "openapi-typescript-helpers"]],
    ["@trunkline/unified", ["%40trunkline/runtime", "openapi-fetch", "openapi-typescript-helpers"]],
  ])("name what comes along with %s: %j", (name, names) => {
    const { components = [] } = JSON.parse(write(name)) as Bill;
    expect(components.map((one) => one["bom-ref"].replace(/^pkg:npm\/(.+)@.*$/, "$1"))).toEqual(names);
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
    writeFileSync(join(folder, tarballOf(manifest)), "");
    const [file = ""] = writeBills(root, folder);
    return readFileSync(join(folder, file), "utf8");
  }
});
