import { type Node, report, text } from "./node.js";

/** The words that no constant may be named by, and `then`, which would make a promise of the client. */
const reserved = `
  arguments await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package private
  protected public return static super switch then this throw true try typeof var void while with yield
`.split(/\s+/);

/** What is beside the operations in a generated file. */
const generated = ["checked", "contract", "rows"];

/** What is wrong with a name, and what to do. */
const rules: readonly { readonly isBroken: (name: string) => boolean; readonly says: string }[] = [
  {
    isBroken: (name) => !/^[a-z][A-Za-z0-9]*$/.test(name),
    says: "must be a camelCase name such as sendMessage, because it becomes a method.",
  },
  {
    isBroken: (name) => reserved.includes(name),
    says: "is reserved in JavaScript; add what it acts on, as in deleteMessage.",
  },
  {
    isBroken: (name) => name === "close",
    says: "is a method of every client; add what the operation acts on, as in closeSession.",
  },
  {
    isBroken: (name) => generated.includes(name),
    says: "is already a name in the generated files; add what it acts on, as in readContract.",
  },
];

export function readOperationId(node: Node): string {
  const operationId = text(node);
  const broken = operationId === "" ? undefined : rules.find(({ isBroken }) => isBroken(operationId));
  if (broken) report(node, `\`${operationId}\` ${broken.says}`);
  return operationId;
}
