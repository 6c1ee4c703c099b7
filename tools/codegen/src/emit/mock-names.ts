import { isObject, type Json } from "../json.js";

/** A contract, as far as names are taken from it. */
interface Named {
  readonly vendor: string;
  readonly root: Json;
}

/** As wide as Biome lets a line be: the file lies among files that it formats. */
const width = 110;

/** The names that the mock's package completes in an editor: those of the vendors, their operations and their events. */
export function emitMockNames(contracts: readonly Named[]): string {
  const vendors = contracts.map(({ vendor, root }) => {
    const members = [member("operation", operationsOf(root)), member("event", namesIn(root, "webhooks"))];
    return `  readonly ${JSON.stringify(vendor).replace(/^"([a-z]\w*)"$/, "$1")}: {\n${members.join("")}  };\n`;
  });
  return [
    "// Generated from specs by `pnpm generate`.\n// Do not edit: change the contracts or tools/codegen.\n\n",
    "/** The operations and the events of each vendor. */\n",
    `export interface VendorNames {\n${vendors.join("")}}\n`,
  ].join("");
}

function operationsOf(root: Json): string[] {
  const paths = isObject(root) && isObject(root["paths"]) ? Object.values(root["paths"]) : [];
  return paths
    .flatMap((item) => (isObject(item) ? Object.values(item) : []))
    .flatMap((operation) => (isObject(operation) ? (operation["operationId"] ?? []) : []))
    .map(String);
}

function namesIn(root: Json, part: string): string[] {
  const found = isObject(root) ? root[part] : undefined;
  return isObject(found) ? Object.keys(found) : [];
}

function member(name: string, values: readonly string[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  const line = `    readonly ${name}: ${texts.join(" | ") || "never"};`;
  if (line.length <= width) return `${line}\n`;
  return `    readonly ${name}:\n${texts.map((text) => `      | ${text}`).join("\n")};\n`;
}
