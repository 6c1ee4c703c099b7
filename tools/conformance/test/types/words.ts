import type { Contract, Operation } from "../contract.js";
import { memberNameOf, typeNameOf } from "../packages.js";
import { ts } from "./compiler.js";
import { type Editor, openEditor } from "./editor.js";
import { written } from "./written.js";

/** A part of a program, and what an editor says to a user whose cursor is before it. */
export interface Piece {
  readonly text: string;
  readonly told?: (editor: Editor, at: number) => string;
}

/** What an editor says at the cursors of each program. One editor opens them all, because to open one takes a second. */
export function wordsOf(programs: readonly (readonly Piece[])[]): string[] {
  const source = programs.flat().map(({ text }) => text);
  const editor = openEditor(source.join(""));
  let at = 0;
  return programs.map((pieces) =>
    pieces
      .map(({ text, told }) => {
        const words = told?.(editor, at) ?? "";
        at += text.length;
        return words;
      })
      .join(""),
  );
}

/** A program that uses a client: its methods, and what some of them take and give. */
export function programOf({ vendor }: Contract, operations: readonly Operation[]): Piece[] {
  const client = memberNameOf(vendor);
  const type = typeNameOf(vendor);
  return [
    {
      text: `import type { ${type} } from "@trunkline/${vendor}";
export async function of${type}(${client}: ${type}) {\n  ${client}.`,
    },
    { text: ";\n", told: offered(`${client}.`) },
    ...operations.flatMap((operation) => callOf(client, operation)),
    { text: "}\n" },
  ];
}

function callOf(client: string, { operationId: id, examples }: Operation): Piece[] {
  const { body, ...others } = examples[0]?.request ?? {};
  const before = Object.entries(others).map(([name, value]) => `${name}: ${written(value)}, `);
  const members = typeof body === "object" && body !== null ? Object.entries(body) : [];
  const call = `${client}.${id}`;
  return [
    ...(body === undefined
      ? []
      : [
          { text: `  ${call}({ ${before.join("")}body: { ` },
          { text: "} });\n", told: offered(`${call}({ body: { `) },
        ]),
    { text: "  const " },
    { text: `${id}Result = await ${client}.`, told: shown(`await ${call}(…)`) },
    { text: `${id}({ ${before.join("")}`, told: shown(call) },
    ...(body === undefined ? [] : [{ text: "body", told: shown("  body") }, { text: ": { " }]),
    ...members.map(([name, value]) => ({
      text: `${JSON.stringify(name)}: ${written(value)}, `,
      told: shown(`    ${name}`),
    })),
    { text: `${body === undefined ? "" : "} "}});\n  ${id}Result.` },
    { text: ";\n", told: offered(`(await ${call}(…)).`) },
  ];
}

/** What an editor shows over a name: its type, and the first line of its documentation. */
function shown(place: string): (editor: Editor, at: number) => string {
  return ({ service, open }, at) => {
    const info = service.getQuickInfoAtPosition(open.fileName, at);
    const [line = ""] = ts.displayPartsToString(info?.documentation).split("\n");
    const indent = /^ */.exec(place)?.[0] ?? "";
    const text = `${place}\n${ts.displayPartsToString(info?.displayParts)}\n${line && `// ${line}`}`;
    return `${text.trim().replaceAll(/^/gm, `${indent}    `).replace(/^ {4}/, "")}\n\n`;
  };
}

/** The names that are offered. */
function offered(place: string): (editor: Editor, at: number) => string {
  return ({ service, open }, at) => {
    const entries = service.getCompletionsAtPosition(open.fileName, at, undefined)?.entries ?? [];
    return `${place}|\n${entries.map(({ name }) => `    ${name}\n`).join("")}\n`;
  };
}
