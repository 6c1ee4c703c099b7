import { afterAll, expect, it } from "vitest";
import { readChangesets } from "../publish/changesets.mjs";
import { Refusal } from "../publish/refusal.mjs";
import { makeClone } from "./clone.js";

const clone = makeClone();
afterAll(() => clone.remove());

it.each([
  ["double quotes", '---\n"@trunkline/acme": minor\n"@trunkline/all": patch\n---\n\nIt is better.\n'],
  ["single quotes", "---\n'@trunkline/acme': major\n---\n\nIt is better.\n"],
  ["quotes around the bump", '---\n"@trunkline/acme": "patch"\n---\nIt is better.'],
  ["line ends of Windows", '---\r\n"@trunkline/acme": minor\r\n---\r\n\r\nIt is better.\r\n'],
  ["a line of its own in the text", '---\n"@trunkline/acme": minor\n---\n\nIt is better.\n\n---\n\nMuch.\n'],
  ["no package at all", "---\n---\n"],
])("reads a changeset with %s", (_what, text) => {
  clone.write(".changeset/one.md", text);
  clone.write(".changeset/README.md", "No changeset.");
  expect(readChangesets(clone.root)).toEqual([".changeset/one.md"]);
});

it.each([
  ["no front", "It is better.\n", "does not begin with a list"],
  [
    "a front that does not end",
    '---\n"@trunkline/acme": minor\n\nIt is better.\n',
    "does not begin with a list",
  ],
  ["nothing in it", "", "does not begin with a list"],
  ["a list in its place", "---\n- acme\n---\n\nA.\n", '"- acme" is not a package and its bump'],
  ["a conflict", '---\n<<<<<<< HEAD\n"@trunkline/acme": minor\n---\n\nA.\n', "is not a package and its bump"],
  ["no bump", '---\n"@trunkline/acme":\n---\n\nA.\n', 'has the bump ""'],
  ["a bump that there is not", '---\n"@trunkline/acme": mnior\n---\n\nA.\n', 'has the bump "mnior"'],
  [
    "a package that there is not",
    '---\n"@trunkline/amce": minor\n---\n\nA.\n',
    'no published package "@trunkline/amce"',
  ],
  [
    "a package twice",
    '---\n"@trunkline/acme": minor\n"@trunkline/acme": patch\n---\n\nA.\n',
    "is in it twice",
  ],
  ["no text", '---\n"@trunkline/acme": minor\n---\n\n', "does not say what has changed"],
])("refuses a changeset with %s, in one line that names it", (_what, text, words) => {
  clone.write(".changeset/one.md", text);
  const read = () => readChangesets(clone.root);
  expect(read).toThrow(Refusal);
  expect(read).toThrow(words);
  expect(read).toThrow(/^\.changeset\/one\.md is malformed: .+\.$/);
});
