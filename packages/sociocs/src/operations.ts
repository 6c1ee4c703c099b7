// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { AddContactRequest, AddContactResponse, AddContactsRequest, AddContactsResponse, AddContactsToListRequest, AddContactsToListResponse, BlockContactRequest, BlockContactResponse, CreateBulkMessageRequest, CreateBulkMessageResponse, CreateContactListRequest, CreateContactListResponse, CreateWebhookSubscriptionRequest, CreateWebhookSubscriptionResponse, DeleteBulkMessageRequest, DeleteBulkMessageResponse, DeleteContactListRequest, DeleteContactListResponse, DeleteContactRequest, DeleteContactResponse, DeleteScheduledMessageRequest, DeleteScheduledMessageResponse, DeleteWebhookSubscriptionRequest, DeleteWebhookSubscriptionResponse, GetChannelRequest, GetChannelResponse, GetContactBlockRequest, GetContactBlockResponse, GetContactRequest, GetContactResponse, GetWebhookSubscriptionRequest, GetWebhookSubscriptionResponse, ListBulkMessagesRequest, ListBulkMessagesResponse, ListChannelsRequest, ListChannelsResponse, ListContactListsRequest, ListContactListsResponse, ListContactsRequest, ListContactsResponse, ListMessagesRequest, ListMessagesResponse, ListScheduledMessagesRequest, ListScheduledMessagesResponse, ListTeamMembersRequest, ListTeamMembersResponse, ListUnrepliedMessagesRequest, ListUnrepliedMessagesResponse, ListWebhookSubscriptionsRequest, ListWebhookSubscriptionsResponse, MoveContactsToListRequest, MoveContactsToListResponse, RescheduleBulkMessageRequest, RescheduleBulkMessageResponse, SaveIncomingMessageRequest, SaveIncomingMessageResponse, SearchContactsRequest, SearchContactsResponse, SearchMessagesRequest, SearchMessagesResponse, SendMessageRequest, SendMessageResponse, UnblockContactRequest, UnblockContactResponse, UpdateContactListRequest, UpdateContactListResponse, UpdateContactRequest, UpdateContactResponse } from "./index.js";
import { BulkMessage, BulkMessageSchedule, ChannelKey, ContactBatch, ContactListUpdate, ContactUpdate, Day, IdPath, IncomingMessage, JobIdPath, ListAddition, ListMove, Message, NewContact, NewContactList, PhoneNumberPath, Provider, StartDateEndDateQuery, SubscriptionIdPath, WebhookSubscription } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = /* @__PURE__ */ checked(
  unchecked.sendMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
);

export const createBulkMessage: Operation<CreateBulkMessageRequest, CreateBulkMessageResponse> = /* @__PURE__ */ checked(
  unchecked.createBulkMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: BulkMessage } },
);

export const listBulkMessages: Operation<ListBulkMessagesRequest, ListBulkMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.listBulkMessages,
  { type: "object", additionalProperties: false, properties: {} },
);

export const rescheduleBulkMessage: Operation<RescheduleBulkMessageRequest, RescheduleBulkMessageResponse> = /* @__PURE__ */ checked(
  unchecked.rescheduleBulkMessage,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: JobIdPath, body: BulkMessageSchedule },
  },
);

export const deleteBulkMessage: Operation<DeleteBulkMessageRequest, DeleteBulkMessageResponse> = /* @__PURE__ */ checked(
  unchecked.deleteBulkMessage,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: JobIdPath } },
);

export const listScheduledMessages: Operation<ListScheduledMessagesRequest, ListScheduledMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.listScheduledMessages,
  { type: "object", additionalProperties: false, properties: {} },
);

export const deleteScheduledMessage: Operation<DeleteScheduledMessageRequest, DeleteScheduledMessageResponse> = /* @__PURE__ */ checked(
  unchecked.deleteScheduledMessage,
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

export const saveIncomingMessage: Operation<SaveIncomingMessageRequest, SaveIncomingMessageResponse> = /* @__PURE__ */ checked(
  unchecked.saveIncomingMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: IncomingMessage } },
);

export const listMessages: Operation<ListMessagesRequest, ListMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.listMessages,
  { type: "object", additionalProperties: false, properties: { query: StartDateEndDateQuery } },
);

export const listUnrepliedMessages: Operation<ListUnrepliedMessagesRequest, ListUnrepliedMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.listUnrepliedMessages,
  { type: "object", additionalProperties: false, properties: { query: StartDateEndDateQuery } },
);

export const searchMessages: Operation<SearchMessagesRequest, SearchMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.searchMessages,
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

