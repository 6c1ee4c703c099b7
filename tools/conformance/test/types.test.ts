import { isReference } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { contracts } from "./contract.js";
import { memberNameOf, typeNameOf } from "./packages.js";
import { openEditor } from "./types/editor.js";
import { readEntries } from "./types/entries.js";
import { hoversOf, membersOf } from "./types/hovers.js";
import { unexportedTypes } from "./types/unexported.js";
import { written } from "./types/written.js";

const entries = readEntries();
const clients = contracts.map((contract) => ({
  ...contract,
  name: typeNameOf(contract.vendor),
  variable: memberNameOf(contract.vendor),
}));
// Every example of a request, as a user would write it, and the types of what is JSON text in one.
const source = clients.map(({ vendor, name, variable, operations }) => {
  const calls = operations.flatMap(({ operationId: id, examples }) =>
    examples.map(({ request }) => `  ${variable}.${id}(${written(request)});\n`),
  );
  const ofText = operations.flatMap(({ body }) => body?.texts ?? []).map(({ schema }) => schema);
  const names = new Set(ofText.filter(isReference).map(({ reference }) => reference));
  const texts = [...names].map((name) => `import("@trunkline/${vendor}").${name}`);
  return `import type { ${name} } from "@trunkline/${vendor}";
export function of${name}(${variable}: ${name}, texts: [${texts.join(", ")}]) {\n${calls.join("")}}\n`;
});
const editor = openEditor(
  source.join("\n"),
  entries.map(({ file }) => file),
);
const { program, open } = editor;

describe("a user's editor", () => {
  it("takes every example of a request", () => {
    expect(editor.problems()).toEqual([]);
  });

  it("says over every member of every example what it is", () => {
    const hovers = hoversOf(editor);
    expect(hovers.length).toBeGreaterThan(300);
    expect(hovers.filter(({ text }) => text === "").map(({ place }) => place)).toEqual([]);
  });

  it.each(clients)("can say what each member of every request of $vendor is", ({ name, operations }) => {
    const checker = program.getTypeChecker();
    const file = checker.getSymbolAtLocation(open);
    const symbol = file && checker.getExportsOfModule(file).find((one) => one.name === `of${name}`);
    const [client, texts] =
      (symbol && checker.getTypeOfSymbol(symbol).getCallSignatures()[0]?.parameters) ?? [];
    if (!client || !texts) throw new Error(`${name} is no client.`);
    const methods = checker.getTypeOfSymbol(client);
    const members = operations.flatMap(({ operationId: id }) => {
      const method = methods.getProperty(id);
      const request = method && checker.getTypeOfSymbol(method).getCallSignatures()[0]?.parameters[0];
      return request ? membersOf(program, checker.getTypeOfSymbol(request), id) : [];
    });
    members.push(...membersOf(program, checker.getTypeOfSymbol(texts), "text"));
    expect(members.length).toBeGreaterThan(operations.length);
    expect(members.filter(({ text }) => text === "").map(({ place }) => place)).toEqual([]);
  });
});

describe("an entry point", () => {
  it("exports every type of ours that its own exports use", () =>
    checkEach(
      entries,
      ({ name }) => name,
      (entry) => expect(unexportedTypes(program, entry, entries)).toEqual([]),
    ));
});
