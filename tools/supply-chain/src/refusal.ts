import { readFileSync } from "node:fs";

/** What a user of this command can mend, in one line. */
export class Refusal extends Error {}

/** Reads a file by a parser, and names the file when it cannot be read or parsed. */
export function readBy<Value>(file: string, parse: (text: string) => Value): Value {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split("\n");
    throw new Refusal(`${file}: ${line?.replace(/:$/, ".")}`);
  }
}

/** The members of a parsed document; an empty one has none, not even in the form of an object. */
export function membersOf(value: unknown, name = "the file"): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${name} has no members.`);
  }
  return value as Readonly<Record<string, unknown>>;
}
