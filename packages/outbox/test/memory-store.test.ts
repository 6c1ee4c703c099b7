import { describe, test } from "vitest";
import { ledgerContract } from "./ledger-contract/contract.js";
import { createMemoryStore } from "./memory-store.js";

describe("a store in memory", () => {
  for (const { name, run } of ledgerContract(async () => createMemoryStore())) test(name, run);
});
