import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Document, isObject, type Json, readDocument } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { generatePage } from "../src/generate.js";
import { reversed, sourceOf } from "./feature.js";

const folder = fileURLToPath(new URL("./page/", import.meta.url));
const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const vendors = readdirSync(specs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("the page on the contracts", () => {
  it("is as it was for a contract with everything that it tells of", async () => {
    const document = await readDocument(`${folder}contract.yaml`, "contract.yaml");
    await expect(generatePage([sourceOf("acme", document).contract])).toMatchFileSnapshot(
      `${folder}contracts.md`,
    );
  });

  it("is the same when the sections of a contract stand in another order", async () => {
    const document = await readDocument(`${folder}contract.yaml`, "contract.yaml");
    const page = generatePage([sourceOf("acme", document).contract]);
    expect(generatePage([sourceOf("acme", reversed(document)).contract])).toBe(page);
  });

  it.each(vendors)("has every operation and event of %s once, and no empty list", async (vendor) => {
    const document = await read(vendor);
    const page = generatePage([sourceOf(vendor, document).contract]);
    const { operations, events } = sourceOf(vendor, document).contract;
    const headings = [
      ...operations.map(({ operationId }) => `\`${operationId}\``),
      ...events.map(({ type }) => `Event \`${type}\``),
    ];
    expect([...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    expect(page).not.toMatch(/:\n\n(?!- )/);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it.each(vendors)("finds no remark in the descriptions of %s, which are for the user", async (vendor) => {
    const texts = descriptionsIn((await read(vendor)).root ?? null);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /\b(?:inferred|undocumented|by analogy)\b/i.test(text))).toEqual([]);
  });

  it.each(vendors)("has every remark of %s on its ground", async (vendor) => {
    const document = await read(vendor);
    const page = generatePage([sourceOf(vendor, document).contract]);
    const notes = notesIn(document.root ?? null).map((note) => note.trim().replaceAll(/\s*\n\s*/g, " "));
    expect(
      notes.filter((note) => !page.includes(note.replaceAll("|", "\\|")) && !page.includes(note)),
    ).toEqual([]);
  });
});

function read(vendor: string): Promise<Document> {
  return readDocument(`${packages}${vendor}/openapi.yaml`, `packages/${vendor}/openapi.yaml`);
}

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
