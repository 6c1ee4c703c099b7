// Generated from specs/islash/openapi.yaml by `pnpm generate`.
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
  type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions, type CallResult,
  type ClientOptions, type DeliveryBody, DeliveryError, type DeliveryHeaders, type DeliveryOptions,
  type ErrorKind, type FieldError, type FileContent, type FileInput, type Hooks, type Operation, type Outcome,
  readVendorError, type RefusalReason, type Retry, type RetryOptions, type RetryReason, type Secret, secret,
  type VendorCall, VendorError, type VendorErrorInit,
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

/** How a client proves who it is. */
export type IslashCredentials =
  | {
      /** The secret key that iSlash gives to its customer. The vendor describes it as a required header; on the wire that is the same. */
      readonly userToken: string | Secret;
    };

/** What {@link createIslash} takes. */
export type IslashOptions = ClientOptions & {
  /** How the client proves who it is. */
  readonly credentials: IslashCredentials;
} & (
    | {
      readonly baseUrl?: never;
      /** The parts of https://{host}/api/public */
      readonly serverVariables: {
          /** The host that iSlash gives to its customer. The vendor calls this variable `ISLASH_API_ENDPOINT`. */
          readonly host: string;
        };
    }
    | {
      /** Where the vendor answers, in place of https://{host}/api/public */
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
  sendSessionMessage(request: SendSessionMessageRequest, options?: CallOptions): VendorCall<SessionMessageSent>;

  /**
   * Send a template message.
   *
   * Sends a message from a template to one contact. Which variables are needed depends on the template.
   *
   * The answer tells that the message was accepted, and nothing more: it holds no id of the message.
   *
   * The vendor lists a file `media` for templates that have an image, a video or a document, and yet shows a JSON body in which it is null.
   * How a file is sent is undocumented, so `media` is left out.
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
   * Lists the templates of a session's channel. It only reads, although the vendor makes it a POST. No paging is documented.
   *
   * The vendor's generated schema types `created_at` and `updated_at` as strings and knows no `category`; the sample has integers, and a category.
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
   * Has a message from a template sent to one contact at a later time. Which variables are needed depends on the template.
   *
   * The answer tells that the message was accepted, and nothing more: it holds no id, and no way to cancel is documented.
   *
   * One version of the page spells `variable_1` with a space at its end, which is read as a misprint, for the page on template messages has none.
   * The vendor lists a file `media` here as well; how it is sent is undocumented, so it is left out.
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
   * Lists the stickers that can be sent in a session message. No paging is documented.
   *
   * The vendor's generated schema types `width` and `height` as strings; in the sample they are integers, which is followed.
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
   * Tells how a broadcast goes that was sent by the vendor's API.
   * Sending one is not part of this contract, for its page could not be read in full.
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
   * Lists the labels that can be attached to contacts. No paging is documented.
   *
   * The path is that of the newest version of the page. Older ones have `GET /labels` and `POST /label`.
   * The vendor's generated schema types `labels` as one object; the sample has an array, which is followed.
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
   * Attaches a label to a contact. The fields stand in the query, and the request has no body.
   *
   * The contact is named by `identity` or by `hash`: each is a must when the other is missing. A contract cannot state such a rule
   * between parameters of a query, so neither the types nor the client check it. What happens when both are there is undocumented.
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
   * Takes a label from a contact. The fields stand in the query, and the request has no body.
   *
   * The contact is named by `identity` or by `hash`: each is a must when the other is missing. A contract cannot state such a rule
   * between parameters of a query, so neither the types nor the client check it. What happens when both are there is undocumented.
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
   * Lists the contacts that have one of some labels, page by page. It only reads, although the vendor makes it a POST.
   * The fields stand in the query, and the request has no body.
   *
   * The vendor's generated schema types `contacts` as one object; the sample has an array, which is followed.
   *
   * `POST /chat-label/customers`
   *
   * @throws {VendorError}
   * @see https://api-docs.islash.io/labels/get-customers-by-label-ids
   */
  listLabelledContacts(request: ListLabelledContactsRequest, options?: CallOptions): VendorCall<LabelledContacts>;

  /** Ends the client: calls that run are waited for, later ones are refused with outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Makes a client of the iSlash API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createIslash(options: IslashOptions): Islash {
  return createClient<Islash>(contract, operations, options);
}

/**
 * Makes a caller of single operations, which are imported from `@trunkline/islash/operations`: a bundle then holds those alone.
 *
 * `@trunkline/islash/rows` has each operation as data alone: a request made with such a row is not checked before it is sent, and the bundle has no schemas.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createIslashCaller(options: IslashOptions): Caller {
  return createCaller(contract, options);
}
