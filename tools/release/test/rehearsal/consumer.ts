import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vendors } from "@trunkline/trial";
import { npm, pnpm, run } from "../../src/run.js";
import { mainProgram, mockProgram, sendProgram } from "./programs.js";

const root = join(import.meta.dirname, "../../../..");

/** A project that installs the packages as a user does. */
export interface Consumer {
  readonly manager: "npm" | "pnpm";
  readonly typescript: string;
  readonly module: "nodenext" | "bundler";
  /** Whether it installs the mock as well, which needs the types of Node. */
  readonly hasMock: boolean;
}

/** Each manager, compiler and resolution once: their pairs are held by attw and the tests of the types. */
export const consumers: readonly Consumer[] = [
  {
    ...{ manager: "npm", module: "nodenext", hasMock: true },
    typescript: versionOf(join(root, "tools/codegen"), "typescript"),
  },
  { manager: "pnpm", module: "bundler", hasMock: false, typescript: versionOf(root, "typescript") },
];

export async function install(folder: string, consumer: Consumer, registry: string): Promise<void> {
  mkdirSync(join(folder, "src"), { recursive: true });
  const latest = [...vendors, "unified", ...(consumer.hasMock ? ["mock", "outbox", "runtime"] : [])];
  const forMock = {
    "@opentelemetry/api": versionOf(join(root, "packages/runtime"), "@opentelemetry/api"),
    "@types/node": versionOf(root, "@types/node"),
    libsql: versionOf(join(root, "packages/outbox"), "libsql"),
  };
  const dependencies = {
    ...Object.fromEntries(latest.map((name) => [`@trunkline/${name}`, "latest"])),
    typescript: consumer.typescript,
    ...(consumer.hasMock ? forMock : {}),
  };
  const files = {
    "package.json": JSON.stringify({ private: true, type: "module", dependencies }),
    "tsconfig.json": JSON.stringify({ compilerOptions: compilerOptionsOf(consumer), include: ["src"] }),
    ".npmrc": `@trunkline:registry=${registry}\n`,
    // pnpm would wait a day before it installs a new version.
    "pnpm-workspace.yaml": "minimumReleaseAgeExclude: ['@trunkline/*']\n",
    "src/send.ts": sendProgram,
    "src/main.ts": consumer.hasMock ? mockProgram : mainProgram,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  if (consumer.manager === "npm") await npm(["install", "--no-audit", "--no-fund"], { cwd: folder });
  else await pnpm(["install", "--loglevel=warn"], { cwd: folder });
}

function compilerOptionsOf({ module, hasMock }: Consumer) {
  return {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: "es2022" },
    ...(module === "nodenext" ? { module } : { module: "esnext", moduleResolution: module }),
    // A library exports what it makes of the packages, and then the compiler has to name their types.
    declaration: true,
    ...{ rootDir: "src", outDir: "out", types: hasMock ? ["node"] : [] },
  };
}

/** Compiles the project with its own compiler, the declarations of all packages included. */
export async function compile(folder: string): Promise<void> {
  await run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc")], { cwd: folder });
}

export async function send(folder: string, addresses: Readonly<Record<string, string>>): Promise<string> {
  return await run(process.execPath, ["out/main.js", JSON.stringify(addresses)], { cwd: folder });
}

export function versionOf(folder: string, name: string): string {
  const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
