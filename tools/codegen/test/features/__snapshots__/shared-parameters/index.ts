// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { components } from "./types.js";

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

/** How a client proves who it is. */
export type AcmeCredentials =
  | {
      readonly apiKey: string | Secret;
    };

/** What {@link createAcme} takes. */
export type AcmeOptions = ClientOptions & {
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

/** What `getBalance` sends. */
export interface GetBalanceRequest {
  readonly headers?: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: string;
  };
}

/** What `getBalance` answers on success. */
export type GetBalanceResponse = components["schemas"]["Done"];

/** What `listMessages` sends. */
export interface ListMessagesRequest {
  readonly query: {
    readonly page: number;
  };
  readonly headers?: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: string;
  };
}

/** What `listMessages` answers on success. */
export type ListMessagesResponse = components["schemas"]["Done"];

/** What `listContacts` sends. */
export interface ListContactsRequest {
  readonly query: {
    readonly page: number;
  };
}

/** What `listContacts` answers on success. */
export type ListContactsResponse = components["schemas"]["Done"];

/** What `getList` sends. */
export interface GetListRequest {
  readonly path: {
    readonly "2nd-key": string;
  };
  readonly query?: {
    readonly page?: string;
  };
}

/** What `getList` answers on success. */
export type GetListResponse = components["schemas"]["Done"];

/** What `deleteList` sends. */
export interface DeleteListRequest {
  readonly path: {
    readonly "2nd-key": string;
  };
  readonly query?: {
    readonly page?: string;
  };
}

/** What `deleteList` answers on success. */
export type DeleteListResponse = components["schemas"]["Done"];

/** What `getKey` sends. */
export interface GetKeyRequest {
  readonly path: {
    readonly key: string;
  };
  readonly query: {
    readonly "2nd-key": string;
  };
}

/** What `getKey` answers on success. */
export type GetKeyResponse = components["schemas"]["Done"];

export type Done = components["schemas"]["Done"];
export type PageQuery = components["schemas"]["PageQuery"];
