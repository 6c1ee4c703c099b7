import { readFileSync } from "node:fs";
import { readTrial } from "@trunkline/trial";
import { expect, inject, it } from "vitest";
import { channelsOfTrials, mapped } from "./trials.js";

const readme = new URL("../README.md", import.meta.url);
const channels = await channelsOfTrials(inject("mocks"));
const parts = ["contents", "extras", "targets"] as const;

/** A tick where all channels of a vendor carry it, and else the settings of those that do. */
function cellOf(vendor: string, name: string): string {
  const its = readTrial(vendor).channels;
  const able = its.filter((one) => parts.some((part) => channels[one.name]?.[part].includes(name)));
  if (able.length === its.length) return "✓";
  return [...new Set(able.map(({ settings }) => `\`${Object.values(settings)[0]}\``))].join(", ");
}

// `-u` writes the table.
it("has a table of what the channels of the trials carry", async () => {
  const carried = parts.flatMap((part) => Object.values(channels).flatMap((channel) => channel[part]));
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
