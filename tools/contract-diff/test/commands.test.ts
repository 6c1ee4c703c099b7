import { rm } from "node:fs/promises";
import { expect, it, onTestFinished } from "vitest";
import { changeset, cloneAt, contract, makeClone, manifest } from "./clone.js";

const right = (count: number) => ({
  code: 0,
  lines: [`The changesets ask for what ${count} packages need.`],
});
const report = "tools/contract-diff/api-reports/acme.api.md";

it("holds the changesets of a repository to its changes since the last release", async () => {
  const { output, edit, read, git, commit, root } = await makeClone();
  expect((await output("diff")).lines).toEqual(["@trunkline/acme: none since 0.1.0"]);
  expect(await output("diff", "--check")).toEqual(right(1));

  // A shallow clone lacks tags, and must not take that for a first release.
  const path = `${root}-shallow`;
  onTestFinished(() => rm(path, { recursive: true }));
  await git("clone", "--quiet", "--depth=1", "--no-tags", `file://${root}`, path);
  const missing = /^This clone has no tag @trunkline\/acme@0\.1\.0: run `git fetch --tags`/;
  expect(await cloneAt(path).output("diff")).toMatchObject({
    code: 2,
    lines: [expect.stringMatching(missing)],
  });

  // What nobody committed counts as well. The same change among many others is in pairs/words.txt.
  await edit(contract, "enum: [low, high]", "enum: [low]");
  expect((await output("diff")).lines).toEqual([
    "@trunkline/acme: major since 0.1.0",
    "  major `sendMessage`, request `/body/priority`: no longer allows `high`. Valid requests no longer compile, or are now invalid.",
  ]);
  // This one takes no process.
  await edit(contract, "enum: [low]", "enum: [low, high]");
  await edit(contract, "kind: invalid, outcome: rejected", "kind: invalid, outcome: unknown");
  expect(await output("diff", "--check")).toMatchObject({
    code: 1,
    lines: [
      expect.stringContaining("no changeset names it: run `pnpm contract:changeset`. error code `1001`:"),
    ],
  });
  expect(await output("changeset")).toEqual({ code: 0, lines: ["wrote .changeset/acme-contract.md"] });
  expect(await read(".changeset/acme-contract.md")).toMatch(
    /^---\n"@trunkline\/acme": minor\n---\n[\s\S]*Breaking/,
  );
  expect(await output("diff", "--check")).toEqual(right(1));
  await commit();
  expect((await output("diff", "--base", "HEAD")).lines).toEqual(["@trunkline/acme: none since 0.1.0"]);

  // A release is under way: its version has no tag, and the changelog names the one before.
  await git("rm", "--quiet", ".changeset/acme-contract.md");
  await edit(manifest, '"version":"0.1.0"', '"version":"0.2.0"');
  await edit("packages/acme/CHANGELOG.md", "## 0.1.0", "## 0.2.0\n\nMore.\n\n## 0.1.0");
  expect((await output("diff")).lines[0]).toBe("@trunkline/acme: major since 0.1.0");
  expect(await output("diff", "--check")).toEqual(right(1));
  await commit("@trunkline/acme@0.2.0");
});

it("asks for a version when reports, files, peers or the contracts of others changed", async () => {
  const { output, put, edit, commit, git } = await makeClone();
  const packageOf = (name: string, more: object) =>
    put(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@trunkline/${name}`, version: "0.1.0", ...more }),
    );
  const over = (range: string) => packageOf("over", { peerDependencies: { "@trunkline/acme": range } });
  const config = { access: "public", baseBranch: "main", bumpVersionsWithWorkspaceProtocolOnly: true };
  await put(".changeset/config.json", JSON.stringify(config));
  await packageOf("mock", { files: ["contracts"] });
  await over("^0.1.0");
  await put(report, "export const acme: number;\n");
  await commit("@trunkline/mock@0.1.0", "@trunkline/over@0.1.0");
  await git("tag", "--force", "@trunkline/acme@0.1.0");
  expect(await output("diff", "--check")).toEqual(right(3));

  await put(report, "export const acme: number;\nexport const more: number;\n");
  expect((await output("diff", "--check")).lines).toEqual([
    expect.stringContaining(`${report}: lines added.`),
  ]);
  await put(report, "export const acme: string;\n");
  expect((await output("diff", "--check")).lines).toEqual([
    expect.stringContaining(`${report}: lines changed`),
  ]);
  // The contract has the last word on the types that come from it, but not on a name that is gone.
  await edit(contract, "kind: quota", "kind: permission");
  await put(".changeset/one.md", changeset("minor").replace("---", '---\n"@trunkline/mock": patch'));
  await over("^0.2.0");
  const peer = "packages/over/package.json: the peer range of @trunkline/acme changed from ^0.1.0 to ^0.2.0";
  expect((await output("diff", "--check")).lines).toEqual([expect.stringContaining(peer)]);
  await put(".changeset/two.md", '---\n"@trunkline/over": minor\n---\n\nBreaking: install acme 0.2.\n');
  expect(await output("diff", "--check")).toEqual(right(3));
  await put(report, "export const other: string;\n");
  expect((await output("diff", "--check")).lines).toEqual([expect.stringContaining("`acme` removed")]);

  await git("checkout", "--quiet", report, contract, "packages/over");
  await put(".changeset/two.md", undefined);
  await put(".changeset/one.md", changeset("patch"));
  await edit(contract, "A message to one recipient.", "One message.");
  expect((await output("diff", "--check")).lines).toEqual([
    `@trunkline/mock changed since 0.1.0, and no changeset names it: run \`pnpm contract:changeset\`. ${contract}: changed. Users get it.`,
  ]);
  await put(".changeset/one.md", changeset("huge"));
  const unknown =
    '.changeset/one.md: could not parse changeset - invalid version type "huge" for package "@trunkline/acme".';
  expect(await output("changesets")).toEqual({ code: 2, lines: [unknown] });
});

it("knows a package before its first release, and a contract that was deleted", async () => {
  const { output, put } = await makeClone("0.0.0");
  expect((await output("diff")).lines).toEqual(["@trunkline/acme: first release of its contract"]);
  expect(await output("diff", "--check")).toMatchObject({
    code: 1,
    lines: [expect.stringContaining("has no release")],
  });
  await put(".changeset/one.md", changeset("minor"));
  expect(await output("diff", "--check")).toEqual(right(1));
  expect(await output("changesets")).toEqual({ code: 0, lines: ["1 changesets wait for a release."] });
  expect(await output("changeset")).toMatchObject({
    code: 2,
    lines: [expect.stringContaining("No contract changed")],
  });
  await put(contract, undefined);
  expect(await output("diff", "--base", "HEAD")).toEqual({
    code: 2,
    lines: [`${contract} was deleted: restore it, or delete packages/acme as well.`],
  });
});

it.each([
  [[], /^Usage: /],
  [["dif"], /^Usage: /],
  [["diff", "main"], /^Unexpected argument 'main'/],
  [["diff", "--base"], /^Option '--base <value>' argument missing/],
  [["changeset", "--check"], /^Unknown option '--check'/],
])("refuses %j and prints the usage", async (args, line) => {
  const { code, lines } = await cloneAt(".").output(...args);
  expect({ code, first: lines[0] }).toEqual({ code: 2, first: expect.stringMatching(line) });
  expect(lines.join("\n")).toContain("Usage: contract-diff");
});
