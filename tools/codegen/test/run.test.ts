import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readText } from "../../contract/test/edited.js";
import { run } from "../src/run.js";
import { contents, makeWorkspace, put } from "./workspace.js";

const contract = readText("lint/contract.yaml", import.meta.url);
const allRight = "2 contracts: packages/<vendor>/src and docs/contracts.md are what they generate.";
const page = "docs/contracts.md";
const mend = "The generated sources are not what the contracts say: run `pnpm generate`.";
let root: string;

beforeEach(async () => {
  root = await makeWorkspace({ acme: contract, "bolt-sms": contract });
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

it("refuses an option that it does not have", async () => {
  expect(await told("--chek")).toEqual({
    code: 2,
    lines: ["--chek: the one option is --check, which compares and writes nothing."],
  });
});

describe("generating", () => {
  it("writes the sources of every vendor and the page on them, and nothing the second time", async () => {
    expect(await told()).toEqual({
      code: 0,
      lines: [...wrote("acme"), ...wrote("bolt-sms"), `wrote ${page}`],
    });
    expect(await told()).toEqual({ code: 0, lines: [allRight] });
    expect(await told("--check")).toEqual({ code: 0, lines: [allRight] });
  });

  it("mends what was edited, deleted or added, and touches nothing else", async () => {
    await told();
    const generated = await generatedContents();
    await spoil();
    expect((await told()).lines.sort()).toEqual([
      "removed packages/bolt-sms/src/helpers/more.ts",
      `wrote ${page}`,
      "wrote packages/acme/src/index.ts",
      "wrote packages/bolt-sms/src/types.ts",
    ]);
    expect(await generatedContents()).toEqual(generated);
  });

  it("writes the names of all contracts for the mock, where there is one, and leaves its sources alone", async () => {
    await put(root, "packages/mock/src/index.ts", "// of people\n");
    expect((await told()).lines).toContain("wrote packages/mock/src/vendor-names.ts");
    const written = await contents(join(root, "packages/mock/src"));
    expect(written.get(join(root, "packages/mock/src/index.ts"))).toBe("// of people\n");
    const names = written.get(join(root, "packages/mock/src/vendor-names.ts"));
    expect(names).toContain(
      '  readonly acme: {\n    readonly operation: "sendMessage" | "getMessage";\n    readonly event: never;\n  };\n',
    );
    expect(names).toContain('  readonly "bolt-sms": {\n');
    await put(root, "packages/mock/src/vendor-names.ts", "");
    expect((await told("--check")).lines).toEqual(["packages/mock/src/vendor-names.ts differs", mend]);
  });

  it("leaves every source as it was when one contract is refused", async () => {
    await told();
    await spoil();
    const before = await generatedContents();
    await put(root, "specs/bolt-sms/openapi.yaml", contract.replace("security:", "security: {"));
    expect(await told()).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(
          /^specs\/bolt-sms\/openapi\.yaml:11 at #: is not YAML: .+\.\nNothing was written\.$/,
        ),
      ],
    });
    expect(await generatedContents()).toEqual(before);
  });

  it("tells all that the rules find in a contract, and writes nothing", async () => {
    await put(
      root,
      "specs/bolt-sms/openapi.yaml",
      contract.replaceAll(/ {6}(summary|x-trunk\S+): .*\n/g, ""),
    );
    const { code, lines } = await told();
    expect(code).toBe(1);
    expect(lines.join("\n").match(/^specs\/bolt-sms\/openapi\.yaml:\d+ at #\S+: /gm)).toHaveLength(7);
    expect(await contents(join(root, "packages"))).toEqual(
      new Map(["acme", "bolt-sms"].map((vendor) => [join(root, "packages", vendor, "package.json"), "{}"])),
    );
  });

  it("reports what cannot be read beside what is wrong with the other contracts", async () => {
    await put(root, "specs/acme/openapi.yaml", contract.replace("security:", "security: {"));
    await put(root, "specs/bolt-sms/openapi.yaml", contract.replace("title: Acme API", "title: 7"));
    const { code, lines } = await told();
    expect(code).toBe(1);
    expect(lines.join("\n").split("\n")).toEqual([
      expect.stringMatching(/^specs\/acme\/openapi\.yaml:11 at #: is not YAML: /),
      expect.stringMatching(/^specs\/bolt-sms\/openapi\.yaml:3 at #\/info\/title: /),
      "Nothing was written.",
    ]);
  });

  it("reports what the rules and the model find in all contracts at once", async () => {
    await put(root, "specs/acme/openapi.yaml", contract.replace("title: Acme API", "title: 7"));
    await put(
      root,
      "specs/bolt-sms/openapi.yaml",
      contract
        .replace(/ {6}summary: .*\n/, "")
        .replace("type: apiKey, in: header", "type: apiKey, in: cookie"),
    );
    const { code, lines } = await told();
    expect(code).toBe(1);
    const places = [...lines.join("\n").matchAll(/^specs\/(\S+?)\/openapi\.yaml:\d+ at #(\S*): /gm)];
    expect(new Set(places.map(([, vendor, pointer]) => `${vendor} ${pointer}`))).toEqual(
      new Set([
        "acme /info/title",
        "bolt-sms /paths/~1messages/post",
        "bolt-sms /paths/~1messages/post/summary",
        "bolt-sms /components/securitySchemes/apiKey/in",
      ]),
    );
  });

  it("asks for the package of a contract that has none", async () => {
    await rm(join(root, "packages/bolt-sms"), { recursive: true });
    expect(await told()).toEqual({
      code: 1,
      lines: [
        "specs/bolt-sms has no package; make one with `pnpm new-vendor bolt-sms`.\nNothing was written.",
      ],
    });
  });
});

describe("checking", () => {
  it("names every file that was edited, deleted or added, and the command that mends it", async () => {
    await told();
    await spoil();
    const spoiled = await generatedContents();
    const { code, lines } = await told("--check");
    expect(code).toBe(1);
    expect(lines.sort()).toEqual([
      mend,
      `${page} differs`,
      "packages/acme/src/index.ts differs",
      "packages/bolt-sms/src/helpers/more.ts is not generated",
      "packages/bolt-sms/src/types.ts is missing",
    ]);
    expect(await generatedContents()).toEqual(spoiled);
  });

  it("asks for the page on the contracts when it is missing", async () => {
    await told();
    await rm(join(root, page));
    expect(await told("--check")).toEqual({ code: 1, lines: [`${page} is missing`, mend] });
  });

  it("leaves the documentation that people write beside the page alone", async () => {
    await put(root, "docs/decisions/first.md", "# First\n");
    await told();
    expect(await told("--check")).toEqual({ code: 0, lines: [allRight] });
    expect((await contents(join(root, "docs"))).get(join(root, "docs/decisions/first.md"))).toBe("# First\n");
  });
});

async function told(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const code = await run(root, args, { log: tell, error: tell });
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

async function generatedContents(): Promise<Map<string, string>> {
  return new Map([...(await contents(join(root, "packages"))), ...(await contents(join(root, "docs")))]);
}

/** Edits two generated files, deletes one and adds one. */
async function spoil(): Promise<void> {
  await writeFile(join(root, page), "# Edited\n");
  await writeFile(join(root, "packages/acme/src/index.ts"), "// edited\n");
  await rm(join(root, "packages/bolt-sms/src/types.ts"));
  await put(root, "packages/bolt-sms/src/helpers/more.ts", "export {};\n");
}
