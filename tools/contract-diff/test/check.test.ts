import { describe, expect, it } from "vitest";
import { changeset, contract, makeClone, manifest, tag } from "./clone.js";

const right = { code: 0, lines: ["1 packages: the changesets ask for what their changes do."] };
const tightened = ["kind: invalid, outcome: rejected", "kind: invalid, outcome: unknown"] as const;
const widened = ["kind: quota", "kind: permission"] as const;
const reworded = ["A message to one recipient.", "One message."] as const;

describe("contract:diff --check", () => {
  it("is content when nothing changed", async () => {
    const { told } = await makeClone();
    expect(await told("diff", "--check")).toEqual(right);
  });

  it.each([
    ["patch", reworded],
    ["minor", widened],
    ["minor", tightened],
  ])("is content with a changeset that asks for %s when that is what %j is", async (type, [from, to]) => {
    const { told, edit, put } = await makeClone();
    await edit(contract, from, to);
    await put(".changeset/one.md", changeset(type, "Breaking: 1001 may have been sent."));
    expect(await told("diff", "--check")).toEqual(right);
  });

  it("fails when a contract changed and no changeset names its package", async () => {
    const { told, edit, commit } = await makeClone();
    await edit(contract, ...reworded);
    await commit();
    expect(await told("diff", "--check")).toEqual({
      code: 1,
      lines: [
        "@trunkline/acme changed since 0.1.0, and no changeset names it: run `pnpm contract:changeset`. type `Message`: is described differently. Only readers notice.",
      ],
    });
  });

  it("fails when the changesets ask for less than the contract does", async () => {
    const { told, edit, put } = await makeClone();
    await edit(contract, ...widened);
    await put(".changeset/one.md", changeset("patch"));
    const { code, lines } = await told("diff", "--check");
    expect({ code, count: lines.length }).toEqual({ code: 1, count: 1 });
    expect(lines[0]).toMatch(
      /^@trunkline\/acme needs minor and is asked for patch: run `pnpm contract:changeset`\. error status `402`: /,
    );
  });

  it("takes no patch for a breaking change below 1.0.0, and no text that is silent about it", async () => {
    const { told, edit, put } = await makeClone();
    await edit(contract, ...tightened);
    await put(".changeset/one.md", changeset("patch", "Breaking: 1001 may have been sent."));
    expect((await told("diff", "--check")).lines[0]).toMatch(
      /^@trunkline\/acme needs minor \(major, which is minor below 1\.0\.0\) and is asked for patch: /,
    );
    await put(".changeset/one.md", changeset("minor", "1001 may have been sent."));
    expect((await told("diff", "--check")).lines[0]).toMatch(
      /^\.changeset\/one\.md: the text must say "Breaking", because @trunkline\/acme breaks programs\. error code `1001`: `outcome`/,
    );
  });

  it("asks for a major version from 1.0.0 on", async () => {
    const { told, edit, put } = await makeClone("1.4.2");
    await edit(contract, ...tightened);
    await put(".changeset/one.md", changeset("minor", "Breaking: 1001 may have been sent."));
    expect((await told("diff", "--check")).lines[0]).toMatch(
      /^@trunkline\/acme needs major and is asked for minor: /,
    );
    await put(".changeset/one.md", changeset("major", "1001 may have been sent."));
    expect(await told("diff", "--check")).toEqual(right);
  });

  it("asks for what changed since the release, also while the next is under way", async () => {
    const { told, edit, commit } = await makeClone();
    await edit(contract, ...widened);
    await edit(manifest, '"version":"0.1.0"', '"version":"0.1.1"');
    await edit("packages/acme/CHANGELOG.md", "## 0.1.0", "## 0.1.1\n\nMore.\n\n## 0.1.0");
    await commit();
    expect((await told("diff", "--check")).lines[0]).toMatch(
      /^@trunkline\/acme needs minor and is asked for patch: /,
    );
    await edit(manifest, '"version":"0.1.1"', '"version":"0.2.0"');
    await edit("packages/acme/CHANGELOG.md", "## 0.1.1", "## 0.2.0");
    expect(await told("diff", "--check")).toEqual(right);
  });

  it("fails when a contract is deleted, whatever a changeset asks for", async () => {
    const { told, put } = await makeClone();
    await put(contract, undefined);
    await put(".changeset/one.md", changeset("major", "Breaking: there is no contract."));
    expect(await told("diff", "--check")).toEqual({
      code: 1,
      lines: [
        `${contract}: was deleted. @trunkline/acme can no longer be generated: restore the contract, or delete packages/acme as well.`,
      ],
    });
  });

  it("asks for a changeset before the first release", async () => {
    const { told, put } = await makeClone("0.0.0");
    expect(await told("diff", "--check")).toEqual({
      code: 1,
      lines: ["@trunkline/acme was never released, and no changeset names it: run `pnpm changeset`."],
    });
    await put(".changeset/one.md", changeset("minor"));
    expect(await told("diff", "--check")).toEqual(right);
  });
});

