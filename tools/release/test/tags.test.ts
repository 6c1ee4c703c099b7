import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { Gh } from "../publish/github.mjs";
import { tag } from "../publish/tags.mjs";
import { readTarballs } from "../publish/tarballs.mjs";
import { usePublishing } from "./publishing.js";

const publishing = usePublishing();

/** Lets the registry have the first package alone. */
function publishOne(): void {
  const { clone, registry } = publishing;
  const [first] = readTarballs(clone.root, clone.from);
  if (first === undefined) throw new Error("there is no tarball");
  registry.packuments.set(first.name, {
    versions: { [first.version]: { dist: { integrity: first.integrity } } },
  });
}

it("tags what is published, and nothing else", async () => {
  publishOne();
  await tag(publishing.clone.root, publishing.clone.from, publishing.say);
  expect(publishing.clone.git("tag", "--list")).toBe("@trunkline/runtime@0.1.0");
  expect(publishing.lines).toEqual([
    "  tagged      @trunkline/runtime@0.1.0",
    "  no tag      @trunkline/acme@0.1.0, which is not published",
    "  no tag      @trunkline/all@0.1.0, which is not published",
    "1 tags made.",
  ]);
});

it("leaves a tag where it is", async () => {
  const { clone, say } = publishing;
  publishOne();
  const before = clone.git("rev-parse", "HEAD");
  await tag(clone.root, clone.from, say);
  clone.write("README.md", "Something new.");
  clone.commit();
  await tag(clone.root, clone.from, say);
  expect(clone.git("rev-parse", "@trunkline/runtime@0.1.0")).toBe(before);
});

it("makes the release on GitHub where a workflow gives a token, with its changes and its bill of materials", async () => {
  const { clone, say } = publishing;
  publishOne();
  vi.stubEnv("GH_TOKEN", "any");
  const bill = join(clone.from, "trunkline-runtime-0.1.0.cdx.json");
  writeFileSync(bill, "{}");
  const calls: (readonly string[])[] = [];
  const gh: Gh = (_root, args) => {
    calls.push(args);
    return { status: args[1] === "view" ? 1 : 0, stderr: "" };
  };
  await tag(clone.root, clone.from, say, gh);
  const release = "@trunkline/runtime@0.1.0";
  expect(calls).toEqual([
    ["release", "view", release],
    [
      ...["release", "create", release, "--title", release, "--target", clone.git("rev-parse", "HEAD")],
      ...["--latest=false", "--notes", "- The first runtime.", bill],
    ],
  ]);
  expect(clone.git("tag", "--list")).toBe("");
});

it("makes no release on GitHub twice", async () => {
  publishOne();
  vi.stubEnv("GH_TOKEN", "any");
  await tag(publishing.clone.root, publishing.clone.from, publishing.say, () => ({ status: 0, stderr: "" }));
  expect(publishing.lines.at(-1)).toBe("0 tags made.");
});

it("says in one line what GitHub did not take", async () => {
  publishOne();
  vi.stubEnv("GH_TOKEN", "any");
  const gh: Gh = () => ({ status: 1, stderr: "HTTP 403: Forbidden\nTry gh auth login.\n" });
  await expect(tag(publishing.clone.root, publishing.clone.from, publishing.say, gh)).rejects.toThrow(
    "@trunkline/runtime@0.1.0 is published and has no tag yet: HTTP 403: Forbidden. Run this again to go on.",
  );
});
