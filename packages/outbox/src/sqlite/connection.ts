/** What a statement takes, and what a column has. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** What `node:sqlite` and `libsql` have in common. */
export interface Database {
  prepare(sql: string): {
    run(...values: Value[]): { readonly changes: number | bigint };
    all(...values: Value[]): unknown[];
  };
  close(): void;
}

/** An open file. It is synchronous, as SQLite is. */
export interface Connection {
  /** Runs a statement, and gives how many rows it changed. */
  run(sql: string, ...values: Value[]): number;
  /** Runs a statement, and gives the rows that it returns. */
  all(sql: string, ...values: Value[]): readonly Row[];
  close(): void;
}

/** Each statement is prepared once. */
export function connectionOf(database: Database): Connection {
  const statements = new Map<string, ReturnType<Database["prepare"]>>();
  return {
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    all: (sql, ...values) => prepared(sql).all(...values) as Row[],
    close: () => {
      // libsql lets go of the file when its statements are garbage.
      statements.clear();
      database.close();
    },
  };

  // libsql 0.5 resets a statement only before it runs, so a BEGIN that found the file locked would block each later COMMIT
  // until its garbage is collected. The same statement, run again, is reset.
  function prepared(sql: string) {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }
}
