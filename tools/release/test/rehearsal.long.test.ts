import { appendFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@trunkline/mock";
import { vendors } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { problemsOf } from "../src/rules.js";
import { npm } from "../src/run.js";
import { readTarballs, type Tarball } from "../src/tarball.js";
import { compile, consumers, install, send, versionOf } from "./rehearsal/consumer.js";
import { messages } from "./rehearsal/programs.js";
import { type Registry, startRegistry } from "./rehearsal/registry.js";
import { Studio } from "./rehearsal/studio.js";

// Releases what is committed to a verdaccio on this machine, with all that can go wrong, and installs from there.
// The cases build upon each other.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(realpathSync(tmpdir()), "trunkline-rehearsal-"));
const studio = new Studio(folder);
const releaseOf = ({ manifest }: Tarball) => `${manifest.name}@${manifest.version}`;
let registry: Registry;
let from: string;
let tarballs: readonly Tarball[];
let publisher: Readonly<Record<string, string>>;

const publish = () => studio.publish(from, publisher, "--no-provenance");
/** Publishes a changed copy of the tarballs. */
async function publishChanged(change: (copy: string, first: string) => unknown): Promise<string> {
  const copy = mkdtempSync(join(folder, "changed-"));
  cpSync(from, copy, { recursive: true });
  await change(copy, join(copy, tarballs[0]?.file ?? ""));
  return await studio.publish(copy, publisher, "--no-provenance");
}

beforeAll(async () => {
  const storage = join(folder, "registry");
  mkdirSync(storage);
  [registry, from] = await Promise.all([
    startRegistry(storage),
    studio.prepare(join(import.meta.dirname, "../../..")),
  ]);
  tarballs = readTarballs(from);
  publisher = registry.publisher(folder);
});

afterAll(async () => {
  await registry?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

it("packs tarballs without a problem", async () => {
  const packages = join(studio.clone, "packages");
  const problems = await Promise.all(tarballs.map((tarball) => problemsOf(tarball, packages)));
  expect(problems.flat()).toEqual([]);
});

describe("publishes nothing", () => {
  it.each<[why: string, change: (copy: string, first: string) => void, words: string]>([
    ["of a tarball that was changed", (_, first) => appendFileSync(first, " "), "is not in SHA256SUMS"],
    ["where a tarball is missing", (_, first) => rmSync(first), "ENOENT"],
    ["without a list of digests", (copy) => rmSync(join(copy, "SHA256SUMS")), "SHA256SUMS"],
  ])("%s", async (_, change, words) => {
    await expect(publishChanged(change)).rejects.toThrow(words);
    expect(registry.tried).toEqual([]);
  });

  it("without provenance, which only a job of the workflow can give", async () => {
    await expect(studio.publish(from, publisher)).rejects.toThrow(/rovenance.* was not published/s);
    expect(registry.tried).toEqual([]);
  });
});

describe("the publish", () => {
  it("stops at the first package that the registry does not take, and a lost response is no failure", async () => {
    registry.judge = (publish) => (publish === 1 ? "lose" : publish === 3 ? "fail" : "take");
    await expect(publish()).rejects.toThrow(`was not published, nor ${tarballs.length - 3} after it`);
    expect(registry.tried).toHaveLength(3);
    const latest = await Promise.all(registry.tried.map((name) => registry.latest(name)));
    expect(latest).toEqual([expect.any(String), expect.any(String), undefined]);
  });

  it("goes on where it stopped, each package after those that it depends on", async () => {
    registry.judge = () => "take";
    expect(await publish()).toContain(`${tarballs.length - 2} published, 2 were published before.`);
    const published = [...new Set(registry.tried)];
    expect(published.toSorted()).toEqual(tarballs.map(({ manifest }) => manifest.name).sort());
    expect(published[0]).toBe("@trunkline/runtime");
    expect(published.slice(-2)).toEqual(["@trunkline/unified", "@trunkline/outbox"]);
  });

  it("fails where a version is published with other content", async () => {
    const tried = registry.tried.length;
    const changed = publishChanged(async (copy, first) => {
      appendFileSync(first, " ");
      await studio.writeDigests(copy);
    });
    await expect(changed).rejects.toThrow(
      `${releaseOf(tarballs[0] as Tarball)} is published with other content`,
    );
    expect(registry.tried).toHaveLength(tried);
  });
});

it("makes a release on GitHub for each package, once, with its notes and its bill of materials", async () => {
  const bill = join(from, tarballs[0]?.file.replace(/tgz$/, "cdx.json") ?? "");
  writeFileSync(bill, "{}");
  const releases = await studio.tag(from, publisher);
  expect(releases.map(([tag]) => tag).sort()).toEqual(tarballs.map(releaseOf).sort());
  for (const options of releases) {
    expect(options).toEqual(
      expect.arrayContaining(["--latest=false", expect.stringMatching(/^### \w+ Changes\n/)]),
    );
  }
  expect(releases.filter((options) => options.includes(bill))).toHaveLength(1);
  expect(await studio.tag(from, publisher)).toEqual([]);
});

describe.concurrent.each(consumers)(
  "a project with $manager, TypeScript $typescript and $module",
  (consumer) => {
    it("installs, compiles and sends", async () => {
      const project = join(folder, consumer.manager);
      await install(project, consumer, registry.address);
      await compile(project);
      const mocks = await Promise.all(
        vendors.map(async (vendor) => [vendor, await startMock(vendor)] as const),
      );
      const addresses = Object.fromEntries(mocks.map(([vendor, { url }]) => [vendor, url]));
      expect(await send(project, addresses)).toBe(`${messages} accepted\n`);
      expect(mocks.flatMap(([, { requests }]) => requests.flatMap(({ violations }) => violations))).toEqual(
        [],
      );
      for (const [, mock] of mocks) await mock.close();
    });
  },
);

describe("the next release", () => {
  const [vendor = ""] = vendors;

  it("publishes the package that has a changeset, and no other changes its bytes", async () => {
    const changeset = `---\n"@trunkline/${vendor}": patch\n---\n\nA fix.\n`;
    writeFileSync(join(studio.clone, ".changeset/fix.md"), changeset);
    const before = registry.tried.length;
    from = await studio.release();
    expect(await publish()).toContain(`1 published, ${tarballs.length - 1} were published before.`);
    expect(registry.tried.slice(before)).toEqual([`@trunkline/${vendor}`]);
  });

  it("reaches a project that upgrades", async () => {
    const project = join(folder, "npm");
    await npm(["install", `@trunkline/${vendor}@latest`, "--no-audit", "--no-fund"], { cwd: project });
    expect(versionOf(project, `@trunkline/${vendor}`)).toBe(await registry.latest(`@trunkline/${vendor}`));
    expect(await send(project, {})).toBe(`${messages} accepted\n`);
  });
});
