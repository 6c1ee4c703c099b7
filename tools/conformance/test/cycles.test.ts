import { existsSync, readdirSync, readFileSync } from "node:fs";
import { vendors } from "@trunkline/trial";
import { describe, expect, it } from "vitest";
import { circleIn } from "./cycles.js";

const root = new URL("../../../", import.meta.url);
const units = ["packages", "tools"]
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, root)).map((name) => `${folder}/${name}`))
  .filter((unit) => existsSync(new URL(`${unit}/src/`, root)));

function sourcesOf(unit: string): Map<string, string> {
  const names = readdirSync(new URL(`${unit}/src/`, root), { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => `${unit}/src/${name.replaceAll("\\", "/")}`);
  const sources = paths.filter((path) => path.endsWith(".ts"));
  return new Map(sources.map((path) => [path, readFileSync(new URL(path, root), "utf8")]));
}

describe("the sources of a unit", () => {
  it.each(units)("import one another in no circle: %s", (unit) => {
    expect(sourcesOf(unit).size).toBeGreaterThan(0);
    expect(circleIn(sourcesOf(unit), { withTypes: false })).toBeUndefined();
  });

  it.each(vendors)("import the types of one another in no circle if they are generated: %s", (vendor) => {
    expect(circleIn(sourcesOf(`packages/${vendor}`), { withTypes: true })).toBeUndefined();
  });
});

it("sees a circle, and one of types", () => {
  const sources = new Map([
    ["a/src/index.ts", 'export { b } from "./inner/b.js";\nimport { z } from "zod";'],
    ["a/src/inner/b.ts", 'import { c } from "../c.js";'],
    ["a/src/c.ts", 'import type { B } from "./inner/b.js";'],
  ]);
  expect(circleIn(sources, { withTypes: false })).toBeUndefined();
  const circle = ["a/src/inner/b.ts", "a/src/c.ts", "a/src/inner/b.ts"];
  expect(circleIn(sources, { withTypes: true })).toEqual(circle);
  sources.set("a/src/c.ts", 'import { B } from "./inner/b.js";');
  expect(circleIn(sources, { withTypes: false })).toEqual(circle);
});
