import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isLong } from "./cases.js";
import { contracts, type Operation } from "./contract.js";
import { programOf, wordsOf } from "./types/words.js";

const isSend = ({ operationId: id }: Operation) => id.startsWith("send");
const chosen = contracts.map((contract) => ({
  contract,
  operations: isLong
    ? contract.operations
    : contract.operations.toSorted((a, b) => +isSend(b) - +isSend(a)).slice(0, 1),
}));
const words = wordsOf(chosen.map(({ contract, operations }) => programOf(contract, operations)));

it.each(chosen.map(({ contract: { vendor } }, index) => ({ vendor, index })))(
  "an editor says of $vendor what it said",
  async ({ vendor, index }) => {
    const name = `__snapshots__/editor/${vendor}${isLong ? "-all" : ""}.txt`;
    await expect(words[index]).toMatchFileSnapshot(fileURLToPath(new URL(name, import.meta.url)));
  },
);
