// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Client, createFetchClient } from "@trunkline/runtime/openapi-fetch";
import { contract } from "./contract.js";
import type { YeastarOptions } from "./index.js";
import * as operations from "./operations.js";
import type { paths } from "./paths.js";

export type { Client, Middleware } from "@trunkline/runtime/openapi-fetch";
export type { operations, paths } from "./paths.js";

/** openapi-fetch's client of the Yeastar P-Series messaging API. */
export interface YeastarClient extends Client<paths> {
  /** Closes the client: running calls finish, and later calls fail. */
  close(): Promise<void>;
}

/**
 * Creates openapi-fetch's client of the Yeastar P-Series messaging API. It makes calls as the client of `createYeastar` does.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createYeastarClient(options: YeastarOptions): YeastarClient {
  return createFetchClient<YeastarClient>(contract, operations, options);
}
