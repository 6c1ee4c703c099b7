import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, vi } from "vitest";
import { execute } from "../src/command.js";
import { run } from "../src/run.js";
import { withWorkplace } from "../src/workplace.js";

const script = join(import.meta.dirname, "../publish/cli.mjs");
const root = join(import.meta.dirname, "../../..");

it.each([[[]], [["pack"]], [["check", "twice"]], [["check", "--fast"]], [["rehearse", "--output", "x"]]])(
  "tells how it is called where it is called with %j",
  async (args) => {
    const report = { log: vi.fn(), error: vi.fn() };
    expect(await run(root, args, report)).toBe(2);
    expect(report.error.mock.calls).toEqual([[expect.stringMatching(/^Usage: .+$/)]]);
  },
);

it.each([
  [[]],
  [["publish"]],
  [["tag"]],
  [["publish", "--from"]],
  [["changesets"]],
  [["publish", "--from", "x", "--fast"]],
])("tells how the publish is called where it is called with %j", async (args) => {
  const { status, stderr } = await execute(process.execPath, [script, ...args]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Usage: .+\n$/);
});

it("publishes from no folder that there is not", async () => {
  const { status, stderr } = await execute(process.execPath, [script, "publish", "--from", "nowhere"], {
    env: { INIT_CWD: tmpdir() },
  });
  expect(status).toBe(2);
  expect(stderr).toBe(`There is no folder ${join(tmpdir(), "nowhere")}.\n`);
});

it("packs into no folder that has something in it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-run-"));
  try {
    writeFileSync(join(folder, "old.tgz"), "");
    const report = { log: vi.fn(), error: vi.fn() };
    expect(await run(root, ["check", "--output", folder], report)).toBe(2);
    expect(report.error.mock.calls).toEqual([[`${folder} is not empty; pack into an empty folder.`]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("leaves nothing of its workplace behind, also where the work fails", async () => {
  let workplace = "";
  const work = async (folder: string) => {
    workplace = folder;
    writeFileSync(join(folder, "something"), "");
    throw new Error("no");
  };
  await expect(withWorkplace(work)).rejects.toThrow("no");
  expect(workplace).not.toBe("");
  expect(existsSync(workplace)).toBe(false);
});

it.each([
  ["ends at once", "process.exit(3);"],
  ["is told to end", 'process.emit("SIGTERM");'],
])("leaves nothing behind either where the process %s", async (_how, ending) => {
  const built = pathToFileURL(join(import.meta.dirname, "../dist/workplace.js"));
  const script = `
    import { withWorkplace } from "${built}";
    await withWorkplace(async (folder) => { console.log(folder); ${ending} });
  `;
  const { stdout, status } = await execute(process.execPath, ["--input-type=module", "--eval", script]);
  const workplace = stdout.trim();
  expect(workplace).toContain("trunkline-release-");
  expect(existsSync(workplace)).toBe(false);
  expect(status).not.toBe(0);
});
