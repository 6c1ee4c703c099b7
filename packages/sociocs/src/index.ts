// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type VendorCall,
} from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type {
  AddContactRequest, AddContactsRequest, AddContactsToListRequest, BlockContactRequest,
  CreateBulkMessageRequest, CreateContactListRequest, CreateWebhookSubscriptionRequest,
  DeleteBulkMessageRequest, DeleteContactListRequest, DeleteContactRequest, DeleteScheduledMessageRequest,
  DeleteWebhookSubscriptionRequest, GetChannelRequest, GetContactBlockRequest, GetContactRequest,
  GetWebhookSubscriptionRequest, ListBulkMessagesRequest, ListChannelsRequest, ListContactListsRequest,
  ListContactsRequest, ListMessagesRequest, ListScheduledMessagesRequest, ListTeamMembersRequest,
  ListUnrepliedMessagesRequest, ListWebhookSubscriptionsRequest, MoveContactsToListRequest,
  RescheduleBulkMessageRequest, SaveIncomingMessageRequest, SearchContactsRequest, SearchMessagesRequest,
  SendMessageRequest, UnblockContactRequest, UpdateContactListRequest, UpdateContactRequest,
} from "./requests.js";
import type {
  BulkMessageAccepted, BulkMessages, ChannelFound, Channels, ContactAdded, ContactBlock, ContactFound,
  ContactListChanged, ContactLists, Contacts, Done, MessageAccepted, Messages, ScheduledMessages, TeamMembers,
  WebhookSubscribed, WebhookSubscriptionFound, WebhookSubscriptions,
} from "./types.js";

