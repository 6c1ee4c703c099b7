import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { judgeRepositories } from "../src/repository.js";
import { publishedPackages } from "../src/workspace.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Dependencies {
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
  readonly peerDependencies?: object;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** Each name is somebody to trust, so a new one is added here first. */
it("the published packages bring nothing along but this", () => {
  const runtime = ["@trunkline/runtime"];
  const clients = readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `@trunkline/${name}`);
  const stoplight = ["json-schema-ref-parser", "prism-core", "prism-http"].map(
    (name) => `@stoplight/${name}`,
  );
  const ofHelpers = ["file-type", "libphonenumber-js", "sms-segments-calculator"];
  const brought = [...publishedPackages(root).values()].map((manifest) => {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      manifest as Dependencies;
    const required = Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    );
    const names = Object.keys({ ...dependencies, ...optionalDependencies }).sort();
    return [manifest.name, names, Object.keys(peerDependencies ?? {}).sort(), required];
  });
  expect(brought.sort()).toEqual(
    [
      ...clients.map((client) => [client, runtime, [], []]),
      ["@trunkline/mock", [...stoplight, "ajv", "ajv-formats"], ["@types/node", "vitest"], []],
      [
        "@trunkline/outbox",
        [],
        ["@opentelemetry/api", "@trunkline/unified", "bullmq", "libsql", "pg", "pg-boss"],
        ["@trunkline/unified"],
      ],
      ["@trunkline/runtime", ["openapi-fetch"], ["@opentelemetry/api"], []],
      ["@trunkline/unified", runtime, [...clients, ...ofHelpers].sort(), []],
    ].sort(),
  );
});

describe("the repository of a package", () => {
  const url = "git+https://github.com/owner/name.git";
  const right = { type: "git", url, directory: "packages/acme" };
  const judge = (repository: unknown, ofRun?: string) =>
    judgeRepositories(new Map([["packages/acme", { name: "acme", version: "1.0.0", repository }]]), ofRun);

  it("is the one that the workflow runs in, and the package's folder in it", () => {
    expect([...judge(right, "owner/name"), ...judge(right)]).toEqual([]);
  });

  it.each([
    ["none", undefined, undefined],
    ["another repository", right, "owner/other"],
    ["another folder", { ...right, directory: "packages/other" }, undefined],
    ["another host", { ...right, url: "git+https://example.org/owner/name.git" }, undefined],
  ])("is invalid as %s", (_, repository, ofRun) => {
    const problem = 'packages/acme/package.json: "repository" must be {"type":"git"';
    expect(judge(repository, ofRun)).toEqual([expect.stringContaining(problem)]);
  });
});
