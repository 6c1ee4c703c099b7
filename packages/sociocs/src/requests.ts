// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type {
  BulkMessage, BulkMessageSchedule, ContactBatch, ContactListUpdate, ContactUpdate, IncomingMessage,
  ListAddition, ListMove, Message, NewContact, NewContactList, WebhookSubscription,
} from "./types.js";

/** What the path of several requests holds. */
export interface JobIdPath {
  /** The id of the bulk messaging job, from `createBulkMessage`. */
  readonly job_id: string;
}

/** What the path of several requests holds. */
export interface PhoneNumberPath {
  /** The phone number of the contact. */
  readonly phone_number: string;
}

/** What the path of several requests holds. */
export interface IdPath {
  /** The id of the contact list. */
  readonly id: string;
}

/** What the path of several requests holds. */
export interface SubscriptionIdPath {
  /** The id of the subscription. */
  readonly subscription_id: string;
}

/**
 * What `sendMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-send/
 */
export interface SendMessageRequest {
  /** A message to one recipient. Its shape depends on `provider`. */
  readonly body: Message;
}

/**
 * What `createBulkMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-send/
 */
export interface CreateBulkMessageRequest {
  /** A message to many recipients. It needs at least one of `text`, `image_url`, `video_url` and `file_url`. */
  readonly body: BulkMessage;
}

/**
 * What `listBulkMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-list/
 */
export interface ListBulkMessagesRequest {
}

/**
 * What `rescheduleBulkMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-put/
 */
export interface RescheduleBulkMessageRequest {
  /** What the path holds. */
  readonly path: JobIdPath;
  /** The new time of a bulk messaging job. */
  readonly body: BulkMessageSchedule;
}

/**
 * What `deleteBulkMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/bulk-delete/
 */
export interface DeleteBulkMessageRequest {
  /** What the path holds. */
  readonly path: JobIdPath;
}

/**
 * What `listScheduledMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-list-scheduled/
 */
export interface ListScheduledMessagesRequest {
}

/**
 * What `deleteScheduledMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-delete-scheduled/
 */
export interface DeleteScheduledMessageRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the scheduled message, from `sendMessage`. */
    readonly message_id: string;
  };
}

/**
 * What `saveIncomingMessage` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/ind-save-incoming/
 */
export interface SaveIncomingMessageRequest {
  /** A message to put into the inbox. A `media_url` needs a `media_type`. */
  readonly body: IncomingMessage;
}

/**
 * What `listMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/get/
 */
export interface ListMessagesRequest {
  /** The query. */
  readonly query?: {
    /** The first day. By default today. */
    readonly start_date?: string;
    /** The last day, which is included. By default today. It is at most 31 days after `start_date`. */
    readonly end_date?: string;
  };
}

/**
 * What `listUnrepliedMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/get-unreplied/
 */
export interface ListUnrepliedMessagesRequest {
  /** The query. */
  readonly query?: {
    /** The first day. By default 90 days before today. */
    readonly start_date?: string;
    /** The last day, which is included. By default today. */
    readonly end_date?: string;
  };
}

/**
 * What `searchMessages` sends.
 *
 * @see https://docs.sociocs.com/api/messaging/search/
 */
export interface SearchMessagesRequest {
  /** The query. */
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
 * What `listTeamMembers` sends.
 *
 * @see https://docs.sociocs.com/api/team-members/list/
 */
export interface ListTeamMembersRequest {
}

/**
 * What `listChannels` sends.
 *
 * @see https://docs.sociocs.com/api/channels/list/
 */
export interface ListChannelsRequest {
  /** The query. */
  readonly query: {
    /** The provider whose channels to list. */
    readonly provider: "tlnx" | "twlo" | "twlowa" | "gswa";
  };
}

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
 * What `listContacts` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/list/
 */
export interface ListContactsRequest {
  /** The query. */
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
 * What `searchContacts` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/search/
 */
export interface SearchContactsRequest {
  /** The query. */
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
 * What `addContacts` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/add-bulk/
 */
export interface AddContactsRequest {
  /** Contacts to add, with what they have in common. */
  readonly body: ContactBatch;
}

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
 * What `moveContactsToList` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/move-to-list/
 */
export interface MoveContactsToListRequest {
  /** Which contacts to move from which list to which. */
  readonly body: ListMove;
}

/**
 * What `addContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/add/
 */
export interface AddContactRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
  /** A contact. Its phone number is in the path. */
  readonly body: NewContact;
}

/**
 * What `getContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/get/
 */
export interface GetContactRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
}

/**
 * What `updateContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/update/
 */
export interface UpdateContactRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
  /** What to change of a contact. */
  readonly body: ContactUpdate;
}

/**
 * What `deleteContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/delete/
 */
export interface DeleteContactRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
}

/**
 * What `blockContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/block/
 */
export interface BlockContactRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
}

/**
 * What `unblockContact` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/unblock/
 */
export interface UnblockContactRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
}

/**
 * What `getContactBlock` sends.
 *
 * @see https://docs.sociocs.com/api/contacts/is-blocked/
 */
export interface GetContactBlockRequest {
  /** What the path holds. */
  readonly path: PhoneNumberPath;
}

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
 * What `listContactLists` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/get/
 */
export interface ListContactListsRequest {
}

/**
 * What `updateContactList` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/update/
 */
export interface UpdateContactListRequest {
  /** What the path holds. */
  readonly path: IdPath;
  /** What to change of a contact list. */
  readonly body: ContactListUpdate;
}

/**
 * What `deleteContactList` sends.
 *
 * @see https://docs.sociocs.com/api/contact-lists/delete/
 */
export interface DeleteContactListRequest {
  /** What the path holds. */
  readonly path: IdPath;
}

/**
 * What `createWebhookSubscription` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/add/
 */
export interface CreateWebhookSubscriptionRequest {
  /** Which events of which channel to deliver where. Its shape depends on `provider`. */
  readonly body: WebhookSubscription;
}

/**
 * What `listWebhookSubscriptions` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/list/
 */
export interface ListWebhookSubscriptionsRequest {
}

/**
 * What `getWebhookSubscription` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/get/
 */
export interface GetWebhookSubscriptionRequest {
  /** What the path holds. */
  readonly path: SubscriptionIdPath;
}

/**
 * What `deleteWebhookSubscription` sends.
 *
 * @see https://docs.sociocs.com/api/webhooks/delete/
 */
export interface DeleteWebhookSubscriptionRequest {
  /** What the path holds. */
  readonly path: SubscriptionIdPath;
}
