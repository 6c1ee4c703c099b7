import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTrial, vendors } from "@trunkline/trial";
import { afterAll, expect, it } from "vitest";
import { waysOf } from "./clients.js";
import { memberNameOf } from "./packages.js";
import { packagePaths } from "./types/entries.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
// Within this package, so that what else a user has installed is found.
const folder = mkdtempSync(join(root, "tools/conformance/node_modules/.readmes-"));

afterAll(() => rmSync(folder, { recursive: true }));

const credentials = new Set(vendors.flatMap((vendor) => waysOf(vendor).flatMap(Object.keys)));

/** The first channel of each trial, by the name that READMEs use too. */
const channels = vendors.flatMap((vendor) => {
  const [first] = readTrial(vendor).channels;
  const type = `typeof import("@trunkline/unified/${vendor}").${memberNameOf(vendor)}`;
  return first ? [`readonly ${first.name}: ReturnType<${type}>`] : [];
});

/** What the code of the READMEs uses without declaring it. */
const given = `
declare global {
  const ${[...credentials].map((name) => `${name}: string`).join(", ")};
  const clientId: string, clientSecret: string, secret: string, rawBody: Uint8Array, content: Blob, blob: Blob;
  const request: { readonly headers: Headers };
  const orders: { settle(correlation: string, status: string): Promise<void> };
  function retryLater(): void;
  function later(): Promise<void>;
  const messenger: import("@trunkline/unified").Messenger<{ ${channels.join("; ")} }>;
}
export {};
`;

const readmes = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
];

it("shows code in the READMEs that compiles", () => {
  writeFileSync(join(folder, "given.d.ts"), given);
  const examples = readmes.filter((path) => existsSync(join(root, path))).flatMap(examplesOf);
  for (const { name, code } of examples) writeFileSync(join(folder, name), code);
  expect(examples.length).toBeGreaterThan(readmes.length);
  expect(compile()).toBe("");
});

function examplesOf(path: string): { name: string; code: string }[] {
  const blocks = readFileSync(join(root, path), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, block = ""], index) => ({
    name: `${path.replaceAll("/", "-").replace(".md", "")}-${index + 1}.ts`,
    // Readers replace the dots.
    code: `${block.replaceAll("{ … }", "{} as never")}\nexport {};\n`,
  }));
}

function compile(): string {
  const options = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: {
      ...{ noEmit: true, skipLibCheck: true, types: [], noUnusedLocals: false },
      paths: packagePaths(),
    },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  try {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
