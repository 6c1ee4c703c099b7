// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
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
export { type DeliveryBody, DeliveryError, type DeliveryHeaders, type DeliveryOptions, type RefusalReason } from "@trunkline/runtime";
export { parseEvent, type SociocsEvent } from "./events.js";

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
  readonly credentials: SociocsCredentials;
} & {
      /** Where the vendor answers, in place of https://api.sociocs.com */
      readonly baseUrl?: string;
    };

/**
 * A client of the Sociocs HTTP API.
 *
 * Send messages over Twilio SMS, Twilio WhatsApp and Gupshup WhatsApp.
 *
 * @see https://docs.sociocs.com/api/
 */
export interface Sociocs {
  /**
   * Send a message.
   *
   * Sends a message on a Twilio SMS, Twilio WhatsApp or Gupshup WhatsApp channel, now or at a future time,
   * and can save the recipient as a contact.
   *
   * What a provider takes differs, so the body is one of three shapes, told apart by `provider`.
   * `tlnx` (Telnyx SMS) is in the vendor's list of providers since 2026-08-17 but not on this page, so it is left out.
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

/** What `sendMessage` sends. */
export interface SendMessageRequest {
  readonly body: components["schemas"]["Message"];
}

/** What `sendMessage` answers on success. */
export type SendMessageResponse = components["schemas"]["MessageAccepted"];

/** What `createBulkMessage` sends. */
export interface CreateBulkMessageRequest {
  readonly body: components["schemas"]["BulkMessage"];
}

/** What `createBulkMessage` answers on success. */
export type CreateBulkMessageResponse = components["schemas"]["BulkMessageAccepted"];

/** What `listBulkMessages` sends. */
export interface ListBulkMessagesRequest {
}

/** What `listBulkMessages` answers on success. */
export type ListBulkMessagesResponse = components["schemas"]["BulkMessages"];

/** What `rescheduleBulkMessage` sends. */
export interface RescheduleBulkMessageRequest {
  readonly path: {
    /** The id of the bulk messaging job. */
    readonly job_id: string;
  };
  readonly body: components["schemas"]["BulkMessageSchedule"];
}

/** What `rescheduleBulkMessage` answers on success. */
export type RescheduleBulkMessageResponse = components["schemas"]["BulkMessageAccepted"];

/** What `deleteBulkMessage` sends. */
export interface DeleteBulkMessageRequest {
  readonly path: {
    /** The id of the bulk messaging job. */
    readonly job_id: string;
  };
}

/** What `deleteBulkMessage` answers on success. */
export type DeleteBulkMessageResponse = components["schemas"]["Done"];

/** What `listScheduledMessages` sends. */
export interface ListScheduledMessagesRequest {
}

/** What `listScheduledMessages` answers on success. */
export type ListScheduledMessagesResponse = components["schemas"]["ScheduledMessages"];

/** What `deleteScheduledMessage` sends. */
export interface DeleteScheduledMessageRequest {
  readonly path: {
    /** The id of the scheduled message. */
    readonly message_id: string;
  };
}

/** What `deleteScheduledMessage` answers on success. */
export type DeleteScheduledMessageResponse = components["schemas"]["Done"];

/** What `saveIncomingMessage` sends. */
export interface SaveIncomingMessageRequest {
  readonly body: components["schemas"]["IncomingMessage"];
}

/** What `saveIncomingMessage` answers on success. */
export type SaveIncomingMessageResponse = components["schemas"]["Done"];

/** What `listMessages` sends. */
export interface ListMessagesRequest {
  readonly query?: {
    /** The first day; today unless given. */
    readonly start_date?: string;
    /** The last day, which counts as well; today unless given. At most 31 days after `start_date`. */
    readonly end_date?: string;
  };
}

/** What `listMessages` answers on success. */
export type ListMessagesResponse = components["schemas"]["Messages"];

/** What `listUnrepliedMessages` sends. */
export interface ListUnrepliedMessagesRequest {
  readonly query?: {
    /** The first day; 90 days before today unless given. */
    readonly start_date?: string;
    /** The last day, which counts as well; today unless given. */
    readonly end_date?: string;
  };
}

/** What `listUnrepliedMessages` answers on success. */
export type ListUnrepliedMessagesResponse = components["schemas"]["Messages"];

/** What `searchMessages` sends. */
export interface SearchMessagesRequest {
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

/** What `searchMessages` answers on success. */
export type SearchMessagesResponse = components["schemas"]["Messages"];

/** What `listTeamMembers` sends. */
export interface ListTeamMembersRequest {
}

/** What `listTeamMembers` answers on success. */
export type ListTeamMembersResponse = components["schemas"]["TeamMembers"];

/** What `listChannels` sends. */
export interface ListChannelsRequest {
  readonly query: {
    /** The provider whose channels are listed. */
    readonly provider: "tlnx" | "twlo" | "twlowa" | "gswa";
  };
}

/** What `listChannels` answers on success. */
export type ListChannelsResponse = components["schemas"]["Channels"];

/** What `getChannel` sends. */
export interface GetChannelRequest {
  readonly path: {
    /** The key of the channel. */
    readonly channel_key: string;
  };
}

/** What `getChannel` answers on success. */
export type GetChannelResponse = components["schemas"]["ChannelFound"];

/** What `listContacts` sends. */
export interface ListContactsRequest {
  readonly query?: {
    /** The id of a contact list; 0 means all contacts. */
    readonly list_id?: number;
    /** How many contacts to return, 1000 at most. That it is at least 1 is inferred. */
    readonly limit?: number;
    /** How many contacts to skip. */
    readonly offset?: number;
  };
}

/** What `listContacts` answers on success. */
export type ListContactsResponse = components["schemas"]["Contacts"];

/** What `searchContacts` sends. */
export interface SearchContactsRequest {
  readonly query: {
    /** A part of a name or of a phone number, at least 2 characters; upper and lower case are alike. */
    readonly query: string;
    /** How many contacts to return, 20 at most. That it is at least 1 is inferred. */
    readonly limit?: number;
    /** How many contacts to skip. */
    readonly offset?: number;
  };
}

/** What `searchContacts` answers on success. */
export type SearchContactsResponse = components["schemas"]["Contacts"];

/** What `addContacts` sends. */
export interface AddContactsRequest {
  readonly body: components["schemas"]["ContactBatch"];
}

/** What `addContacts` answers on success. */
export type AddContactsResponse = components["schemas"]["Done"];

/** What `addContactsToList` sends. */
export interface AddContactsToListRequest {
  readonly body: components["schemas"]["ListAddition"];
}

/** What `addContactsToList` answers on success. */
export type AddContactsToListResponse = components["schemas"]["Done"];

/** What `moveContactsToList` sends. */
export interface MoveContactsToListRequest {
  readonly body: components["schemas"]["ListMove"];
}

/** What `moveContactsToList` answers on success. */
export type MoveContactsToListResponse = components["schemas"]["Done"];

/** What `addContact` sends. */
export interface AddContactRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
  readonly body: components["schemas"]["NewContact"];
}

/** What `addContact` answers on success. */
export type AddContactResponse = components["schemas"]["ContactAdded"];

/** What `getContact` sends. */
export interface GetContactRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/** What `getContact` answers on success. */
export type GetContactResponse = components["schemas"]["ContactFound"];

/** What `updateContact` sends. */
export interface UpdateContactRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
  readonly body: components["schemas"]["ContactUpdate"];
}

