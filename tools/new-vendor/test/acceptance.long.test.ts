import { cp, mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeVendor } from "../new-vendor.mjs";
import { pnpm, run } from "./clone.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const acme = fileURLToPath(new URL("./acme/", import.meta.url));
const minutes = 60_000;
/** Every test of the repository, and a rehearsed release, which take several minutes more. */
const isWhole = process.env["TRUNKLINE_ACCEPTANCE"] === "all";
let clone: string;

/** What a person writes for a vendor. */
const byHand = [
  /^(?:specs|packages)\/acme\//,
  /^packages\/unified\/src\/vendors\/acme\.ts$/,
  /^\.changeset\/acme\.md$/,
];
const byTools = [
  /^docs\//,
  /^packages\/mock\/src\/vendor-names\.ts$/,
  /^packages\/unified\/package\.json$/,
  /^(?:packages\/[^/]+\/)?README\.md$/,
  /^tools\/contract-diff\/api-reports\//,
  /^tools\/conformance\/test\/__snapshots__\/.*acme/,
  /^packages\/unified\/test\/__snapshots__\/.*acme/,
  /^pnpm-lock\.yaml$/,
];

beforeAll(async () => {
  clone = await realpath(await mkdtemp(join(tmpdir(), "trunkline-acme-")));
  await run("git", ["clone", "--quiet", repository, clone]);
  await makeVendor(clone, "acme", "Acme messaging API");
  await rm(join(clone, "specs/acme"), { recursive: true });
  await cp(join(acme, "specs"), join(clone, "specs/acme"), { recursive: true });
  await cp(join(acme, "acme.test-d.ts"), join(clone, "packages/acme/test/acme.test-d.ts"));
  await cp(join(acme, "unified.ts"), join(clone, "packages/unified/src/vendors/acme.ts"));
  await cp(join(acme, "changeset.md"), join(clone, ".changeset/acme.md"));
  await pnpm(clone, "install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts");
  await pnpm(clone, "generate");
  if (isWhole) await pnpm(clone, "api:report");
  await turbo("build", ...(isWhole ? [] : ["demo...", "conformance^..."]));
  await run(process.execPath, ["tools/copy-contracts.mjs"], clone);
  await vitest("--project=unified", "readme", "--update");
}, 5 * minutes);

afterAll(() => rm(clone, { recursive: true, force: true }));

describe("a vendor with a token, an error in a 200, an upload and a signed event", () => {
  it("passes every check", { timeout: 5 * minutes }, async () => {
    const compiler = join(clone, "node_modules/typescript/bin/tsc");
    if (isWhole) await pnpm(clone, "typecheck");
    else await run(process.execPath, [compiler, "-b", "packages/acme", "packages/unified"], clone);
    await turbo("lint");
    await pnpm(clone, "format:check");
  });

  it("passes every suite that goes through the vendors", { timeout: 10 * minutes }, async () => {
    expect(await failedTests()).toEqual([]);
  });

  it("is in the demo", { timeout: 2 * minutes }, async () => {
    const shown = await run(process.execPath, [join(clone, "tools/demo/dist/main.js")]);
    const rows = shown.match(/^acme .*/gm)?.map((row) => row.split(/ {2,}/).slice(0, 3).join(" "));
    expect(rows).toEqual(["acme acme text", "acme sms text", "acme sms file"]);
    expect(shown).toMatch(/\.send\(\{ via: "acme", .*\n {2}error TS\d+: .*Unsupported<"acme", "location">/);
    expect(shown).toMatch(/POST \/messages {2}\{.*\n {2}4\d\d {2}\/body\/text {2}must not be empty/);
  });

  it("touches no file beside its own folders, its mapping, a changeset and what tools write", async () => {
    const status = await run("git", ["-C", clone, "status", "--porcelain", "--untracked-files=all", "-z"]);
    const paths = status.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
    expect(paths.filter((path) => ![...byHand, ...byTools].some((place) => place.test(path)))).toEqual([]);
  });

  if (isWhole) {
    it("is in a rehearsed release", { timeout: 10 * minutes }, async () => {
      const who = ["-c", "user.name=Acme", "-c", "user.email=acme@example.com"];
      await run("git", ["-C", clone, "add", "--all"]);
      await run("git", ["-C", clone, ...who, "commit", "--quiet", "--message", "Add Acme"]);
      await pnpm(clone, "release:rehearse");
    });
  }
});

/** The names of the tests that fail: of all, or of those about Acme in the suites that go through the vendors. */
async function failedTests(): Promise<string[]> {
  const report = join(clone, "node_modules/.cache/acme.json");
  // A test that fails makes vitest exit with a code; the report says which.
  await vitest("--reporter=json", `--outputFile=${report}`, ...(isWhole ? [] : await some())).catch(() => "");
  const { numPassedTests, testResults } = JSON.parse(await readFile(report, "utf8"));
  expect(numPassedTests).toBeGreaterThan(40);
  return testResults.flatMap(({ name, status, message, assertionResults }: Results) => {
    const failed = assertionResults.filter((one) => one.status === "failed").map(({ fullName }) => fullName);
    return status === "failed" && failed.length === 0 ? [`${name}: ${message}`] : failed;
  });
}

/** The runtime treats a fault the same for every vendor, so each night is enough for Acme's faults and generated requests. */
async function some(): Promise<string[]> {
  const folder = "tools/conformance/test";
  const names = await readdir(join(clone, folder));
  const files = names.filter((name) => name.endsWith(".test.ts") && !/^(faults|property)/.test(name));
  return ["packages/unified/test", ...files.map((name) => `${folder}/${name}`), "-t", "acme"];
}

interface Results {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** What an earlier run in the repository built, turbo takes from its cache. */
async function turbo(task: string, ...packages: readonly string[]): Promise<void> {
  const filters = packages.map((name) => `--filter=@trunkline/${name}`);
  await pnpm(clone, "exec", "turbo", "run", task, "--output-logs=errors-only", ...filters);
}

async function vitest(...args: readonly string[]): Promise<void> {
  await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...args], clone);
}
