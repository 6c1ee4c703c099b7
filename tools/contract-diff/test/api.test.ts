import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { typeTestReasons } from "../src/api/type-tests.js";
import { publishedPackages } from "../src/repository/packages.js";
import { type Clone, changeset, makeClone } from "./clone.js";

const types = "packages/acme/dist/index.d.ts";
const report = "tools/contract-diff/api-reports/acme.api.md";
const differs = (path: string, what: string) =>
  `${path} ${what}: run \`pnpm api:report\`, and read the difference before you commit it.`;
const right =
  "The reports are what the packages export, and what compiled against the last release still does.";
let clone: Clone;

beforeEach(async () => {
  clone = await makeClone();
});

describe("the report of the public types", () => {
  it("tells what each entry point exports, and what that is made of", async () => {
    await clone.put(
      types,
      "type Part = { a?: string };\nexport declare function acme(part: Part): void;\nexport {};\n",
    );
    expect(await clone.told("api")).toEqual({ code: 0, lines: [`wrote ${report}`] });
    const text = await clone.read(report);
    expect(text).toContain("export function acme(part: Part): void;");
    expect(text).toContain("type Part = { a?: string };");
    expect(await clone.told("api")).toEqual({
      code: 0,
      lines: [expect.stringContaining("is what the packages export")],
    });
    expect(await clone.told("api", "--check")).toEqual({ code: 0, lines: [right] });
  });

  it("is asked for when it is missing, differs, or is of nothing", async () => {
    expect(await clone.told("api", "--check")).toEqual({ code: 1, lines: [differs(report, "is missing")] });
    await clone.told("api");
    await clone.edit(types, "number", "string");
    await clone.put("tools/contract-diff/api-reports/gone.api.md", "# Gone\n");
    expect(await clone.told("api", "--check")).toEqual({
      code: 1,
      lines: [
        differs(report, "differs"),
        differs("tools/contract-diff/api-reports/gone.api.md", "reports what nothing exports"),
      ],
    });
    expect((await clone.told("api")).lines).toEqual([
      `wrote ${report}`,
      "removed tools/contract-diff/api-reports/gone.api.md",
    ]);
  });

  it("has a file for each entry point, those with a star as well", async () => {
    const exports = {
      ".": { types: "./dist/index.d.ts" },
      "./*": { types: "./dist/more/*.d.ts" },
      "./acme.yaml": "./a",
    };
    await clone.put(
      "packages/acme/package.json",
      JSON.stringify({ name: "@trunkline/acme", version: "0.1.0", exports }),
    );
    await clone.put("packages/acme/dist/more/one.d.ts", "export declare const one: 1;\n");
    expect((await clone.told("api")).lines).toEqual([
      `wrote ${report}`,
      `wrote ${report.replace("acme.", "acme.one.")}`,
    ]);
  });

  it("cannot be made of a package that is not built", async () => {
    await clone.put(types, undefined);
    expect(await clone.told("api")).toEqual({ code: 2, lines: [`${types} is missing: run \`pnpm build\`.`] });
  });
});

describe("a report that changed since the release", () => {
  beforeEach(async () => {
    await clone.put(report, "export const acme: number;\n");
    await clone.commit();
    await clone.git("tag", "--force", "@trunkline/acme@0.1.0");
  });

  it("asks for a minor version when lines were added", async () => {
    await clone.put(report, "export const acme: number;\nexport const more: number;\n");
    await clone.put(".changeset/one.md", changeset("patch"));
    expect((await clone.told("diff", "--check")).lines).toEqual([
      `@trunkline/acme needs minor and is asked for patch: run \`pnpm changeset\`. ${report}: lines were added. The package exports more.`,
    ]);
    await clone.put(".changeset/one.md", changeset("minor"));
    expect(await clone.told("diff", "--check")).toMatchObject({ code: 0 });
  });

  it.each(["export const acme: string;\n", undefined])(
    "asks for a major version when lines were changed or removed, as in %j",
    async (text) => {
      await clone.put(report, text);
      await clone.put(".changeset/one.md", changeset("minor"));
      expect((await clone.told("diff", "--check")).lines).toEqual([
        `.changeset/one.md: the text must say "Breaking", because @trunkline/acme breaks programs. ${report}: lines were changed or removed. Programs that use what they say may no longer compile.`,
      ]);
    },
  );

  it("leaves the word to the contract when that changed in what users feel", async () => {
    await clone.put(report, "export const acme: string;\n");
    await clone.edit("packages/acme/openapi.yaml", "kind: quota", "kind: permission");
    await clone.put(".changeset/one.md", changeset("minor"));
    expect(await clone.told("diff", "--check")).toMatchObject({ code: 0 });
  });

  it.each([
    ["export const acme: string;\n", "export const other: number;\nexport type acme2 = 1;\n", "acme"],
    ["export { acme }\n\nexport function beta(): void;\n", "export { acme }\n", "beta"],
  ])(
    "asks for a major version where an export is lost, whatever the contract says: %j",
    async (was, is, name) => {
      await clone.put(report, was);
      await clone.commit();
      await clone.git("tag", "--force", "@trunkline/acme@0.1.0");
      await clone.put(report, is);
      await clone.edit("packages/acme/openapi.yaml", "kind: quota", "kind: permission");
      await clone.put(".changeset/one.md", changeset("minor"));
      expect(await clone.told("diff", "--check")).toMatchObject({
        code: 1,
        lines: [expect.stringContaining(`${report}: no longer has \`${name}\``)],
      });
    },
  );

  it("of another package asks nothing of this one", async () => {
    await clone.put(report.replace("acme", "acme-sms"), "export const acme: string;\n");
    await clone.commit();
    expect(await clone.told("diff", "--check")).toMatchObject({ code: 0 });
  });
});

describe("a type test of the last release", () => {
  it("compiles where nothing changed, with what users install beside a package", async () => {
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    const packages = await publishedPackages(root);
    for (const name of ["mock", "runtime"]) {
      const one = packages.find(({ folder }) => folder === name);
      if (!one) throw new Error(`There is no package ${name}.`);
      const release = { version: "0.0.0", commit: { root, ref: "HEAD" } };
      expect(await typeTestReasons(root, one, packages, release)).toEqual([]);
    }
  });

  const test = 'import { acme } from "@trunkline/acme";\nacme satisfies number;\n';

  it("has to compile against the new build, or the changesets call it breaking", async () => {
    const path = "packages/acme/test/acme.test-d.ts";
    await clone.put(path, test);
    await clone.commit();
    await clone.git("tag", "--force", "@trunkline/acme@0.1.0");
    // That the test was mended since does not help who wrote the same.
    await clone.put(path, test.replace("number", "string"));
    await clone.edit(types, "number", "string");
    await clone.told("api");
    const { code, lines } = await clone.told("api", "--check");
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining("no changeset names it")] });
    expect(lines[0]).toContain(`type test of 0.1.0: ${path}(2,6): error TS`);
    await clone.put(".changeset/one.md", changeset("minor", "Breaking: it is a text."));
    expect(await clone.told("api", "--check")).toEqual({ code: 0, lines: [right] });
  });
});
