import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectSuccess } from "../command.js";
import { npm } from "../pnpm.js";
import { type Consumer, compile, versionOf } from "./consumer.js";
import { newMember } from "./contract-change.js";
import { expect } from "./steps.js";

const packages = ["konnek", "mock", "runtime", "unified"].map((name) => `@trunkline/${name}`);

/** Takes a project to the second release, and uses what is new in it. */
export async function upgrade({ folder }: Consumer): Promise<string> {
  const before = packages.map((name) => versionOf(folder, `node_modules/${name}`));
  const [program, ...first] = npm();
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  const moving = ["konnek", "mock", "unified"].map((name) => `@trunkline/${name}`);
  const args = [...first, "install", ...moving.map((name) => `${name}@latest`), ...options];
  await expectSuccess("To upgrade", program, args, { cwd: folder });
  const after = packages.map((name) => versionOf(folder, `node_modules/${name}`));
  const moved = packages.filter((_, index) => before[index] !== after[index]);
  expect(moved.join() === moving.join(), `what moved is ${moved.join(", ")}`);

  writeFileSync(join(folder, "src/newer.ts"), sourceOf());
  const configuration = { extends: "./tsconfig.json", files: ["src/main.ts", "src/newer.ts"] };
  writeFileSync(join(folder, "tsconfig.newer.json"), JSON.stringify(configuration));
  await compile(folder, "tsconfig.newer.json");
  return moved.map((name) => `${name} ${after[packages.indexOf(name)]}`).join(", ");
}

function sourceOf(): string {
  return `import type { Konnek } from "@trunkline/konnek";

type Body = Parameters<Konnek["sendMessage"]>[0]["body"];
export type Location = Extract<Body, { type: "location" }>["body"]["location"];
export const location: Location = { latitude: -6.2, longitude: 106.8, ${newMember}: "yes" };
`;
}
