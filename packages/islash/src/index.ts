// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall,
} from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type {
  AttachLabelRequest, DetachLabelRequest, GetBroadcastRequest, ListLabelledContactsRequest, ListLabelsRequest,
  ListStickersRequest, ListTemplatesRequest, ScheduleMessageRequest, SendSessionMessageRequest,
  SendTemplateMessageRequest,
} from "./requests.js";
import type {
  Acknowledged, BroadcastFound, LabelledContacts, Labels, SessionMessageSent, Stickers, Templates,
} from "./types.js";

export {
  type AnswerChallenge, type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions,
  type CallResult, type ClientOptions, type DeliveryBody, DeliveryError, type DeliveryErrorReason,
  type DeliveryHeaders, type DeliveryOptions, type ErrorKind, type FieldError, type FileContent,
  type FileInput, type Hooks, type Operation, type Outcome, readVendorError, receive, type ReceiveOptions,
  type Retry, type RetryOptions, type RetryReason, type Secret, secret, type VendorCall, VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";
export { type IslashEvent, parseEvent } from "./events.js";
export type {
  AttachLabelRequest, DetachLabelRequest, GetBroadcastRequest, ListLabelledContactsRequest, ListLabelsRequest,
  ListStickersRequest, ListTemplatesRequest, ScheduleMessageRequest, SendSessionMessageRequest,
  SendTemplateMessageRequest, SessionLabelIdentityHashQuery, SessionQuery,
} from "./requests.js";
export type {
  Acknowledged, Broadcast, BroadcastFound, FacebookEntry, FacebookMessages, FacebookMessaging, FacebookParty,
  Failure, File, FileUrl, Identity, IncomingMessage, IncomingMessages, Label, LabelledContact,
  LabelledContacts, Labels, MessageStatus, MessageStatuses, Meta, ScheduledButtonVariable, ScheduledMessage,
  SendAt, SentMessage, Sequence, Session, SessionMessage, SessionMessageBase, SessionMessageSent,
  SessionMessageWithFile, SessionMessageWithFileUrl, SessionMessageWithSticker, SessionMessageWithText,
  Sticker, StickerId, Stickers, SuccessMeta, Template, TemplateButton, TemplateComponent, TemplateMessage,
  TemplateName, TemplateQuery, Templates, TemplateVariable, Text, UnixTime, UnixTimeText,
} from "./types.js";

/** The credentials of a client. */
export type IslashCredentials =
  | {
      /** The secret key that iSlash gave you. */
      readonly userToken: string | Secret;
    };

/** The options of {@link createIslash}. */
export type IslashOptions = ClientOptions & {
  /** The credentials of the client. */
  readonly credentials: IslashCredentials;
} & (
    | {
      readonly baseUrl?: never;
      /** The variables of https://{host}/api/public */
      readonly serverVariables: {
          /** The host that iSlash gave you. iSlash calls it `ISLASH_API_ENDPOINT`. The default is a placeholder. */
          readonly host: string;
        };
    }
    | {
      /** The base URL, in place of https://{host}/api/public */
      readonly baseUrl: string;
      readonly serverVariables?: never;
    }
  );

/**
 * A client of the iSlash API.
 *
 * Send session, template and scheduled messages, and work with labels.
 *
 * @see https://api-docs.islash.io/
 */
export interface Islash {
  /**
   * Send a session message.
   *
   * Sends a message to one contact within a session: a text, a file, the URL of a file, or a sticker. It needs at least one of these.
   * A text and a file can be sent together.
   *
   * The body is a form, `multipart/form-data`.
   * A request that you send twice may send the message twice.
   *
   * `POST /send-session-message`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/session-message/send-session-message
   */
  sendSessionMessage(request: SendSessionMessageRequest, options?: CallOptions): VendorCall<SessionMessageSent>;

  /**
   * Send a template message.
   *
   * Sends a message from a template to one contact. The template decides which variables are needed.
   *
   * The response says that iSlash accepted the message. It has no id.
   * A request that you send twice may send the message twice.
   *
   * `POST /send-message`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/template-message/send-template-message
   */
  sendTemplateMessage(request: SendTemplateMessageRequest, options?: CallOptions): VendorCall<Acknowledged>;

  /**
   * List the templates.
   *
   * Lists the templates of a session's channel. It is a POST that only reads, so it is safe to retry.
   *
   * `POST /template-message`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/template-message/get-template-message
   */
  listTemplates(request: ListTemplatesRequest, options?: CallOptions): VendorCall<Templates>;

  /**
   * Schedule a template message.
   *
   * Sends a message from a template to one contact at a later time. The template decides which variables are needed.
   *
   * The response says that iSlash accepted the message. It has no id, and no operation cancels the message.
   * A request that you send twice may schedule the message twice.
   *
   * `POST /schedule-message`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/schedule-message/send-schedule-message
   */
  scheduleMessage(request: ScheduleMessageRequest, options?: CallOptions): VendorCall<Acknowledged>;

  /**
   * List the stickers.
   *
   * Lists the stickers that can be sent in a session message.
   *
   * `GET /sticker`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/sticker-list/get-sticker-list
   */
  listStickers(request: ListStickersRequest, options?: CallOptions): VendorCall<Stickers>;

  /**
   * Get the status of a broadcast.
   *
   * Gets the status of a broadcast that was sent through iSlash's API. This client cannot send one.
   *
   * `GET /broadcast/{id}`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/broadcast-message/get-broadcast
   */
  getBroadcast(request: GetBroadcastRequest, options?: CallOptions): VendorCall<BroadcastFound>;

  /**
   * List the labels.
   *
   * Lists the labels that can be attached to contacts.
   *
   * `GET /label`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/labels/get-labels
   */
  listLabels(request: ListLabelsRequest, options?: CallOptions): VendorCall<Labels>;

  /**
   * Attach a label to a contact.
   *
   * Attaches a label to a contact. The fields are in the query, and the request has no body.
   *
   * Identify the contact by `identity` or `hash`. The client does not check that one of them is present.
   *
   * `POST /chat-label`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/labels/attach-label
   */
  attachLabel(request: AttachLabelRequest, options?: CallOptions): VendorCall<Acknowledged>;

  /**
   * Detach a label from a contact.
   *
   * Removes a label from a contact. The fields are in the query, and the request has no body.
   *
   * Identify the contact by `identity` or `hash`. The client does not check that one of them is present.
   *
   * `DELETE /chat-label`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/labels/detach-label
   */
  detachLabel(request: DetachLabelRequest, options?: CallOptions): VendorCall<Acknowledged>;

  /**
   * List the contacts that have labels.
   *
   * Lists the contacts that have at least one of the given labels, page by page. It is a POST that only reads, so it is safe to retry.
   * The fields are in the query, and the request has no body.
   *
   * `POST /chat-label/customers`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/labels/get-customers-by-label-ids
   */
  listLabelledContacts(request: ListLabelledContactsRequest, options?: CallOptions): VendorCall<LabelledContacts>;

  /** Closes the client: running calls finish, and later calls fail with the outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Creates a client of the iSlash API.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createIslash(options: IslashOptions): Islash {
  return createClient<Islash>(contract, operations, options);
}

/**
 * Creates a caller of single operations, which you import from `@trunkline/islash/operations`. A bundle then contains only those.
 *
 * `@trunkline/islash/rows` has the same operations without their schemas: the bundle is smaller, and requests are not checked before they are sent.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createIslashCaller(options: IslashOptions): Caller {
  return createCaller(contract, options);
}
