/** Why a command cannot do its work: what is wrong, where, and what to do. */
export class Refusal extends Error {}

export function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\r?\n/)[0] ?? "";
}
