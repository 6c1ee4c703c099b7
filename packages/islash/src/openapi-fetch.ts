// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Client, createFetchClient } from "@trunkline/runtime/openapi-fetch";
import { contract } from "./contract.js";
import type { IslashOptions } from "./index.js";
import * as operations from "./operations.js";
import type { paths } from "./paths.js";

export type { Client, Middleware } from "@trunkline/runtime/openapi-fetch";
export type { operations, paths } from "./paths.js";

/** openapi-fetch's client of the iSlash API. */
export interface IslashClient extends Client<paths> {
  /** Closes the client: running calls finish, and later calls fail. */
  close(): Promise<void>;
}

/**
 * Creates openapi-fetch's client of the iSlash API. It makes calls as the client of `createIslash` does.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createIslashClient(options: IslashOptions): IslashClient {
  return createFetchClient<IslashClient>(contract, operations, options);
}
