import { describe, expect, it } from "vitest";
import { notFinite, unsendable } from "../src/sendable.js";

function told(value: unknown): string[] {
  return unsendable(value).map(({ field, message }) => `${field} ${message}`);
}

/** A value within so many lists. */
function nested(depth: number, value: unknown): unknown {
  return depth === 0 ? value : nested(depth - 1, [value]);
}

describe("what no request can carry is told", () => {
  it.each<[string, unknown, string[]]>([
    [
      "half a character",
      { a: ["x", "\ud800"] },
      ["/a/1 holds a lone surrogate (half a character); remove it"],
    ],
    [
      "half a character in a name",
      { a: { "b\udfff": 1 } },
      ["/a has a member whose name holds a lone surrogate; remove it"],
    ],
    ["a big integer", { a: 1n }, ["/a is of type bigint, which cannot be sent"]],
    ["a symbol", { a: Symbol("x") }, ["/a is of type symbol, which cannot be sent"]],
    ["a function", { "a/b": () => 1 }, ["/a~1b is of type function, which cannot be sent"]],
    [
      "a hole in a list",
      Object.assign([1], { length: 2 }),
      ["/1 is of type undefined, which cannot be sent"],
    ],
    [
      "all of it",
      { a: 1n, b: { c: "\udc00" } },
      [
        "/a is of type bigint, which cannot be sent",
        "/b/c holds a lone surrogate (half a character); remove it",
      ],
    ],
    ["what stands beside a cycle", cyclic({ a: 1n }), ["/a is of type bigint, which cannot be sent"]],
    [
      "more levels than anyone can follow",
      nested(5000, 1),
      [`${"/0".repeat(500)} is nested too deeply to be sent`],
    ],
  ])("%s", (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  it("without the value", () => {
    expect(told({ half: "s3cret\ud800" }).join()).not.toContain("s3cret");
  });
});

describe("what a request can carry passes", () => {
  it.each<[string, unknown]>([
    ["whole characters", { "👍🏽": ["👍🏽", "\ud83d\ude00"] }],
    ["every kind of value in JSON", { a: [null, true, 1, "x", {}, []] }],
    ["a member that is undefined, which is not sent", { a: undefined }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["files and dates, which are looked at elsewhere", { file: new Blob(), date: new Date() }],
    ["cycles, which are told elsewhere", cyclic({})],
    ["500 levels", nested(500, 1)],
  ])("%s", (_, value) => {
    expect(told(value)).toEqual([]);
  });
});

it("a number that is none is told, in lists as well", () => {
  expect(notFinite([1, [Number.NaN]], "/a")).toEqual([
    { field: "/a/1/0", message: "must be a finite number" },
  ]);
  expect(notFinite(Number.NEGATIVE_INFINITY, "/a")).toHaveLength(1);
  expect(notFinite([1, "NaN", null], "/a")).toEqual([]);
});

function cyclic(value: Record<string, unknown>): unknown {
  value["self"] = value;
  value["both"] = [value, value];
  return value;
}
