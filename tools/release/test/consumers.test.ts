import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { sendProgram } from "../src/consumer/send.js";
import { clients, compilerOptionsOf, consumersOf } from "../src/rehearsal/consumer.js";
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

it("has every package that is published installed", () => {
  const published = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "package.json")),
  );
  expect([...clients, "mock", "runtime"].sort()).toEqual(published.sort());
  const program = sendProgram();
  for (const name of clients) expect(program).toContain(`from "@trunkline/${name}"`);
});

it.each(Object.values(runtimes).map(({ scope }) => scope))("has %s locked for each platform", (scope) => {
  const { packages } = JSON.parse(
    readFileSync(join(root, "tools/release/outside/package-lock.json"), "utf8"),
  ) as { readonly packages: Readonly<Record<string, { readonly os?: string[]; readonly cpu?: string[] }>> };
  const locked = Object.entries(packages).filter(([path]) => path.startsWith(`node_modules/${scope}/`));
  const platforms = locked.map(([, { os = [], cpu = [] }]) => `${os.join()} ${cpu.join()}`);
  expect(platforms).toEqual(
    expect.arrayContaining(["linux x64", "linux arm64", "darwin arm64", "win32 x64"]),
  );
});

it("sends from three lines of Node, and from Bun, Deno and workerd", () => {
  expect(nodeVersions.map((version) => version.split(".")[0])).toEqual(["20", "22", "24"]);
  expect(Object.values(runtimes).map(({ scope }) => scope)).toEqual(["@oven", "@deno", "@cloudflare"]);
});
