// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { AddContactRequest, AddContactResponse, AddContactsRequest, AddContactsResponse, AddContactsToListRequest, AddContactsToListResponse, BlockContactRequest, BlockContactResponse, CreateBulkMessageRequest, CreateBulkMessageResponse, CreateContactListRequest, CreateContactListResponse, CreateWebhookSubscriptionRequest, CreateWebhookSubscriptionResponse, DeleteBulkMessageRequest, DeleteBulkMessageResponse, DeleteContactListRequest, DeleteContactListResponse, DeleteContactRequest, DeleteContactResponse, DeleteScheduledMessageRequest, DeleteScheduledMessageResponse, DeleteWebhookSubscriptionRequest, DeleteWebhookSubscriptionResponse, GetChannelRequest, GetChannelResponse, GetContactBlockRequest, GetContactBlockResponse, GetContactRequest, GetContactResponse, GetWebhookSubscriptionRequest, GetWebhookSubscriptionResponse, ListBulkMessagesRequest, ListBulkMessagesResponse, ListChannelsRequest, ListChannelsResponse, ListContactListsRequest, ListContactListsResponse, ListContactsRequest, ListContactsResponse, ListMessagesRequest, ListMessagesResponse, ListScheduledMessagesRequest, ListScheduledMessagesResponse, ListTeamMembersRequest, ListTeamMembersResponse, ListUnrepliedMessagesRequest, ListUnrepliedMessagesResponse, ListWebhookSubscriptionsRequest, ListWebhookSubscriptionsResponse, MoveContactsToListRequest, MoveContactsToListResponse, RescheduleBulkMessageRequest, RescheduleBulkMessageResponse, SaveIncomingMessageRequest, SaveIncomingMessageResponse, SearchContactsRequest, SearchContactsResponse, SearchMessagesRequest, SearchMessagesResponse, SendMessageRequest, SendMessageResponse, UnblockContactRequest, UnblockContactResponse, UpdateContactListRequest, UpdateContactListResponse, UpdateContactRequest, UpdateContactResponse } from "./index.js";
import { BulkMessage, BulkMessageSchedule, ChannelKey, ContactBatch, ContactListUpdate, ContactNumber, ContactUpdate, Day, IncomingMessage, ListAddition, ListMove, Message, NewContact, NewContactList, Provider, WebhookSubscription } from "./schemas.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
  evidence: ["/data/message_id"],
};

export const createBulkMessage: Operation<CreateBulkMessageRequest, CreateBulkMessageResponse> = {
  operationId: "createBulkMessage",
  method: "POST",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: BulkMessage } },
  evidence: ["/data/job_id"],
};

export const listBulkMessages: Operation<ListBulkMessagesRequest, ListBulkMessagesResponse> = {
  operationId: "listBulkMessages",
  method: "GET",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
};

export const rescheduleBulkMessage: Operation<RescheduleBulkMessageRequest, RescheduleBulkMessageResponse> = {
  operationId: "rescheduleBulkMessage",
  method: "PUT",
  path: "/messages/bulk/{job_id}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["job_id"],
        properties: { job_id: { type: "string" } },
      },
      body: BulkMessageSchedule,
    },
  },
  evidence: ["/data/job_id"],
};

export const deleteBulkMessage: Operation<DeleteBulkMessageRequest, DeleteBulkMessageResponse> = {
  operationId: "deleteBulkMessage",
  method: "DELETE",
  path: "/messages/bulk/{job_id}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["job_id"],
        properties: { job_id: { type: "string" } },
      },
    },
  },
  evidence: [],
};

export const listScheduledMessages: Operation<ListScheduledMessagesRequest, ListScheduledMessagesResponse> = {
  operationId: "listScheduledMessages",
  method: "GET",
  path: "/messages/scheduled",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
};

