import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hint } from "../nearest.js";

const folder = new URL("../../contracts/", import.meta.url);

/** The vendors whose contracts come with this package, in alphabetical order. */
export function vendors(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}

/**
 * The path of a vendor's contract, an OpenAPI 3.1 document in YAML.
 *
 * @throws {Error} when the vendor is unknown; the message has the nearest name.
 */
export function contractPath(vendor: string): string {
  const known = vendors();
  if (!known.includes(vendor)) {
    throw new Error(`Vendor "${vendor}" is unknown; ${hint(vendor, known)}`);
  }
  return fileURLToPath(new URL(`${vendor}.yaml`, folder));
}