/** What `updateContact` answers on success. */
export type UpdateContactResponse = components["schemas"]["Done"];

/** What `deleteContact` sends. */
export interface DeleteContactRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/** What `deleteContact` answers on success. */
export type DeleteContactResponse = components["schemas"]["Done"];

/** What `blockContact` sends. */
export interface BlockContactRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/** What `blockContact` answers on success. */
export type BlockContactResponse = components["schemas"]["Done"];

/** What `unblockContact` sends. */
export interface UnblockContactRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/** What `unblockContact` answers on success. */
export type UnblockContactResponse = components["schemas"]["Done"];

/** What `getContactBlock` sends. */
export interface GetContactBlockRequest {
  readonly path: {
    /** The phone number of the contact. */
    readonly phone_number: string;
  };
}

/** What `getContactBlock` answers on success. */
export type GetContactBlockResponse = components["schemas"]["ContactBlock"];

/** What `createContactList` sends. */
export interface CreateContactListRequest {
  readonly body: components["schemas"]["NewContactList"];
}

/** What `createContactList` answers on success. */
export type CreateContactListResponse = components["schemas"]["ContactListChanged"];

/** What `listContactLists` sends. */
export interface ListContactListsRequest {
}

/** What `listContactLists` answers on success. */
export type ListContactListsResponse = components["schemas"]["ContactLists"];

