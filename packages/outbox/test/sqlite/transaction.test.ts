import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { long, newRow } from "../../src/testing/expect.js";
import { drivers, openRaw, openStore, temporaryFile } from "./temporary.js";

describe.each(drivers)("the caller's own transaction, by $name", ({ driver }) => {
  it("adds a message with it, or not at all", async () => {
    const path = temporaryFile();
    const database = openRaw(driver, path);
    const run = (sql: string) => database.prepare(sql).run();
    const { ledger, records } = openStore(driver, path);
    // Before the store made its tables.
    run("BEGIN IMMEDIATE");
    run("CREATE TABLE orders (id TEXT)");
    expect(await ledger.add([newRow("a"), newRow("a")], database)).toEqual(["a"]);
    run("ROLLBACK");
    expect(await records.get("a")).toBeUndefined();
    run("BEGIN");
    run("CREATE TABLE orders (id TEXT)");
    expect(await ledger.add([newRow("a")], database)).toEqual(["a"]);
    // Nobody sends it before the caller's commit, and a change waits for that.
    const dispatched = ledger.dispatch({ limit: 1, leaseMs: long });
    expect(await records.get("a")).toBeUndefined();
    run("COMMIT");
    expect(await dispatched).toMatchObject([{ id: "a", attempt: 1 }]);
  });

  it("is invalid when it is none", async () => {
    const path = temporaryFile();
    const { ledger, records } = openStore(driver, path);
    const database = openRaw(driver, path);
    const isSaid = "isTransaction" in database || "inTransaction" in database;
    for (const tx of [null, "tx", {}, ...(isSaid ? [database] : [])]) {
      await expect(ledger.add([newRow("a")], tx)).rejects.toThrow("invalid tx: it must be an open database");
    }
    expect(await records.list({})).toEqual([]);
  });
});

describe.each(drivers)("the log beside the file, by $name", ({ driver }) => {
  it("begins anew when it has become long", async () => {
    const path = temporaryFile();
    const { ledger, records } = openStore(driver, path);
    const message = "x".repeat(1000);
    for (let round = 0; round < 12; round += 1) {
      await ledger.add(Array.from({ length: 1000 }, (_, n) => newRow(`${round} ${n}`, { message })));
    }
    const { size } = statSync(`${path}-wal`);
    // All of it would be 20 MB.
    expect(size).toBeLessThan(10_000_000);
    expect((await records.count()).queued).toBe(12_000);
  });
});
