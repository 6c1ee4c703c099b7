import { expect, it } from "vitest";
import { change, changed, summary } from "../src/change.js";

it("puts the gravest change first, and the same change of several places into one line", () => {
  const type = (name: string) => change("minor", `type \`${name}\``, "added", "The package exports more.");
  const gone = change("major", "`send`", "removed", "The method no longer exists.");
  expect(summary([type("A"), gone, type("B")])).toEqual([
    gone,
    { ...type("A"), where: "type `A`; type `B`" },
  ]);
});

it.each([
  [undefined, ["a", "b"], "`x` added: `a`, `b`"],
  [{ a: 1 }, undefined, '`x` removed; it was `{"a":1}`'],
  [1, "two", "`x` changed from `1` to `two`"],
])("says that a value changed from %j to %j", (before, now, words) => {
  expect(changed("x", before, now)).toBe(words);
});