export const deleteScheduledMessage: Operation<DeleteScheduledMessageRequest, DeleteScheduledMessageResponse> = {
  operationId: "deleteScheduledMessage",
  method: "DELETE",
  path: "/messages/scheduled/{message_id}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["message_id"],
        properties: { message_id: { type: "string" } },
      },
    },
  },
  evidence: [],
};

export const saveIncomingMessage: Operation<SaveIncomingMessageRequest, SaveIncomingMessageResponse> = {
  operationId: "saveIncomingMessage",
  method: "POST",
  path: "/incoming",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: IncomingMessage } },
  evidence: [],
};

export const listMessages: Operation<ListMessagesRequest, ListMessagesResponse> = {
  operationId: "listMessages",
  method: "GET",
  path: "/messages",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    properties: { query: { type: "object", additionalProperties: false, properties: { start_date: Day, end_date: Day } } },
  },
  evidence: ["/data"],
};

export const listUnrepliedMessages: Operation<ListUnrepliedMessagesRequest, ListUnrepliedMessagesResponse> = {
  operationId: "listUnrepliedMessages",
  method: "GET",
  path: "/messages/unreplied",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    properties: { query: { type: "object", additionalProperties: false, properties: { start_date: Day, end_date: Day } } },
  },
  evidence: ["/data"],
};

export const searchMessages: Operation<SearchMessagesRequest, SearchMessagesResponse> = {
  operationId: "searchMessages",
  method: "GET",
  path: "/messages/search",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: {
          text: { type: "string", minLength: 1 },
          direction: { type: "string", enum: ["incoming", "outbound", "both"] },
          start_date: Day,
          end_date: Day,
        },
      },
    },
  },
  evidence: ["/data"],
};

export const listTeamMembers: Operation<ListTeamMembersRequest, ListTeamMembersResponse> = {
  operationId: "listTeamMembers",
  method: "GET",
  path: "/team-members",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
};

export const listChannels: Operation<ListChannelsRequest, ListChannelsResponse> = {
  operationId: "listChannels",
  method: "GET",
  path: "/channels",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["provider"],
        properties: { provider: Provider },
      },
    },
  },
  bare: true,
  evidence: [],
};

export const getChannel: Operation<GetChannelRequest, GetChannelResponse> = {
  operationId: "getChannel",
  method: "GET",
  path: "/channels/{channel_key}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["channel_key"],
        properties: { channel_key: ChannelKey },
      },
    },
  },
  evidence: ["/data"],
};

export const listContacts: Operation<ListContactsRequest, ListContactsResponse> = {
  operationId: "listContacts",
  method: "GET",
  path: "/contacts",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        properties: {
          list_id: { type: "integer", minimum: 0 },
          limit: { type: "integer", minimum: 1, maximum: 1000 },
          offset: { type: "integer", minimum: 0 },
        },
      },
    },
  },
  evidence: ["/data"],
};

export const searchContacts: Operation<SearchContactsRequest, SearchContactsResponse> = {
  operationId: "searchContacts",
  method: "GET",
  path: "/contacts/search",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["query"],
        properties: {
          query: { type: "string", minLength: 2 },
          limit: { type: "integer", minimum: 1, maximum: 20 },
          offset: { type: "integer", minimum: 0 },
        },
      },
    },
  },
  evidence: ["/data"],
};

export const addContacts: Operation<AddContactsRequest, AddContactsResponse> = {
  operationId: "addContacts",
  method: "POST",
  path: "/contacts/bulk",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ContactBatch } },
  evidence: [],
};

export const addContactsToList: Operation<AddContactsToListRequest, AddContactsToListResponse> = {
  operationId: "addContactsToList",
  method: "POST",
  path: "/contacts/add-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListAddition } },
  evidence: [],
};

export const moveContactsToList: Operation<MoveContactsToListRequest, MoveContactsToListResponse> = {
  operationId: "moveContactsToList",
  method: "POST",
  path: "/contacts/move-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListMove } },
  evidence: [],
};

