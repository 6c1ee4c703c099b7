import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { memberNameOf, typeNameOf } from "../names.js";

/** A module to bundle, and what it may weigh. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** In kB of 1000 bytes. */
  readonly kB: number;
}

/** What a vendor's trial says of sizes; specs/trial.schema.json describes it. */
interface VendorBudget {
  readonly operation: string;
  readonly client: number;
  readonly checked: number;
  readonly row: number;
  readonly openapiFetch: number;
  readonly unified?: number;
}

/** The same bundles of every vendor whose trial has a budget. */
export function bundlesOfVendors(clone: string): Bundle[] {
  const specs = join(clone, "specs");
  if (!existsSync(specs)) return [];
  return readdirSync(specs)
    .sort()
    .flatMap((vendor) => {
      const path = join(specs, vendor, "trial.yaml");
      if (!existsSync(path)) return [];
      const { budget } = parse(readFileSync(path, "utf8")) as { readonly budget?: VendorBudget };
      return budget ? bundlesOf(vendor, budget) : [];
    });
}

function bundlesOf(vendor: string, budget: VendorBudget): Bundle[] {
  const { operation, client, checked, row, openapiFetch, unified } = budget;
  const name = `@trunkline/${vendor}`;
  const create = `create${typeNameOf(vendor)}`;
  const caller = `export { ${create}Caller } from "${name}";`;
  const single = (entry: string, kB: number) => ({
    name: `${name}/${entry}, ${operation} alone`,
    code: `${caller} export { ${operation} } from "${name}/${entry}";`,
    kB,
  });
  const whole = `export { ${create} } from "${name}";`;
  const mapping = `export { ${memberNameOf(vendor)} } from "@trunkline/unified/${vendor}";`;
  return [
    { name, code: whole, kB: client },
    single("operations", checked),
    single("rows", row),
    {
      name: `${name}/openapi-fetch`,
      code: `export { ${create}Client } from "${name}/openapi-fetch";`,
      kB: openapiFetch,
    },
    ...(unified === undefined
      ? []
      : [
          {
            name: `@trunkline/unified/${vendor}, with the client`,
            code: `${whole} export { createMessenger } from "@trunkline/unified"; ${mapping}`,
            kB: unified,
          },
        ]),
  ];
}
