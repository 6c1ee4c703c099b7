import { truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Driver } from "../../src/sqlite/drivers.js";
import { newRow } from "../../src/testing/expect.js";
import { drivers, openStore, temporaryFile } from "./temporary.js";

/** A driver that sets something of each connection first. */
function having(driver: Driver, pragma: string): Driver {
  return (path) => {
    const database = driver(path);
    database.prepare(pragma).all();
    return database;
  };
}

describe.each(drivers)("a file that cannot be written, by $name", ({ driver }) => {
  it("says that the disk is full, keeps nothing half-done, and goes on when there is room", async () => {
    const path = temporaryFile();
    const { ledger, records } = openStore(having(driver, "PRAGMA max_page_count = 60"), path);
    await ledger.add([newRow("a"), newRow("b")]);
    const [a] = await ledger.dispatch({ limit: 1, leaseMs: 60_000 });
    const message = "x".repeat(1_000_000);
    const [full, settled] = await Promise.allSettled([
      ledger.add([newRow("small"), newRow("large", { message })]),
      // In the same commit, which has to be made without the other.
      ledger.settle("a", 1, { state: "accepted", ground: "worker" }),
    ]);
    expect(a?.id).toBe("a");
    expect(full).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining(`${path}: the disk is full`) },
    });
    expect(settled).toEqual({ status: "fulfilled", value: true });
    expect(await records.get("small")).toBeUndefined();
    expect(await records.count()).toMatchObject({ queued: 1, accepted: 1, dispatching: 0 });
    expect(await openStore(driver, path).ledger.add([newRow("large", { message })])).toEqual(["large"]);
    expect(await ledger.add([newRow("small")])).toEqual(["small"]);
  });

  it("says that it may not write, and shows what there is", async () => {
    const path = temporaryFile();
    await openStore(driver, path).ledger.add([newRow("a")]);
    const database = driver(path);
    const { ledger, records } = openStore(() => database, path);
    expect(await records.get("a")).toMatchObject({ state: "queued" });
    database.prepare("PRAGMA query_only = ON").all();
    await expect(ledger.dispatch({ limit: 1, leaseMs: 1 })).rejects.toThrow(
      `${path}: it cannot be written: give`,
    );
    expect(await records.get("a")).toMatchObject({ state: "queued", attempt: 0 });
  });

  it("says that the file is no database, is damaged, or has no folder", async () => {
    const text = temporaryFile();
    writeFileSync(text, "Dear diary, ".repeat(1000));
    await expect(openStore(driver, text).records.count()).rejects.toThrow(
      `${text}: it is no SQLite database`,
    );
    const damaged = temporaryFile();
    const store = openStore(driver, damaged);
    await store.ledger.add(Array.from({ length: 500 }, (_, n) => newRow(`${n}`)));
    await store.close();
    truncateSync(damaged, 8192);
    await expect(openStore(driver, damaged).records.list({})).rejects.toThrow(`${damaged}: it is damaged`);
    const path = `${temporaryFile()}/none/outbox.db`;
    expect(() => openStore(driver, path)).toThrow(`${path}: it cannot be opened: its folder must exist`);
    await expect(openStore(driver, ":memory:").records.count()).rejects.toThrow(
      ":memory:: it must be a file",
    );
  });

  it("leaves tables alone that a newer version made", async () => {
    const path = temporaryFile();
    await openStore(driver, path).ledger.add([newRow("a")]);
    const database = driver(path);
    database.prepare("UPDATE trunkline_outbox_version SET version = 99").run();
    database.close();
    await expect(openStore(driver, path).records.count()).rejects.toThrow("its tables have version 99");
  });

  it("waits while another writes, then says so, and goes on afterwards", async () => {
    const path = temporaryFile();
    const { ledger, records } = openStore(driver, path, { busyTimeoutMs: 100 });
    await ledger.add([newRow("a")]);
    const other = driver(path);
    other.prepare("BEGIN IMMEDIATE").run();
    await expect(ledger.dispatch({ limit: 1, leaseMs: 60_000 })).rejects.toThrow(
      `${path}: another connection keeps it locked`,
    );
    expect(await records.get("a")).toMatchObject({ state: "queued", attempt: 0 });
    const waiting = ledger.dispatch({ limit: 1, leaseMs: 60_000 });
    setTimeout(() => other.prepare("ROLLBACK").run(), 20);
    expect(await waiting).toMatchObject([{ id: "a", attempt: 1 }]);
    other.close();
  });

  it("lets one call fail without those of the same commit", async () => {
    const { ledger, records } = openStore(driver, temporaryFile());
    const wrong = { ...newRow("wrong"), message: undefined as unknown as string };
    const [failed, ...others] = await Promise.allSettled([
      ledger.add([newRow("first"), wrong]),
      ledger.add([newRow("a")]),
      ledger.add([newRow("b"), newRow("a")]),
    ]);
    expect(failed?.status).toBe("rejected");
    expect(others).toEqual([["a"], ["b"]].map((value) => ({ status: "fulfilled", value })));
    expect((await records.list({})).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("does nothing any more when it is closed", async () => {
    const store = openStore(driver, temporaryFile());
    const last = store.ledger.add([newRow("a")]);
    await store.close();
    expect(await last).toEqual(["a"]);
    await store.close();
    await expect(store.ledger.add([newRow("b")])).rejects.toThrow("the store is closed");
    await expect(store.records.get("a")).rejects.toThrow("the store is closed");
  });
});
