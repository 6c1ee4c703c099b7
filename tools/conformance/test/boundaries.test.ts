import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { vendors } from "@trunkline/trial";
import { describe, expect, it } from "vitest";
import { generatedHeader, ruleOf, violationsOf } from "./boundaries.js";
import { importsOf } from "./scan.js";

const root = new URL("../../../", import.meta.url);
const units = [
  ...readdirSync(new URL("packages/", root)).map((name) => `packages/${name}`),
  "tools/codegen",
  "tools/contract",
  "packages/outbox",
];

describe("the sources of a unit", () => {
  it.each(units)("hold the design's table in %s", (unit) => {
    const rule = ruleOf(unit, vendors);
    if (!rule) throw new Error(`${unit} is not in the table of boundaries.ts`);
    const files = readdirSync(new URL(`${unit}/src/`, root), { recursive: true, encoding: "utf8" })
      .map((name) => `${unit}/src/${name.replaceAll("\\", "/")}`)
      .filter((path) => /\.[cm]?[jt]s$/.test(path));
    expect(files).not.toEqual([]);
    const violations = files.flatMap((path) =>
      violationsOf(unit, path, readFileSync(new URL(path, root), "utf8"), rule),
    );
    expect(violations).toEqual([]);
  });

  it("are those of a vendor's package for each contract", () => {
    expect(units).toEqual(expect.arrayContaining(vendors.map((vendor) => `packages/${vendor}`)));
  });
});

describe("the tests of every vendor", () => {
  // A vendor is added by its own folders, so nothing here may know it by name. Acme is what tests call one that is made up.
  const known = vendors.filter((vendor) => !/^acme\b/.test(vendor));

  it.each(["tools/conformance/test", "tools/trial/src", "tools/trial/test"])(
    "name none of them: %s",
    (folder) => {
      const files = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
        .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
        .filter((path) => /\.m?[jt]s$/.test(path));
      expect(files).not.toEqual([]);
      const manifest = `${folder.replace(/\/\w+$/, "")}/package.json`;
      const named = [...files, manifest].flatMap((path) => {
        const source = readFileSync(new URL(path, root), "utf8").toLowerCase();
        return known.filter((vendor) => source.includes(vendor)).map((vendor) => `${path} names ${vendor}`);
      });
      expect(named).toEqual([]);
    },
  );
});

describe("the entry of the runtime", () => {
  // The peer is optional, so even its types would break the build of whoever does not have it.
  it("reaches no module of OpenTelemetry, of which only its own entry imports anything", () => {
    const index = reachableFrom("packages/runtime/src/index.ts");
    expect([...index]).toContain("packages/runtime/src/call.ts");
    expect([...index].filter((path) => path.startsWith("@opentelemetry/"))).toEqual([]);
    expect([...reachableFrom("packages/runtime/src/opentelemetry.ts")]).toContain("@opentelemetry/api");
  });
});

