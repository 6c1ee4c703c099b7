import { expect, it, vi } from "vitest";
import { readJson } from "../src/json.js";

function read(text: string): unknown {
  const json = readJson(new TextEncoder().encode(text));
  return "body" in json ? json.body : json.problem;
}

it.each<[string, unknown]>([
  // The last integers that a double holds with both of their neighbours.
  ["9007199254740991", 9007199254740991],
  ["-9007199254740991", -9007199254740991],
  ["9007199254740992", "9007199254740992"],
  ["9007199254740993", "9007199254740993"],
  ["-9007199254740993", "-9007199254740993"],
  ["9007199254740993.0", "9007199254740993"],
  ["9.007199254740993e15", "9007199254740993"],
  ["-0.9007199254740993000E+16", "-9007199254740993"],
  ["90071992547409930e-1", "9007199254740993"],
  ["1e22", "10000000000000000000000"],
  ["1".repeat(100), "1".repeat(100)],
  // What is not written as an integer, or is none, is no id.
  ["9007199254740993.5", 9007199254740994],
  ["1e999", Number.POSITIVE_INFINITY],
  // Any smaller number stays one.
  ["0.1234567890123456", 0.1234567890123456],
  ["1234567890123.125", 1234567890123.125],
  ["1234567890123456789e-9", 1234567890.1234567],
  ["15e2", 1500],
  ["1e-999", 0],
  ["0", 0],
])("%s is read without a change", (number, value) => {
  expect(read(number)).toEqual(value);
  expect(read(`[1,${number} ,"${number}"]`)).toEqual([1, value, number]);
  expect(read(`{"é\\"${number}":${number},"b":{"c":${number}}}`)).toEqual({
    [`é"${number}`]: value,
    b: { c: value },
  });
});

it.each([
  "{9007199254740993:1}",
  "[09007199254740993]",
  "[9007199254740993.]",
  "[9007199254740993e]",
  "[9007199254740993 9007199254740993]",
  "[+9007199254740993]",
  '"9007199254740993',
  '"\\',
  "{1:2}",
  "]]]{}",
])("%s stays no JSON", (text) => {
  expect(read(text)).toBe("is not JSON");
});

it.each([
  ['{"a":1,"a":1}', "has an object with two members of one name"],
  ['[{"a":{"b":{},"\\u0062":[]}}]', "has an object with two members of one name"],
  ['{"a":{"__proto__":{}},"a":1}', "has an object with two members of one name"],
  ['{"\\u005f\\u005fproto__":1}', "has a member named __proto__"],
  [`${"[".repeat(65)}${"]".repeat(65)}`, "is nested deeper than 64 levels"],
  ['{"a":'.repeat(65), "is nested deeper than 64 levels"],
])("%s is invalid", (text, problem) => {
  expect(read(text)).toBe(problem);
});

it("is not misled by what a text holds", () => {
  const text = `{"a":"${'[{:\\"'.repeat(100)}","b":["\\\\",":"],"":"\\u0022:"}`;
  expect(read(text)).toEqual(JSON.parse(text));
});

it("megabytes of brackets are rejected before a parser spends seconds on them", () => {
  const parse = vi.spyOn(JSON, "parse");
  const bytes = new Uint8Array(8 * 1024 * 1024).fill(0x5b);
  expect(readJson(bytes)).toEqual({ problem: "is nested deeper than 64 levels" });
  expect(parse).not.toHaveBeenCalled();
});
