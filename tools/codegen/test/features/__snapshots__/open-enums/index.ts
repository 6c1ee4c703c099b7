// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { Done, Message } from "./types.js";

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
  Priority,
  Message,
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
   * Send a message.
   *
   * `POST /{channel}/messages`
   *
   * @throws {VendorError}
   * @see https://acme.test/docs/send
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<SendMessageResponse>;

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
 * What `sendMessage` sends.
 *
 * @see https://acme.test/docs/send
 */
export interface SendMessageRequest {
  /** What the path holds. */
  readonly path: {
    readonly channel: "sms" | "chat" | (string & {});
  };
  /** The query. */
  readonly query?: {
    /** The priority; a higher number goes first. */
    readonly priority?: 1 | 2 | (number & {});
  };
  readonly body: Message;
}

/**
 * What `sendMessage` answers on success.
 *
 * @see https://acme.test/docs/send
 */
export type SendMessageResponse = Done;

