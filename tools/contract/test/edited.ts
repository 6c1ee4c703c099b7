import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface Edit {
  readonly replace: string;
  readonly by: string;
}

/** What is done to a contract that is in order. */
export interface Edits extends Edit {
  readonly why: string;
  readonly and?: readonly Edit[];
}

/** Edits after which a contract is refused, and the line that has to be named. */
export interface Case extends Edits {
  /** A text on the line, and which of its occurrences. */
  readonly at: string;
  readonly nth?: number;
}

/** The text of a file beside a test, whose `import.meta.url` is the second argument. */
export function readText(path: string, test: string): string {
  return readFileSync(new URL(path, test), "utf8");
}

/** Cases by why, as `it.each` takes them. */
export function readCases<T extends Edits>(path: string, test: string): [string, T][] {
  return (parse(readText(path, test)) as T[]).map((one) => [one.why, one]);
}

export function edited(text: string, { replace, by, and = [] }: Omit<Edits, "why">): string {
  return [{ replace, by }, ...and].reduce((before, edit) => {
    const parts = before.split(edit.replace);
    if (parts.length !== 2) throw new Error(`"${edit.replace}" is there ${parts.length - 1} times.`);
    return parts.join(edit.by);
  }, text);
}

/** The line that a text is on. */
export function lineOf(text: string, { at, nth }: Pick<Case, "at" | "nth">): number {
  const parts = text.split(at);
  if (nth === undefined && parts.length !== 2) throw new Error(`"${at}" is there ${parts.length - 1} times.`);
  return parts
    .slice(0, nth ?? 1)
    .join(at)
    .split("\n").length;
}
