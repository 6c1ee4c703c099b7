// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Client, createFetchClient } from "@trunkline/runtime/openapi-fetch";
import { contract } from "./contract.js";
import type { AcmeOptions } from "./index.js";
import * as operations from "./operations.js";
import type { paths } from "./paths.js";

export type { Client, Middleware } from "@trunkline/runtime/openapi-fetch";
export type { operations, paths } from "./paths.js";

/** openapi-fetch's client of the Acme *\/ API. */
export interface AcmeClient extends Client<paths> {
  /** Closes the client: running calls finish, and later calls fail. */
  close(): Promise<void>;
}

/**
 * Creates openapi-fetch's client of the Acme *\/ API. It makes calls as the client of `createAcme` does.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createAcmeClient(options: AcmeOptions): AcmeClient {
  return createFetchClient<AcmeClient>(contract, operations, options);
}
