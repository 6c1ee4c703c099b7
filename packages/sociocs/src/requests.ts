// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type {
  BulkMessage, BulkMessageSchedule, ContactBatch, ContactListUpdate, ContactUpdate, IncomingMessage,
  ListAddition, ListMove, Message, NewContact, NewContactList, WebhookSubscription,
} from "./types.js";

/** Path parameters of several requests. */
export interface JobIdPath {
  /** The id of the bulk messaging job, from `createBulkMessage`. */
  readonly job_id: string;
}

/** Path parameters of several requests. */
export interface PhoneNumberPath {
  /** The phone number of the contact. */
  readonly phone_number: string;
}

/** Path parameters of several requests. */
export interface IdPath {
  /** The id of the contact list. */
  readonly id: string;
}

/** Path parameters of several requests. */
export interface SubscriptionIdPath {
  /** The id of the subscription. */
  readonly subscription_id: string;
}

/**
 * The request of `sendMessage`.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-send/
 */
export interface SendMessageRequest {
  /** A message to one recipient. Its fields depend on `provider`. */
  readonly body: Message;
}

/**
 * The request of `createBulkMessage`.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-send/
 */
export interface CreateBulkMessageRequest {
  /** A message to many recipients. It needs at least one of `text`, `image_url`, `video_url` and `file_url`. */
  readonly body: BulkMessage;
}

/**
 * The request of `listBulkMessages`.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-list/
 */
export interface ListBulkMessagesRequest {
}

/**
 * The request of `rescheduleBulkMessage`.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-put/
 */
export interface RescheduleBulkMessageRequest {
  /** Path parameters. */
  readonly path: JobIdPath;
  /** The new time of a bulk messaging job. */
  readonly body: BulkMessageSchedule;
}

/**
 * The request of `deleteBulkMessage`.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-delete/
 */
export interface DeleteBulkMessageRequest {
  /** Path parameters. */
  readonly path: JobIdPath;
}

/**
 * The request of `listScheduledMessages`.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-list-scheduled/
 */
export interface ListScheduledMessagesRequest {
}

/**
 * The request of `deleteScheduledMessage`.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-delete-scheduled/
 */
export interface DeleteScheduledMessageRequest {
  /** Path parameters. */
  readonly path: {
    /** The id of the scheduled message, from `sendMessage`. */
    readonly message_id: string;
  };
}

/**
 * The request of `saveIncomingMessage`.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-save-incoming/
 */
export interface SaveIncomingMessageRequest {
  /** A message to add to the inbox. A `media_url` needs a `media_type`. */
  readonly body: IncomingMessage;
}

/**
 * The request of `listMessages`.
 *
 * @see https://docs.sociocs.com/api/messaging/get/
 */
export interface ListMessagesRequest {
  /** Query parameters. */
  readonly query?: {
    /** The first day. By default today. */
    readonly start_date?: string;
    /** The last day, which is included. By default today. It is at most 31 days after `start_date`. */
    readonly end_date?: string;
  };
}

/**
 * The request of `listUnrepliedMessages`.
 *
 * @see https://docs.sociocs.com/api/messaging/get-unreplied/
 */
export interface ListUnrepliedMessagesRequest {
  /** Query parameters. */
  readonly query?: {
    /** The first day. By default 90 days before today. */
    readonly start_date?: string;
    /** The last day, which is included. By default today. */
    readonly end_date?: string;
  };
}

/**
 * The request of `searchMessages`.
 *
 * @see https://docs.sociocs.com/api/messaging/search/
 */
export interface SearchMessagesRequest {
  /** Query parameters. */
  readonly query: {
    /** What to search for. */
    readonly text: string;
    /** Whether to search incoming messages only, outgoing messages only, or both. */
    readonly direction?: "incoming" | "outbound" | "both";
    /** The first day. By default 90 days before today. */
    readonly start_date?: string;
    /** The last day, which is included. By default today. */
    readonly end_date?: string;
  };
}

/**
 * The request of `listTeamMembers`.
 *
 * @see https://docs.sociocs.com/api/team-members/list/
 */
export interface ListTeamMembersRequest {
}

/**
 * The request of `listChannels`.
 *
 * @see https://docs.sociocs.com/api/channels/list/
 */
export interface ListChannelsRequest {
  /** Query parameters. */
  readonly query: {
    /** The provider whose channels to list. */
    readonly provider: "tlnx" | "twlo" | "twlowa" | "gswa";
  };
}

/**
 * The request of `getChannel`.
 *
 * @see https://docs.sociocs.com/api/channels/get/
 */
export interface GetChannelRequest {
  /** Path parameters. */
  readonly path: {
    /** The key of the channel. */
    readonly channel_key: string;
  };
}

/**
 * The request of `listContacts`.
 *
 * @see https://docs.sociocs.com/api/contacts/list/
 */
