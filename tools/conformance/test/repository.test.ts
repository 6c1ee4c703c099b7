import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vendors } from "@trunkline/trial";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
}

const root = new URL("../../../", import.meta.url);
const folders = ["packages", "tools"].flatMap((parent) =>
  readdirSync(new URL(`${parent}/`, root))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(new URL(`${folder}/package.json`, root))),
);
const published = folders.filter((folder) => folder.startsWith("packages/"));
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: fileURLToPath(root), encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(new URL(path, root)));

describe("the workspace", () => {
  it.each(folders)("keeps %s an ES module under the MIT licence", (folder) => {
    expect(manifestOf(folder)).toMatchObject({ type: "module", license: "MIT" });
  });

  it.each(published)("publishes %s with nothing but what it lists", (folder) => {
    expect(manifestOf(folder)).toMatchObject({
      name: `@trunkline/${folder.slice("packages/".length)}`,
      // To import the mock's command or its matchers is to act.
      sideEffects: folder === "packages/mock" ? ["./dist/cli.js", "./dist/vitest.js"] : false,
      files: expect.arrayContaining(["dist"]),
      publishConfig: { access: "public" },
    });
    expect(manifestOf(folder)).not.toHaveProperty("private");
  });

  it.each(folders.filter((folder) => folder.startsWith("tools/")))("never publishes %s", (folder) => {
    expect(manifestOf(folder)).toMatchObject({ private: true });
  });

  it.each(vendors)("gives the package of %s no dependency but the runtime", (vendor) => {
    expect(manifestOf(`packages/${vendor}`).dependencies).toEqual({ "@trunkline/runtime": "workspace:^" });
  });

  it.each(vendors)(
    "lets the clients of %s, its rows, its contract and its manifest be imported, and no other file",
    (vendor) => {
      const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
      expect(manifestOf(`packages/${vendor}`).exports).toEqual({
        ".": entry("index"),
        "./openapi-fetch": entry("openapi-fetch"),
        "./operations": entry("operations"),
        "./rows": entry("rows"),
        "./openapi.yaml": "./openapi.yaml",
        "./package.json": "./package.json",
      });
    },
  );
});

// A server of a test's own is one more that has to be right, and to be stopped.
it("has no servers but the mock's, and those few that must not be its", () => {
  const sources = tracked.filter((path) => /\.(?:ts|mjs|js)$/.test(path));
  const withServers = sources.filter((path) =>
    /create[S]erver/.test(readFileSync(new URL(path, root), "utf8")),
  );
  expect(withServers).toEqual([
    "packages/mock/src/server/front.ts",
    "packages/mock/src/server/start.ts",
    "packages/mock/src/server/tls.ts",
    // A witness that shares no code with what it judges.
    "packages/mock/test/wire-recorder.ts",
    "packages/outbox/test/kill/wire.ts",
    // Webhooks run in the servers of others, which these tests are about.
    "packages/unified/test/node-server.ts",
    // It is called from another network namespace, which 127.0.0.1 cannot be.
    "tools/conformance/test/namespaces/vendor.mjs",
    "tools/frameworks/test/frames.ts",
    "tools/frameworks/test/next.long.test.ts",
  ]);
});

describe("the tracked files", () => {
  it("hold no settings of a registry", () => {
    expect(tracked.filter((path) => /(^|\/)\.(npmrc|yarnrc|yarnrc\.yml)$/.test(path))).toEqual([]);
  });

  // Whoever installs has a registry of their own. The names are put together here, or this file would hold them.
  it("name no registry", () => {
    const hosts = [
      ["registry", "npmjs", "org"],
      ["registry", "yarnpkg", "com"],
      ["npm", "pkg", "github", "com"],
      ["registry", ["npm", "mirror"].join(""), "com"],
    ];
    const pattern = new RegExp(hosts.map((host) => host.join("\\.")).join("|"));
    expect(tracked.filter((path) => pattern.test(readFileSync(new URL(path, root), "utf8")))).toEqual([]);
  });
});

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), "utf8")) as Manifest;
}
