import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Document, isObject, type Json, readDocument } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { generatePage } from "../src/generate.js";
import { child, members, rootOf } from "../src/node.js";
import { remarksIn } from "../src/page/sentences.js";
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
    await expect(generatePage([sourceOf("acme", document)])).toMatchFileSnapshot(`${folder}contracts.md`);
  });

  it("is the same when the sections of a contract stand in another order", async () => {
    const document = await readDocument(`${folder}contract.yaml`, "contract.yaml");
    const page = generatePage([sourceOf("acme", document)]);
    expect(generatePage([sourceOf("acme", reversed(document))])).toBe(page);
  });

  it.each(vendors)("has every operation and event of %s once, and no empty list", async (vendor) => {
    const document = await read(vendor);
    const page = generatePage([sourceOf(vendor, document)]);
    const root = rootOf({ ...document, root: document.root ?? null });
    const operations = members(child(root, "paths")).flatMap(([, item]) => members(item));
    const headings = [
      ...operations.map(([, operation]) => `\`${String(child(operation, "operationId").value)}\``),
      ...members(child(root, "webhooks")).map(([type]) => `Event \`${type}\``),
    ];
    expect([...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    expect(page).not.toMatch(/:\n\n(?!- )/);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it.each(vendors)("tells every place of %s where something is inferred or unknown", async (vendor) => {
    const document = await read(vendor);
    const page = generatePage([sourceOf(vendor, document)]);
    // Comments of security schemes and tags are about no operation, and what is left out is told as it stands.
    const root = isObject(document.root) ? document.root : {};
    const { paths, webhooks, components } = root;
    const { securitySchemes: _, examples: __, ...parts } = isObject(components) ? components : {};
    const texts = descriptionsIn([paths ?? null, webhooks ?? null, parts]);
    const told = texts.flatMap(remarksIn).filter(({ text }) => !page.includes(text));
    expect(told).toEqual([]);
  });
});

describe("a sentence of a description", () => {
  it.each([
    ["That it is JSON is inferred.", ["inferred: That it is JSON is inferred."]],
    ["The size is undocumented.", ["unknown: The size is undocumented."]],
    ["The vendor doesn't say that it dedupes.", ["unknown: The vendor doesn't say that it dedupes."]],
    ["Its form is by analogy. It has a name.", ["inferred: Its form is by analogy."]],
    ["The type is `unknown` or `undocumented`.", []],
    ["- Passing, or unknown: `service_error`.", []],
    ["See v1.0, e.g. this. It is\nnot said.", ["unknown: It is not said."]],
    ["- One\n- Two is not said", ["unknown: Two is not said"]],
    [
      "Its size is undocumented; the body is inferred.",
      ["unknown: Its size is undocumented.", "inferred: The body is inferred."],
    ],
    [
      "That the undocumented size is even is inferred.",
      ["inferred: That the undocumented size is even is inferred."],
    ],
    [
      "`a; b` is undocumented; `c` is inferred.",
      ["unknown: `a; b` is undocumented.", "inferred: `c` is inferred."],
    ],
  ])("%j is told as %j", (description, told) => {
    expect(remarksIn(description).map(({ standing, text }) => `${standing}: ${text}`)).toEqual(told);
  });
});

function read(vendor: string): Promise<Document> {
  return readDocument(`${packages}${vendor}/openapi.yaml`, `packages/${vendor}/openapi.yaml`);
}

/** Every description, but not a member that is named so. */
function descriptionsIn(value: Json, isNames = false): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => descriptionsIn(item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member = null]) => {
    if (key === "description" && !isNames) return typeof member === "string" ? [member] : [];
    return key === "examples" ? [] : descriptionsIn(member, key === "properties" && !isNames);
  });
}
