import { existsSync, readdirSync } from "node:fs";

/** The snapshots of a folder that no test uses any more. Vitest does not report these. */
export function strays(folder: string, expected: readonly string[]): string[] {
  const path = new URL(`./__snapshots__/${folder}`, import.meta.url);
  return existsSync(path) ? readdirSync(path).filter((name) => !expected.includes(name)) : [];
}
