// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall,
} from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { SendMessageRequest } from "./requests.js";
import type { MessageAccepted } from "./types.js";

export {
  type AnswerChallenge, type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions,
  type CallResult, type ClientOptions, type DeliveryBody, DeliveryError, type DeliveryErrorReason,
  type DeliveryHeaders, type DeliveryOptions, type ErrorKind, type FieldError, type FileContent,
  type FileInput, type Hooks, type Operation, type Outcome, readVendorError, receive, type ReceiveOptions,
  type Retry, type RetryOptions, type RetryReason, type Secret, secret, type VendorCall, VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";
export { type KonnekEvent, parseEvent } from "./events.js";
export type { SendMessageRequest } from "./requests.js";
export type {
  AccompanyingText, ButtonMessage, ButtonMessageBase, Buttons, Code, ErrorText, Failure, Footer, Header, Id,
  IncomingInteractive, IncomingLocation, IncomingMedia, IncomingMessage, IncomingPostback, List, ListAction,
  ListMessage, ListMessageBase, ListSection, Location, LocationMessage, LocationMessageBase, Media,
  MediaHeader, MediaMessage, MediaMessageBase, Message, MessageAccepted, MessageStatus, Recipient, ReplyId,
  ReplyToken, ResultMessage, SpelledTimestampt, StatusChange, StatusTimestamp, TextHeader, TextMessage,
  TextMessageBase, Times, Timestamp, Timestamped, WithTimestamp,
} from "./types.js";

/** The credentials of a client. */
export type KonnekCredentials =
  | {
      /** The user name that Konnek gave you. Give it together with the password. */
      readonly username: string | Secret;
      /** The password that Konnek gave you. Give it together with the user name. */
      readonly password: string | Secret;
    };

/** The options of {@link createKonnek}. */
export type KonnekOptions = ClientOptions & {
  /** The credentials of the client. */
  readonly credentials: KonnekCredentials;
} & (
    | {
      readonly baseUrl?: never;
      /** The variables of https://{host} */
      readonly serverVariables: {
          /** The host, and the port if there is one, as Konnek gave them to you. The default is a placeholder. */
          readonly host: string;
        };
    }
    | {
      /** The base URL, in place of https://{host} */
      readonly baseUrl: string;
      readonly serverVariables?: never;
    }
  );

/**
 * A client of the Konnek messaging API.
 *
 * Send messages over WhatsApp, Telegram, LINE and Facebook Messenger.
 *
 * @see https://api.sprintasia.co.id/docs/konnek/send-message
 */
export interface Konnek {
  /**
   * Send a message.
   *
   * Sends a message to one recipient on WhatsApp, Telegram, LINE or Facebook Messenger.
   *
   * `type` decides what the message holds: a text, a media file by URL, a place, buttons or a list. A message has only the fields of its own type.
   *
   * The response says that Konnek accepted the message. The event `messageStatus` reports its state later.
   * A request that you send twice may send the message twice, even with the same `id`.
   *
   * `POST /{channel}/send/{clientID}`
   *
   * @throws {VendorError}
   * @see https://api.sprintasia.co.id/docs/konnek/send-message
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<MessageAccepted>;

  /** Closes the client: running calls finish, and later calls fail with the outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Creates a client of the Konnek messaging API.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createKonnek(options: KonnekOptions): Konnek {
  return createClient<Konnek>(contract, operations, options);
}

/**
 * Creates a caller of single operations, which you import from `@trunkline/konnek/operations`. A bundle then contains only those.
 *
 * `@trunkline/konnek/rows` has the same operations without their schemas: the bundle is smaller, and requests are not checked before they are sent.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createKonnekCaller(options: KonnekOptions): Caller {
  return createCaller(contract, options);
}
