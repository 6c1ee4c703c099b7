// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { Done } from "./types.js";

export {
  type Attempt,
  type CallEnd,
  type Caller,
  type CallInfo,
  type CallOptions,
  type CallResult,
  type ClientOptions,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type FileInput,
  type Hooks,
  type Operation,
  type Outcome,
  readVendorError,
  type Retry,
  type RetryOptions,
  type RetryReason,
  type Secret,
  secret,
  type VendorCall,
  VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";

export type {
  Done,
  PageQuery,
} from "./types.js";

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
  getBalance(request?: GetBalanceRequest, options?: CallOptions): VendorCall<GetBalanceResponse>;

  /**
   * List messages.
   *
   * `GET /messages`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/messages
   */
  listMessages(request: ListMessagesRequest, options?: CallOptions): VendorCall<ListMessagesResponse>;

  /**
   * List contacts.
   *
   * `GET /contacts`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/contacts
   */
  listContacts(request: ListContactsRequest, options?: CallOptions): VendorCall<ListContactsResponse>;

  /**
   * Get a list.
   *
   * `GET /lists/{2nd-key}`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/list
   */
  getList(request: GetListRequest, options?: CallOptions): VendorCall<GetListResponse>;

  /**
   * Delete a list.
   *
   * `DELETE /lists/{2nd-key}`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/list
   */
  deleteList(request: DeleteListRequest, options?: CallOptions): VendorCall<DeleteListResponse>;

  /**
   * Get what only this operation asks for, and another in its path.
   *
   * `GET /keys/{key}`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/key
   */
  getKey(request: GetKeyRequest, options?: CallOptions): VendorCall<GetKeyResponse>;

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
 * Those of `@trunkline/acme/unchecked` send requests that the contract did not check, and leave its schemas out of the bundle as well.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createAcmeCaller(options: AcmeOptions): Caller {
  return createCaller(contract, options);
}

/**
 * What `getBalance` sends.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
  /** Headers of this request. */
  readonly headers?: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: string;
  };
}

/**
 * What `getBalance` answers on success.
 *
 * @see https://acme.test/docs/balance
 */
export type GetBalanceResponse = Done;

/**
 * What `listMessages` sends.
 *
 * @see https://acme.test/docs/messages
 */
export interface ListMessagesRequest {
  /** The query. */
  readonly query: {
    readonly page: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: string;
  };
}

/**
 * What `listMessages` answers on success.
 *
 * @see https://acme.test/docs/messages
 */
export type ListMessagesResponse = Done;

/**
 * What `listContacts` sends.
 *
 * @see https://acme.test/docs/contacts
 */
export interface ListContactsRequest {
  /** The query. */
  readonly query: {
    readonly page: number;
  };
}

/**
 * What `listContacts` answers on success.
 *
 * @see https://acme.test/docs/contacts
 */
export type ListContactsResponse = Done;

/**
 * What `getList` sends.
 *
 * @see https://acme.test/docs/list
 */
export interface GetListRequest {
  /** What the path holds. */
  readonly path: {
    readonly "2nd-key": string;
  };
  /** The query. */
  readonly query?: {
    readonly page?: string;
  };
}

/**
 * What `getList` answers on success.
 *
 * @see https://acme.test/docs/list
 */
export type GetListResponse = Done;

/**
 * What `deleteList` sends.
 *
 * @see https://acme.test/docs/list
 */
export interface DeleteListRequest {
  /** What the path holds. */
  readonly path: {
    readonly "2nd-key": string;
  };
  /** The query. */
  readonly query?: {
    readonly page?: string;
  };
}

/**
 * What `deleteList` answers on success.
 *
 * @see https://acme.test/docs/list
 */
export type DeleteListResponse = Done;

/**
 * What `getKey` sends.
 *
 * @see https://acme.test/docs/key
 */
export interface GetKeyRequest {
  /** What the path holds. */
  readonly path: {
    readonly key: string;
  };
  /** The query. */
  readonly query: {
    readonly "2nd-key": string;
  };
}

/**
 * What `getKey` answers on success.
 *
 * @see https://acme.test/docs/key
 */
export type GetKeyResponse = Done;

