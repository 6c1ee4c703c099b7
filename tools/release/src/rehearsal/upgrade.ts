import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectSuccess } from "../command.js";
import { npm } from "../pnpm.js";
import { type Consumer, compile, versionOf } from "./consumer.js";
import { type Change, movingWith, newMember } from "./contract-change.js";
import { expect } from "./steps.js";

/** Takes a project to the second release, and uses what is new in it. */
export async function upgrade({ folder }: Consumer, change: Change): Promise<string> {
  const moving = movingWith(change);
  const packages = [...moving, "@trunkline/runtime"];
  const before = packages.map((name) => versionOf(folder, `node_modules/${name}`));
  const [program, ...first] = npm();
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  const args = [...first, "install", ...moving.map((name) => `${name}@latest`), ...options];
  await expectSuccess("To upgrade", program, args, { cwd: folder });
  const after = packages.map((name) => versionOf(folder, `node_modules/${name}`));
  const moved = packages.filter((_, index) => before[index] !== after[index]);
  expect(moved.join() === moving.join(), `what moved is ${moved.join(", ")}`);

  writeFileSync(join(folder, "src/newer.ts"), sourceOf(change));
  const configuration = { extends: "./tsconfig.json", files: ["src/main.ts", "src/newer.ts"] };
  writeFileSync(join(folder, "tsconfig.newer.json"), JSON.stringify(configuration));
  await compile(folder, "tsconfig.newer.json");
  return moved.map((name) => `${name} ${after[packages.indexOf(name)]}`).join(", ");
}

function sourceOf({ vendor, schema }: Change): string {
  return `import type { ${schema} } from "@trunkline/${vendor}";

export const newer: Pick<${schema}, "${newMember}"> = { ${newMember}: "yes" };
`;
}
