import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { pendingReleases } from "../src/pending.js";

it("pending is every published package whose version has no tag, and nothing while a changeset waits", () => {
  const folder = mkdtempSync(join(tmpdir(), "pending-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  write("packages/a/package.json", '{ "name": "@t/a", "version": "1.0.0" }');
  write("packages/b/package.json", '{ "name": "@t/b", "version": "2.0.0" }');
  write("tools/c/package.json", '{ "name": "@t/c", "version": "3.0.0", "private": true }');
  write(".changeset/README.md", "");
  git("init");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--allow-empty", "-m", "a");
  for (const tag of ["@t/a@1.0.0", "@t/b@1.0.0", "b@2.0.0"]) git("tag", tag);
  expect(pendingReleases(folder)).toEqual(["@t/b@2.0.0"]);
  write(".changeset/brave-owls.md", "");
  expect(pendingReleases(folder)).toEqual([]);
});
