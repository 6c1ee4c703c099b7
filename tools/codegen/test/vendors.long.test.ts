import { isObject, type Json } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.js";
import { emitContractsPage } from "../src/page/contracts-page.js";
import { readSubjects } from "../src/subject.js";
import { reversed, sourceOf } from "./feature.js";
import { repository } from "./workspace.js";

const subjects = await readSubjects(repository);

describe.each(subjects)("the contract of $contract.vendor", ({ contract, document }) => {
  const page = emitContractsPage([contract]);

  it("gives the same files when its sections have another order", async () => {
    const other = await generate(sourceOf(contract.vendor, reversed(document)));
    expect(other).toEqual(await generate({ contract, root: document.root }));
  });

  it("has every operation and event on the page once, and no empty list", () => {
    const headings = [
      ...contract.operations.map(({ operationId }) => `\`${operationId}\``),
      ...contract.events.map(({ type }) => `Event \`${type}\``),
    ];
    expect([...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    expect(page).not.toMatch(/:\n\n(?!- )/);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it("has every remark on the page", () => {
    const notes = notesIn(document.root ?? null).map((note) => note.trim().replaceAll(/\s*\n\s*/g, " "));
    expect(notes.length).toBeGreaterThan(5);
    const missing = notes.filter(
      (note) => !page.includes(note.replaceAll("|", "\\|")) && !page.includes(note),
    );
    expect(missing).toEqual([]);
  });

  it("has no remark in its descriptions, which are for the user", () => {
    const texts = descriptionsIn(document.root ?? null);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /\b(?:inferred|undocumented|by analogy)\b/i.test(text))).toEqual([]);
  });
});

/** The note of every remark, and of every row of an error table. */
function notesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(notesIn);
  if (!isObject(value)) return [];
  const { standing, note } = value;
  const own = typeof standing === "string" && typeof note === "string" ? [note] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, one = null]) => (key === "examples" ? [] : notesIn(one))),
  ];
}

/** Every description, but not a member that has this name. */
function descriptionsIn(value: Json, isNames = false): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => descriptionsIn(item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member = null]) => {
    if (key === "description" && !isNames) return typeof member === "string" ? [member] : [];
    return descriptionsIn(member, key === "properties" && !isNames);
  });
}
