import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmCli } from "../../npm-cli.mjs";
import { makeVendor } from "../new-vendor.mjs";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const acme = fileURLToPath(new URL("./acme/", import.meta.url));
const minutes = 60_000;
/** Every test of the repository, and a rehearsed release, which take several minutes more. */
const isWhole = process.env["TRUNKLINE_ACCEPTANCE"] === "all";
let clone: string;

/** What a person brings for a vendor, and what tools write from it. */
const byHand = [
  /^specs\/acme\//,
  /^packages\/acme\//,
  /^packages\/unified\/src\/vendors\/acme\.ts$/,
  /^\.changeset\/acme\.md$/,
];
const byTools = [
  /^packages\/acme\//,
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
  await pnpm("install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts");
  await pnpm("generate");
  await pnpm("api:report");
  await pnpm("build");
  await pnpm("exec", "vitest", "run", "--project=unified", "-u", "readme");
}, 5 * minutes);

afterAll(() => rm(clone, { recursive: true, force: true }));

describe("a vendor with a token, an error in a 200, an upload and a signed event", () => {
  it("passes every check and every suite that goes through the vendors", {
    timeout: 10 * minutes,
  }, async () => {
    await pnpm(
      "exec",
      "turbo",
      "run",
      "lint",
      "format:check",
      "contracts:lint",
      "typecheck",
      "build",
      "contracts:copy",
      "--output-logs=errors-only",
    );
    expect(await failedTests()).toEqual([]);
  });

  it("is in the demo", { timeout: 2 * minutes }, async () => {
    const shown = await pnpm("demo");
    const rows = shown.match(/^acme .*/gm)?.map((row) => row.split(/ {2,}/).slice(0, 3).join(" "));
    expect(rows).toEqual(["acme acme text", "acme sms text", "acme sms file"]);
    expect(shown).toMatch(/\.send\(\{ via: "acme", .*\n {2}error TS\d+: .*'location'/);
    expect(shown).toMatch(/POST \/messages {2}\{.*\n {2}4\d\d {2}\/body\/text {2}must not be empty/);
  });

  it("touches no file beside its own folders, its mapping, a changeset and what tools write", async () => {
    const { stdout } = await run("git", [
      "-C",
      clone,
      "status",
      "--porcelain",
      "--untracked-files=all",
      "-z",
    ]);
    const paths = stdout
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => line.slice(3));
    expect(paths.filter((path) => ![...byHand, ...byTools].some((place) => place.test(path)))).toEqual([]);
  });

  if (isWhole) {
    it("is in a rehearsed release", { timeout: 10 * minutes }, async () => {
      await commit();
      await pnpm("release:rehearse");
    });
  }
});

/** The names of the tests that fail: of those that name Acme in the suites that go through the vendors, or of all. */
async function failedTests(): Promise<string[]> {
  const report = join(clone, "node_modules/.cache/acme.json");
  const suites = [
    "benchmarks",
    "conformance",
    "contract-diff",
    "demo",
    "mock",
    "release",
    "runtime",
    "trial",
    "unified",
  ];
  const some = [...suites.map((name) => `--project=${name}`), "-t", "acme"];
  // It rejects when a test fails; the report says which.
  await pnpm(
    "exec",
    "vitest",
    "run",
    "--reporter=json",
    `--outputFile=${report}`,
    ...(isWhole ? [] : some),
  ).catch(() => "");
  const { numPassedTests, testResults } = JSON.parse(await readFile(report, "utf8"));
  expect(numPassedTests).toBeGreaterThan(100);
  return testResults.flatMap(({ name, status, message, assertionResults }: Results) => {
    const failed = assertionResults.filter((one) => one.status === "failed").map(({ fullName }) => fullName);
    return status === "failed" && failed.length === 0 ? [`${name}: ${message}`] : failed;
  });
}

interface Results {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

async function commit(): Promise<void> {
  const who = ["-c", "user.name=Acme", "-c", "user.email=acme@example.com"];
  await run("git", ["-C", clone, "add", "--all"]);
  await run("git", ["-C", clone, ...who, "commit", "--quiet", "--message", "Add Acme"]);
}

async function pnpm(...args: string[]): Promise<string> {
  const { packageManager } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  const first = [npmCli(), "exec", "--yes", `--package=${packageManager}`, "--", "pnpm"];
  const { stdout } = await run(process.execPath, [...first, ...args], { cwd: clone });
  return stdout;
}

/** Rejects with what the program printed. */
async function run(program: string, args: readonly string[], options: { readonly cwd?: string } = {}) {
  const env = {
    ...process.env,
    // In CI, Vitest writes no snapshot, and a new vendor has none yet.
    CI: "",
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    DO_NOT_TRACK: "1",
  };
  return await promisify(execFile)(program, args, { ...options, env, maxBuffer: 2 ** 28 }).catch((error) => {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`);
  });
}
