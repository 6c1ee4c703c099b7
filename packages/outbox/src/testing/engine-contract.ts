import type { Engine } from "../index.js";
import { type ContractTest, type Rule, testsOf } from "./contract.js";
import { stopping } from "./stopping.js";
import { waking } from "./waking.js";

/** An engine whose queue is empty, and what ends it. */
export interface OpenedEngine {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** What an engine must do, as tests for any runner. They wait for the engine, up to 20 seconds each. */
export function engineContract(open: () => Promise<OpenedEngine>): readonly ContractTest[] {
  const rules: readonly Rule<Engine>[] = [...waking, ...stopping];
  return testsOf(rules, async () => {
    const { engine, close } = await open();
    const stops = new Set<() => Promise<void>>();
    const subject: Engine = {
      wake: (ids, options) => engine.wake(ids, options),
      lost: () => engine.lost(),
      work: async (handle, options) => {
        const stop = await engine.work(handle, options);
        stops.add(stop);
        return async () => {
          stops.delete(stop);
          await stop();
        };
      },
    };
    return {
      subject,
      // A test that failed leaves workers.
      close: async () => {
        await Promise.all([...stops].map((stop) => stop()));
        await close();
      },
    };
  });
}
