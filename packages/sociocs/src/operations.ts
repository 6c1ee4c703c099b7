// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import {
  BulkMessage, BulkMessageSchedule, ChannelKey, ContactBatch, ContactListUpdate, ContactUpdate, Day, IdPath,
  IncomingMessage, JobIdPath, ListAddition, ListMove, Message, NewContact, NewContactList, PhoneNumberPath,
  Provider, StartDateEndDateQuery, SubscriptionIdPath, WebhookSubscription,
} from "./schemas.js";

export const sendMessage: typeof rows.sendMessage = /* @__PURE__ */ checked(
  rows.sendMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
);

export const createBulkMessage: typeof rows.createBulkMessage = /* @__PURE__ */ checked(
  rows.createBulkMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: BulkMessage } },
);

export const listBulkMessages: typeof rows.listBulkMessages = /* @__PURE__ */ checked(
  rows.listBulkMessages,
  { type: "object", additionalProperties: false, properties: {} },
);

export const rescheduleBulkMessage: typeof rows.rescheduleBulkMessage = /* @__PURE__ */ checked(
  rows.rescheduleBulkMessage,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: JobIdPath, body: BulkMessageSchedule },
  },
);

export const deleteBulkMessage: typeof rows.deleteBulkMessage = /* @__PURE__ */ checked(
  rows.deleteBulkMessage,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: JobIdPath } },
);

export const listScheduledMessages: typeof rows.listScheduledMessages = /* @__PURE__ */ checked(
  rows.listScheduledMessages,
  { type: "object", additionalProperties: false, properties: {} },
);

export const deleteScheduledMessage: typeof rows.deleteScheduledMessage = /* @__PURE__ */ checked(
  rows.deleteScheduledMessage,
  {
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
);

export const saveIncomingMessage: typeof rows.saveIncomingMessage = /* @__PURE__ */ checked(
  rows.saveIncomingMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: IncomingMessage } },
);

export const listMessages: typeof rows.listMessages = /* @__PURE__ */ checked(
  rows.listMessages,
  { type: "object", additionalProperties: false, properties: { query: StartDateEndDateQuery } },
);

export const listUnrepliedMessages: typeof rows.listUnrepliedMessages = /* @__PURE__ */ checked(
  rows.listUnrepliedMessages,
  { type: "object", additionalProperties: false, properties: { query: StartDateEndDateQuery } },
);

export const searchMessages: typeof rows.searchMessages = /* @__PURE__ */ checked(
  rows.searchMessages,
  {
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
);

export const listTeamMembers: typeof rows.listTeamMembers = /* @__PURE__ */ checked(
  rows.listTeamMembers,
  { type: "object", additionalProperties: false, properties: {} },
);

export const listChannels: typeof rows.listChannels = /* @__PURE__ */ checked(
  rows.listChannels,
  {
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
);

export const getChannel: typeof rows.getChannel = /* @__PURE__ */ checked(
  rows.getChannel,
  {
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
);

export const listContacts: typeof rows.listContacts = /* @__PURE__ */ checked(
  rows.listContacts,
  {
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
);

export const searchContacts: typeof rows.searchContacts = /* @__PURE__ */ checked(
  rows.searchContacts,
  {
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
);

export const addContacts: typeof rows.addContacts = /* @__PURE__ */ checked(
  rows.addContacts,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ContactBatch } },
);

export const addContactsToList: typeof rows.addContactsToList = /* @__PURE__ */ checked(
  rows.addContactsToList,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListAddition } },
);

export const moveContactsToList: typeof rows.moveContactsToList = /* @__PURE__ */ checked(
  rows.moveContactsToList,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListMove } },
);

export const addContact: typeof rows.addContact = /* @__PURE__ */ checked(
  rows.addContact,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: PhoneNumberPath, body: NewContact },
  },
);

export const getContact: typeof rows.getContact = /* @__PURE__ */ checked(
  rows.getContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const updateContact: typeof rows.updateContact = /* @__PURE__ */ checked(
  rows.updateContact,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: PhoneNumberPath, body: ContactUpdate },
  },
);

export const deleteContact: typeof rows.deleteContact = /* @__PURE__ */ checked(
  rows.deleteContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const blockContact: typeof rows.blockContact = /* @__PURE__ */ checked(
  rows.blockContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const unblockContact: typeof rows.unblockContact = /* @__PURE__ */ checked(
  rows.unblockContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const getContactBlock: typeof rows.getContactBlock = /* @__PURE__ */ checked(
  rows.getContactBlock,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const createContactList: typeof rows.createContactList = /* @__PURE__ */ checked(
  rows.createContactList,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: NewContactList } },
);

export const listContactLists: typeof rows.listContactLists = /* @__PURE__ */ checked(
  rows.listContactLists,
  { type: "object", additionalProperties: false, properties: {} },
);

export const updateContactList: typeof rows.updateContactList = /* @__PURE__ */ checked(
  rows.updateContactList,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: IdPath, body: ContactListUpdate },
  },
);

export const deleteContactList: typeof rows.deleteContactList = /* @__PURE__ */ checked(
  rows.deleteContactList,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: IdPath } },
);

export const createWebhookSubscription: typeof rows.createWebhookSubscription = /* @__PURE__ */ checked(
  rows.createWebhookSubscription,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { body: WebhookSubscription },
  },
);

export const listWebhookSubscriptions: typeof rows.listWebhookSubscriptions = /* @__PURE__ */ checked(
  rows.listWebhookSubscriptions,
  { type: "object", additionalProperties: false, properties: {} },
);

export const getWebhookSubscription: typeof rows.getWebhookSubscription = /* @__PURE__ */ checked(
  rows.getWebhookSubscription,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: SubscriptionIdPath },
  },
);

export const deleteWebhookSubscription: typeof rows.deleteWebhookSubscription = /* @__PURE__ */ checked(
  rows.deleteWebhookSubscription,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: SubscriptionIdPath },
  },
);
