// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { BulkMessage, BulkMessageAccepted, BulkMessageSchedule, BulkMessages, ChannelFound, Channels, ContactAdded, ContactBatch, ContactBlock, ContactFound, ContactListChanged, ContactListUpdate, ContactLists, ContactUpdate, Contacts, Done, IncomingMessage, ListAddition, ListMove, Message, MessageAccepted, Messages, NewContact, NewContactList, ScheduledMessages, TeamMembers, WebhookSubscribed, WebhookSubscription, WebhookSubscriptionFound, WebhookSubscriptions } from "./types.js";

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
export { type DeliveryBody, DeliveryError, type DeliveryHeaders, type DeliveryOptions, type RefusalReason } from "@trunkline/runtime";
export { parseEvent, type SociocsEvent } from "./events.js";

export type {
  Text,
  ChannelKey,
  PhoneNumber,
  RecipientName,
  ContactSaving,
  Schedule,
  UserId,
  TwilioSms,
  TelnyxSms,
  TwilioTemplate,
  TwilioWhatsapp,
  PositionalVariables,
  GupshupTemplate,
  GupshupWhatsapp,
  Message,
  MessageAccepted,
  Failure,
  Undocumented,
  BulkMessages,
  BulkText,
  SendingProvider,
  Recipient,
  BulkSchedule,
  BulkMessage,
  BulkMessageAccepted,
  BulkMessageSchedule,
  Done,
  ScheduledMessages,
  MediaUrl,
  MediaType,
  IncomingMessage,
  Day,
  Messages,
  TeamMembers,
  Provider,
  Channels,
  ChannelProvider,
  ChannelFound,
  Contacts,
  TargetList,
  DialCode,
  ContactNumber,
  ContactName,
  ExtraFields,
  ContactRecord,
  ContactBatch,
  ContactNumbers,
  ListAddition,
  ListMove,
  ContactFound,
  ContactUpdate,
  NewContact,
  ContactAdded,
  ContactBlock,
  ContactLists,
  NewContactList,
  ContactListChanged,
  ContactListUpdate,
  Subscription,
  WebhookSubscriptions,
  Platform,
  SubscriberReference,
  WebhookUrl,
  SubscribedEvents,
  WebhookSecret,
  TelnyxSmsSubscription,
  TwilioSmsSubscription,
  TwilioWhatsappSubscription,
  GupshupWhatsappSubscription,
  WebhookSubscription,
  WebhookSubscribed,
  WebhookSubscriptionFound,
  ReceivedUrls,
  EventContact,
  IncomingMessageEvent,
  MessageStatusEvent,
} from "./types.js";

/** How a client proves who it is. */
export type SociocsCredentials =
  | {
      /** The whole API key; the way that the vendor recommends. */
      readonly apikey: string | Secret;
      readonly basic?: never;
      readonly apikeyQuery?: never;
    }
  | {
      /** The API key as Basic credentials; its part before the colon is the user name, the part after it the password. */
      readonly basic: { readonly username: string; readonly password: string | Secret };
      readonly apikey?: never;
      readonly apikeyQuery?: never;
    }
  | {
      /** The whole API key in the URL. The vendor marks this way as insecure. */
      readonly apikeyQuery: string | Secret;
      readonly apikey?: never;
      readonly basic?: never;
    };

/** What {@link createSociocs} takes. */
export type SociocsOptions = ClientOptions & {
  /** How the client proves who it is. */
  readonly credentials: SociocsCredentials;
} & {
      /** Where the vendor answers, in place of https://api.sociocs.com */
      readonly baseUrl?: string;
    };

/**
 * A client of the Sociocs HTTP API.
 *
 * Send messages over Twilio SMS, Telnyx SMS, Twilio WhatsApp and Gupshup WhatsApp.
 *
 * @see https://docs.sociocs.com/api/
 */
