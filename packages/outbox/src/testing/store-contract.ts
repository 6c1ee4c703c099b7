import type { Store } from "../index.js";
import { adding } from "./adding.js";
import { type ContractTest, testsOf } from "./contract.js";
import { dispatching } from "./dispatching.js";
import { looking } from "./looking.js";
import { losing } from "./losing.js";
import { settling } from "./settling.js";
import { updating } from "./updating.js";

/** What a store must do, as tests for any runner. `open` gives an empty store, which each test closes. */
export function storeContract(open: () => Promise<Store>): readonly ContractTest[] {
  const rules = [...adding, ...dispatching, ...settling, ...losing, ...updating, ...looking];
  return testsOf(rules, async () => {
    const store = await open();
    return { subject: store, close: () => store.close() };
  });
}
