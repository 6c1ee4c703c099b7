import { describe, test } from "vitest";
import { storeContract } from "../src/testing/index.js";
import { createMemoryStore } from "./memory-store.js";
import { checkModel } from "./model/check-model.js";

const isLong = process.env["TRUNKLINE_LONG"] === "1";
const open = async () => createMemoryStore();

describe("a store in memory", () => {
  for (const { name, run } of storeContract(open)) test(name, run);
  test("does what a model does, whatever is called in whatever order", () =>
    checkModel(open, isLong ? 1000 : 60));
});