export interface Sociocs {
  /**
   * Send a message.
   *
   * Sends a message on a Twilio SMS, Telnyx SMS, Twilio WhatsApp or Gupshup WhatsApp channel, now or at a future time,
   * and can save the recipient as a contact.
   *
   * What a provider takes differs, so the body is one of four shapes, told apart by `provider`.
   * That `tlnx` (Telnyx SMS) is taken is inferred: this page does not list it. The vendor's list of providers, which the pages on channels and
   * webhooks include, has it since 2026-08-17, and the pages on integrations that send by this operation name Telnyx channels
   * (https://docs.sociocs.com/integrations/keap/).
   * `image_urls` was removed from the page on 2023-12-21 and is left out as well, although the row of `text` still names it.
   *
   * `POST /message`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-send/
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<SendMessageResponse>;

  /**
   * Send a message to many.
   *
   * Makes a bulk messaging job, which sends one message to many recipients, now or at a future time.
   *
   * The page names neither templates nor the saving of contacts, so this body has neither. It does not restrict media URLs to Twilio SMS
   * as the page on single messages does, so this contract takes them with every provider.
   *
   * The page lists Twilio SMS, Twilio WhatsApp and Gupshup WhatsApp. The vendor's guide to bulk messaging contradicts it: there both WhatsApp channels
   * are a future plan and not available, and Telnyx SMS is supported (https://docs.sociocs.com/bulk-messaging/). So all four are taken here;
   * that `tlnx` is taken is inferred, and what a WhatsApp job is answered with is undocumented.
   * The row of `text` names `image_urls`, which is no parameter of this page; that is taken for a slip, and `video_url` for what is meant.
   *
   * `POST /messages/bulk`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-send/
   */
  createBulkMessage(request: CreateBulkMessageRequest, options?: CallOptions): VendorCall<CreateBulkMessageResponse>;

  /**
   * List bulk messaging jobs.
   *
   * The newest 100 jobs at most, by their scheduled date, latest first. There is no pagination.
   *
   * `GET /messages/bulk`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-list/
   */
  listBulkMessages(request?: ListBulkMessagesRequest, options?: CallOptions): VendorCall<ListBulkMessagesResponse>;

  /**
   * Reschedule a bulk messaging job.
   *
   * Sets another time for a job. A job that is executing or has executed cannot be changed.
   * The page's code sample uses POST; the page's heading says PUT, which is the reading taken.
   *
   * `PUT /messages/bulk/{job_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-put/
   */
  rescheduleBulkMessage(request: RescheduleBulkMessageRequest, options?: CallOptions): VendorCall<RescheduleBulkMessageResponse>;

  /**
   * Delete a bulk messaging job.
   *
   * A job that is executing or has executed cannot be deleted.
   *
   * `DELETE /messages/bulk/{job_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-delete/
   */
  deleteBulkMessage(request: DeleteBulkMessageRequest, options?: CallOptions): VendorCall<DeleteBulkMessageResponse>;

  /**
   * List scheduled messages.
   *
   * The 100 messages at most that are scheduled for the latest dates, latest first. There is no pagination.
   *
   * `GET /messages/scheduled`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-list-scheduled/
   */
  listScheduledMessages(request?: ListScheduledMessagesRequest, options?: CallOptions): VendorCall<ListScheduledMessagesResponse>;

  /**
   * Delete a scheduled message.
   *
   * A message that is being sent or was sent cannot be deleted.
   *
   * `DELETE /messages/scheduled/{message_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-delete-scheduled/
   */
  deleteScheduledMessage(request: DeleteScheduledMessageRequest, options?: CallOptions): VendorCall<DeleteScheduledMessageResponse>;

  /**
   * Save an incoming message.
   *
   * Puts a message into the inbox as if it had come in, be it one that was received elsewhere, or a made-up one with information for the conversation.
   *
   * `POST /incoming`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-save-incoming/
   */
  saveIncomingMessage(request: SaveIncomingMessageRequest, options?: CallOptions): VendorCall<SaveIncomingMessageResponse>;

  /**
   * List messages.
   *
   * All messages of a time of at most 31 days after `start_date`; without dates, those of today.
   * A contract cannot say that of two parameters, so neither the client nor the mock server checks it.
   *
   * `GET /messages`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/get/
   */
  listMessages(request?: ListMessagesRequest, options?: CallOptions): VendorCall<ListMessagesResponse>;

