// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Client, createFetchClient } from "@trunkline/runtime/openapi-fetch";
import { contract } from "./contract.js";
import type { SociocsOptions } from "./index.js";
import * as operations from "./operations.js";
import type { paths } from "./paths.js";

export type { Client, Middleware } from "@trunkline/runtime/openapi-fetch";
export type { operations, paths } from "./paths.js";

/** openapi-fetch's client of the Sociocs HTTP API. */
export interface SociocsClient extends Client<paths> {
  /** Closes the client: running calls finish, and later calls fail. */
  close(): Promise<void>;
}

/**
 * Creates openapi-fetch's client of the Sociocs HTTP API. It makes calls as the client of `createSociocs` does.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createSociocsClient(options: SociocsOptions): SociocsClient {
  return createFetchClient<SociocsClient>(contract, operations, options);
}
