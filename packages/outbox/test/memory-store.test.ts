import { describe, test } from "vitest";
import { checkModel } from "./ledger-contract/check-model.js";
import { ledgerContract } from "./ledger-contract/contract.js";
import { createMemoryStore } from "./memory-store.js";

const isLong = process.env["TRUNKLINE_LONG"] === "1";
const open = async () => createMemoryStore();

describe("a store in memory", () => {
  for (const { name, run } of ledgerContract(open)) test(name, run);
  test("does what a model does, whatever is called in whatever order", () =>
    checkModel(open, isLong ? 1000 : 60));
});