/** What `updateContactList` sends. */
export interface UpdateContactListRequest {
  readonly path: {
    /** The id of the contact list. */
    readonly id: string;
  };
  readonly body: components["schemas"]["ContactListUpdate"];
}

/** What `updateContactList` answers on success. */
export type UpdateContactListResponse = components["schemas"]["ContactListChanged"];

/** What `deleteContactList` sends. */
export interface DeleteContactListRequest {
  readonly path: {
    /** The id of the contact list. */
    readonly id: string;
  };
}

/** What `deleteContactList` answers on success. */
export type DeleteContactListResponse = components["schemas"]["ContactListChanged"];

/** What `createWebhookSubscription` sends. */
export interface CreateWebhookSubscriptionRequest {
  readonly body: components["schemas"]["WebhookSubscription"];
}

/** What `createWebhookSubscription` answers on success. */
export type CreateWebhookSubscriptionResponse = components["schemas"]["WebhookSubscribed"];

/** What `listWebhookSubscriptions` sends. */
export interface ListWebhookSubscriptionsRequest {
}

/** What `listWebhookSubscriptions` answers on success. */
export type ListWebhookSubscriptionsResponse = components["schemas"]["WebhookSubscriptions"];

/** What `getWebhookSubscription` sends. */
export interface GetWebhookSubscriptionRequest {
  readonly path: {
    /** The id of the subscription. */
    readonly subscription_id: string;
  };
}

/** What `getWebhookSubscription` answers on success. */
export type GetWebhookSubscriptionResponse = components["schemas"]["WebhookSubscriptionFound"];

/** What `deleteWebhookSubscription` sends. */
export interface DeleteWebhookSubscriptionRequest {
  readonly path: {
    /** The id of the subscription. */
    readonly subscription_id: string;
  };
}

/** What `deleteWebhookSubscription` answers on success. */
export type DeleteWebhookSubscriptionResponse = components["schemas"]["Done"];

