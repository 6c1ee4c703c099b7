import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { defaultDriver } from "../../src/sqlite/drivers.js";
import { openRaw, openStore, temporaryFile } from "./temporary.js";

const hammer = fileURLToPath(new URL("hammer.mjs", import.meta.url));

/** Starts a process that works on the file, and collects what it says. */
function start(path: string, ids: readonly string[], onLine: (child: ChildProcess) => void = () => {}) {
  const child = spawn(process.execPath, [hammer, path, ids.join(",")], { stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    onLine(child);
  });
  const goOn = () => child.stdin.end();
  return { lines, goOn, ended: once(child, "close").then(([code, signal]) => ({ code, signal, errors })) };
}

it("gives each attempt of a row to one of several processes, which make the file together", async () => {
  const path = temporaryFile();
  const ids = Array.from({ length: 100 }, (_, n) => `id-${n}`);
  const processes = [1, 2, 3].map(() => start(path, ids));
  // Each of them has rows before one can take them all.
  for (const { lines } of processes)
    await expect.poll(() => lines.some((line) => line.startsWith("dispatched"))).toBe(true);
  for (const { goOn } of processes) goOn();
  for (const { ended } of processes) {
    const { code, errors } = await ended;
    expect(code, errors).toBe(0);
  }
  const said = processes.flatMap(({ lines }) => lines);
  const attempts = ids.flatMap((id) => [1, 2, 3].map((attempt) => `dispatched ${id} ${attempt}`));
  expect(said.sort()).toEqual([...ids.map((id) => `added ${id}`), ...attempts].sort());
  expect((await openStore(defaultDriver(), path).records.count()).accepted).toBe(100);
});

it("keeps what it said of a process that was killed, and no row is given to the next one that this one had", async () => {
  const path = temporaryFile();
  const ids = Array.from({ length: 100 }, (_, n) => `id-${n}`);
  let count = 0;
  const first = start(path, ids, (child) => {
    count += 1;
    if (count > 250) child.kill("SIGKILL");
  });
  first.goOn();
  expect(await first.ended).toMatchObject({ signal: "SIGKILL" });
  const { records } = openStore(defaultDriver(), path);
  const held = await records.list({ state: "dispatching" });
  const second = start(path, ids);
  second.goOn();
  const { code, errors } = await second.ended;
  expect(code, errors).toBe(0);
  const all = [...first.lines, ...second.lines];
  expect(new Set(all).size).toBe(all.length);
  expect(await records.list({ state: "dispatching" })).toEqual(held);
  expect(await records.count()).toMatchObject({
    queued: 0,
    dispatching: held.length,
    accepted: 100 - held.length,
  });
  const database = openRaw(defaultDriver(), path);
  expect(database.prepare("PRAGMA integrity_check").all()).toMatchObject([{ integrity_check: "ok" }]);
});