  /**
   * List unreplied messages.
   *
   * The messages of the last 90 days that nobody replied to.
   *
   * `GET /messages/unreplied`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/get-unreplied/
   */
  listUnrepliedMessages(request?: ListUnrepliedMessagesRequest, options?: CallOptions): VendorCall<ListUnrepliedMessagesResponse>;

  /**
   * Search messages.
   *
   * Finds messages by their text. The page begins with the sentence of the page on unreplied messages; its title and its parameters
   * say that it searches all messages, which is the reading taken.
   *
   * `GET /messages/search`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/search/
   */
  searchMessages(request: SearchMessagesRequest, options?: CallOptions): VendorCall<SearchMessagesResponse>;

  /**
   * List team members.
   *
   * All team members, whose ids are what `user_id` takes.
   * The page calls the answer an object, though it is a list; this contract takes either.
   *
   * `GET /team-members`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/team-members/list/
   */
  listTeamMembers(request?: ListTeamMembersRequest, options?: CallOptions): VendorCall<ListTeamMembersResponse>;

  /**
   * List channels.
   *
   * The channels of a provider. The answer is a plain array, without `status` and `data`.
   *
   * `GET /channels`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/channels/list/
   */
  listChannels(request: ListChannelsRequest, options?: CallOptions): VendorCall<ListChannelsResponse>;

  /**
   * Get a channel.
   *
   * One channel by its key.
   *
   * `GET /channels/{channel_key}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/channels/get/
   */
  getChannel(request: GetChannelRequest, options?: CallOptions): VendorCall<GetChannelResponse>;

  /**
   * List contacts.
   *
   * All contacts or those of a list, by their id, lowest first.
   *
   * `GET /contacts`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/list/
   */
  listContacts(request?: ListContactsRequest, options?: CallOptions): VendorCall<ListContactsResponse>;

  /**
   * Search contacts.
   *
   * Finds contacts by a part of their name or phone number, the best match first.
   *
   * `GET /contacts/search`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/search/
   */
  searchContacts(request: SearchContactsRequest, options?: CallOptions): VendorCall<SearchContactsResponse>;

  /**
   * Add contacts in bulk.
   *
   * Adds up to 10,000 contacts, or overwrites those whose phone number exists, all of their extra fields included.
   *
   * `POST /contacts/bulk`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/add-bulk/
   */
  addContacts(request: AddContactsRequest, options?: CallOptions): VendorCall<AddContactsResponse>;

  /**
   * Add contacts to a list.
   *
   * Adds contacts, given by their phone numbers, to a contact list.
   *
   * `POST /contacts/add-to-list`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/add-to-list/
   */
  addContactsToList(request: AddContactsToListRequest, options?: CallOptions): VendorCall<AddContactsToListResponse>;

  /**
   * Move contacts to a list.
   *
   * Moves contacts, given by their phone numbers, from one contact list to another.
   *
   * `POST /contacts/move-to-list`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/move-to-list/
   */
  moveContactsToList(request: MoveContactsToListRequest, options?: CallOptions): VendorCall<MoveContactsToListResponse>;

  /**
   * Add a contact.
   *
   * Adds a contact, or overwrites the one whose phone number exists, all of its extra fields included.
   *
   * `POST /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/add/
   */
  addContact(request: AddContactRequest, options?: CallOptions): VendorCall<AddContactResponse>;

  /**
   * Get a contact.
   *
   * One contact by its phone number.
   *
   * `GET /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/get/
   */
  getContact(request: GetContactRequest, options?: CallOptions): VendorCall<GetContactResponse>;

  /**
   * Update a contact.
   *
   * Changes a contact. Whether a member that is left out is kept or emptied is undocumented.
   *
   * `PUT /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/update/
   */
  updateContact(request: UpdateContactRequest, options?: CallOptions): VendorCall<UpdateContactResponse>;

