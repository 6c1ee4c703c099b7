import { describe, expect, it } from "vitest";
import { changeset, makeClone } from "./clone.js";

const path = "packages/over/package.json";

/** Acme is released as 0.1.0, and `over` accepts it as a peer. */
async function makePair(range: string, released = range) {
  const clone = await makeClone();
  const write = (peer: string) =>
    clone.put(
      path,
      JSON.stringify({
        name: "@trunkline/over",
        version: "0.3.0",
        peerDependencies: { "@trunkline/acme": peer },
      }),
    );
  // As in this repository: a range that only this tool holds is nothing to Changesets.
  const config = { access: "public", baseBranch: "main", bumpVersionsWithWorkspaceProtocolOnly: true };
  await clone.put(".changeset/config.json", JSON.stringify(config));
  await clone.put("packages/over/CHANGELOG.md", "# over\n\n## 0.3.0\n\nMore.\n");
  await write(released);
  await clone.commit("@trunkline/over@0.3.0");
  await write(range);
  return clone;
}

const both = (step: string, text = "More.") =>
  `${changeset("minor").replace("---", `---\n"@trunkline/over": ${step}`).trim()}\n${text}\n`;

describe("the range in which a package accepts another as a peer", () => {
  it.each(["^0.1.0", "^0.0.0 || ^0.1.0"])("may be %s, which ends with what is released", async (range) => {
    const { told } = await makePair(range);
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
    expect(await told("changesets")).toMatchObject({ code: 0 });
  });

  it.each([">=0.0.0 <1.0.0", "*", "^0.2.0", "^0.1.0 || >=0.2.0", "^0.1.0 || ^0.0.0", "workspace:^"])(
    "may not be %s",
    async (range) => {
      const { told } = await makePair(range);
      const line = `${path}: the peer range of @trunkline/acme is ${range}, and its next release is 0.1.0. Write ^0.1.0, or "… || ^0.1.0" where it accepts older ones too, and name @trunkline/over in a changeset.`;
      expect(await told("diff", "--check")).toEqual({ code: 1, lines: [line] });
      expect(await told("changesets")).toEqual({ code: 2, lines: [line] });
    },
  );

  it("follows what the changesets lead to", async () => {
    const { told, put } = await makePair("^0.1.0");
    await put(".changeset/one.md", both("minor"));
    expect((await told("diff", "--check")).lines.join()).toContain(
      "its next release is 0.2.0. Write ^0.2.0,",
    );
  });

  it("that accepts one more is a small change", async () => {
    const { told, put } = await makePair("^0.1.0 || ^0.2.0", "^0.1.0");
    await put(".changeset/one.md", both("patch"));
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
  });

  it("that accepts one less is a breaking one", async () => {
    const { told, put } = await makePair("^0.2.0", "^0.1.0");
    await put(".changeset/one.md", both("patch"));
    expect((await told("diff", "--check")).lines).toEqual([
      "@trunkline/over needs minor (major, which is minor below 1.0.0) and is asked for patch: run `pnpm changeset`. packages/over/package.json: the peer range of @trunkline/acme was ^0.1.0, and is ^0.2.0. Whoever keeps an older one cannot install the package.",
    ]);
    await put(".changeset/one.md", both("minor", "Breaking: install acme 0.2."));
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
  });
});
