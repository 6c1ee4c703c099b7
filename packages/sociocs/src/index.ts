// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
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
  type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions, type CallResult,
  type ClientOptions, type DeliveryBody, DeliveryError, type DeliveryHeaders, type DeliveryOptions,
  type ErrorKind, type FieldError, type FileContent, type FileInput, type Hooks, type Operation, type Outcome,
  readVendorError, type RefusalReason, type Retry, type RetryOptions, type RetryReason, type Secret, secret,
  type VendorCall, VendorError, type VendorErrorInit,
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

/** How a client proves who it is. */
export type SociocsCredentials =
  | {
      /** The whole API key. The vendor recommends this way. */
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
      /** The whole API key in the URL. This way is insecure, because logs keep URLs. */
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
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<MessageAccepted>;

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
  createBulkMessage(request: CreateBulkMessageRequest, options?: CallOptions): VendorCall<BulkMessageAccepted>;

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
  listBulkMessages(request?: ListBulkMessagesRequest, options?: CallOptions): VendorCall<BulkMessages>;

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
   * The 100 messages at most that are scheduled for the latest dates, latest first. There is no pagination.
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
   * Puts a message into the inbox as if it had come in, be it one that was received elsewhere, or a made-up one with information for the conversation.
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
   * All messages of a time of at most 31 days after `start_date`; without dates, those of today.
   * A contract cannot say that of two parameters, so neither the client nor the mock server checks it.
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
   * The messages of the last 90 days that nobody replied to.
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
   * Finds messages by their text. The page begins with the sentence of the page on unreplied messages; its title and its parameters
   * say that it searches all messages, which is the reading taken.
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
   * All team members, whose ids are what `user_id` takes.
   * The page calls the answer an object, though it is a list; this contract takes either.
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
   * The channels of a provider. The answer is a plain array, without `status` and `data`.
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
   * All contacts or those of a list, by their id, lowest first.
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
   * Finds contacts by a part of their name or phone number, the best match first.
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
   * Adds up to 10,000 contacts, or overwrites those whose phone number exists, all of their extra fields included.
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
   * Adds a contact, or overwrites the one whose phone number exists, all of its extra fields included.
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
   * Changes a contact. Whether a member that is left out is kept or emptied is undocumented.
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
   * Deletes a contact. The page's code sample sends a body that the page does not describe, so this operation has none.
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
   * Tell whether a contact is blocked.
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
   * Makes a new contact list.
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
   * All contact lists, whose ids are what `list_id` takes.
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
   * Gives a list another name. The table on the page asks for `id` in the body as well, and its code sample sends only `name`;
   * this contract follows the sample, for the path tells the list already, and lets `id` be sent.
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
   * Deletes a contact list. What becomes of its contacts is undocumented.
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
   * Ends a subscription, so that its endpoint receives nothing any more.
   *
   * `DELETE /webhook-subscriptions/{subscription_id}`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/webhooks/delete/
   */
  deleteWebhookSubscription(request: DeleteWebhookSubscriptionRequest, options?: CallOptions): VendorCall<Done>;

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
 * `@trunkline/sociocs/rows` has each operation as data alone: a request made with such a row is not checked before it is sent, and the bundle has no schemas.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createSociocsCaller(options: SociocsOptions): Caller {
  return createCaller(contract, options);
}
