import { describe, test } from "vitest";
import { storeWith } from "../../src/sqlite/store.js";
import { storeContract } from "../../src/testing/index.js";
import { drivers, temporaryFile } from "./temporary.js";

describe.each(drivers)("a store in a file, by $name", ({ driver }) => {
  for (const { name, run } of storeContract(async () => storeWith(driver, temporaryFile(), {})))
    test(name, run);
});
