import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { checkLockfiles, judgeNpm, judgePnpm } from "../src/lockfiles.js";

const platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64"];
const resolution = { integrity: "sha512-aaaa" };

/** A lockfile in which `tool` has a binary for each of some platforms. */
function lockfileOf(names: readonly string[], libc?: string): string {
  const binaries = names.map((name) => {
    const [os, cpu] = name.split("-");
    return [`tool-${name}@1.0.0`, { resolution, os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) }];
  });
  const optional = names.map((name) => [`tool-${name}`, "1.0.0(peer@2.0.0)"]);
  return stringify({
    packages: { "tool@1.0.0": { resolution }, ...Object.fromEntries(binaries) },
    snapshots: { "tool@1.0.0(peer@2.0.0)": { optionalDependencies: Object.fromEntries(optional) } },
  });
}

describe("the lockfiles", () => {
  it("name no address, have digests, and are complete on every platform", () => {
    expect(checkLockfiles(fileURLToPath(new URL("../../../", import.meta.url)))).toEqual([]);
  });
});

describe("pnpm's lockfile", () => {
  it("may have more platforms than people work on", () => {
    expect(judgePnpm(lockfileOf([...platforms, "aix-ppc64"]))).toEqual([]);
  });

  it.each(platforms)("is invalid without a binary for %s", (platform) => {
    const problems = judgePnpm(lockfileOf(platforms.filter((one) => one !== platform)));
    expect(problems).toEqual([expect.stringContaining(`no binary for ${platform.replace("-", " on ")}`)]);
  });

  it("is invalid where every binary is for another C library", () => {
    expect(judgePnpm(lockfileOf(platforms, "musl"))).toHaveLength(platforms.length);
  });

  it.each([
    ["the address of a tarball", { ...resolution, tarball: "a" }, "pnpm-lock.yaml:5: names an address"],
    ["a repository", { ...resolution, repo: "git+ssh://a" }, "pnpm-lock.yaml:5: names an address"],
    ["no digest", {}, "a@1.0.0 has no SHA-512"],
    ["a weak digest", { integrity: "sha1-a" }, "a@1.0.0 has no SHA-512"],
  ])("is invalid with %s", (_, broken, part) => {
    const text = stringify({ packages: { "a@1.0.0": { resolution: broken } }, snapshots: {} });
    expect(judgePnpm(text)).toEqual([expect.stringContaining(part)]);
  });
});

describe("npm's lockfile", () => {
  const judge = (changed: object) => {
    const entry = { integrity: "sha512-a", license: "MPL-2.0", ...changed };
    return judgeNpm("lock", JSON.stringify({ packages: { "": {}, "node_modules/a": entry } }));
  };

  it.each([
    ["an address", { resolved: "https://example.org/c.tgz" }, "names an address"],
    ["no digest", { integrity: undefined }, "has no SHA-512"],
    ["an unlisted licence", { license: "GPL-3.0" }, 'has the licence "GPL-3.0"'],
    ["no licence", { license: undefined }, 'has the licence "none"'],
  ])("is invalid with %s", (_, changed, part) => {
    expect(judge({})).toEqual([]);
    expect(judge(changed)).toEqual([expect.stringContaining(`lock: node_modules/a ${part}`)]);
  });
});
