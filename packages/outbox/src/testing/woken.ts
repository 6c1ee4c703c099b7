import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine } from "../index.js";

/** Works on an engine, and remembers the ids that it gave. */
export interface Woken {
  readonly ids: readonly string[];
  /** Resolves when the engine gave each of these, whatever else it gave. */
  until(ids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function collect(
  engine: Engine,
  concurrency = 10,
  handle: (ids: readonly string[]) => Promise<void> | void = () => {},
): Promise<Woken> {
  const ids: string[] = [];
  const stop = await engine.work(
    async (given) => {
      ids.push(...given);
      await handle(given);
    },
    { concurrency },
  );
  const until = (wanted: readonly string[]) =>
    eventually(`${wanted.join(", ")} to be woken`, async () => wanted.every((id) => ids.includes(id)));
  return { ids, until, stop };
}

/** Asks again until it is so. */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    assert.ok(performance.now() < end, `waited 20 seconds for ${what}`);
    await wait(20);
  }
}

export function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `id ${index}: "é"`);
}
