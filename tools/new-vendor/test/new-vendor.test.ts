import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
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

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe("a new vendor", () => {
  it("gets a contract and a package, with every name filled in", async () => {
    expect(await makeVendor(root, "acme-sms", "Acme SMS")).toEqual([
      join("specs", "acme-sms", "endpoints", "sendMessage.yaml"),
      join("specs", "acme-sms", "evidence", "sendMessage-response.json"),
      join("specs", "acme-sms", "openapi.yaml"),
      join("specs", "acme-sms", "trial.yaml"),
      join("packages", "acme-sms", "README.md"),
      join("packages", "acme-sms", "package.json"),
      join("packages", "acme-sms", "test", "acme-sms.test-d.ts"),
      join("packages", "acme-sms", "tsconfig.build.json"),
      join("packages", "acme-sms", "tsconfig.json"),
    ]);
    const texts = [...(await made()).values()];
    expect(texts).toHaveLength(9);
    for (const text of texts) expect(text).not.toMatch(/__[A-Za-z]+__/);
    const manifest = JSON.parse(await read("packages/acme-sms/package.json"));
    expect(manifest).toMatchObject({
      name: "@trunkline/acme-sms",
      description: "A typed client of the Acme SMS, generated from its OpenAPI contract.",
    });
    expect(await read("packages/acme-sms/README.md")).toContain("const acmeSms = createAcmeSms({");
  });

  it("has a contract that passes the rules, and a client that compiles", async () => {
    await makeVendor(root, "acme-sms");
    const { code, lines } = await generate();
    expect({ code, lines }).toEqual({
      code: 0,
      lines: expect.arrayContaining(["wrote packages/acme-sms/src/index.ts"]),
    });
    await compile("packages/acme-sms", "tsconfig.build.json");
    await compile("packages/acme-sms", "tsconfig.json");
    const declarations = await read("packages/acme-sms/dist/index.d.ts");
    expect(declarations).toContain(
      "export declare function createAcmeSms(options: AcmeSmsOptions): AcmeSms;",
    );
    expect(declarations).toContain("A client of the AcmeSms API.");
    const { exports } = JSON.parse(await read("packages/acme-sms/package.json"));
    // The contract is copied into the package with every build of the workspace.
    const { "./openapi.yaml": contract, "./package.json": manifest, ...compiled } = exports;
    expect([contract, manifest]).toEqual(["./openapi.yaml", "./package.json"]);
    const entries = Object.values<Record<string, string>>(compiled).flatMap((entry) => Object.values(entry));
    for (const entry of entries) expect(existsSync(join(root, "packages/acme-sms", entry))).toBe(true);
    expect(Object.keys(compiled)).toEqual([".", "./openapi-fetch", "./operations", "./rows"]);
  });

  it("may have a title that JSON and YAML have to quote", async () => {
    const title = 'Acme: "SMS" \\ #1 API';
    await makeVendor(root, "acme", title);
    expect((await generate()).code).toBe(0);
    expect(JSON.parse(await read("packages/acme/package.json")).description).toContain(title);
    expect(await read("packages/acme/src/index.ts")).toContain(`A client of the ${title}.`);
    expect(await read("packages/acme/README.md")).toContain(title);
  });
});

describe("nothing is written", () => {
  it.each(["", "Acme", "acme_sms", "1acme", "acme-", "../acme", "acme/sms", "acme sms"])(
    "for the name %j",
    async (name) => {
      await expect(makeVendor(root, name)).rejects.toThrow(
        /is not a name such as acme or acme-sms: kebab-case/,
      );
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
  const specs = await contents(join(root, "specs"));
  for (const name of ["extensions", "trial", "evidence"])
    specs.delete(join(root, `specs/${name}.schema.json`));
  return new Map([...specs, ...(await contents(join(root, "packages")))]);
}

async function read(path: string): Promise<string> {
  return await readFile(join(root, path), "utf8");
}

async function generate(): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  return { code: await run(root, [], { log: tell, error: tell }, await loadTools()), lines };
}

/** Builds a package as the workspace would; rejects with what the compiler prints. */
async function compile(folder: string, project: string): Promise<void> {
  await cp(join(repository, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  await mkdir(join(root, folder, "node_modules/@trunkline"), { recursive: true });
  const runtime = join(root, folder, "node_modules/@trunkline/runtime");
  if (!existsSync(runtime)) await symlink(join(repository, "packages/runtime"), runtime, "junction");
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  await promisify(execFile)(process.execPath, [compiler, "-p", join(root, folder, project)]).catch(
    (error) => {
      throw new Error(error.stdout);
    },
  );
}
