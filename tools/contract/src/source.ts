import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
} from "yaml";
import { type Json, part, steps } from "./json.js";
import type { Problem } from "./problem.js";

/** One file of a contract, as a person wrote it. */
export interface Source {
  readonly file: string;
  /** Undefined where the file is not YAML. */
  readonly root: Json | undefined;
  readonly lineOf: (pointer: string) => number;
  /** What is wrong with the file as YAML. */
  readonly problems: readonly Problem[];
}

/** Reads one file of a contract. `file` is what problems call it. */
export function readSource(text: string, file: string): Source {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const lineOf = (pointer: string) => lines.linePos(offsetOf(parsed.contents, steps(pointer))).line;
  // The errors after the first are most often its consequences.
  const errors = parsed.errors.slice(0, 1).map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    pointer: "",
    message: `is not YAML: ${message.split(/ at line /)[0]}.`,
  }));
  const unreadable = errors.length > 0 ? errors : aliasesOf(parsed, file, lines);
  if (unreadable.length > 0) return { file, root: undefined, lineOf, problems: unreadable };
  const problems = cutTexts(parsed.contents).map((pointer) => ({
    file,
    line: lineOf(pointer),
    pointer,
    message: "YAML reads the text after ` #` as a comment; put the text in quotes.",
  }));
  return { file, root: (parsed.toJS() as Json | undefined) ?? null, lineOf, problems };
}

/** A file that is not there, or that cannot be opened. */
export function unreadable(file: string, error: Error): Source {
  const problem = { file, line: 1, pointer: "", message: `cannot be read: ${error.message}.` };
  return { file, root: undefined, lineOf: () => 1, problems: [problem] };
}

/** What an alias repeats may be endless, and no reader of contracts follows one. */
function aliasesOf(document: Document, file: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const { line } = lines.linePos(range?.[0] ?? 0);
      const message = `\`*${source}\` is a YAML alias, which is not allowed; use a \`$ref\`.`;
      problems.push({ file, line, pointer: "", message });
    },
  });
  return problems;
}

/** The texts of a contract, which may hold anything that a person writes. */
const forPeople = ["description", "summary", "title", "note"];

/** The texts for people that have no quotes and are cut by a comment, which may have been meant as a part of them. */
function cutTexts(node: unknown, pointer = ""): string[] {
  const inner: [string | number, unknown][] = isMap(node)
    ? node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value])
    : isSeq(node)
      ? node.items.map((item, index) => [index, item])
      : [];
  return inner.flatMap(([name, value]) => {
    const isCut = isScalar(value) && value.type === Scalar.PLAIN && value.comment !== undefined;
    const here = pointer + part(name);
    return isCut && forPeople.includes(String(name)) ? [here] : cutTexts(value, here);
  });
}

/** The offset of a member's key, or of an item; if it does not exist, that of what would hold it. */
function offsetOf(root: Node | null, path: readonly string[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const name of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (!pair) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else {
      const item: unknown = isSeq(node) ? node.items[Number(name)] : undefined;
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