export interface ListContactsRequest {
  /** Query parameters. */
  readonly query?: {
    /** The id of the contact list, from `listContactLists`. 0 is all contacts. */
    readonly list_id?: number;
    /** How many contacts to return, at most 1000. */
    readonly limit?: number;
    /** How many contacts to skip. */
    readonly offset?: number;
  };
}

/**
 * The request of `searchContacts`.
 *
 * @see https://docs.sociocs.com/api/contacts/search/
 */
export interface SearchContactsRequest {
  /** Query parameters. */
  readonly query: {
    /** A name or a phone number, or a part of one, at least 2 characters. Upper and lower case do not matter. */
    readonly query: string;
    /** How many contacts to return, at most 20. */
    readonly limit?: number;
    /** How many contacts to skip. */
    readonly offset?: number;
  };
}

/**
 * The request of `addContacts`.
 *
 * @see https://docs.sociocs.com/api/contacts/add-bulk/
 */
export interface AddContactsRequest {
  /** Contacts to add, with what they have in common. */
  readonly body: ContactBatch;
}

/**
 * The request of `addContactsToList`.
 *
 * @see https://docs.sociocs.com/api/contacts/add-to-list/
 */
export interface AddContactsToListRequest {
  /** Which contacts to add to which list. */
  readonly body: ListAddition;
}

/**
 * The request of `moveContactsToList`.
 *
 * @see https://docs.sociocs.com/api/contacts/move-to-list/
 */
export interface MoveContactsToListRequest {
  /** Which contacts to move from which list to which. */
  readonly body: ListMove;
}

/**
 * The request of `addContact`.
 *
 * @see https://docs.sociocs.com/api/contacts/add/
 */
export interface AddContactRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
  /** A contact. Its phone number is in the path. */
  readonly body: NewContact;
}

/**
 * The request of `getContact`.
 *
 * @see https://docs.sociocs.com/api/contacts/get/
 */
export interface GetContactRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
}

/**
 * The request of `updateContact`.
 *
 * @see https://docs.sociocs.com/api/contacts/update/
 */
export interface UpdateContactRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
  /** What to change of a contact. */
  readonly body: ContactUpdate;
}

/**
 * The request of `deleteContact`.
 *
 * @see https://docs.sociocs.com/api/contacts/delete/
 */
export interface DeleteContactRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
}

/**
 * The request of `blockContact`.
 *
 * @see https://docs.sociocs.com/api/contacts/block/
 */
export interface BlockContactRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
}

/**
 * The request of `unblockContact`.
 *
 * @see https://docs.sociocs.com/api/contacts/unblock/
 */
export interface UnblockContactRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
}

/**
 * The request of `getContactBlock`.
 *
 * @see https://docs.sociocs.com/api/contacts/is-blocked/
 */
export interface GetContactBlockRequest {
  /** Path parameters. */
  readonly path: PhoneNumberPath;
}

/**
 * The request of `createContactList`.
 *
 * @see https://docs.sociocs.com/api/contact-lists/create/
 */
export interface CreateContactListRequest {
  /** A new contact list. */
  readonly body: NewContactList;
}

/**
 * The request of `listContactLists`.
 *
 * @see https://docs.sociocs.com/api/contact-lists/get/
 */
export interface ListContactListsRequest {
}

/**
 * The request of `updateContactList`.
 *
 * @see https://docs.sociocs.com/api/contact-lists/update/
 */
export interface UpdateContactListRequest {
  /** Path parameters. */
  readonly path: IdPath;
  /** What to change of a contact list. */
  readonly body: ContactListUpdate;
}

/**
 * The request of `deleteContactList`.
 *
 * @see https://docs.sociocs.com/api/contact-lists/delete/
 */
export interface DeleteContactListRequest {
  /** Path parameters. */
  readonly path: IdPath;
}

/**
 * The request of `createWebhookSubscription`.
 *
 * @see https://docs.sociocs.com/api/webhooks/add/
 */
export interface CreateWebhookSubscriptionRequest {
  /** Which events of which channel to deliver where. Its fields depend on `provider`. */
  readonly body: WebhookSubscription;
}

/**
 * The request of `listWebhookSubscriptions`.
 *
 * @see https://docs.sociocs.com/api/webhooks/list/
 */
export interface ListWebhookSubscriptionsRequest {
}

/**
 * The request of `getWebhookSubscription`.
 *
 * @see https://docs.sociocs.com/api/webhooks/get/
 */
export interface GetWebhookSubscriptionRequest {
  /** Path parameters. */
  readonly path: SubscriptionIdPath;
}

/**
 * The request of `deleteWebhookSubscription`.
 *
 * @see https://docs.sociocs.com/api/webhooks/delete/
 */
export interface DeleteWebhookSubscriptionRequest {
  /** Path parameters. */
  readonly path: SubscriptionIdPath;
}
