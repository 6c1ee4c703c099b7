import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectSuccess } from "../command.js";
import { vendors } from "../consumer/vendors.js";
import { writePrograms } from "../consumer/write.js";
import { node, npm, pnpm } from "../pnpm.js";

/** A project that installs the packages as a user does. */
export interface Consumer {
  readonly name: string;
  readonly folder: string;
  readonly manager: "npm" | "pnpm";
  readonly typescript: string;
  readonly resolution: "NodeNext" | "Bundler";
  /** Whether it tests against the mock itself, and so installs it. */
  readonly hasMock: boolean;
}

/** With these four, each manager meets each compiler and each resolution, and each compiler each resolution. */
export function consumersOf(root: string, workplace: string): Consumer[] {
  const old = versionOf(root, "tools/codegen/node_modules/typescript");
  const current = versionOf(root, "node_modules/typescript");
  const rows = [
    ["npm", old, "NodeNext", true],
    ["npm", current, "Bundler", false],
    ["pnpm", old, "Bundler", false],
    ["pnpm", current, "NodeNext", true],
  ] as const;
  return rows.map(([manager, typescript, resolution, hasMock]) => {
    const name = `${manager}, TypeScript ${typescript}, ${resolution}`;
    const folder = join(workplace, `consumer-${manager}-${resolution}`.toLowerCase());
    return { name, folder, manager, typescript, resolution, hasMock };
  });
}

/** Makes the project and installs it from a registry on this machine; everything else comes from where npm takes it. */
export async function installConsumer(root: string, consumer: Consumer, address: string): Promise<void> {
  const { folder, manager, typescript, hasMock } = consumer;
  writePrograms(folder);
  const ofRoot = (name: string, from: string) => [name, versionOf(root, `${from}/node_modules/${name}`)];
  const forTests = [
    ...["mock", "runtime"].map((name) => [`@trunkline/${name}`, "latest"]),
    ofRoot("@types/node", "."),
    ofRoot("@opentelemetry/api", "packages/runtime"),
  ];
  writeProject(
    folder,
    address,
    Object.fromEntries([["typescript", typescript], ...(hasMock ? forTests : [])]),
  );
  const [program, ...first] = manager === "npm" ? npm() : pnpm();
  const quiet = manager === "npm" ? ["--no-audit", "--no-fund", "--loglevel=error"] : ["--loglevel=warn"];
  await expectSuccess(`To install with ${manager}`, program, [...first, "install", ...quiet], {
    cwd: folder,
  });
}

/** What every consumer installs; its program sends a message through each. */
export const clients = [...vendors.map(({ name }) => name), "unified"];

/** Writes a project that depends on the clients, and takes them from a registry on this machine. */
export function writeProject(folder: string, address: string, more: Readonly<Record<string, string>>): void {
  const latest = clients.map((name) => [`@trunkline/${name}`, "latest"]);
  const dependencies = { ...Object.fromEntries(latest), ...more };
  const manifest = { name: "consumer", private: true, type: "module", dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, ".npmrc"), `@trunkline:registry=${address}\n`);
  // A new version may be installed on its first day by whoever has published it.
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "minimumReleaseAgeExclude: ['@trunkline/*']\n");
}

/** Compiles it, the declarations of all packages included. */
export async function compileConsumer(consumer: Consumer): Promise<void> {
  const { folder } = consumer;
  const configuration = { compilerOptions: compilerOptionsOf(consumer), files: filesOf(consumer) };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  await compile(folder, "tsconfig.json");
}

/** The programs that a consumer has the packages for. */
export function filesOf({ hasMock }: Consumer): string[] {
  const ofMock = ["exported-mock", "host", "rest"];
  return ["exported", "main", "worker", ...(hasMock ? ofMock : [])].map((name) => `src/${name}.ts`);
}

export function compilerOptionsOf({ resolution, hasMock }: Consumer) {
  const ofBundler = { module: "esnext", moduleResolution: "bundler" };
  return {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    // A library exports what it makes of the packages, and then the compiler has to name their types.
    declaration: true,
    target: "es2022",
    ...(resolution === "NodeNext" ? { module: "nodenext" } : ofBundler),
    rootDir: "src",
    outDir: "out",
    // A client needs no types of Node. The mock does.
    types: hasMock ? ["node"] : [],
  };
}

/** Runs the project's own compiler. */
export async function compile(folder: string, configuration: string): Promise<void> {
  const compiler = join(folder, "node_modules/typescript/bin/tsc");
  await expectSuccess("To compile", node, [compiler, "--project", configuration], { cwd: folder });
}

export function versionOf(root: string, path: string): string {
  const manifest = readFileSync(join(root, path, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
