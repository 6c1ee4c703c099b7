import { type Node, report, text } from "./node.js";

/** The words that no constant may be named by, and `then`, which would make a promise of the client. */
const reserved = `
  arguments await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package private
  protected public return static super switch then this throw true try typeof var void while with yield
`.split(/\s+/);

/** What is beside the operations in a generated file. */
const generated = ["checked", "contract", "rows"];

export function readOperationId(node: Node): string {
  const operationId = text(node);
  const problem = operationId === "" ? undefined : problemOf(operationId);
  if (problem !== undefined) report(node, problem);
  return operationId;
}

function problemOf(name: string): string | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    return "must be a camelCase name such as sendMessage, because it becomes a method.";
  }
  if (reserved.includes(name)) {
    return `\`${name}\` is reserved in JavaScript; add what it acts on, as in deleteMessage.`;
  }
  if (name === "close")
    return "`close` is a method of every client; add what the operation acts on, as in closeSession.";
  if (generated.includes(name)) {
    return `\`${name}\` is already a name in the generated files; add what it acts on, as in readContract.`;
  }
  return undefined;
}