export type Message = components["schemas"]["Message"];
export type TwilioSms = components["schemas"]["TwilioSms"];
export type TwilioWhatsapp = components["schemas"]["TwilioWhatsapp"];
export type GupshupWhatsapp = components["schemas"]["GupshupWhatsapp"];
export type ChannelKey = components["schemas"]["ChannelKey"];
export type PhoneNumber = components["schemas"]["PhoneNumber"];
export type RecipientName = components["schemas"]["RecipientName"];
export type Text = components["schemas"]["Text"];
export type Schedule = components["schemas"]["Schedule"];
export type UserId = components["schemas"]["UserId"];
export type TwilioTemplate = components["schemas"]["TwilioTemplate"];
export type GupshupTemplate = components["schemas"]["GupshupTemplate"];
export type PositionalVariables = components["schemas"]["PositionalVariables"];
export type ContactSaving = components["schemas"]["ContactSaving"];
export type MessageAccepted = components["schemas"]["MessageAccepted"];
export type BulkMessage = components["schemas"]["BulkMessage"];
export type Recipient = components["schemas"]["Recipient"];
export type SendingProvider = components["schemas"]["SendingProvider"];
export type BulkSchedule = components["schemas"]["BulkSchedule"];
export type BulkMessageSchedule = components["schemas"]["BulkMessageSchedule"];
export type IncomingMessage = components["schemas"]["IncomingMessage"];
export type MediaUrl = components["schemas"]["MediaUrl"];
export type MediaType = components["schemas"]["MediaType"];
export type Day = components["schemas"]["Day"];
export type Provider = components["schemas"]["Provider"];
export type ContactNumber = components["schemas"]["ContactNumber"];
export type NewContact = components["schemas"]["NewContact"];
export type ContactUpdate = components["schemas"]["ContactUpdate"];
export type ContactBatch = components["schemas"]["ContactBatch"];
export type ContactRecord = components["schemas"]["ContactRecord"];
export type TargetList = components["schemas"]["TargetList"];
export type DialCode = components["schemas"]["DialCode"];
export type ContactName = components["schemas"]["ContactName"];
export type ExtraFields = components["schemas"]["ExtraFields"];
export type ListAddition = components["schemas"]["ListAddition"];
export type ListMove = components["schemas"]["ListMove"];
export type ContactNumbers = components["schemas"]["ContactNumbers"];
export type NewContactList = components["schemas"]["NewContactList"];
export type ContactListUpdate = components["schemas"]["ContactListUpdate"];
export type WebhookSubscription = components["schemas"]["WebhookSubscription"];
export type TelnyxSmsSubscription = components["schemas"]["TelnyxSmsSubscription"];
export type TwilioSmsSubscription = components["schemas"]["TwilioSmsSubscription"];
export type TwilioWhatsappSubscription = components["schemas"]["TwilioWhatsappSubscription"];
export type GupshupWhatsappSubscription = components["schemas"]["GupshupWhatsappSubscription"];
export type Platform = components["schemas"]["Platform"];
export type SubscriberReference = components["schemas"]["SubscriberReference"];
export type WebhookUrl = components["schemas"]["WebhookUrl"];
export type SubscribedEvents = components["schemas"]["SubscribedEvents"];
export type WebhookSecret = components["schemas"]["WebhookSecret"];
export type BulkMessageAccepted = components["schemas"]["BulkMessageAccepted"];
export type BulkMessages = components["schemas"]["BulkMessages"];
export type ScheduledMessages = components["schemas"]["ScheduledMessages"];
export type Messages = components["schemas"]["Messages"];
export type TeamMembers = components["schemas"]["TeamMembers"];
export type Undocumented = components["schemas"]["Undocumented"];
export type Channels = components["schemas"]["Channels"];
export type ChannelFound = components["schemas"]["ChannelFound"];
export type Done = components["schemas"]["Done"];
export type Contacts = components["schemas"]["Contacts"];
export type ContactFound = components["schemas"]["ContactFound"];
export type ContactAdded = components["schemas"]["ContactAdded"];
export type ContactBlock = components["schemas"]["ContactBlock"];
export type ContactListChanged = components["schemas"]["ContactListChanged"];
export type ContactLists = components["schemas"]["ContactLists"];
export type WebhookSubscribed = components["schemas"]["WebhookSubscribed"];
export type WebhookSubscriptions = components["schemas"]["WebhookSubscriptions"];
export type WebhookSubscriptionFound = components["schemas"]["WebhookSubscriptionFound"];
export type Subscription = components["schemas"]["Subscription"];
export type IncomingMessageEvent = components["schemas"]["IncomingMessageEvent"];
export type ReceivedUrls = components["schemas"]["ReceivedUrls"];
export type EventContact = components["schemas"]["EventContact"];
export type MessageStatusEvent = components["schemas"]["MessageStatusEvent"];
export type Failure = components["schemas"]["Failure"];