describe("what users get", () => {
  it.each([
    ["packages/acme/src/index.ts", "export const acme = 2;\n"],
    ["packages/acme/README.md", "# Acme\n"],
    ["packages/acme/src/new.ts", "export const more = 1;\n"],
    ["LICENSE", "Other terms\n"],
    ["tsconfig.base.json", "{}\n"],
  ])("asks for a changeset when %s changed", async (path, text) => {
    const { told, put } = await makeClone();
    await put(path, text);
    expect(await told("diff", "--check")).toEqual({
      code: 1,
      lines: [
        `@trunkline/acme changed since 0.1.0, and no changeset names it: run \`pnpm changeset\`. ${path}: changed. Users get it.`,
      ],
    });
  });

  it("asks for one when a dependency changed, and for none when a script did", async () => {
    const { told, edit } = await makeClone();
    await edit(manifest, '"files":', '"scripts":{"build":"tsc"},"devDependencies":{"tsc":"1"},"files":');
    expect(await told("diff", "--check")).toEqual(right);
    await edit(manifest, '"files":', '"dependencies":{"tsc":"1"},"files":');
    expect(await told("diff", "--check")).toMatchObject({ code: 1 });
  });

  it("asks for one when the version changed that the catalog gives a dependency", async () => {
    const { told, edit, put, commit, git } = await makeClone();
    const catalog = "packages:\n  - packages/*\ncatalog:\n  fetch: 1.0.0\n  other: 1.0.0\n";
    await put("pnpm-workspace.yaml", catalog);
    await edit(manifest, '"files":', '"dependencies":{"fetch":"catalog:"},"files":');
    await commit();
    await git("tag", "--force", tag);
    await put("pnpm-workspace.yaml", catalog.replace("other: 1", "other: 2"));
    expect(await told("diff", "--check")).toEqual(right);
    await put("pnpm-workspace.yaml", catalog.replace("fetch: 1", "fetch: 2"));
    expect((await told("diff", "--check")).lines).toEqual([
      expect.stringContaining(`${manifest}: changed. Users get it.`),
    ]);
  });

  it("is compared with any commit that --base names", async () => {
    const { told, put, commit } = await makeClone();
    await put("packages/acme/src/index.ts", "export const acme = 2;\n");
    await commit();
    expect(await told("diff", "--check")).toMatchObject({ code: 1 });
    expect(await told("diff", "--check", "--base", "HEAD")).toEqual(right);
  });

  it.each([
    "packages/acme/test/one.test.ts",
    "packages/acme/tsconfig.json",
    "tools/acme.ts",
    "specs/acme/evidence/a.json",
  ])("asks for none when %s changed, which nobody gets", async (path) => {
    const { told, put } = await makeClone();
    await put(path, "changed\n");
    expect(await told("diff", "--check")).toEqual(right);
  });

  it("asks for one of a package that carries the contracts of others, and is told to write it", async () => {
    const { told, put, edit, read, commit, git } = await makeClone();
    const mock = { name: "@trunkline/mock", version: "0.1.0", files: ["dist", "contracts"] };
    await put("packages/mock/package.json", JSON.stringify(mock));
    await commit("@trunkline/mock@0.1.0");
    await git("tag", "--force", tag);
    await edit(contract, ...reworded);
    await put(".changeset/one.md", changeset("patch"));
    expect((await told("diff", "--check")).lines).toEqual([
      `@trunkline/mock changed since 0.1.0, and no changeset names it: run \`pnpm contract:changeset\`. ${contract}: changed. Users get it.`,
    ]);
    const [line = ""] = (await told("changeset")).lines;
    expect(await read(line.replace("wrote ", ""))).toMatch(
      /^---\n"@trunkline\/acme": patch\n"@trunkline\/mock": patch\n---\n/,
    );
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
  });
});
