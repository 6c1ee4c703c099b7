import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "../src/run.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A repository in which each check finds something. */
const broken = {
  "package.json": "{}",
  "packages/a/package.json": '{ "name": "a", "version": "1.0.0" }',
  "tools/b/package.json": '{ "name": "b", "version": "1.0.0" }',
  "specs/c/openapi.yaml": "",
  "pnpm-workspace.yaml": "packages: []",
  "pnpm-lock.yaml":
    "importers: { .: { dependencies: { d: { version: 1.0.0 } } } }\npackages: { d@1.0.0: {} }",
  "tools/release/outside/package-lock.json": '{ "packages": { "node_modules/e": { "version": "1.0.0" } } }',
  ".github/workflows/ci.yml": "jobs: {}",
};

describe("the command", () => {
  it.each([[[]], [["chek"]], [["check", "--all"]], [["sbom"]], [["sbom", "a", "b"]], [["pending", "a"]]])(
    "tells how it is called when it is called with %j",
    (args) => {
      const { code, errors } = call(root, ...args);
      expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringMatching(/^Usage: /)] });
    },
  );

  it("says of each check what it looked at, and fails for what one of them found", () => {
    const folder = repositoryOf(broken);
    const { code, lines, errors } = call(folder, "check", "--release");
    expect(lines).toEqual([
      expect.stringMatching(/^settings: \d+ settings, \d wrong$/),
      "lockfile: 1 packages, 1 wrong",
      "licences: 1 packages, 0 of them of users, 1 wrong",
      "outside: 1 packages, 2 wrong",
      "dependencies: 1 packages, 1 wrong",
      expect.stringMatching(/^workflows: 1 files, \d+ wrong$/),
      "repository: 1 packages, 1 wrong",
    ]);
    expect(errors).toContain("pnpm-lock.yaml: d@1.0.0 has no digest of SHA-512.");
    expect(code).toBe(1);
  });

  it.each([
    [".github/workflows/ci.yml", "", "the file has no members."],
    [".github/workflows/ci.yml", "on: [", "Flow sequence in block collection"],
    [".github/workflows/ci.yml", "on: push", '"jobs" has no members.'],
    [".github/workflows/ci.yml", "jobs: { a: }", 'the job "a" has no members.'],
    [".github/workflows/ci.yml", "jobs: { a: { steps: b } }", 'the steps of the job "a" are no list.'],
    [".github/workflows/ci.yml", "jobs: { a: { steps: [b] } }", 'a step of the job "a" has no members.'],
    ["packages/a/package.json", "{", "Expected property name"],
    ["packages/a/package.json", "null", "the file has no members."],
    ["pnpm-workspace.yaml", "", "the file has no members."],
    ["pnpm-lock.yaml", "", "the file has no members."],
    ["tools/release/outside/package-lock.json", "{}", '"packages" has no members.'],
  ])("names %s, with the reason, when it is %j", (file, text, reason) => {
    const folder = repositoryOf({ ...broken, [file]: text });
    const { code, errors } = call(folder, "check");
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringContaining(`: ${reason}`)] });
    expect(errors[0]).toContain(`${join(folder, file)}: `);
    expect(errors[0]).not.toContain("\n");
  });

  it("says so when there is no repository to ask", () => {
    const { code, errors } = call(folderOf(broken), "check");
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringContaining("git does not tell")] });
  });

  it("asks for no repository when nothing is released", () => {
    const { lines } = call(root, "check");
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      "settings",
      "lockfile",
      "licences",
      "outside",
      "dependencies",
      "workflows",
    ]);
  });

  it.each([
    ["has no tarball", []],
    ["strange-1.0.0.tgz", ["strange-1.0.0.tgz"]],
  ])("writes no bill for a folder of which it says: %s", (part, files) => {
    const folder = folderOf(Object.fromEntries(files.map((file) => [file, ""])));
    const { code, errors } = call(root, "sbom", folder);
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringContaining(part)] });
  });
});

describe("what is pending", () => {
  const files = {
    "packages/a/package.json": '{ "name": "@t/a", "version": "1.0.0" }',
    "packages/b/package.json": '{ "name": "@t/b", "version": "2.0.0" }',
    "tools/c/package.json": '{ "name": "@t/c", "version": "3.0.0", "private": true }',
    ".changeset/README.md": "",
    ".changeset/config.json": "{}",
  };

  it("is every published package whose version has no tag", () => {
    const folder = repositoryOf(files, "@t/a@1.0.0", "@t/b@1.0.0", "b@2.0.0");
    expect(call(folder, "pending")).toMatchObject({ code: 0, lines: ["packages=@t/b@2.0.0"] });
  });

  it("is nothing when all have one", () => {
    const folder = repositoryOf(files, "@t/a@1.0.0", "@t/b@2.0.0");
    expect(call(folder, "pending")).toMatchObject({ code: 0, lines: ["packages="] });
  });

  it("is nothing while a changeset waits", () => {
    const folder = repositoryOf({ ...files, ".changeset/brave-owls.md": "" });
    expect(call(folder, "pending")).toMatchObject({ code: 0, lines: ["packages="] });
  });
});

function call(folder: string, ...args: readonly string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = run(folder, args, { log: (line) => lines.push(line), error: (line) => errors.push(line) });
  return { code, lines, errors };
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "supply-chain-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function repositoryOf(files: Readonly<Record<string, string>>, ...tags: readonly string[]): string {
  const folder = folderOf(files);
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--allow-empty", "-m", "a");
  for (const tag of tags) git("tag", tag);
  return folder;
}
