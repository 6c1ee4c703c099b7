/** A serialization failure and a deadlock: the server has rolled back, so nothing was done. */
const rolledBack = new Set(["40001", "40P01"]);

/** Runs a transaction of our own again where the server says that it did nothing because of another one. */
export async function retryConflicts<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let left = 9; ; left--) {
    try {
      return await run();
    } catch (error) {
      if (left === 0 || !rolledBack.has(sqlState(error) ?? "")) throw error;
    }
  }
}

/** Whether a value is one that Postgres does not take, such as a text with a NUL. */
export function isOfData(error: unknown): boolean {
  return sqlState(error)?.startsWith("22") ?? false;
}

/** Postgres's own code of an error; undefined for an error of the connection. */
function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
