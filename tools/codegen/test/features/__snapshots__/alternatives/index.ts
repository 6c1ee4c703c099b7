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

/** The credentials of a client. */
export type AcmeCredentials =
  | {
      readonly apiKey: string | Secret;
      readonly basic?: never;
      readonly keyInQuery?: never;
    }
  | {
      /** The account and its key. */
      readonly basic: { readonly username: string; readonly password: string | Secret };
      readonly apiKey?: never;
      readonly keyInQuery?: never;
    }
  | {
      readonly keyInQuery: string | Secret;
      readonly apiKey?: never;
      readonly basic?: never;
    };

/** The options of {@link createAcme}. */
export type AcmeOptions = ClientOptions & {
  /** The credentials of the client. */
  readonly credentials: AcmeCredentials;
} & {
      /** The base URL, in place of https://api.acme.test */
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

  /** Closes the client: running calls finish, and later calls fail with the outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Creates a client of the Acme API.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createAcme(options: AcmeOptions): Acme {
  return createClient<Acme>(contract, operations, options);
}

/**
 * Creates a caller of single operations, which you import from `@trunkline/acme/operations`. A bundle then contains only those.
 *
 * `@trunkline/acme/rows` has the same operations without their schemas: the bundle is smaller, and requests are not checked before they are sent.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createAcmeCaller(options: AcmeOptions): Caller {
  return createCaller(contract, options);
}
