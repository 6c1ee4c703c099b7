import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formats } from "../src/formats.js";
import type { JsonSchema } from "../src/index.js";
import { rules } from "../src/interpret.js";

const schemas: JsonSchema[] = [];

// A row keeps its schemas to itself, so they are seen as they are handed over.
beforeAll(() => {
  vi.doMock("@trunkline/runtime", async (importOriginal) => ({
    ...(await importOriginal<object>()),
    checked: (row: unknown, request: JsonSchema, texts: Readonly<Record<string, JsonSchema>> = {}) => {
      schemas.push(request, ...Object.values(texts));
      return row;
    },
  }));
});

// The files of this project share their modules.
afterAll(() => {
  vi.doUnmock("@trunkline/runtime");
  vi.resetModules();
});

const specs = new URL("../../../specs/", import.meta.url);
const vendors = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(vendors)("the requests of $name", ({ name }) => {
  it("are judged by keywords and formats that the interpreter knows, all of them", async () => {
    schemas.length = 0;
    const rows = await import(`../../${name}/src/operations.ts`);
    expect(schemas.length).toBeGreaterThanOrEqual(Object.keys(rows).length);
    const used = new Set<string>();
    for (const schema of schemas) collect(schema, used);
    expect(used).toContain("properties");
    expect([...used].filter((one) => !known.has(one))).toEqual([]);
  });
});

const known = new Set([...Object.keys(rules), ...Object.keys(formats).map((name) => `format ${name}`)]);

function collect(schema: JsonSchema, into: Set<string>): void {
  if (typeof schema === "boolean") return;
  for (const keyword of Object.keys(schema)) into.add(keyword);
  if (schema.format !== undefined) into.add(`format ${schema.format}`);
  const { properties = {}, items = true, additionalProperties = true } = schema;
  const inner = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((some) => some ?? []);
  for (const one of [...Object.values(properties), items, additionalProperties, ...inner]) collect(one, into);
}
