import { checked, type JsonSchema, type Operation } from "@trunkline/runtime";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLong } from "./cases.js";
import { timeout } from "./property/run.js";

// The runtime judges requests with its own interpreter. The reference validator must agree with it about any schema of
// its keywords, not only about those in today's contracts. The seed is fixed, or TRUNKLINE_SEED; the long suites try
// ten times as many values.

const seed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261101", 10);
const numRuns = isLong ? 10_000 : 1_000;

const row: Operation = {
  operationId: "judge",
  method: "POST",
  path: "/",
  authorized: false,
  idempotency: "none",
  proof: [],
};

// Without ownProperties it takes an inherited property for a member.
const ajv = new Ajv2020({ strict: false, ownProperties: true, validateFormats: true });
ajvFormats.default(ajv);

const names = ["a", "b", "c", "toString", "a/b"];
const name = fc.constantFrom(...names);
const texts = [
  "",
  "a",
  "ab",
  "😀",
  "😀a",
  "\ud800",
  "é",
  "1",
  "2024-02-29",
  "2023-02-29",
  "https://a.b/c",
  "a b",
];
const scalar = fc.constantFrom<(string | number | boolean | null)[]>(
  ...texts,
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  1.5,
);
const size = fc.nat(3);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc.constant(JSON.parse('{"__proto__":1}')),
  ),
}));

const type = fc.constantFrom("string", "number", "integer", "boolean", "null", "object", "array");

const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => {
  const inner = tie("schema");
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    const: scalar,
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
    minLength: size,
    maxLength: size,
    pattern: fc.constantFrom("^a", "^.$", "\\d", "^(?!a)", "[é😀]"),
    format: fc.constantFrom("date", "date-time", "uri"),
    minimum: fc.constantFrom(-2, 0, 1.5, 2),
    maximum: fc.constantFrom(-1, 0, 1.5, 2),
    minItems: size,
    maxItems: size,
    items: inner,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    minProperties: size,
    maxProperties: size,
    properties: fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true }),
    additionalProperties: inner,
    allOf: some,
    anyOf: some,
    oneOf: some,
  };
  const those = (chosen: readonly string[]) =>
    fc.record(Object.fromEntries(Object.entries(keywords).filter(([keyword]) => chosen.includes(keyword))));
  // The keywords are chosen first, because schemas that are made and thrown away would grow without end.
  const object = fc
    .subarray(Object.keys(keywords), { maxLength: 4 })
    .chain(those) as fc.Arbitrary<JsonSchema>;
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small", withCrossShrink: true },
      fc.boolean(),
      object,
      object,
      object,
    ),
  };
});

describe("the runtime's validator", () => {
  it("agrees with the reference validator about any value and any schema", { timeout }, () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 1, maxLength: 12 }), (its, values) => {
        const { check } = checked(row, its);
        const reference = ajv.compile(its);
        for (const one of values) {
          const isValid = reference(one);
          verdicts[`${isValid}`] += 1;
          expect(check?.(one).length === 0, JSON.stringify(one)).toBe(isValid);
        }
      }),
      { seed, numRuns },
    );
    // If nearly all verdicts are the same, agreement says little.
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(numRuns);
  });

  it.each<[string, fc.Arbitrary<string>]>([
    ["date", day()],
    ["date-time", moment()],
  ])("agrees with it about any text of the format %s, right or nearly right", { timeout }, (format, text) => {
    const its: JsonSchema = { format: format as "date" };
    const { check } = checked(row, its);
    const reference = ajv.compile(its);
    fc.assert(
      fc.property(text, (one) => {
        expect(check?.(one).length === 0, one).toBe(reference(one));
      }),
      { seed, numRuns },
    );
  });
});

function two(...likely: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...likely),
    fc.nat(99).map((one) => String(one).padStart(2, "0")),
  );
}

function day(): fc.Arbitrary<string> {
  const year = fc.constantFrom("0000", "0004", "0099", "1900", "2000", "2023", "2024", "9999");
  return fc
    .tuple(year, two("01", "02", "04", "12"), two("28", "29", "30", "31"))
    .map((parts) => parts.join("-"));
}

function moment(): fc.Arbitrary<string> {
  const offset = fc.tuple(
    fc.constantFrom("+", "-"),
    two("00", "07", "23"),
    fc.constant(":"),
    two("00", "30", "59"),
  );
  const second = fc.tuple(two("00", "59", "60"), fc.constantFrom("", ".", ".5", ".123456789"));
  return fc
    .tuple(
      fc.oneof(day(), fc.constant("1998-12-31")),
      fc.constantFrom("T", "t", " "),
      fc.tuple(two("00", "12", "23"), two("00", "59")).map((parts) => parts.join(":")),
      second.map((parts) => `:${parts.join("")}`),
      fc.oneof(
        fc.constantFrom("Z", "z", ""),
        offset.map((parts) => parts.join("")),
      ),
    )
    .map((parts) => parts.join(""));
}