  /**
   * Delete a contact.
   *
   * Deletes a contact. The page's code sample sends a body that the page does not describe, so this operation has none.
   *
   * `DELETE /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/delete/
   */
  deleteContact(request: DeleteContactRequest, options?: CallOptions): VendorCall<DeleteContactResponse>;

  /**
   * Block a contact.
   *
   * Blocks bulk and automated messages to a contact. Incoming messages are not blocked.
   *
   * `POST /contacts/block/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/block/
   */
  blockContact(request: BlockContactRequest, options?: CallOptions): VendorCall<BlockContactResponse>;

  /**
   * Unblock a contact.
   *
   * Lets bulk and automated messages reach a contact again.
   *
   * `POST /contacts/unblock/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/unblock/
   */
  unblockContact(request: UnblockContactRequest, options?: CallOptions): VendorCall<UnblockContactResponse>;

  /**
   * Tell whether a contact is blocked.
   *
   * Whether bulk and automated messages to a contact are blocked.
   *
   * `GET /contacts/isblocked/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/is-blocked/
   */
  getContactBlock(request: GetContactBlockRequest, options?: CallOptions): VendorCall<GetContactBlockResponse>;

  /**
   * Create a contact list.
   *
   * Makes a new contact list.
   *
   * `POST /lists`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/create/
   */
  createContactList(request: CreateContactListRequest, options?: CallOptions): VendorCall<CreateContactListResponse>;

  /**
   * List contact lists.
   *
   * All contact lists, whose ids are what `list_id` takes.
   *
   * `GET /lists`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/get/
   */
  listContactLists(request?: ListContactListsRequest, options?: CallOptions): VendorCall<ListContactListsResponse>;

  /**
   * Rename a contact list.
   *
   * Gives a list another name. The table on the page asks for `id` in the body as well, and its code sample sends only `name`;
   * this contract follows the sample, for the path tells the list already, and lets `id` be sent.
   *
   * `PUT /lists/{id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/update/
   */
  updateContactList(request: UpdateContactListRequest, options?: CallOptions): VendorCall<UpdateContactListResponse>;

  /**
   * Delete a contact list.
   *
   * Deletes a contact list. What becomes of its contacts is undocumented.
   *
   * `DELETE /lists/{id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/delete/
   */
  deleteContactList(request: DeleteContactListRequest, options?: CallOptions): VendorCall<DeleteContactListResponse>;

  /**
   * Subscribe a webhook.
   *
   * Has the vendor call an endpoint of yours when a message comes in on a channel, and when the status of a sent message changes.
   * A subscription with the same `subscriber_reference_id` is updated in place of a new one.
   *
   * Which status updates there are differs by provider, so the body is one of four shapes, told apart by `provider`.
   * The table on the page types `subevents` as an array of texts and shows an object; this contract takes the object.
   *
   * `POST /webhook-subscriptions`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/add/
   */
  createWebhookSubscription(request: CreateWebhookSubscriptionRequest, options?: CallOptions): VendorCall<CreateWebhookSubscriptionResponse>;

  /**
   * List webhook subscriptions.
   *
   * All webhook subscriptions.
   *
   * `GET /webhook-subscriptions`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/list/
   */
  listWebhookSubscriptions(request?: ListWebhookSubscriptionsRequest, options?: CallOptions): VendorCall<ListWebhookSubscriptionsResponse>;

  /**
   * Get a webhook subscription.
   *
   * One webhook subscription by its id.
   *
   * `GET /webhook-subscriptions/{subscription_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/get/
   */
  getWebhookSubscription(request: GetWebhookSubscriptionRequest, options?: CallOptions): VendorCall<GetWebhookSubscriptionResponse>;

  /**
   * Unsubscribe a webhook.
   *
   * Ends a subscription, so that its endpoint receives nothing any more.
   *
   * `DELETE /webhook-subscriptions/{subscription_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/delete/
   */
  deleteWebhookSubscription(request: DeleteWebhookSubscriptionRequest, options?: CallOptions): VendorCall<DeleteWebhookSubscriptionResponse>;

