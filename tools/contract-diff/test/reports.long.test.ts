import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { typeTestChanges } from "../src/api/type-tests.js";
import { publishedPackages } from "../src/repository/packages.js";
import { changeset, makeClone } from "./clone.js";

const types = "packages/acme/dist/index.d.ts";
const folder = "tools/contract-diff/api-reports";
const report = `${folder}/acme.api.md`;

it("reports what an entry point exports, and what that is made of", async () => {
  const { output, put, read } = await makeClone();
  await put(
    types,
    "type Part = { a?: string };\nexport declare function acme(part: Part): void;\nexport {};\n",
  );
  expect(await output("api", "--check")).toEqual({
    code: 1,
    lines: [`${report} differs from what the package exports: run \`pnpm api:report\`.`],
  });
  expect(await output("api")).toEqual({ code: 0, lines: [`updated ${report}`] });
  expect(await read(report)).toMatch(/export function acme\(part: Part\): void;[\s\S]*type Part = \{/);
  await put(types, undefined);
  expect(await output("api")).toEqual({ code: 2, lines: [`${types} is missing: run \`pnpm build\`.`] });
});

it("has a report for each entry point, also of a star, and for nothing else", async () => {
  const { output, put, edit } = await makeClone();
  const exports = {
    ".": { types: "./dist/index.d.ts" },
    "./*": { types: "./dist/more/*.d.ts" },
    "./a.yaml": "./a",
  };
  await put(
    "packages/acme/package.json",
    JSON.stringify({ name: "@trunkline/acme", version: "0.1.0", exports }),
  );
  await put("packages/acme/dist/more/one.d.ts", "export declare const one: 1;\n");
  expect((await output("api")).lines).toEqual([
    `updated ${folder}/acme.api.md`,
    `updated ${folder}/acme.one.api.md`,
  ]);
  await edit(types, "number", "string");
  await put(`${folder}/gone.api.md`, "# Gone\n");
  expect(await output("api", "--check")).toMatchObject({
    code: 1,
    lines: [
      expect.stringContaining(`${folder}/acme.api.md`),
      expect.stringContaining(`${folder}/gone.api.md`),
    ],
  });
  expect((await output("api")).lines).toEqual([
    `updated ${folder}/acme.api.md`,
    `updated ${folder}/gone.api.md`,
  ]);
  expect((await output("api")).lines).toEqual([`${folder} is up to date.`]);
});

it("compiles the type tests of the last release, and calls an error breaking", async () => {
  const { output, put, edit, commit, git } = await makeClone();
  const path = "packages/acme/test/acme.test-d.ts";
  const test = 'import { acme } from "@trunkline/acme";\nacme satisfies number;\n';
  await put(path, test);
  await commit();
  await git("tag", "--force", "@trunkline/acme@0.1.0");
  // A mended test does not help whoever wrote the same.
  await put(path, test.replace("number", "string"));
  await edit(types, "number", "string");
  await output("api");
  const { code, lines } = await output("api", "--check");
  expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining("no changeset names it")] });
  expect(lines[0]).toContain("type test of 0.1.0: acme.test-d.ts(2,6): error TS");
  await put(".changeset/one.md", changeset("minor", "Breaking: it is a text."));
  expect(await output("api", "--check")).toMatchObject({ code: 0 });
});

it("compiles the type tests of this repository, with the peers of each package", async () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const release = { version: "0.0.0", commit: { root, ref: "HEAD" } };
  for (const one of await publishedPackages(root))
    expect(await typeTestChanges(root, one, release)).toEqual([]);
});
