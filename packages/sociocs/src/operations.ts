// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { BulkMessage, BulkMessageSchedule, ChannelKey, ContactBatch, ContactListUpdate, ContactNumber, ContactUpdate, Day, IncomingMessage, ListAddition, ListMove, Message, NewContact, NewContactList, Provider, WebhookSubscription } from "./schemas.js";

export const sendMessage = {
  operationId: "sendMessage",
  method: "POST",
  path: "/message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
  evidence: ["/data/message_id"],
} satisfies Operation;

export const createBulkMessage = {
  operationId: "createBulkMessage",
  method: "POST",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: BulkMessage } },
  evidence: ["/data/job_id"],
} satisfies Operation;

export const listBulkMessages = {
  operationId: "listBulkMessages",
  method: "GET",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
} satisfies Operation;

export const rescheduleBulkMessage = {
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
} satisfies Operation;

export const deleteBulkMessage = {
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
} satisfies Operation;

export const listScheduledMessages = {
  operationId: "listScheduledMessages",
  method: "GET",
  path: "/messages/scheduled",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
} satisfies Operation;

export const deleteScheduledMessage = {
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
} satisfies Operation;

export const saveIncomingMessage = {
  operationId: "saveIncomingMessage",
  method: "POST",
  path: "/incoming",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: IncomingMessage } },
  evidence: [],
} satisfies Operation;

export const listMessages = {
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
} satisfies Operation;

export const listUnrepliedMessages = {
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
} satisfies Operation;

export const searchMessages = {
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
} satisfies Operation;

export const listTeamMembers = {
  operationId: "listTeamMembers",
  method: "GET",
  path: "/team-members",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
} satisfies Operation;

export const listChannels = {
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
} satisfies Operation;

export const getChannel = {
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
} satisfies Operation;

export const listContacts = {
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
} satisfies Operation;

export const searchContacts = {
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
} satisfies Operation;

export const addContacts = {
  operationId: "addContacts",
  method: "POST",
  path: "/contacts/bulk",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ContactBatch } },
  evidence: [],
} satisfies Operation;

export const addContactsToList = {
  operationId: "addContactsToList",
  method: "POST",
  path: "/contacts/add-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListAddition } },
  evidence: [],
} satisfies Operation;

export const moveContactsToList = {
  operationId: "moveContactsToList",
  method: "POST",
  path: "/contacts/move-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListMove } },
  evidence: [],
} satisfies Operation;

export const addContact = {
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
} satisfies Operation;

export const getContact = {
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
} satisfies Operation;

export const updateContact = {
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
} satisfies Operation;

export const deleteContact = {
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
} satisfies Operation;

export const blockContact = {
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
} satisfies Operation;

export const unblockContact = {
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
} satisfies Operation;

export const getContactBlock = {
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
} satisfies Operation;

export const createContactList = {
  operationId: "createContactList",
  method: "POST",
  path: "/lists",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: NewContactList } },
  evidence: ["/data/id"],
} satisfies Operation;

export const listContactLists = {
  operationId: "listContactLists",
  method: "GET",
  path: "/lists",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
} satisfies Operation;

export const updateContactList = {
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
} satisfies Operation;

export const deleteContactList = {
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
} satisfies Operation;

export const createWebhookSubscription = {
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
} satisfies Operation;

export const listWebhookSubscriptions = {
  operationId: "listWebhookSubscriptions",
  method: "GET",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: ["/data"],
} satisfies Operation;

export const getWebhookSubscription = {
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
} satisfies Operation;

export const deleteWebhookSubscription = {
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
} satisfies Operation;