  /** Ends the client: calls that run are waited for, later ones are refused with outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Makes a client of the Sociocs HTTP API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createSociocs(options: SociocsOptions): Sociocs {
  return createClient<Sociocs>(contract, operations, options);
}

/**
 * Makes a caller of single operations, which are imported from `@trunkline/sociocs/operations`: a bundle then holds those alone.
 *
 * Those of `@trunkline/sociocs/unchecked` send requests that the contract did not check, and leave its schemas out of the bundle as well.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createSociocsCaller(options: SociocsOptions): Caller {
  return createCaller(contract, options);
}

/**
 * What `sendMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-send/
 */
export interface SendMessageRequest {
  /** A message to one recipient; its shape depends on `provider`. */
  readonly body: Message;
}

/**
 * What `sendMessage` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-send/
 */
export type SendMessageResponse = MessageAccepted;

/**
 * What `createBulkMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-send/
 */
export interface CreateBulkMessageRequest {
  /**
   * A message to many recipients. At least one of `text`, `image_url`, `video_url` and `file_url`.
   * What WhatsApp takes outside the session window is not checked on the request.
   */
  readonly body: BulkMessage;
}

/**
 * What `createBulkMessage` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-send/
 */
export type CreateBulkMessageResponse = BulkMessageAccepted;

/**
 * What `listBulkMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-list/
 */
export interface ListBulkMessagesRequest {
}

/**
 * What `listBulkMessages` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-list/
 */
export type ListBulkMessagesResponse = BulkMessages;

/**
 * What `rescheduleBulkMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-put/
 */
export interface RescheduleBulkMessageRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the bulk messaging job. */
    readonly job_id: string;
  };
  /** The new time of a bulk messaging job. */
  readonly body: BulkMessageSchedule;
}

/**
 * What `rescheduleBulkMessage` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-put/
 */
export type RescheduleBulkMessageResponse = BulkMessageAccepted;

/**
 * What `deleteBulkMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-delete/
 */
export interface DeleteBulkMessageRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the bulk messaging job. */
    readonly job_id: string;
  };
}

/**
 * What `deleteBulkMessage` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-delete/
 */
export type DeleteBulkMessageResponse = Done;

/**
 * What `listScheduledMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-list-scheduled/
 */
export interface ListScheduledMessagesRequest {
}

/**
 * What `listScheduledMessages` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-list-scheduled/
 */
export type ListScheduledMessagesResponse = ScheduledMessages;

/**
 * What `deleteScheduledMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-delete-scheduled/
 */
export interface DeleteScheduledMessageRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the scheduled message. */
    readonly message_id: string;
  };
}

/**
 * What `deleteScheduledMessage` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-delete-scheduled/
 */
export type DeleteScheduledMessageResponse = Done;

/**
 * What `saveIncomingMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-save-incoming/
 */
export interface SaveIncomingMessageRequest {
  /** A message to put into the inbox. Where there is a `media_url`, there has to be a `media_type` as well. */
  readonly body: IncomingMessage;
}

/**
 * What `saveIncomingMessage` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-save-incoming/
 */
export type SaveIncomingMessageResponse = Done;

/**
 * What `listMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/get/
 */
export interface ListMessagesRequest {
  /** The query. */
  readonly query?: {
    /** The first day; today unless given. */
    readonly start_date?: string;
    /** The last day, which counts as well; today unless given. At most 31 days after `start_date`. */
    readonly end_date?: string;
  };
}

/**
 * What `listMessages` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/get/
 */
export type ListMessagesResponse = Messages;

/**
 * What `listUnrepliedMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/get-unreplied/
 */
export interface ListUnrepliedMessagesRequest {
  /** The query. */
  readonly query?: {
    /** The first day; 90 days before today unless given. */
    readonly start_date?: string;
    /** The last day, which counts as well; today unless given. */
    readonly end_date?: string;
  };
}

/**
 * What `listUnrepliedMessages` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/get-unreplied/
 */
export type ListUnrepliedMessagesResponse = Messages;

/**
 * What `searchMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/search/
 */
