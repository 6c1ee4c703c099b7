import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compilerOptionsOf, consumersOf } from "../src/rehearsal/consumer.js";
import { runtimes } from "../src/rehearsal/elsewhere.js";
import { nodeVersions } from "../src/rehearsal/nodes.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const consumers = consumersOf(root, "anywhere");
const dimensions = ["manager", "typescript", "resolution"] as const;
const pairs = dimensions.flatMap((one, index) =>
  dimensions.slice(index + 1).map((other) => [one, other] as const),
);

it.each(pairs)("covers every pair of %s and %s", (one, other) => {
  const valuesOf = (name: (typeof dimensions)[number]) =>
    new Set(consumers.map((consumer) => consumer[name]));
  expect(valuesOf(one).size).toBe(2);
  expect(valuesOf(other).size).toBe(2);
  expect(new Set(consumers.map((consumer) => `${consumer[one]} ${consumer[other]}`)).size).toBe(4);
});

it("compiles with TypeScript 7 and with 5.9", () => {
  expect([...new Set(consumers.map(({ typescript }) => typescript.split(".")[0]))].sort()).toEqual([
    "5",
    "7",
  ]);
});

it("has the mock installed by each manager, and compiled by each compiler", () => {
  const hosts = consumers.filter(({ hasMock }) => hasMock);
  expect(new Set(hosts.map(({ manager }) => manager)).size).toBe(2);
  expect(new Set(hosts.map(({ typescript }) => typescript)).size).toBe(2);
});

it("compiles with the declarations of the packages, and each resolution by its name", () => {
  for (const consumer of consumers) {
    const isNode = consumer.resolution === "NodeNext";
    expect(compilerOptionsOf(consumer)).toMatchObject({
      ...{ strict: true, skipLibCheck: false },
      ...(isNode ? { module: "nodenext" } : { module: "esnext", moduleResolution: "bundler" }),
    });
  }
});

it("sends from three lines of Node, and from Bun, Deno and workerd", () => {
  expect(nodeVersions.map((version) => version.split(".")[0])).toEqual(["20", "22", "24"]);
  expect(Object.values(runtimes).map(({ scope }) => scope)).toEqual(["@oven", "@deno", "@cloudflare"]);
});
