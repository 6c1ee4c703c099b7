import type { Contract, Document } from "@trunkline/contract";
import { emitContract } from "./emit/contract.js";
import { emitEvents } from "./emit/events.js";
import { emitIndex } from "./emit/index.js";
import { emitMockNames } from "./emit/mock-names.js";
import { emitOperations } from "./emit/operations.js";
import { readRequests } from "./emit/requests.js";
import { emitSchemas } from "./emit/schemas.js";
import { emitTypes } from "./emit/types.js";
import { emitUnchecked } from "./emit/unchecked.js";
import { emitContractsPage } from "./page/contracts-page.js";
import { readContract } from "./read.js";

/** A contract, and the document that it was read from, of which its types are made. */
export interface Source {
  readonly contract: Contract;
  readonly document: Document;
}

/** The files of one vendor's `src`, by name. The same contract always gives the same files. */
export async function generate({ contract, document }: Source): Promise<Map<string, string>> {
  const model = readContract(contract.vendor, { ...document, root: document.root ?? null });
  const requests = readRequests(contract);
  const schemas = emitSchemas(contract, requests);
  const events = emitEvents(contract);
  const files = new Map([
    ["contract.ts", emitContract(contract)],
    ["index.ts", emitIndex(model)],
    ["operations.ts", emitOperations(contract, requests)],
    ["types.ts", await emitTypes(model)],
    ["unchecked.ts", emitUnchecked(contract)],
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