export interface SearchMessagesRequest {
  /** The query. */
  readonly query: {
    /** What to search for. That it must not be empty is inferred. */
    readonly text: string;
    /** Whether to search incoming messages only, outgoing messages only, or both. */
    readonly direction?: "incoming" | "outbound" | "both";
    /** The first day; 90 days before today unless given. */
    readonly start_date?: string;
    /** The last day, which counts as well; today unless given. */
    readonly end_date?: string;
  };
}

/**
 * What `searchMessages` answers on success.
 *
 * @see https://docs.sociocs.com/api/messaging/search/
 */
export type SearchMessagesResponse = Messages;

/**
 * What `listTeamMembers` sends.
 *
 * @see https://docs.sociocs.com/api/team-members/list/
 */
export interface ListTeamMembersRequest {
}

/**
 * What `listTeamMembers` answers on success.
 *
 * @see https://docs.sociocs.com/api/team-members/list/
 */
export type ListTeamMembersResponse = TeamMembers;

/**
 * What `listChannels` sends.
 *
 * @see https://docs.sociocs.com/api/channels/list/
 */
export interface ListChannelsRequest {
  /** The query. */
  readonly query: {
    /** The provider whose channels are listed. */
    readonly provider: "tlnx" | "twlo" | "twlowa" | "gswa";
  };
}

/**
 * What `listChannels` answers on success.
 *
 * @see https://docs.sociocs.com/api/channels/list/
 */
export type ListChannelsResponse = Channels;

/**
 * What `getChannel` sends.
 *
 * @see https://docs.sociocs.com/api/channels/get/
 */
export interface GetChannelRequest {
  /** What the path holds. */
  readonly path: {
    /** The key of the channel. */
    readonly channel_key: string;
  };
}

/**
 * What `getChannel` answers on success.
 *
 * @see https://docs.sociocs.com/api/channels/get/
 */
export type GetChannelResponse = ChannelFound;

/**
 * What `listContacts` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/list/
 */
export interface ListContactsRequest {
  /** The query. */
  readonly query?: {
    /** The id of a contact list; 0 means all contacts. */
    readonly list_id?: number;
    /** How many contacts to return, 1000 at most. That it is at least 1 is inferred. */
    readonly limit?: number;
    /** How many contacts to skip. */
    readonly offset?: number;
  };
}

/**
 * What `listContacts` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/list/
 */
export type ListContactsResponse = Contacts;

/**
 * What `searchContacts` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/search/
 */
export interface SearchContactsRequest {
  /** The query. */
  readonly query: {
    /** A part of a name or of a phone number, at least 2 characters; upper and lower case are alike. */
    readonly query: string;
    /** How many contacts to return, 20 at most. That it is at least 1 is inferred. */
    readonly limit?: number;
    /** How many contacts to skip. */
    readonly offset?: number;
  };
}

/**
 * What `searchContacts` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/search/
 */
export type SearchContactsResponse = Contacts;

/**
 * What `addContacts` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/add-bulk/
 */
export interface AddContactsRequest {
  /** Contacts to add, with what they have in common. */
  readonly body: ContactBatch;
}

/**
 * What `addContacts` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/add-bulk/
 */
export type AddContactsResponse = Done;

/**
 * What `addContactsToList` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/add-to-list/
 */
export interface AddContactsToListRequest {
  /** Which contacts to add to which list. */
  readonly body: ListAddition;
}

/**
 * What `addContactsToList` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/add-to-list/
 */
export type AddContactsToListResponse = Done;

/**
 * What `moveContactsToList` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/move-to-list/
 */
export interface MoveContactsToListRequest {
  /** Which contacts to move from which list to which. */
  readonly body: ListMove;
}

/**
 * What `moveContactsToList` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/move-to-list/
 */
export type MoveContactsToListResponse = Done;

/**
 * What `addContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/add/
 */
export interface AddContactRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
  /** A contact, whose phone number stands in the path. */
  readonly body: NewContact;
}

/**
 * What `addContact` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/add/
 */
export type AddContactResponse = ContactAdded;

/**
 * What `getContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/get/
 */
export interface GetContactRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/**
 * What `getContact` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/get/
 */
