/**
 * What runs a statement with numbered parameters and gives its rows: `pg`'s pool and client, and what other drivers can be made into:
 * `{ query: async (text, values) => ({ rows: await tx.unsafe(text, values) }) }`.
 */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** `pg`'s pool. */
export interface PostgresPool extends Queryable {
  connect(): Promise<Queryable & { release(error?: Error | boolean): void }>;
}

/** Runs `work` in a transaction, which is rolled back if it throws. */
export async function inTransaction<Result>(
  pool: PostgresPool,
  work: (client: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    // Whatever the database's default is: each statement must see what others have just committed.
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // The server rolls back when the connection ends, also one that no statement reaches any more.
    client.release(true);
    throw error;
  }
}

/** The caller's own transaction, which a seam knows nothing of. */
export function asQueryable(tx: unknown, method: string): Queryable {
  const query: unknown = (tx as { query?: unknown } | null)?.query;
  if (typeof query === "function") return tx as Queryable;
  throw new TypeError(`${method}: tx must have query(text, values), such as a client of pg in a transaction`);
}
