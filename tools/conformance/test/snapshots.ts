import { existsSync, readdirSync } from "node:fs";

/** The snapshots of a folder that no test asks for any more; vitest tells of none of them. */
export function strays(folder: string, expected: readonly string[]): string[] {
  const path = new URL(`./__snapshots__/${folder}`, import.meta.url);
  return existsSync(path) ? readdirSync(path).filter((name) => !expected.includes(name)) : [];
}
