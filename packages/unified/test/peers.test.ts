import { readdirSync, readFileSync } from "node:fs";
import { vendors } from "@trunkline/trial";
import { expect, it } from "vitest";
import { mapped } from "./trials.js";

const root = new URL("../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const names = vendors.map((vendor) => `@trunkline/${vendor}`);

// npm needs these lists. `pnpm new-vendor` writes them, before there is a mapping.
it("has each vendor as an optional peer, and for its own tests", () => {
  for (const list of ["peerDependencies", "peerDependenciesMeta", "devDependencies"]) {
    expect(
      Object.keys(manifest[list]).filter((name) => names.includes(name)),
      list,
    ).toEqual(names);
  }
});

it("has a mapping for no vendor without a contract", () => {
  const mappings = readdirSync(new URL("src/vendors/", root)).map((file) => file.replace(/\.ts$/, ""));
  expect(mappings.sort()).toEqual(mapped);
});