describe("the messenger and the mappings", () => {
  const mappings = readdirSync(new URL("packages/unified/src/vendors/", root)).map(
    (file) => `vendors/${file}`,
  );

  // The libraries of the other entries are optional peers, and Node's modules are not everywhere.
  it.each(["index.ts", ...mappings])("reach no module but ours: %s", (path) => {
    const reached = [...reachableFrom(`packages/unified/src/${path}`)];
    expect(reached).toContain("packages/unified/src/message/files.ts");
    expect(reached.filter((one) => !/^(?:packages\/unified\/src|@trunkline)\//.test(one))).toEqual([]);
  });

  it.each([
    ["media-type", "file-type"],
    ["node", "node:fs"],
    ["phone-number", "libphonenumber-js/min"],
    ["segments", "sms-segments-calculator"],
  ])("are not %s, which reaches %s", (entry, library) => {
    expect([...reachableFrom(`packages/unified/src/${entry}.ts`)]).toContain(library);
  });
});

/** Every source that a source imports by any number of steps, and every package. */
function reachableFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { specifier } of importsOf(readFileSync(new URL(path, root), "utf8"))) {
    if (specifier.startsWith(".")) {
      reachableFrom(posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts"), seen);
    } else {
      seen.add(specifier);
    }
  }
  return seen;
}

const made = ["acme"];
const header = generatedHeader("acme");

const forbidden: readonly (readonly [unit: string, source: string, violation: string])[] = [
  ["packages/runtime", 'import { readFile } from "node:fs/promises";', "imports node:fs/promises"],
  ["packages/runtime", 'import "undici";', "imports undici"],
  ["packages/runtime", 'const fs = await import("node:fs");', "imports node:fs"],
  ["packages/runtime", 'const fs = require("node:fs");', "imports node:fs"],
  ["packages/runtime", "await import(name);", "imports (computed)"],
  ["packages/runtime", 'import {\n  a,\n  type B,\n} from "@trunkline/mock";', "imports @trunkline/mock"],
  ["packages/runtime", "// As Acme does.", "names acme"],
  ["packages/acme", `${header}x\nimport { z } from "zod";`, "imports zod"],
  ["packages/acme", `${header}x\nexport { z } from "../../runtime/src/z.js";`, "beyond its own sources"],
  ["packages/acme", `${header}x\nimport { m } from "@trunkline/mock";`, "imports @trunkline/mock"],
  ["packages/acme", "export const a = 1;", "lacks the header"],
  ["packages/acme", `${generatedHeader("other")}x`, "lacks the header"],
  ["packages/unified", 'import { createAcme } from "@trunkline/acme";', "more than types of @trunkline/acme"],
  ["packages/unified", 'import { type Acme } from "@trunkline/acme";', "more than types of @trunkline/acme"],
  ["packages/unified", "if (error.status === 429) retry();", "holds a status code"],
  ["packages/unified", "await fetch(url);", "holds a call of fetch"],
  ["packages/unified", 'import { x } from "../../../tools/codegen/src/x.js";', "beyond its own sources"],
  ["packages/unified", 'import { startMock } from "@trunkline/mock";', "imports @trunkline/mock"],
  ["packages/unified", 'import { isPossiblePhoneNumber } from "libphonenumber-js/min";', "imports libphone"],
  ["packages/unified", 'import { stat } from "node:fs/promises";', "imports node:fs/promises"],
  ["packages/outbox", 'import { startWork } from "./pg-boss/work.js";', "holds an engine"],
  ["packages/outbox", 'const engine = await import("./bullmq/index.js");', "holds an engine"],
  ["packages/outbox", 'import type { Queue } from "bullmq";', "imports bullmq"],
  ["packages/mock", 'export * from "./contracts.js";', "exports *"],
  ["packages/mock", 'export * as contracts from "./contracts.js";', "exports *"],
  ["packages/mock", "export default 1;", "has a default export"],
  ["packages/mock", "export { start as default };", "has a default export"],
  ["tools/codegen", 'import type { Contract } from "@trunkline/runtime";', "imports @trunkline/runtime"],
  ["tools/codegen", 'if (vendor === "acme") skip();', "names acme"],
  ["tools/contract", 'import type { Contract } from "@trunkline/runtime";', "imports @trunkline/runtime"],
  ["tools/contract", "// As Acme does.", "names acme"],
];

const allowed: readonly (readonly [unit: string, source: string])[] = [
  ["packages/runtime", 'import { trace } from "@opentelemetry/api";\nimport { a } from "./a.js";'],
  [
    "packages/acme",
    `${header}x\nimport type { Contract } from "@trunkline/runtime";\nimport * as o from "./o.js";`,
  ],
  [
    "packages/unified",
    'import type { Acme } from "@trunkline/acme";\nexport type { A } from "@trunkline/acme";',
  ],
  ["packages/unified", "// 429 is not looked at, and fetch( is not called.\nconst length = 1600;"],
  [
    "tools/codegen",
    'import type { Contract } from "@trunkline/contract";\nimport "@trunkline/contract/bundle";',
  ],
  ["tools/codegen", "  'import type { Contract } from \"@trunkline/runtime\";\\n',"],
  ["tools/codegen", '  emit(`\nimport { createClient } from "@trunkline/runtime";\n`);'],
];

describe("the scanner", () => {
  it.each(forbidden)("sees in %s that %j %s", (unit, source, violation) => {
    expect(scan(unit, source)).toEqual([expect.stringContaining(violation)]);
  });

  it.each(allowed)("finds nothing in %s wrong with %j", (unit, source) => {
    expect(scan(unit, source)).toEqual([]);
  });

  it("sees every form of import", () => {
    const source =
      'import "a";\nimport b from "b";\nexport { c } from "c";\nimport type {\n  D,\n} from "d";\nimport("e");';
    expect(importsOf(source).map(({ specifier }) => specifier)).toEqual(["a", "b", "c", "d", "e"]);
  });
});

function scan(unit: string, source: string): string[] {
  const rule = ruleOf(unit, made);
  if (!rule) throw new Error(`${unit} has no rule`);
  return violationsOf(unit, `${unit}/src/made-up.ts`, source, rule);
}
