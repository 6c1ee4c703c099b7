import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkDependencies, judgeDependencies } from "../src/dependencies.js";
import { judgeRepositories } from "../src/repository.js";

const packageOf = (name: string, members: object) => ({
  folder: `packages/${name}`,
  manifest: { name: `@trunkline/${name}`, version: "1.0.0", ...members },
});
const judge = (name: string, members: object) =>
  judgeDependencies([packageOf(name, members)], ["acme"]).problems;
const client = { dependencies: { "@trunkline/runtime": "^1.0.0" } };
const peers = (optional: boolean) => ({
  peerDependencies: { "@trunkline/acme": "1" },
  peerDependenciesMeta: { "@trunkline/acme": { optional } },
});

describe("the published packages", () => {
  it("depend on what the table has, and on nothing else", () => {
    expect(checkDependencies(fileURLToPath(new URL("../../../", import.meta.url)))).toEqual({
      looked: "7 packages",
      problems: [],
    });
  });
});

describe("a published package", () => {
  it("is well with what the table has", () => {
    expect([...judge("acme", client), ...judge("unified", { ...client, ...peers(true) })]).toEqual([]);
  });

  it.each([
    [
      "a client with a library",
      "acme",
      { dependencies: { ...client.dependencies, zod: "4" } },
      "it depends on zod",
    ],
    ["one that is optional", "acme", { ...client, optionalDependencies: { zod: "4" } }, "it depends on zod"],
    ["a client with a peer", "acme", { ...client, ...peers(true) }, "it has the peer @trunkline/acme"],
    ["a client without the runtime", "acme", {}, "it does not need @trunkline/runtime"],
    ["a peer that must be installed", "unified", { ...client, ...peers(false) }, "which must be optional"],
    ["a peer that is gone", "unified", client, "it has no peer @trunkline/acme"],
    [
      "a package that nobody has thought of",
      "other",
      {},
      "packages/other: @trunkline/other is not in the table",
    ],
  ])("is refused as %s", (_, name, members, part) => {
    expect(judge(name, members)).toEqual([expect.stringContaining(part)]);
  });
});

describe("the repository of a package", () => {
  const url = "git+https://github.com/owner/name.git";
  const right = { type: "git", url, directory: "packages/acme" };
  const judgeRepository = (repository: unknown, ofRun?: string) =>
    judgeRepositories([packageOf("acme", { repository })], ofRun).problems;

  it("is the one that the workflow runs in, and the package's folder in it", () => {
    expect([...judgeRepository(right, "owner/name"), ...judgeRepository(right)]).toEqual([]);
  });

  it.each([
    ["none", undefined, undefined],
    ["a short form", "github:owner/name", undefined],
    ["another repository", right, "owner/other"],
    ["another spelling", right, "Owner/name"],
    ["another folder", { ...right, directory: "packages/other" }, undefined],
    ["no folder", { type: "git", url }, undefined],
    ["another host", { ...right, url: "git+https://example.org/owner/name.git" }, undefined],
    ["another kind", { ...right, type: "svn" }, undefined],
  ])("is refused as %s", (_, repository, ofRun) => {
    const problem = 'packages/acme/package.json: "repository" must be {"type":"git"';
    expect(judgeRepository(repository, ofRun)).toEqual([expect.stringContaining(problem)]);
  });
});
