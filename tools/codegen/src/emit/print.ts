import { Call, type Printable, type PrintableObject, Reference } from "../json-schema.js";

const width = 110;

/** Prints a value as JavaScript: on one line where it fits, else one member per line. */
export function print(value: Printable, indent = ""): string {
  const line = printLine(value);
  const list = listOf(value);
  if (!list || indent.length + line.length <= width) return line;
  const inner = `${indent}  `;
  const lines = list.members.map(([label, member]) => `${inner}${label}${print(member, inner)},\n`);
  return `${list.open}\n${lines.join("")}${indent}${list.close}`;
}

function printLine(value: Printable): string {
  const list = listOf(value);
  if (!list) return value instanceof Reference ? value.name : JSON.stringify(value);
  const members = list.members.map(([label, member]) => label + printLine(member)).join(", ");
  const space = members === "" || Array.isArray(value) ? "" : " ";
  return list.open + space + members + space + list.close;
}

interface List {
  readonly open: string;
  readonly close: string;
  readonly members: readonly (readonly [label: string, value: Printable])[];
}

/** What a value holds, between the brackets that it is printed with; nothing where it is no array, object or call. */
function listOf(value: Printable): List | undefined {
  if (isArray(value)) return { open: "[", close: "]", members: value.map((item) => ["", item]) };
  if (value instanceof Call) {
    // The comment lets a bundler leave out what nobody imports, with all that it is made of.
    return { open: `/* @__PURE__ */ ${value.name}({`, close: "})", members: labelled(value.given) };
  }
  const isObject = typeof value === "object" && value !== null && !(value instanceof Reference);
  return isObject ? { open: "{", close: "}", members: labelled(value) } : undefined;
}

function isArray(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}

function labelled(value: PrintableObject): List["members"] {
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[`${key(name)}: `, member] as const],
  );
}

/** A member's name, quoted only where JavaScript needs it. */
export function key(name: string): string {
  // Without the brackets it would set the prototype, and the member would be lost.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A documentation comment; paragraphs that are undefined or empty are left out. */
export function comment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => !!paragraph?.trim())
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...paragraph.trim().split("\n")])
    .map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** A statement that imports names, or nothing where there are none. */
export function importOf(from: string, names: Iterable<string>, kind?: "type"): string {
  return nameList("import", from, names, kind);
}

/** A statement that exports names of another file, or nothing where there are none. */
export function exportOf(from: string, names: Iterable<string>, kind?: "type"): string {
  return nameList("export", from, names, kind);
}

/** Names in alphabetical order, as many on a line as fit. */
function nameList(verb: string, from: string, given: Iterable<string>, kind?: "type"): string {
  const bare = (name: string) => name.replace(/^type /, "").toLowerCase();
  const names = [...new Set(given)].sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
  if (names.length === 0) return "";
  const start = kind === undefined ? verb : `${verb} ${kind}`;
  const line = `${start} { ${names.join(", ")} } from "${from}";\n`;
  if (line.length <= width) return line;
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines.at(-1)} ${name},`;
    if (lines.length === 0 || longer.length > width) lines.push(`  ${name},`);
    else lines.splice(-1, 1, longer);
  }
  return `${start} {\n${lines.join("\n")}\n} from "${from}";\n`;
}

/** The first lines of every generated file. */
export function header(vendor: string): string {
  return [
    `// Generated from specs/${vendor} by \`pnpm generate\`.`,
    "// Do not edit: change the contract or tools/codegen.\n\n",
  ].join("\n");
}
