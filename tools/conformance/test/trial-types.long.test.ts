import { it } from "vitest";
import { openEditor } from "./types/editor.js";
import { byStatement, checkMistakes, mistakes } from "./types/mistakes.js";
import { programOf } from "./types/statements.js";
import { messenger } from "./types/unified-program.js";

it("says in the last line of the error for each mistake what is wrong in TypeScript 5.9", () =>
  checkMistakes(byStatement(mistakes, openEditor(programOf(mistakes, messenger)).problems())));
