// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Client, createFetchClient } from "@trunkline/runtime/openapi-fetch";
import { contract } from "./contract.js";
import type { AcmeOptions } from "./index.js";
import * as operations from "./operations.js";
import type { paths } from "./paths.js";

export type { Client, Middleware } from "@trunkline/runtime/openapi-fetch";
export type { operations, paths } from "./paths.js";

/** openapi-fetch's client of the Acme API. */
export interface AcmeClient extends Client<paths> {
  /** Ends the client: calls that run are waited for, and later ones are refused. */
  close(): Promise<void>;
}

/**
 * Makes openapi-fetch's client of the Acme API; it calls the vendor as `createAcme` does.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createAcmeClient(options: AcmeOptions): AcmeClient {
  return createFetchClient<AcmeClient>(contract, operations, options);
}
