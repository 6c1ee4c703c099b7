import { type Contract, isObject, type Json, namedSchemas } from "@trunkline/contract";
import { emitContract } from "./emit/contract.js";
import { emitEvents } from "./emit/events.js";
import { emitIndex } from "./emit/index.js";
import { emitOpenapiFetch } from "./emit/openapi-fetch.js";
import { emitOperations } from "./emit/operations.js";
import { emitPaths } from "./emit/paths.js";
import { readRequestSchemas } from "./emit/request-schemas.js";
import { emitRequests } from "./emit/requests.js";
import { emitRows } from "./emit/rows.js";
import { emitSchemas } from "./emit/schemas.js";
import { makeTypes } from "./emit/type-making.js";
import { emitTypes } from "./emit/types.js";

/** A contract, and the document that it was read from, of which its types are made. Plain data, so a thread can send it. */
export interface Source {
  readonly contract: Contract;
  readonly root: Json | undefined;
}

/** The files of one vendor's `src`, by name. The same contract always gives the same files. */
export async function generate({ contract, root }: Source): Promise<Map<string, string>> {
  const components = isObject(root) ? root["components"] : undefined;
  const types = namedSchemas(isObject(components) ? components["schemas"] : undefined);
  const made = await makeTypes(contract, types, root);
  const checks = readRequestSchemas(contract);
  const requests = emitRequests(contract, types);
  const schemas = emitSchemas(contract, checks);
  const events = emitEvents(contract);
  const files = new Map([
    ["contract.ts", emitContract(contract)],
    ["index.ts", emitIndex(contract, requests, types)],
    ["openapi-fetch.ts", emitOpenapiFetch(contract)],
    ["operations.ts", emitOperations(contract, checks)],
    ["paths.ts", emitPaths(contract, made)],
    ["requests.ts", requests.text],
    ["rows.ts", emitRows(contract, requests, types)],
    ["types.ts", emitTypes(contract.vendor, types, made)],
  ]);
  if (schemas !== undefined) files.set("schemas.ts", schemas);
  if (events !== undefined) files.set("events.ts", events);
  return files;
}