export type GetContactResponse = ContactFound;

/**
 * What `updateContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/update/
 */
export interface UpdateContactRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
  /** What to change of a contact. */
  readonly body: ContactUpdate;
}

/**
 * What `updateContact` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/update/
 */
export type UpdateContactResponse = Done;

/**
 * What `deleteContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/delete/
 */
export interface DeleteContactRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/**
 * What `deleteContact` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/delete/
 */
export type DeleteContactResponse = Done;

/**
 * What `blockContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/block/
 */
export interface BlockContactRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/**
 * What `blockContact` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/block/
 */
export type BlockContactResponse = Done;

/**
 * What `unblockContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/unblock/
 */
export interface UnblockContactRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/**
 * What `unblockContact` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/unblock/
 */
export type UnblockContactResponse = Done;

/**
 * What `getContactBlock` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/is-blocked/
 */
export interface GetContactBlockRequest {
  /** What the path holds. */
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/**
 * What `getContactBlock` answers on success.
 *
 * @see https://docs.sociocs.com/api/contacts/is-blocked/
 */
export type GetContactBlockResponse = ContactBlock;

/**
 * What `createContactList` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/create/
 */
export interface CreateContactListRequest {
  /** A new contact list. */
  readonly body: NewContactList;
}

/**
 * What `createContactList` answers on success.
 *
 * @see https://docs.sociocs.com/api/contact-lists/create/
 */
export type CreateContactListResponse = ContactListChanged;

/**
 * What `listContactLists` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/get/
 */
export interface ListContactListsRequest {
}

/**
 * What `listContactLists` answers on success.
 *
 * @see https://docs.sociocs.com/api/contact-lists/get/
 */
export type ListContactListsResponse = ContactLists;

/**
 * What `updateContactList` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/update/
 */
export interface UpdateContactListRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the contact list. */
    readonly id: string;
  };
  /** What to change of a contact list. */
  readonly body: ContactListUpdate;
}

/**
 * What `updateContactList` answers on success.
 *
 * @see https://docs.sociocs.com/api/contact-lists/update/
 */
export type UpdateContactListResponse = ContactListChanged;

/**
 * What `deleteContactList` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/delete/
 */
export interface DeleteContactListRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the contact list. */
    readonly id: string;
  };
}

/**
 * What `deleteContactList` answers on success.
 *
 * @see https://docs.sociocs.com/api/contact-lists/delete/
 */
export type DeleteContactListResponse = ContactListChanged;

/**
 * What `createWebhookSubscription` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/add/
 */
export interface CreateWebhookSubscriptionRequest {
  /** Which events of which channel to deliver where; its shape depends on `provider`. */
  readonly body: WebhookSubscription;
}

/**
 * What `createWebhookSubscription` answers on success.
 *
 * @see https://docs.sociocs.com/api/webhooks/add/
 */
export type CreateWebhookSubscriptionResponse = WebhookSubscribed;

/**
 * What `listWebhookSubscriptions` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/list/
 */
export interface ListWebhookSubscriptionsRequest {
}

/**
 * What `listWebhookSubscriptions` answers on success.
 *
 * @see https://docs.sociocs.com/api/webhooks/list/
 */
export type ListWebhookSubscriptionsResponse = WebhookSubscriptions;

/**
 * What `getWebhookSubscription` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/get/
 */
export interface GetWebhookSubscriptionRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the subscription. */
    readonly subscription_id: string;
  };
}

/**
 * What `getWebhookSubscription` answers on success.
 *
 * @see https://docs.sociocs.com/api/webhooks/get/
 */
export type GetWebhookSubscriptionResponse = WebhookSubscriptionFound;

/**
 * What `deleteWebhookSubscription` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/delete/
 */
export interface DeleteWebhookSubscriptionRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the subscription. */
    readonly subscription_id: string;
  };
}

/**
 * What `deleteWebhookSubscription` answers on success.
 *
 * @see https://docs.sociocs.com/api/webhooks/delete/
 */
export type DeleteWebhookSubscriptionResponse = Done;

