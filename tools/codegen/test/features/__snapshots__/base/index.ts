// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall,
} from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { GetBalanceRequest } from "./requests.js";
import type { Done } from "./types.js";

export {
  type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions, type CallResult,
  type ClientOptions, type ErrorKind, type FieldError, type FileContent, type FileInput, type Hooks,
  type Operation, type Outcome, readVendorError, type Retry, type RetryOptions, type RetryReason, type Secret,
  secret, type VendorCall, VendorError, type VendorErrorInit,
} from "@trunkline/runtime";
export type { GetBalanceRequest } from "./requests.js";
export type { Done } from "./types.js";

/** How a client proves who it is. */
export type AcmeCredentials =
  | {
      readonly apiKey: string | Secret;
    };

/** What {@link createAcme} takes. */
export type AcmeOptions = ClientOptions & {
  /** How the client proves who it is. */
  readonly credentials: AcmeCredentials;
} & {
      /** Where the vendor answers, in place of https://api.acme.test */
      readonly baseUrl?: string;
    };

/** A client of the Acme API. */
export interface Acme {
  /**
   * Tell the balance.
   *
   * `GET /balance`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/balance
   */
  getBalance(request?: GetBalanceRequest, options?: CallOptions): VendorCall<Done>;

  /** Ends the client: calls that run are waited for, later ones are refused with outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Makes a client of the Acme API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createAcme(options: AcmeOptions): Acme {
  return createClient<Acme>(contract, operations, options);
}

/**
 * Makes a caller of single operations, which are imported from `@trunkline/acme/operations`: a bundle then holds those alone.
 *
 * `@trunkline/acme/rows` has each operation as data alone: a request made with such a row is not checked before it is sent, and the bundle has no schemas.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createAcmeCaller(options: AcmeOptions): Caller {
  return createCaller(contract, options);
}
