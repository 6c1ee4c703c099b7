import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "./rule.js";

/** Where a published package of a clone comes from. */
export function originOf(clone: string, name: string, secrets: readonly string[]): Origin {
  const short = name.replace(/^@[^/]+\//, "");
  const folder = join(clone, "packages", short);
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
  return { folder, sources, contracts: contractsOf(clone, short), secrets };
}

/** A vendor's client carries its contract, and the mock those of all vendors. */
function contractsOf(clone: string, short: string): Map<string, string> {
  const packages = join(clone, "packages");
  const vendors = readdirSync(packages).filter((name) => existsSync(join(packages, name, "openapi.yaml")));
  const text = (vendor: string) => readFileSync(join(packages, vendor, "openapi.yaml"), "utf8");
  if (short === "mock") return new Map(vendors.map((vendor) => [`contracts/${vendor}.yaml`, text(vendor)]));
  return new Map(vendors.includes(short) ? [["openapi.yaml", text(short)]] : []);
}
