import { readdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Document, readDocument } from "../src/document.js";
import { generate } from "../src/generate.js";
import { isObject, type Json } from "../src/json.js";
import { features, readFeature, snapshots } from "./feature.js";

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
    const files = await generate("acme", await readFeature(feature));
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

  it.each(contracts)("for %s is the same when the sections stand in another order", async (_, read) => {
    const files = await generate("acme", await read());
    expect(await generate("acme", reversed(await read()))).toEqual(files);
  });
});

/** The order of operations and of schemas shows in what is generated; that of the sections around them must not. */
function reversed(document: Document): Document {
  const root = isObject(document.root) ? document.root : {};
  return { ...document, root: reverse({ ...root, components: reverse(root["components"]) }) };
}

function reverse(value: Json | undefined): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : {};
}
