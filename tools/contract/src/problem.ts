/** A place in a file that a person wrote. */
export interface Place {
  /** The path from the root of the repository, with slashes. */
  readonly file: string;
  readonly line: number;
  /** A JSON Pointer within the file. */
  readonly pointer: string;
}

/** One thing that is wrong with a contract, and what to do about it. */
export interface Problem extends Place {
  readonly message: string;
  /** Whether it is a reference to something that does not exist, so that the model is incomplete. */
  readonly isLost?: true;
}

/** Everything that is wrong with a contract, one line each. */
export class InvalidContract extends Error {}

/** @throws {InvalidContract} if there is any problem. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InvalidContract(printProblems(problems));
}

/** All problems as lines of text, in the order of files and lines. */
export function printProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted((one, other) => compare(one.file, other.file) || one.line - other.line)
    .map(({ file, line, pointer, message }) => `${file}:${line} at #${pointer}: ${message}`)
    .join("\n");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
