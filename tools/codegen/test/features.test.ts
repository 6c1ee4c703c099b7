import { readdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Document, readDocument } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.js";
import { features, readFeature, reversed, snapshots, sourceOf } from "./feature.js";

const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const vendors = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const contracts: [string, () => Promise<Document>][] = [
  ...features.map((name): [string, () => Promise<Document>] => [name, () => readFeature(name)]),
  ...vendors.map(({ name }): [string, () => Promise<Document>] => [
    `the contract of ${name}`,
    () => readDocument(`${packages}${name}/openapi.yaml`, `packages/${name}/openapi.yaml`),
  ]),
];

describe("what is generated", () => {
  it.each(features)("for %s is as it was", async (feature) => {
    const files = await generate(sourceOf("acme", await readFeature(feature)));
    for (const [name, text] of files) {
      await expect(text).toMatchFileSnapshot(join(snapshots, feature, name));
    }
    // A new feature's folder is written when the run ends.
    const present = await readdir(join(snapshots, feature)).catch(() => []);
    expect(present.filter((name) => !files.has(name))).toEqual([]);
  });

  it("has no snapshot of a feature that is gone", async () => {
    const present = await readdir(snapshots).catch(() => []);
    expect(present.filter((name) => !features.includes(name))).toEqual([]);
  });

  // The order of operations and of schemas shows in what is generated; that of the sections around them must not.
  it.each(contracts)("for %s is the same when the sections stand in another order", async (_, read) => {
    const files = await generate(sourceOf("acme", await read()));
    expect(await generate(sourceOf("acme", reversed(await read())))).toEqual(files);
  });
});
