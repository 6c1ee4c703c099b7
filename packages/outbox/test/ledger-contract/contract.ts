import type { Store } from "../../src/index.js";
import { adding } from "./adding.js";
import { dispatching } from "./dispatching.js";
import { looking } from "./looking.js";
import { losing } from "./losing.js";
import { settling } from "./settling.js";
import { updating } from "./updating.js";

/** What a store must do. It throws what `node:assert` throws. */
export interface Rule {
  readonly name: string;
  /** Checks it with a store that is empty. */
  check(store: Store): Promise<void>;
}

/** What every store must do, as tests for any runner: `for (const { name, run } of ledgerContract(open)) test(name, run)`. */
export function ledgerContract(
  open: () => Promise<Store>,
): readonly { name: string; run(): Promise<void> }[] {
  const rules = [...adding, ...dispatching, ...settling, ...losing, ...updating, ...looking];
  return rules.map(({ name, check }) => ({
    name,
    run: async () => {
      const store = await open();
      try {
        await check(store);
      } finally {
        await store.close();
      }
    },
  }));
}
