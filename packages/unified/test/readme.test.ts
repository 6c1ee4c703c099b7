import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mapped, sharedTrials } from "./trials.js";

const readme = new URL("../README.md", import.meta.url);
const opened = await sharedTrials();
const channels = opened.channels.map((channel) => ({
  ...channel,
  made: channel.map(channel.client, channel.settings),
}));
const parts = ["contents", "extras", "recipients"] as const;

/** A tick if all channels of a vendor support it, or else the settings of those that do. */
function cellOf(vendor: string, name: string): string {
  const its = channels.filter((channel) => channel.vendor === vendor);
  const able = its.filter(({ made }) => parts.some((part) => made[part].includes(name)));
  if (able.length === its.length) return "✓";
  return [...new Set(able.map(({ settings }) => `\`${Object.values(settings)[0]}\``))].join(", ");
}

// `-u` writes the table.
it("has a table of what the channels of the trials support", async () => {
  const carried = parts.flatMap((part) => channels.flatMap(({ made }) => made[part]));
  const rows = [...new Set(carried)].filter((name) => name !== "to");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [
    line(["", ...mapped]),
    line(["", ...mapped].map(() => "---")),
    ...rows.map((name) => line([`\`${name}\``, ...mapped.map((vendor) => cellOf(vendor, name))])),
  ];
  const [before, , after] = readFileSync(readme, "utf8").split(/(?<=<!-- carried -->\n)|(?=<!-- end -->)/);
  expect(after).toBeDefined();
  await expect(`${before}\n${table.join("\n")}\n\n${after}`).toMatchFileSnapshot("../README.md");
});
