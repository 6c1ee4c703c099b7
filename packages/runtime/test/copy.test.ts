import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyOf } from "../src/copy.js";
import { type FieldError, secret } from "../src/index.js";

function copied(value: unknown) {
  const problems: FieldError[] = [];
  const copy = copyOf(value, "/body", problems);
  return { copy, problems: problems.map(({ field, message }) => `${field} ${message}`) };
}

/** A value within so many lists. */
function nested(depth: number, value: unknown): unknown {
  return depth === 0 ? value : nested(depth - 1, [value]);
}

class Draft {
  readonly text = "a";
  toJSON() {
    return this;
  }
}

class Named {
  toJSON(name: string) {
    return `at ${name}`;
  }
}

function withoutPin(this: { readonly pin: number }) {
  const { pin: _, ...others } = this;
  return others;
}

class Money {
  readonly amount = 5;
  get currency(): string {
    return "EUR";
  }
}

type Members = Readonly<Record<string, unknown>>;

/** Objects of every make with the same members. */
const makes: readonly ((members: Members) => object)[] = [
  (members) => members,
  (members) => Object.assign(Object.create(null), members),
  (members) => Object.assign(new Draft(), members),
  (members) => ({ ...members, toJSON: () => members }),
  (members) => ({ ...members, pin: 1, toJSON: withoutPin }),
  (members) => new Proxy(members, {}),
  (members) => Object.freeze(members),
  (members) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(members).map(([name, value]) => [name, { enumerable: true, get: () => value }]),
      ),
    ),
];

const { values } = fc.letrec((tie) => ({
  values: fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1.5, 1e21),
    fc.string(),
    fc.date({ noInvalidDate: true }),
    tie("lists"),
    tie("objects"),
  ),
  lists: fc.array(tie("values"), { maxLength: 4 }),
  objects: fc
    .tuple(
      fc.constantFrom(...makes),
      fc.dictionary(fc.string(), fc.option(tie("values"), { nil: undefined }), { maxKeys: 4 }),
    )
    .map(([make, members]) => make(members)),
}));

describe("a copy is what JSON.stringify makes of a value", () => {
  it.each<[string, unknown]>([
    ["whole characters", { "👍🏽": ["👍🏽", "\ud83d\ude00"] }],
    ["every kind of value in JSON", { a: [null, true, 1, -0.5, "x", {}, []] }],
    ["a member that is undefined", { a: undefined, b: { c: undefined } }],
    ["a Date", { at: new Date(0) }],
    ["what has its own idea of JSON", { a: { toJSON: () => ({ b: 1 }) }, url: new URL("https://a.example") }],
    ["what gives itself as its JSON", Object.assign(new Draft(), { list: [new Draft()] })],
    ["what gives a copy that could be asked again", { pin: 1, a: 2, toJSON: withoutPin }],
    ["what asks for the name of its place", { a: new Named(), b: [new Named()] }],
    ["a list with its own idea of JSON", { a: Object.assign([1, 2], { toJSON: () => "1, 2" }) }],
    ["an object of a class", new Money()],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["an object of another realm", runInNewContext("({ a: [new Date(0)], b: { c: 1 } })")],
    ["a boxed value", { a: new String("x"), b: new Number(1), c: new Boolean(false) }],
    ["a member by the name of every object's prototype", JSON.parse('{"a":{"__proto__":{"b":1}}}')],
    ["as many levels as can be", nested(498, 1)],
  ])("%s", (_, value) => {
    const { copy, problems } = copied(value);
    expect(problems).toEqual([]);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
  });

  it("of any objects", () => {
    fc.assert(
      fc.property(values, (value) => {
        const { copy, problems } = copied(value);
        expect(problems).toEqual([]);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      }),
      { numRuns: process.env["TRUNKLINE_LONG"] ? 20_000 : 300, seed: 20_261_122 },
    );
  });

  it("that no change of the value reaches", () => {
    const value = { a: { b: [1] } };
    const { copy } = copied(value);
    value.a.b.push(2);
    expect(copy).toEqual({ a: { b: [1] } });
  });

  it("of a value that is referred to twice", () => {
    const shared = { a: 1 };
    expect(copied([shared, shared])).toEqual({ copy: [shared, shared], problems: [] });
  });
});

describe("what JSON.stringify would drop or change in silence is a problem", () => {
  const cycle: Record<string, unknown> = {};
  cycle["a"] = { b: cycle };
  const plain = "which cannot be sent; give a plain object, a list, text or a number";

  it.each<[string, unknown, string]>([
    ["half a character", { a: ["x", "\ud800"] }, "/a/1 holds a lone surrogate (half a character); remove it"],
    [
      "half a character in a name",
      { a: { "b\udfff": 1 } },
      "/a has a member whose name holds a lone surrogate; remove it",
    ],
    ["a big integer", { a: 1n }, "/a is of type bigint, which cannot be sent"],
    ["a symbol", { a: Symbol("x") }, "/a is of type symbol, which cannot be sent"],
    ["a function", { "a/b": () => 1 }, "/a~1b is of type function, which cannot be sent"],
    ["a number that is none", { a: Number.NaN }, "/a must be a finite number"],
    ["an endless number", [Number.NEGATIVE_INFINITY], "/0 must be a finite number"],
    ["undefined in a list", [1, undefined], "/1 is undefined, which cannot be sent"],
    ["a hole in a list", Object.assign([1], { length: 2 }), "/1 is undefined, which cannot be sent"],
    [
      "what is undefined as JSON, in a list",
      [{ toJSON: () => undefined }],
      "/0 is undefined, which cannot be sent",
    ],
    ["a secret()", { a: secret("x") }, "/a is a secret(), which only options take; give its text"],
    ["a Date that is none", { a: new Date(Number.NaN) }, "/a is not a valid date"],
    ["a Map", { a: new Map([["b", 1]]) }, `/a is of type Map, ${plain}`],
    ["a Set of another realm", [runInNewContext("new Set([1])")], `/0 is of type Set, ${plain}`],
    ["a promise that was not awaited", { a: Promise.resolve(1) }, `/a is of type Promise, ${plain}`],
    ["an error", { a: new Error("x") }, `/a is of type Error, ${plain}`],
    ["bytes", { a: new Uint8Array(1) }, `/a is of type Uint8Array, ${plain}`],
    ["a Buffer", { a: Buffer.of(1) }, `/a is of type Uint8Array, ${plain}`],
    ["a cycle", cycle, "/a/b holds itself (a cycle), which cannot be sent"],
    [
      "more levels than anyone can follow",
      nested(5000, 1),
      `${"/0".repeat(500)} is nested too deeply to be sent`,
    ],
  ])("%s", (_, value, problem) => {
    expect(copied(value).problems).toEqual([`/body${problem}`]);
  });

  it("and all are named at once, without their values", () => {
    const { problems } = copied({ a: 1n, b: { c: "s3cret\udc00" } });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain("s3cret");
  });
});
