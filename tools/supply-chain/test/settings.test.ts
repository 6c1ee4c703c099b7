import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readText } from "../src/workspace.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const settings = parse(readText(root, "pnpm-workspace.yaml")) as Record<string, unknown>;

describe("the settings of pnpm", () => {
  it("keep bad code out", () => {
    expect(settings).toMatchObject({
      trustPolicy: "no-downgrade",
      blockExoticSubdeps: true,
      strictPeerDependencies: true,
      engineStrict: true,
      catalogMode: "strict",
    });
    expect(settings["minimumReleaseAge"]).toBeGreaterThanOrEqual(1440);
    // pnpm fails on a package with an install script that is not listed here.
    expect(Object.values(settings["allowBuilds"] ?? {}).filter((isAllowed) => isAllowed !== false)).toEqual(
      [],
    );
  });

  it("are not weakened by another setting", () => {
    const weaker =
      /^(configDependencies|dangerouslyAllowAllBuilds|(ignored|never|only)BuiltDependencies|minimumReleaseAge(Exclude|Strict)|registr(y|ies)|strictDepBuilds|trustLockfile|trustPolicy(Exclude|IgnoreAfter))$/;
    expect(Object.keys(settings).filter((name) => weaker.test(name))).toEqual([]);
  });

  it("are in one file: an .npmrc could weaken each of them, or name a registry and its token", () => {
    const tracked = execFileSync("git", ["ls-files", ":(glob)**/.npmrc"], { cwd: root, encoding: "utf8" });
    expect(tracked).toBe("");
  });
});
