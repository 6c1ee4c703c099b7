import { describe } from "vitest";
import { describeWithPostgres, type TestPostgres } from "../servers/with-postgres.js";
import { temporaryFile } from "../sqlite/temporary.js";
import type { Shared } from "./shared.js";

/** Tests that hold over each store with its engine. Each call of `share` gives an empty one. */
export type Tests = (share: () => Shared) => void;

export function overSqlite(tests: Tests): void {
  describe("over SQLite", () => tests(() => ({ module: moduleOf("sqlite"), where: temporaryFile() })));
}

/** `isOnDisk` keeps everything on a small disk. */
export function overPostgres(tests: Tests, isOnDisk = false): void {
  const share = (postgres: TestPostgres) => () => {
    const { address, disk } = postgres.server();
    return {
      module: moduleOf("postgres"),
      where: { address, schema: postgres.schema(), ...(isOnDisk && { disk }) },
    };
  };
  describeWithPostgres("over PostgreSQL with pg-boss", (postgres) => tests(share(postgres)), {}, isOnDisk);
}

export function overEach(tests: Tests): void {
  overSqlite(tests);
  overPostgres(tests);
}

export function moduleOf(name: "sqlite" | "postgres"): string {
  return new URL(`stores/${name}.mjs`, import.meta.url).href;
}
