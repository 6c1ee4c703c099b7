import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../src/server.js";
import { endCommands, freePair, isOpen, startCommand } from "./cli-command.js";
import { startCommand as startProcess } from "./cli-process.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-mock-"));
});
afterAll(async () => {
  await endCommands();
  await rm(folder, { recursive: true });
});

describe("the command ends with 2 and one line on stderr", () => {
  async function complaint(args: readonly string[]): Promise<string> {
    const { stderr, ...ended } = await startCommand(args).ended;
    expect({ ...ended, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    return stderr.trimEnd();
  }

  it("if an operation is unknown", async () => {
    expect(await complaint(["yeastar", "konnek", "--fail", "konnek.sendMesage=slowBody"])).toBe(
      'trunkline-mock: konnek has no operation "sendMesage"; did you mean "sendMessage"?',
    );
  });

  it("if a port is in use, and stops the mock that it has started before", async () => {
    const port = await freePair();
    await using _other = await startServer(() => {}, { port: port + 1 });
    expect(await complaint(["yeastar", "konnek", "--port", String(port)])).toBe(
      `trunkline-mock: Port ${port + 1} is in use; choose another, or leave it out for a free one`,
    );
    expect(await isOpen(port)).toBe(false);
  });

  it.each([
    ["broken.yaml", "openapi: [\n  secret: 1\n"],
    ["other.json", '{"name":"secret"}'],
  ])("if the document %s is not a contract", async (name, text) => {
    const path = join(folder, name);
    await writeFile(path, text);
    expect(await complaint([path])).toContain(`trunkline-mock: Cannot read the contract ${path}: `);
  });
});

it("reports bad input in a real process without loading Prism, so that it is instant", async () => {
  // Node writes there which files it has run.
  const loaded = await mkdtemp(join(folder, "loaded-"));
  const ended = await startProcess(["yeastar", "--fail", "nothing"], { NODE_V8_COVERAGE: loaded }).ended;
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(/^trunkline-mock: --fail nothing: .*\n$/);
  const [report = ""] = await readdir(loaded);
  const urls = (
    JSON.parse(await readFile(join(loaded, report), "utf8")) as { readonly result: { url: string }[] }
  ).result.map(({ url }) => url);
  expect(urls).toContainEqual(expect.stringContaining("/dist/cli/main.js"));
  expect(urls.filter((url) => /stoplight|start-mock/.test(url))).toEqual([]);
});

it("prints its version and its help", async () => {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await startCommand(["--version"]).ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const help = await startCommand(["-h"]).ended;
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toMatch(/^Mock vendors .*\n\nUsage: trunkline-mock /);
});
