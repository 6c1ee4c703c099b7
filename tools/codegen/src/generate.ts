import { type Contract, type Document, isObject, namedSchemas } from "@trunkline/contract";
import { emitContract } from "./emit/contract.js";
import { emitEvents } from "./emit/events.js";
import { emitIndex } from "./emit/index.js";
import { emitMockNames } from "./emit/mock-names.js";
import { emitOpenapiFetch } from "./emit/openapi-fetch.js";
import { emitOperations } from "./emit/operations.js";
import { emitPaths } from "./emit/paths.js";
import { readRequestSchemas } from "./emit/request-schemas.js";
import { emitRequests } from "./emit/requests.js";
import { emitRows } from "./emit/rows.js";
import { emitSchemas } from "./emit/schemas.js";
import { emitTypes } from "./emit/types.js";
import { emitContractsPage } from "./page/contracts-page.js";

/** A contract, and the document that it was read from, of which its types are made. */
export interface Source {
  readonly contract: Contract;
  readonly document: Document;
}

/** The files of one vendor's `src`, by name. The same contract always gives the same files. */
export async function generate({ contract, document }: Source): Promise<Map<string, string>> {
  const { root } = document;
  const components = isObject(root) ? root["components"] : undefined;
  const types = namedSchemas(isObject(components) ? components["schemas"] : undefined);
  const checks = readRequestSchemas(contract);
  const requests = emitRequests(contract, types);
  const schemas = emitSchemas(contract, checks);
  const events = emitEvents(contract);
  const files = new Map([
    ["contract.ts", emitContract(contract)],
    ["index.ts", emitIndex(contract, requests, types)],
    ["openapi-fetch.ts", emitOpenapiFetch(contract)],
    ["operations.ts", emitOperations(contract, checks)],
    ["paths.ts", await emitPaths(contract, types, root)],
    ["requests.ts", requests.text],
    ["rows.ts", emitRows(contract, requests, types)],
    ["types.ts", await emitTypes(contract.vendor, types)],
  ]);
  if (schemas !== undefined) files.set("schemas.ts", schemas);
  if (events !== undefined) files.set("events.ts", events);
  return files;
}

/** The names of all contracts, for the mock's package. */
export function generateNames(contracts: readonly Contract[]): string {
  return emitMockNames(contracts);
}

/** The page on all contracts, in the order of their vendors. */
export function generatePage(contracts: readonly Contract[]): string {
  return emitContractsPage(contracts);
}