export const listTeamMembers: Operation<ListTeamMembersRequest, ListTeamMembersResponse> = /* @__PURE__ */ checked(
  unchecked.listTeamMembers,
  { type: "object", additionalProperties: false, properties: {} },
);

export const listChannels: Operation<ListChannelsRequest, ListChannelsResponse> = /* @__PURE__ */ checked(
  unchecked.listChannels,
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

export const getChannel: Operation<GetChannelRequest, GetChannelResponse> = /* @__PURE__ */ checked(
  unchecked.getChannel,
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

export const listContacts: Operation<ListContactsRequest, ListContactsResponse> = /* @__PURE__ */ checked(
  unchecked.listContacts,
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

export const searchContacts: Operation<SearchContactsRequest, SearchContactsResponse> = /* @__PURE__ */ checked(
  unchecked.searchContacts,
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

export const addContacts: Operation<AddContactsRequest, AddContactsResponse> = /* @__PURE__ */ checked(
  unchecked.addContacts,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ContactBatch } },
);

export const addContactsToList: Operation<AddContactsToListRequest, AddContactsToListResponse> = /* @__PURE__ */ checked(
  unchecked.addContactsToList,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListAddition } },
);

export const moveContactsToList: Operation<MoveContactsToListRequest, MoveContactsToListResponse> = /* @__PURE__ */ checked(
  unchecked.moveContactsToList,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ListMove } },
);

export const addContact: Operation<AddContactRequest, AddContactResponse> = /* @__PURE__ */ checked(
  unchecked.addContact,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: PhoneNumberPath, body: NewContact },
  },
);

export const getContact: Operation<GetContactRequest, GetContactResponse> = /* @__PURE__ */ checked(
  unchecked.getContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const updateContact: Operation<UpdateContactRequest, UpdateContactResponse> = /* @__PURE__ */ checked(
  unchecked.updateContact,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: PhoneNumberPath, body: ContactUpdate },
  },
);

export const deleteContact: Operation<DeleteContactRequest, DeleteContactResponse> = /* @__PURE__ */ checked(
  unchecked.deleteContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const blockContact: Operation<BlockContactRequest, BlockContactResponse> = /* @__PURE__ */ checked(
  unchecked.blockContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const unblockContact: Operation<UnblockContactRequest, UnblockContactResponse> = /* @__PURE__ */ checked(
  unchecked.unblockContact,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const getContactBlock: Operation<GetContactBlockRequest, GetContactBlockResponse> = /* @__PURE__ */ checked(
  unchecked.getContactBlock,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: PhoneNumberPath } },
);

export const createContactList: Operation<CreateContactListRequest, CreateContactListResponse> = /* @__PURE__ */ checked(
  unchecked.createContactList,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: NewContactList } },
);

export const listContactLists: Operation<ListContactListsRequest, ListContactListsResponse> = /* @__PURE__ */ checked(
  unchecked.listContactLists,
  { type: "object", additionalProperties: false, properties: {} },
);

export const updateContactList: Operation<UpdateContactListRequest, UpdateContactListResponse> = /* @__PURE__ */ checked(
  unchecked.updateContactList,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: { path: IdPath, body: ContactListUpdate },
  },
);

export const deleteContactList: Operation<DeleteContactListRequest, DeleteContactListResponse> = /* @__PURE__ */ checked(
  unchecked.deleteContactList,
  { type: "object", additionalProperties: false, required: ["path"], properties: { path: IdPath } },
);

export const createWebhookSubscription: Operation<CreateWebhookSubscriptionRequest, CreateWebhookSubscriptionResponse> = /* @__PURE__ */ checked(
  unchecked.createWebhookSubscription,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { body: WebhookSubscription },
  },
);

export const listWebhookSubscriptions: Operation<ListWebhookSubscriptionsRequest, ListWebhookSubscriptionsResponse> = /* @__PURE__ */ checked(
  unchecked.listWebhookSubscriptions,
  { type: "object", additionalProperties: false, properties: {} },
);

export const getWebhookSubscription: Operation<GetWebhookSubscriptionRequest, GetWebhookSubscriptionResponse> = /* @__PURE__ */ checked(
  unchecked.getWebhookSubscription,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: SubscriptionIdPath },
  },
);

export const deleteWebhookSubscription: Operation<DeleteWebhookSubscriptionRequest, DeleteWebhookSubscriptionResponse> = /* @__PURE__ */ checked(
  unchecked.deleteWebhookSubscription,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: SubscriptionIdPath },
  },
);
