import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { publish } from "../publish/publish.mjs";
import { Refusal } from "../publish/refusal.mjs";
import { type Clone, makeClone, writeDigests } from "./clone.js";
import { configureNpm, usePublishing } from "./publishing.js";

const publishing = usePublishing();
let provenance = false;
beforeEach(() => {
  provenance = false;
});

/** Has the clone made anew, with other members in each package.json. */
function remake(changes: object): void {
  publishing.clone.remove();
  publishing.clone = makeClone(changes);
  configureNpm(publishing, `@trunkline:registry=${publishing.registry.address}`);
}

const acme = ({ from }: Clone) => join(from, "trunkline-acme-0.1.0.tgz");
const changeset = (clone: Clone, text: string) => {
  clone.write(".changeset/brave-cats.md", text);
  clone.commit();
};

it.each<[what: string, prepare: (clone: Clone) => unknown, words: string]>([
  ["a changed file", ({ write }) => write("packages/acme/package.json", "{}"), "packages/acme/package.json"],
  ["a new file", ({ write }) => write("packages/acme/src/new.ts", ""), "packages/acme/src/"],
  [
    "a changeset that waits",
    (clone) => changeset(clone, '---\n"@trunkline/acme": patch\n---\n\nA.\n'),
    "brave-cats.md waits",
  ],
  ["an empty changeset that waits", (clone) => changeset(clone, "---\n---\n"), "brave-cats.md waits"],
  [
    "a malformed changeset",
    (clone) => changeset(clone, "---\nacme: big\n---\n\nA.\n"),
    "brave-cats.md waits",
  ],
  ["a tarball that is missing", (clone) => rmSync(acme(clone)), "0 tarballs of @trunkline/acme@0.1.0"],
  ["a tarball that was changed", (clone) => appendFileSync(acme(clone), " "), "is not what was packed"],
  [
    "a tarball that is not listed",
    ({ from }) => writeFileSync(join(from, "SHA256SUMS"), ""),
    "is not in the list",
  ],
  ["a folder without digests", ({ from }) => rmSync(join(from, "SHA256SUMS")), "has no SHA256SUMS"],
  [
    "a tarball of another commit",
    (clone) => {
      for (const name of ["acme", "all", "runtime"]) {
        clone.write(`packages/${name}/package.json`, `{ "name": "@trunkline/${name}", "version": "0.2.0" }`);
      }
      clone.commit();
    },
    "which this commit has not",
  ],
  ["a private package", () => remake({ private: true }), "is private"],
  [
    "a registry in a package",
    () => remake({ publishConfig: { registry: "x" } }),
    "names a registry in publishConfig",
  ],
  [
    "a registry for all that is not the public one",
    () => configureNpm(publishing, "registry=https://packages.example.com/"),
    "packages.example.com",
  ],
  [
    "a registry for the scope that is not the public one",
    () => configureNpm(publishing, "@trunkline:registry=https://packages.example.com"),
    '"@trunkline:registry"',
  ],
  [
    "the public registry without provenance",
    () => configureNpm(publishing, ""),
    "Without provenance nothing is published",
  ],
  [
    "provenance without a repository",
    () => {
      provenance = true;
    },
    'has no "repository"',
  ],
  [
    "provenance outside of GitHub",
    () => {
      provenance = true;
      remake({ repository: { type: "git", url: "x" } });
    },
    "Only a job of GitHub Actions",
  ],
  [
    "a registry that does not answer as one",
    () => {
      publishing.registry.status = 503;
    },
    "it answers 503",
  ],
  [
    "a registry that does not answer",
    () => configureNpm(publishing, "@trunkline:registry=http://127.0.0.1:9/"),
    "Try again later",
  ],
])("refuses %s in one line, before anything is published", async (_what, prepare, words) => {
  await prepare(publishing.clone);
  const { clone, say, registry } = publishing;
  const error = await publish(clone.root, { from: clone.from, provenance }, say).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Error).message).toContain(words);
  expect((error as Error).message).not.toContain("\n");
  expect(registry.tried).toEqual([]);
  expect(clone.git("tag", "--list")).toBe("");
});

it("refuses a version that the registry has with other content, before anything is published", async () => {
  const { clone, say, registry } = publishing;
  const options = { from: clone.from, provenance: false };
  registry.judge = (release) => (release.startsWith("@trunkline/all") ? "refuse" : "take");
  await expect(publish(clone.root, options, say)).rejects.toThrow("was not published");
  registry.judge = () => "take";
  clone.pack("Another text.");
  await expect(publish(clone.root, options, say)).rejects.toThrow(
    "has @trunkline/runtime@0.1.0 already, with other content: a changeset is missing",
  );
  expect(registry.tried).toHaveLength(3);
});

it("takes a folder whose list names more than its tarballs", async () => {
  const { clone, say } = publishing;
  writeDigests(clone.from);
  appendFileSync(join(clone.from, "SHA256SUMS"), `${"0".repeat(64)}  trunkline-acme-0.1.0.cdx.json\n`);
  await publish(clone.root, { from: clone.from, provenance: false }, say);
  expect(publishing.lines.at(-1)).toContain("3 published");
});
