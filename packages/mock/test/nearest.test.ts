import { expect, it } from "vitest";
import { hint } from "../src/nearest.js";

it.each<[string, string, string[], string]>([
  ["a slip", "sendMesage", ["getToken", "sendMessage"], 'did you mean "sendMessage"?'],
  ["another case", "SENDMESSAGE", ["sendMessage"], 'did you mean "sendMessage"?'],
  [
    "the nearest of several",
    "getTokens",
    ["getTokenss", "getTokens1", "getToken"],
    'did you mean "getTokenss"?',
  ],
  ["a short name", "ab", ["cd"], 'did you mean "cd"?'],
  ["a different name", "abc", ["defghi", "jk"], "known: defghi, jk"],
  ["a third of a long name", "abcdefghi", ["abcdefxyz"], 'did you mean "abcdefxyz"?'],
  ["more than a third of it", "abcdefghi", ["abcdewxyz"], "known: abcdewxyz"],
  [
    "more names than fit",
    "abc",
    Array.from({ length: 17 }, (_, index) => `name-${index}`),
    `known: ${Array.from({ length: 15 }, (_, index) => `name-${index}`).join(", ")} and 2 more`,
  ],
  ["an empty name", "", ["abc"], "known: abc"],
  ["no known names", "abc", [], "known: none"],
])("%s", (_, name, known, expected) => {
  expect(hint(name, known)).toBe(expected);
});
