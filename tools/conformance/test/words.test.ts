import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { contracts } from "./contract.js";
import { programOf, wordsOf } from "./types/words.js";

// npm test looks at the first operation that sends, the long suite at all.
const isLong = process.env["TRUNKLINE_LONG"] !== undefined;
const chosen = contracts.map((contract) => ({
  contract,
  operations: isLong
    ? contract.operations
    : [
        contract.operations.find(({ operationId: id }) => id.startsWith("send")) ?? contract.operations[0],
      ].filter((operation) => operation !== undefined),
}));
const words = wordsOf(chosen.map(({ contract, operations }) => programOf(contract, operations)));

it.each(chosen.map(({ contract: { vendor } }, index) => ({ vendor, index })))(
  "an editor says of $vendor what it said",
  async ({ vendor, index }) => {
    const name = `__snapshots__/editor/${vendor}${isLong ? "-all" : ""}.txt`;
    await expect(words[index]).toMatchFileSnapshot(fileURLToPath(new URL(name, import.meta.url)));
  },
);
