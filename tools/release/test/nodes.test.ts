import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Consumer } from "../src/rehearsal/consumer.js";
import { startHost } from "../src/rehearsal/host.js";
import { nodeOf } from "../src/rehearsal/nodes.js";

it("finds the program of a version also where npm has to install it first, and says so", async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "trunkline-nodes-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "tools"));
  cpSync(join(import.meta.dirname, "../../on-node.mjs"), join(root, "tools/on-node.mjs"));
  // It stands in for npm, which would fetch 40 MB: it installs this Node, and says what npm says.
  const npm = join(root, "npm.mjs");
  writeFileSync(
    npm,
    `import { cpSync, mkdirSync } from "node:fs";
     import { dirname, join } from "node:path";
     const [folder, spec] = [process.argv[process.argv.indexOf("--prefix") + 1], process.argv.at(-1)];
     const name = process.platform === "win32" ? "node.exe" : "node";
     const path = join(folder, "node_modules", spec.slice(0, spec.lastIndexOf("@")), "bin", name);
     mkdirSync(dirname(path), { recursive: true });
     cpSync(process.execPath, path);
     console.log("\\nadded 1 package in 5s");`,
  );
  writeFileSync(join(root, "tools/npm-cli.mjs"), `export const npmCli = () => ${JSON.stringify(npm)};`);
  const installed = await nodeOf(root, "22.0.0");
  expect(installed.startsWith(join(root, "node_modules/.cache/on-node/22.0.0"))).toBe(true);
  expect(await nodeOf(root, "22.0.0")).toBe(installed);
});

it("tells of a Node that cannot be started", async () => {
  const consumer = { folder: tmpdir() } as Consumer;
  await expect(startHost(join(tmpdir(), "no-such-node"), consumer)).rejects.toThrow(
    /^The mock ended: .*ENOENT/,
  );
});
