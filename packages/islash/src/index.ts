// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type CallOptions, type ClientOptions, createClient, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { components } from "./types.js";

export {
  type Attempt,
  type CallOptions,
  type CallResult,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type FileInput,
  type Outcome,
  type VendorCall,
  VendorError,
} from "@trunkline/runtime";

/** How a client proves who it is. */
export type IslashCredentials =
  | {
      /** The secret key that iSlash gives to its customer. The vendor describes it as a required header; on the wire that is the same. */
      readonly userToken: string;
    };

/** What {@link createIslash} takes. */
export type IslashOptions = ClientOptions & {
  readonly credentials: IslashCredentials;
} & (
    | {
      /** Where the vendor answers, in place of https://{host}/api/public */
      readonly baseUrl: string;
      readonly serverVariables?: never;
    }
    | {
      readonly baseUrl?: never;
      /** The parts of https://{host}/api/public */
      readonly serverVariables: {
          /** The host that iSlash gives to its customer. The vendor calls this variable `ISLASH_API_ENDPOINT`. */
          readonly host: string;
        };
    }
  );

/**
 * A client of the iSlash API.
 *
 * Send messages to a contact within a session.
 *
 * @see https://api-docs.islash.io/
 */
export interface Islash {
  /**
   * Send a session message.
   *
   * Sends a message to one contact within a session: text, a file, the URL of a file, or a sticker. At least one of them must be there.
   * A file may go along with text. Other combinations are neither described nor excluded, so they are allowed here.
   *
   * The body is `multipart/form-data`. Whether the vendor also takes JSON when there is no file is undocumented, so JSON is left out.
   *
   * The vendor's page has an older version that differs, and this contract follows the newer one:
   *
   * - The older one has every field but the binary `file` in the query. The newer one has them all in the body; it is the vendor's
   *   own OpenAPI description, and it is the only one that knows `quoted_message_id`.
   * - The older one names the quoted message in the answer `quote_message`, and has a member `color`. The sample on the newer one
   *   has `quoted_message`, no `color`, and members that the older one lacks (`user`, `user_id`, `contact`, `message_at`); the sample is followed.
   * - The older one types `delivered_at`, `received_at`, `read_at` and `revoked_at` as strings and `sent_at` as an integer.
   *   In the sample every timestamp is an integer in Unix seconds or null; the sample is followed.
   *
   * `POST /send-session-message`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/session-message/send-session-message
   */
  sendSessionMessage(request: SendSessionMessageRequest, options?: CallOptions): VendorCall<SendSessionMessageResponse>;
}

/**
 * Makes a client of the iSlash API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createIslash(options: IslashOptions): Islash {
  return createClient<Islash>(contract, operations, options);
}

/** What `sendSessionMessage` sends. */
export interface SendSessionMessageRequest {
  readonly body: components["schemas"]["SessionMessage"];
}

/** What `sendSessionMessage` answers on success. */
export type SendSessionMessageResponse = components["schemas"]["SessionMessageSent"];

export type SessionMessage = components["schemas"]["SessionMessage"];
export type Text = components["schemas"]["Text"];
export type File = components["schemas"]["File"];
export type FileUrl = components["schemas"]["FileUrl"];
export type StickerId = components["schemas"]["StickerId"];
export type SessionMessageSent = components["schemas"]["SessionMessageSent"];
export type Failure = components["schemas"]["Failure"];
export type Meta = components["schemas"]["Meta"];
export type SentMessage = components["schemas"]["SentMessage"];
export type UnixTime = components["schemas"]["UnixTime"];
