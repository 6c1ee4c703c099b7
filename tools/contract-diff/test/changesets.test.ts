import { describe, expect, it } from "vitest";
import { changeset, contract, makeClone } from "./clone.js";

describe("a malformed changeset", () => {
  it.each([
    ["is empty", "", "file is empty."],
    ["has no head", "Something changes.\n", "missing or invalid frontmatter."],
    [
      "has a head that is not YAML",
      '---\n"@trunkline/acme: patch\n---\n\nText.\n',
      "invalid YAML in frontmatter.",
    ],
    [
      "was left in conflict",
      changeset("patch").replace("---", "---\n<<<<<<< HEAD"),
      "invalid YAML in frontmatter.",
    ],
    [
      "names a package twice",
      changeset("patch").replace("---", '---\n"@trunkline/acme": minor'),
      "invalid YAML in frontmatter.",
    ],
    [
      "has a list in place of its head",
      "---\n- acme\n---\n\nText.\n",
      "frontmatter must be an object mapping package names to version types.",
    ],
    ["asks for no step", changeset(""), 'invalid release type for package "@trunkline/acme".'],
    [
      "asks for an unknown step",
      changeset("huge"),
      'invalid version type "huge" for package "@trunkline/acme".',
    ],
  ])("that %s is told with its name", async (_, text, reason) => {
    const { told, put } = await makeClone();
    await put(".changeset/one.md", text);
    const line = `.changeset/one.md: ${reason} Correct it, or delete it and run \`pnpm changeset\`.`;
    expect(await told("diff", "--check")).toEqual({ code: 1, lines: [line] });
    expect(await told("changesets")).toEqual({ code: 2, lines: [line] });
  });

  it("that names no published package, or says nothing, is told with its name, beside any other", async () => {
    const { told, put } = await makeClone();
    await put(".changeset/one.md", changeset("patch").replace("acme", "amce"));
    await put(".changeset/two.md", changeset("patch", ""));
    expect((await told("diff", "--check")).lines).toEqual([
      ".changeset/one.md: `@trunkline/amce` is not a published package; name one of @trunkline/acme.",
      ".changeset/two.md: it has no text; say what changes for a user.",
    ]);
  });

  it("is none of those that can be read, which are counted", async () => {
    const { told, put } = await makeClone();
    await put(".changeset/README.md", "No changeset.");
    await put(".changeset/one.md", changeset("patch").replaceAll("\n", "\r\n"));
    await put(".changeset/two.md", "---\n---\n");
    expect(await told("changesets")).toEqual({ code: 0, lines: ["2 changesets wait for a release."] });
  });
});

describe("contract:changeset", () => {
  it("writes what the contract asks for, in words for users, and nothing the second time", async () => {
    const { told, edit, read } = await makeClone();
    await edit(contract, "enum: [low, high]", "enum: [low]");
    await edit(contract, "kind: quota", "kind: permission");
    await edit(contract, "summary: Send a message", "summary: Send it");
    const { code, lines } = await told("changeset");
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^wrote \.changeset\/acme-contract-[0-9a-f]{8}\.md$/)],
    });
    const path = lines[0]?.replace("wrote ", "") ?? "";
    await expect(await read(path)).toMatchFileSnapshot("changesets/acme.md");
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
    expect(await told("changeset")).toEqual({ code: 0, lines: [`${path} describes this contract already.`] });
  });

  it("leaves a text that people mended, until the contract changes again", async () => {
    const { told, edit, read, put } = await makeClone();
    await edit(contract, "kind: quota", "kind: permission");
    const path = (await told("changeset")).lines[0]?.replace("wrote ", "") ?? "";
    await put(path, changeset("minor", "A failure has another kind."));
    await told("changeset");
    expect(await read(path)).toBe(changeset("minor", "A failure has another kind."));
    await edit(contract, "kind: permission", "kind: conflict");
    expect((await told("changeset")).lines).toEqual([
      expect.stringMatching(
        new RegExp(`^wrote \\.changeset/acme-contract-.{8}\\.md in place of ${path.slice(11)}$`),
      ),
    ]);
    await expect(read(path)).rejects.toThrow("ENOENT");
  });

  it("has nothing to say when no contract changed, or none was released", async () => {
    const line =
      "No contract changed since its release, so there is nothing to say. For anything else run `pnpm changeset`.";
    expect(await (await makeClone()).told("changeset")).toEqual({ code: 2, lines: [line] });
    expect(await (await makeClone("0.0.0")).told("changeset")).toEqual({ code: 2, lines: [line] });
  });

  it("writes nothing for a contract that was deleted", async () => {
    const { told, put, git } = await makeClone();
    await put(contract, undefined);
    expect(await told("changeset")).toMatchObject({
      code: 2,
      lines: [expect.stringContaining("restore the contract")],
    });
    expect(await git("status", "--porcelain")).toBe(` D ${contract}\n`);
  });
});
