import { describe, test } from "vitest";
import { storeWith } from "../../src/sqlite/store.js";
import { ledgerContract } from "../ledger-contract/contract.js";
import { drivers, temporaryFile } from "./temporary.js";

describe.each(drivers)("a store in a file, by $name", ({ driver }) => {
  for (const { name, run } of ledgerContract(async () => storeWith(driver, temporaryFile(), {})))
    test(name, run);
});