export const addContact: Operation<AddContactRequest, AddContactResponse> = {
  operationId: "addContact",
  method: "POST",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
      body: NewContact,
    },
  },
  evidence: ["/data/id"],
};

export const getContact: Operation<GetContactRequest, GetContactResponse> = {
  operationId: "getContact",
  method: "GET",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
    },
  },
  evidence: ["/data"],
};

export const updateContact: Operation<UpdateContactRequest, UpdateContactResponse> = {
  operationId: "updateContact",
  method: "PUT",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
      body: ContactUpdate,
    },
  },
  evidence: [],
};

export const deleteContact: Operation<DeleteContactRequest, DeleteContactResponse> = {
  operationId: "deleteContact",
  method: "DELETE",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
    },
  },
  evidence: [],
};

export const blockContact: Operation<BlockContactRequest, BlockContactResponse> = {
  operationId: "blockContact",
  method: "POST",
  path: "/contacts/block/{phone_number}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
    },
  },
  evidence: [],
};

export const unblockContact: Operation<UnblockContactRequest, UnblockContactResponse> = {
  operationId: "unblockContact",
  method: "POST",
  path: "/contacts/unblock/{phone_number}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
    },
  },
  evidence: [],
};

export const getContactBlock: Operation<GetContactBlockRequest, GetContactBlockResponse> = {
  operationId: "getContactBlock",
  method: "GET",
  path: "/contacts/isblocked/{phone_number}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["phone_number"],
        properties: { phone_number: ContactNumber },
      },
    },
  },
  evidence: ["/data/is_blocked"],
};

export const createContactList: Operation<CreateContactListRequest, CreateContactListResponse> = {
  operationId: "createContactList",
  method: "POST",
  path: "/lists",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: NewContactList } },
  evidence: ["/data/id"],
};

export const listContactLists: Operation<ListContactListsRequest, ListContactListsResponse> = {
  operationId: "listContactLists",
  method: "GET",
  path: "/lists",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
};

export const updateContactList: Operation<UpdateContactListRequest, UpdateContactListResponse> = {
  operationId: "updateContactList",
  method: "PUT",
  path: "/lists/{id}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "string" } },
      },
      body: ContactListUpdate,
    },
  },
  evidence: ["/data/id"],
};

export const deleteContactList: Operation<DeleteContactListRequest, DeleteContactListResponse> = {
  operationId: "deleteContactList",
  method: "DELETE",
  path: "/lists/{id}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "string" } },
      },
    },
  },
  evidence: ["/data/id"],
};

export const createWebhookSubscription: Operation<CreateWebhookSubscriptionRequest, CreateWebhookSubscriptionResponse> = {
  operationId: "createWebhookSubscription",
  method: "POST",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: { field: "/subscriber_reference_id" },
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { body: WebhookSubscription },
  },
  secrets: ["/body/secret"],
  evidence: ["/data/id"],
};

export const listWebhookSubscriptions: Operation<ListWebhookSubscriptionsRequest, ListWebhookSubscriptionsResponse> = {
  operationId: "listWebhookSubscriptions",
  method: "GET",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
};

export const getWebhookSubscription: Operation<GetWebhookSubscriptionRequest, GetWebhookSubscriptionResponse> = {
  operationId: "getWebhookSubscription",
  method: "GET",
  path: "/webhook-subscriptions/{subscription_id}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["subscription_id"],
        properties: { subscription_id: { type: "string" } },
      },
    },
  },
  evidence: ["/data/id"],
};

export const deleteWebhookSubscription: Operation<DeleteWebhookSubscriptionRequest, DeleteWebhookSubscriptionResponse> = {
  operationId: "deleteWebhookSubscription",
  method: "DELETE",
  path: "/webhook-subscriptions/{subscription_id}",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["subscription_id"],
        properties: { subscription_id: { type: "string" } },
      },
    },
  },
  evidence: [],
};
