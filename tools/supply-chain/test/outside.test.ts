import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkOutside, judgeOutside } from "../src/outside.js";

const good = { version: "1.0.0", integrity: "sha512-a", license: "MIT" };
const lockfileOf = (changed: object) =>
  JSON.stringify({
    packages: { "": { name: "tools" }, "node_modules/a/node_modules/@b/c": { ...good, ...changed } },
  });

describe("what the rehearsal installs outside of the workspace", () => {
  it("keeps the rules", () => {
    const { looked, problems } = checkOutside(fileURLToPath(new URL("../../../", import.meta.url)));
    expect(problems).toEqual([]);
    expect(Number.parseInt(looked, 10)).toBeGreaterThan(100);
  });

  it.each([["MIT"], ["(MIT OR GPL-3.0)"], ["MPL-2.0"], ["WTFPL"]])("may have the licence %s", (license) => {
    expect(judgeOutside(lockfileOf({ license }))).toEqual({ looked: "1 packages", problems: [] });
  });

  it.each([
    ["the host of a registry", { resolved: "https://registry.example.org/c.tgz" }, "@b/c@1.0.0 names an"],
    ["a repository", { resolved: "git+ssh://git@example.org/b/c.git" }, "@b/c@1.0.0 names an address"],
    ["no digest", { integrity: undefined }, "@b/c@1.0.0 has no digest of SHA-512"],
    ["a weak digest", { integrity: "sha1-a" }, "@b/c@1.0.0 has no digest of SHA-512"],
    ["a licence that is not on the list", { license: "GPL-3.0" }, 'of @b/c@1.0.0, "GPL-3.0", is not on'],
    ["no licence", { license: undefined }, 'of @b/c@1.0.0, "none", is not on the list'],
  ])("is refused with %s", (_, changed, part) => {
    expect(judgeOutside(lockfileOf(changed)).problems).toEqual([expect.stringContaining(part)]);
  });
});
