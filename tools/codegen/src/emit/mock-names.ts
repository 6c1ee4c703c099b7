import type { Contract } from "@trunkline/contract";

/** Biome's line width, because the file is among files that Biome formats. */
const width = 110;

/** The names that the mock's package completes in an editor: those of the vendors, their operations and their events. */
export function emitMockNames(contracts: readonly Contract[]): string {
  const vendors = contracts.map(({ vendor, operations, events }) => {
    const members = [
      member(
        "operation",
        operations.map(({ operationId }) => operationId),
      ),
      member(
        "event",
        events.map(({ type }) => type),
      ),
    ];
    return `  readonly ${JSON.stringify(vendor).replace(/^"([a-z]\w*)"$/, "$1")}: {\n${members.join("")}  };\n`;
  });
  return [
    "// Generated from specs by `pnpm generate`.\n// Do not edit: change the contracts or tools/codegen.\n\n",
    "/** The operations and events of each vendor. */\n",
    `export interface VendorNames {\n${vendors.join("")}}\n`,
  ].join("");
}

function member(name: string, values: readonly string[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  const line = `    readonly ${name}: ${texts.join(" | ") || "never"};`;
  if (line.length <= width) return `${line}\n`;
  return `    readonly ${name}:\n${texts.map((text) => `      | ${text}`).join("\n")};\n`;
}
