import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { execute } from "../src/command.js";
import { writePrograms } from "../src/consumer/write.js";
import { node } from "../src/pnpm.js";
import { compilerOptionsOf, consumersOf, filesOf } from "../src/rehearsal/consumer.js";
import { layPackages } from "./installed.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "trunkline-exported-")));
afterAll(() => rmSync(folder, { recursive: true }));

// The rehearsal compiles all of them, with 5.9 as well; what npm lays flat can be named at least as well as what pnpm nests.
const [consumer] = consumersOf(root, folder).filter(
  ({ manager, typescript }) => manager === "pnpm" && typescript.startsWith("7."),
);

it("a library may export what it makes of the packages, with `declaration: true`", async () => {
  if (consumer === undefined)
    throw new Error("No consumer is installed by pnpm and compiled by TypeScript 7.");
  writePrograms(consumer.folder);
  layPackages(root, consumer);
  const compilerOptions = { ...compilerOptionsOf(consumer), skipLibCheck: true };
  const files = filesOf(consumer).filter((file) => !/host|rest/.test(file));
  writeFileSync(join(consumer.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = await execute(node, [compiler, "--pretty", "false"], { cwd: consumer.folder });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});
