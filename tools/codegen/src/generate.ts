import type { Document } from "./document.js";
import { emitContract } from "./emit/contract.js";
import { emitEvents } from "./emit/events.js";
import { emitIndex } from "./emit/index.js";
import { emitMockNames } from "./emit/mock-names.js";
import { emitOperations } from "./emit/operations.js";
import { readRequests } from "./emit/requests.js";
import { emitSchemas } from "./emit/schemas.js";
import { emitTypes } from "./emit/types.js";
import { emitUnchecked } from "./emit/unchecked.js";
import { rootOf } from "./node.js";
import { emitContractsPage } from "./page/contracts-page.js";
import { readContract } from "./read.js";

/** The files of one vendor's `src`, by name. The same contract always gives the same files. */
export async function generate(vendor: string, document: Document): Promise<Map<string, string>> {
  const model = readContract(vendor, document);
  const requests = readRequests(model);
  const schemas = emitSchemas(model, requests);
  const events = emitEvents(model);
  const files = new Map([
    ["contract.ts", emitContract(model)],
    ["index.ts", emitIndex(model)],
    ["operations.ts", emitOperations(model, requests)],
    ["types.ts", await emitTypes(model)],
    ["unchecked.ts", emitUnchecked(model)],
  ]);
  if (schemas !== undefined) files.set("schemas.ts", schemas);
  if (events !== undefined) files.set("events.ts", events);
  return files;
}

/** The names of all contracts, for the mock's package. */
export function generateNames(contracts: readonly { vendor: string; document: Document }[]): string {
  return emitMockNames(contracts.map(({ vendor, document }) => ({ vendor, root: document.root })));
}

/** The page on all contracts, in the order of their vendors. */
export function generatePage(contracts: readonly { vendor: string; document: Document }[]): string {
  return emitContractsPage(
    contracts.map(({ vendor, document }) => ({
      model: readContract(vendor, document),
      root: rootOf(document),
    })),
  );
}
