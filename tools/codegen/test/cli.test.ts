import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readText } from "../../contract/test/edited.js";
import { makeWorkspace, put } from "./workspace.js";

const contract = readText("lint/contract.yaml", import.meta.url);
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe.concurrent("the built command", () => {
  it("generates the repository that it stands in, then finds what was edited", async () => {
    const root = await workspace();
    expect(await cli(root)).toMatchObject({ code: 0, errors: "" });
    const path = "packages/acme/src/index.ts";
    expect(await readFile(join(root, path), "utf8")).toContain("export function createAcme(");
    await put(root, path, "// edited\n");
    const { code, output, errors } = await cli(root, "--check");
    expect({ code, output }).toEqual({ code: 1, output: `${path} differs\n` });
    expect(errors).toContain("run `pnpm generate`");
  });

  it("exits with a reason, and no stack, when a contract is refused", async () => {
    const root = await workspace();
    await put(root, "specs/acme/openapi.yaml", contract.replace("    post:", "    head:"));
    const { code, output, errors } = await cli(root);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^specs\/acme\/openapi\.yaml:\d+ at #\S+: /);
    expect(errors).toMatch(/\nNothing was written\.\n$/);
    expect(errors).not.toMatch(/^ {4}at /m);
  });
});

async function workspace(): Promise<string> {
  const root = await makeWorkspace({ acme: contract });
  folders.push(root);
  return root;
}

function cli(root: string, ...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    const path = join(root, "tools/codegen/dist/cli.js");
    const child = execFile(process.execPath, [path, ...args], (_, output, errors) => {
      resolve({ code: child.exitCode ?? -1, output, errors });
    });
  });
}
