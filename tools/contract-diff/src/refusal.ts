/** Why a command cannot do what it was asked for: one line that names what is wrong and what to do. */
export class Refusal extends Error {}

/** The reason of a failure that is not ours, in one line. */
export function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\r?\n/)[0] ?? "";
}
