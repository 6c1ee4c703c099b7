import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import { checkSettings, judgeSettings } from "../src/settings.js";

const good = {
  minimumReleaseAge: 1440,
  trustPolicy: "no-downgrade",
  blockExoticSubdeps: true,
  strictPeerDependencies: true,
  engineStrict: true,
  catalogMode: "strict",
  allowBuilds: { esbuild: false },
};

describe("the settings of pnpm", () => {
  it("are those that keep bad code out", () => {
    expect(checkSettings(fileURLToPath(new URL("../../../", import.meta.url))).problems).toEqual([]);
  });

  it("may be longer than they must be", () => {
    expect(judgeSettings(stringify({ ...good, minimumReleaseAge: 10_080, overrides: {} })).problems).toEqual(
      [],
    );
  });

  it.each([
    ["no age", { minimumReleaseAge: undefined }, "minimumReleaseAge must be 1440 minutes or more"],
    ["a day less a minute", { minimumReleaseAge: 1439 }, "minimumReleaseAge must be"],
    ["an age in words", { minimumReleaseAge: "1 day" }, "minimumReleaseAge must be"],
    ["no policy of trust", { trustPolicy: "off" }, "trustPolicy must be no-downgrade"],
    ["dependencies from anywhere", { blockExoticSubdeps: false }, "blockExoticSubdeps must be true"],
    ["peers that do not fit", { strictPeerDependencies: false }, "strictPeerDependencies must be true"],
    ["engines that do not fit", { engineStrict: undefined }, "engineStrict must be true"],
    ["versions in many places", { catalogMode: "prefer" }, "catalogMode must be strict"],
    ["one build script", { allowBuilds: { esbuild: false, other: true } }, "allowBuilds must allow none"],
    ["all build scripts", { dangerouslyAllowAllBuilds: true }, "dangerouslyAllowAllBuilds weakens"],
    ["a package without an age", { minimumReleaseAgeExclude: ["a"] }, "minimumReleaseAgeExclude weakens"],
    ["a package without the policy", { trustPolicyExclude: ["a"] }, "trustPolicyExclude weakens"],
    ["a lockfile that is believed", { trustLockfile: true }, "trustLockfile weakens"],
    ["a registry", { registry: "a" }, "registry weakens"],
    ["packages that change the settings", { configDependencies: { a: "1" } }, "configDependencies weakens"],
  ])("are refused with %s", (_, change, part) => {
    // An undefined member is not written.
    const text = stringify({ ...good, ...change });
    expect(parse(text)).not.toEqual(good);
    expect(judgeSettings(text).problems).toEqual([expect.stringContaining(part)]);
  });

  it("are refused with a second place for them, once that is in the repository", () => {
    const folder = mkdtempSync(join(tmpdir(), "settings-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
    git("init");
    mkdirSync(join(folder, "packages/a"), { recursive: true });
    writeFileSync(join(folder, "pnpm-workspace.yaml"), stringify(good));
    for (const file of [".npmrc", "packages/a/.npmrc"]) writeFileSync(join(folder, file), "registry=a");
    expect(checkSettings(folder).problems).toEqual([]);
    git("add", "--all", "--force");
    expect(checkSettings(folder).problems).toEqual([
      expect.stringMatching(/^\.npmrc: it weakens/),
      expect.stringMatching(/^packages\/a\/\.npmrc: it weakens/),
    ]);
  });
});
