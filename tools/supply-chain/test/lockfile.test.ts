import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseLockfile, readLockfile } from "../src/lockfile.js";
import {
  addresses,
  checkLockfile,
  missingOfInstalled,
  missingOptional,
  missingPlatforms,
} from "../src/platforms.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const systems = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64"];
const resolution = { integrity: "sha512-aaaa" };

/** A lockfile in which `tool` has a binary for each of some platforms. */
function lockfileOf(platforms: readonly string[], libc: Readonly<Record<string, string[]>> = {}) {
  const binaries = platforms.map((platform) => {
    const [os, cpu] = platform.split("-");
    return [`tool-${platform}@1.0.0`, { resolution, os: [os], cpu: [cpu], libc: libc[platform] }] as const;
  });
  const optional = platforms.map((platform) => [`tool-${platform}`, "1.0.0"] as const);
  return parseLockfile(
    stringify({
      packages: { "tool@1.0.0": { resolution }, ...Object.fromEntries(binaries) },
      snapshots: { "tool@1.0.0(peer@2.0.0)": { optionalDependencies: Object.fromEntries(optional) } },
    }),
  );
}

describe("the lockfile", () => {
  it("is whole on every platform and names no address", () => {
    expect(checkLockfile(root).problems).toEqual([]);
  });

  it("has binaries to look at", () => {
    const { packages } = readLockfile(root);
    const tools = ["@turbo/", "@biomejs/cli-", "@esbuild/", "@typescript/typescript-", "@rolldown/binding-"];
    for (const tool of tools) {
      expect(Object.keys(packages).filter((key) => key.startsWith(tool)).length, tool).toBeGreaterThanOrEqual(
        6,
      );
    }
  });
});

describe("a lockfile", () => {
  it("is well with a binary for each platform", () => {
    const lockfile = lockfileOf([...systems, "aix-ppc64"]);
    expect([...missingOptional(lockfile), ...missingPlatforms(lockfile), ...addresses(lockfile)]).toEqual([]);
  });

  it.each(systems)("is refused when it lost what is for %s", (platform) => {
    const [os, cpu] = platform.split("-");
    const lockfile = lockfileOf(systems.filter((one) => one !== platform));
    const problem = `tool@1.0.0(peer@2.0.0) has no binary for ${os} on ${cpu}.`;
    expect(missingPlatforms(lockfile)).toEqual([expect.stringContaining(problem)]);
  });

  it("is refused when the one binary for Linux is for another C library", () => {
    const lockfile = lockfileOf(systems, { "linux-x64": ["musl"], "linux-arm64": ["glibc"] });
    expect(missingPlatforms(lockfile)).toEqual([expect.stringContaining("no binary for linux on x64")]);
  });

  it("is refused when it names what it does not hold, by an alias too", () => {
    const snapshots = { "a@1.0.0": { optionalDependencies: { b: "2.0.0(c@1.0.0)", d: "@e/d@3.0.0" } } };
    const problems = missingOptional(
      parseLockfile(stringify({ packages: { "a@1.0.0": { resolution } }, snapshots })),
    );
    expect(problems).toEqual([
      expect.stringContaining("b@2.0.0, optional for a@1.0.0, is missing"),
      expect.stringContaining("@e/d@3.0.0, optional for a@1.0.0, is missing"),
    ]);
  });

  it("is refused when an installed package wants what it does not hold", () => {
    const lockfile = lockfileOf(systems);
    const optionalDependencies = { "tool-linux-x64": "1.0.0", "tool-sunos-x64": "1.0.0", gone: "^1.0.0" };
    const installed = [{ name: "tool", version: "1.0.0", optionalDependencies }];
    expect(missingOfInstalled(lockfile, installed)).toEqual([
      expect.stringContaining("tool-sunos-x64@1.0.0, optional for tool@1.0.0, is missing"),
      expect.stringContaining("gone@^1.0.0, optional for tool@1.0.0, is missing"),
    ]);
  });

  it("is not asked for what an earlier install has left behind", () => {
    const installed = [{ name: "tool", version: "0.9.0", optionalDependencies: { gone: "1.0.0" } }];
    expect(missingOfInstalled(lockfileOf(systems), installed)).toEqual([]);
  });

  it.each([
    [
      "an address of a tarball",
      { integrity: "sha512-a", tarball: "a" },
      "pnpm-lock.yaml:5: it names an address",
    ],
    ["a repository", { integrity: "sha512-a", repo: "git+ssh://a" }, "names an address"],
    ["no digest", {}, "a@1.0.0 has no digest of SHA-512"],
    ["a weak digest", { integrity: "sha1-a" }, "a@1.0.0 has no digest of SHA-512"],
  ])("is refused with %s", (_, broken, part) => {
    const text = stringify({ packages: { "a@1.0.0": { resolution: broken } } });
    expect(addresses(parseLockfile(text))).toEqual([expect.stringContaining(part)]);
  });
});
