import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../codegen/src/run.js";
import { contents, loadTools, makeWorkspace, put } from "../../codegen/test/workspace.js";
import { makeVendor } from "../new-vendor.mjs";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
let root: string;

beforeEach(async () => {
  root = await makeWorkspace({});
});

afterEach(() => rm(root, { recursive: true }));

describe("a new vendor", () => {
  // JSON and YAML have to quote this title.
  const title = 'Acme: "SMS" \\ #1 API';

  it("gets a contract and a package, with every name filled in", async () => {
    const specs = [
      "endpoints/sendMessage.yaml",
      "evidence/sendMessage-response.json",
      "openapi.yaml",
      "trial.yaml",
    ];
    const files = [
      "README.md",
      "package.json",
      "test/acme-sms.test-d.ts",
      "tsconfig.build.json",
      "tsconfig.json",
    ];
    expect(await makeVendor(root, "acme-sms", title)).toEqual([
      ...specs.map((path) => join("specs/acme-sms", path)),
      ...files.map((path) => join("packages/acme-sms", path)),
    ]);
    const texts = [...(await made()).values()];
    expect(texts).toHaveLength(specs.length + files.length);
    for (const text of texts) expect(text).not.toMatch(/__[A-Za-z]+__/);
    expect(JSON.parse(await read("package.json"))).toMatchObject({
      name: "@trunkline/acme-sms",
      description: `A typed client of the ${title}, generated from its OpenAPI contract.`,
    });
    expect(await read("README.md")).toContain("const acmeSms = createAcmeSms({");
  });

  it("has a contract that passes the lint, and a client that compiles", async () => {
    await makeVendor(root, "acme-sms", title);
    const problems: string[] = [];
    const report = { log: () => undefined, error: (line: string) => void problems.push(line) };
    expect(await run(root, [], report, await loadTools())).toBe(0);
    expect(problems).toEqual([]);
    expect(await read("src/index.ts")).toContain(`A client of the ${title}.`);
    const { exports } = JSON.parse(await read("package.json")) as {
      exports: Record<string, { default: string }>;
    };
    const { "./openapi.yaml": contract, "./package.json": manifest, ...compiled } = exports;
    expect([contract, manifest]).toEqual(["./openapi.yaml", "./package.json"]);
    expect(Object.keys(compiled)).toEqual([".", "./openapi-fetch", "./operations", "./rows"]);
    const sources = Object.entries(compiled).map(([entry, { default: path }]) => [
      entry.replace(/^\./, "@trunkline/acme-sms"),
      [path.replace("/dist/", "/src/").replace(/js$/, "ts")],
    ]);
    await compile(Object.fromEntries(sources));
  });
});

describe("nothing is written", () => {
  it.each(["", "Acme", "acme_sms", "1acme", "acme-", "../acme", "acme/sms", "acme sms"])(
    "for the name %j",
    async (name) => {
      await expect(makeVendor(root, name)).rejects.toThrow("must be kebab-case, such as acme or acme-sms");
      expect(await made()).toEqual(new Map());
    },
  );

  it.each(["specs", "packages"])("when the vendor has a folder in %s already", async (kind) => {
    await put(root, `${kind}/acme/kept.txt`, "kept");
    const path = join(kind, "acme");
    await expect(makeVendor(root, "acme")).rejects.toThrow(`${path} exists already; nothing was written.`);
    expect(await made()).toEqual(new Map([[join(root, path, "kept.txt"), "kept"]]));
  });
});

/** The files that belong to vendors. */
async function made(): Promise<Map<string, string>> {
  await mkdir(join(root, "packages"), { recursive: true });
  return new Map([...(await contents(join(root, "specs"))), ...(await contents(join(root, "packages")))]);
}

async function read(path: string): Promise<string> {
  return await readFile(join(root, "packages/acme-sms", path), "utf8");
}

/** Compiles the sources and the program in `test`, which imports them by the package's name. */
async function compile(paths: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const folder = join(root, "packages/acme-sms");
  await cp(join(repository, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  await mkdir(join(folder, "node_modules/@trunkline"), { recursive: true });
  await symlink(
    join(repository, "packages/runtime"),
    join(folder, "node_modules/@trunkline/runtime"),
    "junction",
  );
  const options = { extends: "./tsconfig.json", compilerOptions: { paths }, include: ["src", "test"] };
  await put(folder, "all.json", JSON.stringify(options));
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  await promisify(execFile)(process.execPath, [compiler, "-p", join(folder, "all.json")]).catch((error) => {
    throw new Error(error.stdout);
  });
}
