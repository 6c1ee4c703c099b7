import { describe, expect, it } from "vitest";
import type { Proof, ValueType } from "../src/index.js";
import { lacking } from "../src/proof.js";

const each = (type: Proof["type"]): Proof[] => [{ pointer: "/id", type }];

/** A value of every kind that JSON can hold, and an integer that is read as its digits. */
const values: Readonly<Record<string, unknown>> = {
  "a text": "m-1",
  "a blank text": " \t",
  "an empty text": "",
  "an integer": -7,
  zero: 0,
  "a fraction": 1.5,
  "an integer that lost digits": 2 ** 53,
  "the digits of a longer integer": "9007199254740993",
  "the digits of a short integer": "12",
  "a number without end": Number("1e999"),
  true: true,
  false: false,
  null: null,
  "an object": { a: 1 },
  "an empty object": {},
  "a list": [1],
  "an empty list": [],
};

const taken: Readonly<Record<ValueType, readonly string[]>> = {
  string: ["a text", "the digits of a longer integer", "the digits of a short integer"],
  integer: ["an integer", "zero", "the digits of a longer integer"],
  number: [
    "an integer",
    "zero",
    "a fraction",
    "an integer that lost digits",
    "the digits of a longer integer",
  ],
  boolean: ["true", "false"],
  object: ["an object", "an empty object"],
  array: ["a list", "an empty list"],
};

describe("a proof", () => {
  it.each(Object.entries(taken))(
    "of the type %s is a value of it, and never blank or null",
    (type, names) => {
      const found = Object.entries(values).filter(([, id]) => !lacking({ id }, each(type as ValueType)));
      expect(found.map(([name]) => name).sort()).toEqual([...names].sort());
    },
  );

  it("of one type or another is a value of either", () => {
    const lacks = [1, "a", true, null].map((id) => lacking({ id }, each(["integer", "string"])));
    expect(lacks).toEqual([undefined, undefined, "/id", "/id"]);
  });

  it("is looked for at each of its places, and the first that lacks is named", () => {
    const proof: Proof[] = [
      { pointer: "/list/0/uri", type: "string" },
      { pointer: "/total", type: "integer" },
    ];
    expect(lacking({ list: [{ uri: "a" }], total: 1 }, proof)).toBeUndefined();
    expect(lacking({ list: [], total: 1 }, proof)).toBe("/list/0/uri");
    expect(lacking({ list: [{ uri: "a" }] }, proof)).toBe("/total");
    expect(lacking({ toString: 1 }, [{ pointer: "/constructor", type: "object" }])).toBe("/constructor");
  });

  it("is the body itself where the pointer is empty", () => {
    expect(lacking([], [{ pointer: "", type: "array" }])).toBeUndefined();
    expect(lacking({}, [{ pointer: "", type: "array" }])).toBe("");
    expect(lacking(undefined, [])).toBeUndefined();
  });
});
