import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endCommands, freePair, isOpen, startCommand } from "./cli-command.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-mock-"));
});
afterAll(async () => {
  await endCommands();
  await rm(folder, { recursive: true });
});

/** The one line that a command which ended with 2 has left, and nothing else. */
async function refusal(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await startCommand(args).ended;
  expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
  return stderr.trimEnd();
}

describe("the command ends with 2 and one line on stderr", () => {
  it("at an argument that it does not understand", async () => {
    expect(await refusal(["yeastr"])).toBe(
      'trunkline-mock: Vendor "yeastr" is unknown; did you mean "yeastar"?',
    );
  });

  it("at an operation that no vendor has", async () => {
    const line = await refusal(["yeastar", "konnek", "--fail", "konnek.sendMesage=slowBody"]);
    expect(line).toBe('trunkline-mock: konnek has no operation "sendMesage"; did you mean "sendMessage"?');
  });

  it("at a port in use, and stops the vendor that was started before", async () => {
    const port = await freePair();
    const other = createServer().listen(port + 1, "127.0.0.1");
    await once(other, "listening");
    try {
      const line = await refusal(["yeastar", "konnek", "--port", String(port)]);
      expect(line).toBe(
        `trunkline-mock: Port ${port + 1} is in use; choose another, or leave it out for a free one`,
      );
      expect(await isOpen(port)).toBe(false);
    } finally {
      other.close();
    }
  });

  it.each([
    ["broken.yaml", "openapi: [\n  secret: 1\n"],
    ["other.json", '{"name":"secret"}'],
  ])("at the document %s, which is no contract", async (name, text) => {
    const path = join(folder, name);
    await writeFile(path, text);
    expect(await refusal([path])).toContain(`trunkline-mock: Cannot read the contract ${path}: `);
  });
});

describe("the command loads no Prism", () => {
  it.each([
    [["--help"], 0],
    [["--version"], 0],
    [["yeastar", "--fail", "nothing"], 2],
  ])("for %j, so that its response is instant", async (args, code) => {
    // Node writes down there which files it has run.
    const loaded = await mkdtemp(join(folder, "loaded-"));
    const ended = await startCommand(args, { NODE_V8_COVERAGE: loaded }).ended;
    expect(ended.code).toBe(code);
    const [report = ""] = await readdir(loaded);
    const urls = (
      JSON.parse(await readFile(join(loaded, report), "utf8")) as { readonly result: { url: string }[] }
    ).result.map(({ url }) => url);
    expect(urls).toContainEqual(expect.stringContaining("/dist/cli/main.js"));
    expect(urls.filter((url) => /stoplight|start-mock/.test(url))).toEqual([]);
  });

  it("but prints what was asked for", async () => {
    const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await startCommand(["--version"]).ended).toMatchObject({ stdout: `${version}\n`, stderr: "" });
    expect((await startCommand(["-h"]).ended).stdout).toMatch(/^Mock vendors .*\n\nUsage: trunkline-mock /);
  });
});