export {
  type AnswerChallenge, type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions,
  type CallResult, type ClientOptions, type DeliveryBody, DeliveryError, type DeliveryErrorReason,
  type DeliveryHeaders, type DeliveryOptions, type ErrorKind, type FieldError, type FileContent,
  type FileInput, type Hooks, type Operation, type Outcome, readVendorError, receive, type ReceiveOptions,
  type Retry, type RetryOptions, type RetryReason, type Secret, secret, type VendorCall, VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";
export { parseEvent, type SociocsEvent } from "./events.js";
export type {
  AddContactRequest, AddContactsRequest, AddContactsToListRequest, BlockContactRequest,
  CreateBulkMessageRequest, CreateContactListRequest, CreateWebhookSubscriptionRequest,
  DeleteBulkMessageRequest, DeleteContactListRequest, DeleteContactRequest, DeleteScheduledMessageRequest,
  DeleteWebhookSubscriptionRequest, GetChannelRequest, GetContactBlockRequest, GetContactRequest,
  GetWebhookSubscriptionRequest, IdPath, JobIdPath, ListBulkMessagesRequest, ListChannelsRequest,
  ListContactListsRequest, ListContactsRequest, ListMessagesRequest, ListScheduledMessagesRequest,
  ListTeamMembersRequest, ListUnrepliedMessagesRequest, ListWebhookSubscriptionsRequest,
  MoveContactsToListRequest, PhoneNumberPath, RescheduleBulkMessageRequest, SaveIncomingMessageRequest,
  SearchContactsRequest, SearchMessagesRequest, SendMessageRequest, SubscriptionIdPath, UnblockContactRequest,
  UpdateContactListRequest, UpdateContactRequest,
} from "./requests.js";
export type {
  BulkMediaFile, BulkMediaImage, BulkMediaVideo, BulkMessage, BulkMessageAccepted, BulkMessageBase,
  BulkMessages, BulkMessageSchedule, BulkMessageWithText, BulkSchedule, BulkText, ChannelFound, ChannelKey,
  ChannelProvider, Channels, ContactAdded, ContactBatch, ContactBlock, ContactFound, ContactListChanged,
  ContactLists, ContactListUpdate, ContactName, ContactNumber, ContactNumbers, ContactRecord, Contacts,
  ContactSaving, ContactUpdate, Day, DialCode, Done, EventContact, ExtraFields, Failure, GupshupTemplate,
  GupshupWhatsapp, GupshupWhatsappBase, GupshupWhatsappSubscription, GupshupWhatsappWithTemplate,
  GupshupWhatsappWithText, IncomingMessage, IncomingMessageBase, IncomingMessageEvent, IncomingMessageOfText,
  IncomingMessageWithMedia, ListAddition, ListMove, MediaType, MediaUrl, Message, MessageAccepted, Messages,
  MessageStatusEvent, NewContact, NewContactList, PhoneNumber, Platform, PositionalVariables, Provider,
  ReceivedUrls, Recipient, RecipientName, Schedule, ScheduledMessages, SendingProvider, SubscribedEvents,
  SubscriberReference, Subscription, TargetList, TeamMembers, TelnyxSms, TelnyxSmsSubscription, Text,
  TwilioMmsWithFile, TwilioMmsWithImage, TwilioMmsWithVideo, TwilioSms, TwilioSmsBase, TwilioSmsSubscription,
  TwilioSmsWithText, TwilioTemplate, TwilioWhatsapp, TwilioWhatsappBase, TwilioWhatsappSubscription,
  TwilioWhatsappWithTemplate, TwilioWhatsappWithText, Undocumented, UserId, WebhookSecret, WebhookSubscribed,
  WebhookSubscription, WebhookSubscriptionFound, WebhookSubscriptions, WebhookUrl,
} from "./types.js";

/** The credentials of a client. */
export type SociocsCredentials =
  | {
      /** The complete API key. The vendor recommends this way. */
      readonly apikey: string | Secret;
      readonly basic?: never;
      readonly apikeyQuery?: never;
    }
  | {
      /** The API key as Basic credentials. The part before the colon is the user name, the part after it is the password. */
      readonly basic: { readonly username: string; readonly password: string | Secret };
      readonly apikey?: never;
      readonly apikeyQuery?: never;
    }
  | {
      /** The complete API key in the URL. This way is insecure, because logs keep URLs. */
      readonly apikeyQuery: string | Secret;
      readonly apikey?: never;
      readonly basic?: never;
    };

/** The options of {@link createSociocs}. */
export type SociocsOptions = ClientOptions & {
  /** The credentials of the client. */
  readonly credentials: SociocsCredentials;
} & {
      /** The base URL, in place of https://api.sociocs.com */
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
   * The content differs between providers, so the body has four alternatives. `provider` selects one.
   *
   * `POST /message`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-send/
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<MessageAccepted>;

  /**
   * Send a message to many.
   *
   * Creates a bulk messaging job, which sends one message to many recipients, now or at a future time.
   * It can neither send a template nor save the recipients as contacts.
   *
   * `POST /messages/bulk`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-send/
   */
  createBulkMessage(request: CreateBulkMessageRequest, options?: CallOptions): VendorCall<BulkMessageAccepted>;

  /**
   * List bulk messaging jobs.
   *
   * At most 100 jobs, by their scheduled date, latest first. There is no pagination.
   *
   * `GET /messages/bulk`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-list/
   */
  listBulkMessages(request?: ListBulkMessagesRequest, options?: CallOptions): VendorCall<BulkMessages>;

  /**
   * Reschedule a bulk messaging job.
   *
   * Sets another time for a job. A job that is executing or has executed cannot be changed.
   *
   * `PUT /messages/bulk/{job_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/bulk-put/
   */
  rescheduleBulkMessage(request: RescheduleBulkMessageRequest, options?: CallOptions): VendorCall<BulkMessageAccepted>;

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
  deleteBulkMessage(request: DeleteBulkMessageRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * List scheduled messages.
   *
   * At most 100 scheduled messages, by their scheduled date, latest first. There is no pagination.
   *
   * `GET /messages/scheduled`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-list-scheduled/
   */
  listScheduledMessages(request?: ListScheduledMessagesRequest, options?: CallOptions): VendorCall<ScheduledMessages>;

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
  deleteScheduledMessage(request: DeleteScheduledMessageRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Save an incoming message.
   *
   * Adds a message to the inbox as if it had come in. It may be a message that you received elsewhere, or one that you write to add information to the conversation.
   *
   * `POST /incoming`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-save-incoming/
   */
  saveIncomingMessage(request: SaveIncomingMessageRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * List messages.
   *
   * All messages between two days. Without dates, those of today.
   * `end_date` is at most 31 days after `start_date`. The client does not check that.
   *
   * `GET /messages`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/get/
   */
  listMessages(request?: ListMessagesRequest, options?: CallOptions): VendorCall<Messages>;

  /**
   * List unreplied messages.
   *
   * The messages that nobody has replied to, by default those of the last 90 days.
   *
   * `GET /messages/unreplied`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/get-unreplied/
   */
  listUnrepliedMessages(request?: ListUnrepliedMessagesRequest, options?: CallOptions): VendorCall<Messages>;

  /**
   * Search messages.
   *
   * Finds messages by their text, whether replied to or not.
   *
   * `GET /messages/search`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/search/
   */
  searchMessages(request: SearchMessagesRequest, options?: CallOptions): VendorCall<Messages>;

  /**
   * List team members.
   *
   * All team members. `user_id` takes their ids.
   *
   * `GET /team-members`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/team-members/list/
   */
  listTeamMembers(request?: ListTeamMembersRequest, options?: CallOptions): VendorCall<TeamMembers>;

  /**
   * List channels.
   *
   * The channels of a provider. The response is an array, without `status` and `data`.
   *
   * `GET /channels`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/channels/list/
   */
  listChannels(request: ListChannelsRequest, options?: CallOptions): VendorCall<Channels>;

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
  getChannel(request: GetChannelRequest, options?: CallOptions): VendorCall<ChannelFound>;

  /**
   * List contacts.
   *
   * All contacts or those of a contact list, by their id, lowest first.
   *
   * `GET /contacts`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/list/
   */
  listContacts(request?: ListContactsRequest, options?: CallOptions): VendorCall<Contacts>;

  /**
   * Search contacts.
   *
   * Finds contacts by their name or phone number, the best match first.
   *
   * `GET /contacts/search`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/search/
   */
  searchContacts(request: SearchContactsRequest, options?: CallOptions): VendorCall<Contacts>;

  /**
   * Add contacts in bulk.
   *
   * Adds up to 10,000 contacts. An existing contact with one of the phone numbers is overwritten, including all of its custom fields.
   *
   * `POST /contacts/bulk`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/add-bulk/
   */
  addContacts(request: AddContactsRequest, options?: CallOptions): VendorCall<Done>;

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
  addContactsToList(request: AddContactsToListRequest, options?: CallOptions): VendorCall<Done>;

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
  moveContactsToList(request: MoveContactsToListRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Add a contact.
   *
   * Adds a contact. An existing contact with this phone number is overwritten, including all of its custom fields.
   *
   * `POST /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/add/
   */
  addContact(request: AddContactRequest, options?: CallOptions): VendorCall<ContactAdded>;

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
  getContact(request: GetContactRequest, options?: CallOptions): VendorCall<ContactFound>;

  /**
   * Update a contact.
   *
   * Changes a contact.
   *
   * `PUT /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/update/
   */
  updateContact(request: UpdateContactRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Delete a contact.
   *
   * Deletes a contact.
   *
   * `DELETE /contacts/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/delete/
   */
  deleteContact(request: DeleteContactRequest, options?: CallOptions): VendorCall<Done>;

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
  blockContact(request: BlockContactRequest, options?: CallOptions): VendorCall<Done>;

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
  unblockContact(request: UnblockContactRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Check whether a contact is blocked.
   *
   * Whether bulk and automated messages to a contact are blocked.
   *
   * `GET /contacts/isblocked/{phone_number}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contacts/is-blocked/
   */
  getContactBlock(request: GetContactBlockRequest, options?: CallOptions): VendorCall<ContactBlock>;

  /**
   * Create a contact list.
   *
   * Creates a contact list.
   *
   * `POST /lists`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/create/
   */
  createContactList(request: CreateContactListRequest, options?: CallOptions): VendorCall<ContactListChanged>;

  /**
   * List contact lists.
   *
   * All contact lists. `list_id` takes their ids.
   *
   * `GET /lists`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/get/
   */
  listContactLists(request?: ListContactListsRequest, options?: CallOptions): VendorCall<ContactLists>;

  /**
   * Rename a contact list.
   *
   * Gives a contact list another name.
   *
   * `PUT /lists/{id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/update/
   */
  updateContactList(request: UpdateContactListRequest, options?: CallOptions): VendorCall<ContactListChanged>;

  /**
   * Delete a contact list.
   *
   * Deletes a contact list.
   *
   * `DELETE /lists/{id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/contact-lists/delete/
   */
  deleteContactList(request: DeleteContactListRequest, options?: CallOptions): VendorCall<ContactListChanged>;

  /**
   * Subscribe a webhook.
   *
   * Asks the vendor to call your endpoint when a message comes in on a channel, and when the status of a sent message changes.
   * If a subscription with the same `subscriber_reference_id` exists, it is updated, and no new one is created.
   *
   * The status updates differ between providers, so the body has four alternatives. `provider` selects one.
   *
   * `POST /webhook-subscriptions`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/add/
   */
  createWebhookSubscription(request: CreateWebhookSubscriptionRequest, options?: CallOptions): VendorCall<WebhookSubscribed>;

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
  listWebhookSubscriptions(request?: ListWebhookSubscriptionsRequest, options?: CallOptions): VendorCall<WebhookSubscriptions>;

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
  getWebhookSubscription(request: GetWebhookSubscriptionRequest, options?: CallOptions): VendorCall<WebhookSubscriptionFound>;

  /**
   * Unsubscribe a webhook.
   *
   * Ends a subscription. Its endpoint receives nothing more from it.
   *
   * `DELETE /webhook-subscriptions/{subscription_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/delete/
   */
  deleteWebhookSubscription(request: DeleteWebhookSubscriptionRequest, options?: CallOptions): VendorCall<Done>;

  /** Closes the client: running calls finish, and later calls fail with the outcome `notSent`. */
  close(): Promise<void>;
}

/**
 * Creates a client of the Sociocs HTTP API.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createSociocs(options: SociocsOptions): Sociocs {
  return createClient<Sociocs>(contract, operations, options);
}

/**
 * Creates a caller of single operations, which you import from `@trunkline/sociocs/operations`. A bundle then contains only those.
 *
 * `@trunkline/sociocs/rows` has the same operations without their schemas: the bundle is smaller, and requests are not checked before they are sent.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createSociocsCaller(options: SociocsOptions): Caller {
  return createCaller(contract, options);
}
