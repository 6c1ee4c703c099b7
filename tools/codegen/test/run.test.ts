import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readText } from "../../contract/test/edited.js";
import { run, type Tools } from "../src/run.js";
import { addCommand, contents, loadTools, makeWorkspace, put, runCommand } from "./workspace.js";

const contract = readText("small.yaml", import.meta.url);
const allRight = "2 contracts: packages/<vendor>/src and docs/contracts.md are up to date.";
const page = "docs/contracts.md";
const mend = "The generated sources are out of date: run `pnpm generate`.";
let tools: Tools;
let root: string;

beforeAll(async () => {
  tools = await loadTools();
});

beforeEach(async () => {
  root = await makeWorkspace({ acme: contract, "bolt-sms": contract });
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

it("rejects an option that it does not have", async () => {
  expect(await told("--chek")).toEqual({
    code: 2,
    lines: ["--chek: unknown option; supported: --check, which compares and writes nothing."],
  });
});

describe("generating", () => {
  it("writes the sources of every vendor and the page on them, and nothing the second time", async () => {
    await put(root, "docs/decisions/first.md", "# First\n");
    expect(await told()).toEqual({
      code: 0,
      lines: [...wrote("acme"), ...wrote("bolt-sms"), `wrote ${page}`],
    });
    expect(await told()).toEqual({ code: 0, lines: [allRight] });
    expect(await told("--check")).toEqual({ code: 0, lines: [allRight] });
    expect((await contents(join(root, "docs"))).get(join(root, "docs/decisions/first.md"))).toBe("# First\n");
  });

  it("finds and mends what was edited, deleted or added, and touches nothing else", async () => {
    await told();
    const generated = await contents(root);
    await put(root, "packages/acme/src/index.ts", "// edited\n");
    await rm(join(root, "packages/bolt-sms/src/types.ts"));
    await put(root, "packages/bolt-sms/src/helpers/more.ts", "export {};\n");
    await rm(join(root, page));
    const spoiled = await contents(root);
    expect(await told("--check")).toEqual({
      code: 1,
      lines: [
        "packages/acme/src/index.ts differs",
        "packages/bolt-sms/src/types.ts is missing",
        "packages/bolt-sms/src/helpers/more.ts is not generated",
        `${page} is missing`,
        mend,
      ],
    });
    expect(await contents(root)).toEqual(spoiled);
    expect((await told()).lines).toEqual([
      "wrote packages/acme/src/index.ts",
      "wrote packages/bolt-sms/src/types.ts",
      "removed packages/bolt-sms/src/helpers/more.ts",
      `wrote ${page}`,
    ]);
    expect(await contents(root)).toEqual(generated);
  });

  it("writes the names of all contracts for the mock, where there is one, and leaves its sources alone", async () => {
    await put(root, "packages/mock/src/index.ts", "// of people\n");
    expect((await told()).lines).toContain("wrote packages/mock/src/vendor-names.ts");
    const written = await contents(join(root, "packages/mock/src"));
    expect(written.get(join(root, "packages/mock/src/index.ts"))).toBe("// of people\n");
    const names = written.get(join(root, "packages/mock/src/vendor-names.ts"));
    expect(names).toContain(
      '  readonly acme: {\n    readonly operation: "sendMessage";\n    readonly event: never;\n  };\n',
    );
    expect(names).toContain('  readonly "bolt-sms": {\n');
    await put(root, "packages/mock/src/vendor-names.ts", "");
    expect((await told("--check")).lines).toEqual(["packages/mock/src/vendor-names.ts differs", mend]);
  });
});

describe("a contract with a problem", () => {
  it("leaves every source as it was, and hides no problem of another contract", async () => {
    await told();
    await put(root, "packages/acme/src/index.ts", "// edited\n");
    await put(root, "specs/acme/openapi.yaml", contract.replace("security:", "security: {"));
    await put(root, "specs/bolt-sms/openapi.yaml", contract.replace("title: Acme API", "title: 7"));
    const before = await contents(root);
    const { code, lines } = await told();
    expect(code).toBe(1);
    expect(lines.join("\n").split("\n")).toEqual([
      expect.stringMatching(/^specs\/acme\/openapi\.yaml:\d+ at #: is not YAML: /),
      expect.stringMatching(/^specs\/bolt-sms\/openapi\.yaml:4 at #\/info\/title: /),
      "Nothing was written.",
    ]);
    expect(await contents(root)).toEqual(before);
  });

  it("is reported with what the rules and the model find in all contracts, once for each line", async () => {
    await put(root, "specs/acme/openapi.yaml", contract.replace("title: Acme API", "title: 7"));
    await put(
      root,
      "specs/bolt-sms/openapi.yaml",
      contract.replace(/ {6}summary: .*\n/, "").replace("in: header", "in: cookie"),
    );
    const { code, lines } = await told();
    expect(code).toBe(1);
    const places = [...lines.join("\n").matchAll(/^specs\/(\S+?)\/openapi\.yaml:\d+ at #(\S*): /gm)];
    expect(places.map(([, vendor, pointer]) => `${vendor} ${pointer}`).sort()).toEqual([
      "acme /info/title",
      "bolt-sms /components/securitySchemes/apiKey/in",
      "bolt-sms /paths/~1messages/post",
      "bolt-sms /paths/~1messages/post/summary",
    ]);
  });

  it("may have no package", async () => {
    await rm(join(root, "packages/bolt-sms"), { recursive: true });
    expect(await told()).toEqual({
      code: 1,
      lines: [
        "specs/bolt-sms has no package; create one with `pnpm new-vendor bolt-sms`.\nNothing was written.",
      ],
    });
  });
});

it("is the built command, which generates in another thread and finds what was edited", async () => {
  await told();
  await addCommand(root);
  await put(root, "packages/acme/src/index.ts", "// edited\n");
  expect(await runCommand(root, "--check")).toEqual({
    code: 1,
    output: "packages/acme/src/index.ts differs\n",
    errors: `${mend}\n`,
  });
});

async function told(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const code = await run(root, args, { log: tell, error: tell }, tools);
  return { code, lines };
}

function wrote(vendor: string): string[] {
  const names = [
    "contract",
    "index",
    "openapi-fetch",
    "operations",
    "paths",
    "requests",
    "rows",
    "types",
    "schemas",
  ];
  return [
    ...names.map((name) => `wrote packages/${vendor}/src/${name}.ts`),
    `wrote packages/${vendor}/openapi.yaml`,
  ];
}
