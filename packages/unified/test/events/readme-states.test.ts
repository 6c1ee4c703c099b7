import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { DeliveryState } from "../../src/delivery-state.js";
import { readers } from "./readers.js";

const readme = new URL("../../README.md", import.meta.url);
const states: readonly DeliveryState[] = [
  ...(["queued", "sent", "delivered", "read"] as const),
  ...(["failed", "undelivered", "revoked", "unknown"] as const),
];

// `-u` writes the table.
it("has a table of the words that mean a state", async () => {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = states.map((state) => {
    const wordsBy = readers.map(async ({ words, read, payloads }) => {
      const its = Object.keys(words).filter((word) => words[word] === state);
      // An event that means a state by itself is named in place of a word.
      const means = async ([name, payload]: [string, object]) => {
        const [event] = await read(JSON.stringify(payload));
        return event?.type === "status" && event.status === state && its.length === 0 ? [name] : [];
      };
      const events = (await Promise.all(Object.entries(payloads).map(means))).flat();
      const named = new Set(events.map((name) => `the event \`${name.split(":")[0]}\``));
      return [...its.map((word) => `\`${word}\``), ...named].join(", ");
    });
    return Promise.all(wordsBy).then((cells) => line([`\`${state}\``, ...cells]));
  });
  const head = ["", ...readers.map(({ vendor }) => vendor)];
  const table = [line(head), line(head.map(() => "---")), ...(await Promise.all(rows))].join("\n");
  const parts = readFileSync(readme, "utf8").split(/(?<=<!-- states -->\n)|(?=<!-- end of states -->)/);
  expect(parts).toHaveLength(3);
  await expect(`${parts[0]}\n${table}\n\n${parts[2]}`).toMatchFileSnapshot("../../README.md");
});
