import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeset, cloneAt, contract, makeClone, manifest } from "./clone.js";

describe("contract:diff", () => {
  it("says that nothing changed since the release", async () => {
    const { told } = await makeClone();
    expect(await told("diff")).toEqual({ code: 0, lines: ["@trunkline/acme: none since 0.1.0"] });
  });

  it("names the place, what changed and why it matters, of what is not committed as well", async () => {
    const { told, edit } = await makeClone();
    await edit(contract, "enum: [low, high]", "enum: [low]");
    expect(await told("diff")).toEqual({
      code: 0,
      lines: [
        "@trunkline/acme: major since 0.1.0",
        "  major `sendMessage`, request `/body/priority`: can no longer be `high`. Requests that were right no longer compile, or are refused before they are sent.",
      ],
    });
  });

  it("tells a program the same as JSON", async () => {
    const { told, edit } = await makeClone();
    await edit(contract, "kind: quota", "kind: permission");
    const { code, lines } = await told("diff", "--json");
    expect({ code, data: JSON.parse(lines.join("\n")) }).toEqual({
      code: 0,
      data: [
        {
          package: "@trunkline/acme",
          since: { version: "0.1.0", ref: "refs/tags/@trunkline/acme@0.1.0" },
          severity: "minor",
          reasons: [
            {
              severity: "minor",
              place: "error status `402`",
              what: "`kind` is `permission`; it was `quota`",
              why: "The same failure has another `kind`; its `outcome` is as before.",
            },
          ],
        },
      ],
    });
  });

  it("calls a package that was never released one", async () => {
    const { told } = await makeClone("0.0.0");
    expect(await told("diff")).toEqual({ code: 0, lines: ["@trunkline/acme: first release"] });
  });

  it("passes over packages without a contract", async () => {
    const { told, put } = await makeClone();
    await put(
      "packages/runtime/package.json",
      JSON.stringify({ name: "@trunkline/runtime", version: "0.0.0" }),
    );
    expect((await told("diff")).lines).toEqual(["@trunkline/acme: none since 0.1.0"]);
  });

  it("compares with any commit", async () => {
    const { told, edit, commit } = await makeClone();
    await edit(contract, "summary: Send a message", "summary: Send it");
    await commit();
    expect((await told("diff", "--base", "HEAD")).lines).toEqual(["@trunkline/acme: none since 0.1.0"]);
    expect((await told("diff", "--base", "HEAD~1")).lines).toEqual([
      "@trunkline/acme: patch since 0.1.0",
      "  patch `sendMessage`: is described differently. Only readers notice.",
    ]);
  });

  it("asks for a major version when a contract is deleted and its package is not, and says what to do", async () => {
    const { told, put } = await makeClone();
    await put(contract, undefined);
    expect((await told("diff")).lines).toEqual([
      "@trunkline/acme: major since 0.1.0",
      `  major ${contract}: was deleted. @trunkline/acme can no longer be generated: restore the contract, or delete packages/acme as well.`,
    ]);
  });

  it("has nothing to say of a vendor that is gone with its package", async () => {
    const { told, put, root } = await makeClone();
    await put(contract, undefined);
    await rm(join(root, "packages/acme"), { recursive: true });
    expect(await told("diff")).toEqual({ code: 0, lines: [""] });
  });
});

describe("the release to compare with", () => {
  const missing =
    "@trunkline/acme@0.2.0 is not among the tags of this clone: run `git fetch --tags`, in a shallow one `git fetch --unshallow --tags`.";

  it("is asked for when its tag is missing", async () => {
    const { told, edit, git } = await makeClone();
    await edit(manifest, '"version":"0.1.0"', '"version":"0.2.0"');
    await git("tag", "--delete", "@trunkline/acme@0.1.0");
    expect(await told("diff")).toEqual({ code: 2, lines: [missing] });
    expect(await told("diff", "--check")).toEqual({ code: 2, lines: [missing] });
  });

  it("is the one before while a release is under way", async () => {
    const { told, edit } = await makeClone();
    await edit(manifest, '"version":"0.1.0"', '"version":"0.2.0"');
    await edit("packages/acme/CHANGELOG.md", "## 0.1.0", "## 0.2.0\n\nMore.\n\n## 0.1.0");
    await edit(contract, "summary: Send a message", "summary: Send it");
    expect((await told("diff")).lines[0]).toBe("@trunkline/acme: patch since 0.1.0");
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
  });

  it("is none while the first release is under way", async () => {
    const { told, git } = await makeClone();
    await git("tag", "--delete", "@trunkline/acme@0.1.0");
    expect((await told("diff")).lines).toEqual(["@trunkline/acme: first release"]);
    expect(await told("diff", "--check")).toMatchObject({ code: 0 });
  });

  it("is asked for in a shallow clone, which lacks tags", async () => {
    const whole = await makeClone();
    await whole.put(".changeset/one.md", changeset("patch"));
    await whole.commit();
    const path = join(whole.root, "shallow");
    await whole.git("clone", "--quiet", "--depth=1", "--no-tags", `file://${whole.root}`, path);
    expect(await cloneAt(path).told("diff")).toEqual({
      code: 2,
      lines: [missing.replace("0.2.0", "0.1.0")],
    });
  });

  it("must be a commit of the clone", async () => {
    const { told } = await makeClone();
    expect(await told("diff", "--base", "v9")).toEqual({
      code: 2,
      lines: [
        "v9 is not a commit of this clone: give a branch, a tag or a commit, or run `git fetch --tags`.",
      ],
    });
  });
});
