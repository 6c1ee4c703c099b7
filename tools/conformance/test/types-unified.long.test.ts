import { expect, it } from "vitest";
import { carriedStatements } from "./types/carried-program.js";
import { openEditor } from "./types/editor.js";
import { hoversOf } from "./types/hovers.js";
import { programOf } from "./types/statements.js";
import { messenger, unifiedStatements } from "./types/unified-program.js";

const taken = [...unifiedStatements, ...carriedStatements].filter(({ compiles }) => compiles);
const editor = openEditor(programOf(taken, messenger));

it("takes a message of each kind", () => {
  expect(editor.problems()).toEqual([]);
});

it("says over every member of a message, of its options and of a channel's settings what it is", () => {
  // A channel is named by its user.
  const hovers = hoversOf(editor).filter(({ place }) => !/^\/\w+$/.test(place));
  expect(hovers.length).toBeGreaterThan(4 * unifiedStatements.length);
  expect(hovers.filter(({ text }) => text === "").map(({ place }) => place)).toEqual([]);
});
