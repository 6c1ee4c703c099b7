import { type Contract, pascalCase } from "@trunkline/contract";
import { comment, header } from "./print.js";

/** The client of openapi-fetch, which calls the vendor as the other client does. */
export function emitOpenapiFetch(contract: Contract): string {
  const { vendor, title } = contract;
  const name = pascalCase(vendor);
  return [
    header(vendor),
    'import { type Client, createFetchClient } from "@trunkline/runtime/openapi-fetch";\n',
    'import { contract } from "./contract.js";\n',
    `import type { ${name}Options } from "./index.js";\n`,
    'import * as operations from "./operations.js";\n',
    'import type { paths } from "./paths.js";\n\n',
    'export type { Client, Middleware } from "@trunkline/runtime/openapi-fetch";\n',
    'export type { operations, paths } from "./paths.js";\n\n',
    comment([`openapi-fetch's client of the ${title}.`]),
    `export interface ${name}Client extends Client<paths> {\n`,
    comment(["Closes the client: running calls finish, and later calls fail."], "  "),
    "  close(): Promise<void>;\n}\n\n",
    comment([
      `Creates openapi-fetch's client of the ${title}. It makes calls as the client of \`create${name}\` does.`,
      "@throws {VendorError} if an option is missing, unknown or invalid.",
    ]),
    `export function create${name}Client(options: ${name}Options): ${name}Client {\n`,
    `  return createFetchClient<${name}Client>(contract, operations, options);\n}\n`,
  ].join("");
}
