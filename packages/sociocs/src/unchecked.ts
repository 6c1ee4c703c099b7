// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { AddContactRequest, AddContactResponse, AddContactsRequest, AddContactsResponse, AddContactsToListRequest, AddContactsToListResponse, BlockContactRequest, BlockContactResponse, CreateBulkMessageRequest, CreateBulkMessageResponse, CreateContactListRequest, CreateContactListResponse, CreateWebhookSubscriptionRequest, CreateWebhookSubscriptionResponse, DeleteBulkMessageRequest, DeleteBulkMessageResponse, DeleteContactListRequest, DeleteContactListResponse, DeleteContactRequest, DeleteContactResponse, DeleteScheduledMessageRequest, DeleteScheduledMessageResponse, DeleteWebhookSubscriptionRequest, DeleteWebhookSubscriptionResponse, GetChannelRequest, GetChannelResponse, GetContactBlockRequest, GetContactBlockResponse, GetContactRequest, GetContactResponse, GetWebhookSubscriptionRequest, GetWebhookSubscriptionResponse, ListBulkMessagesRequest, ListBulkMessagesResponse, ListChannelsRequest, ListChannelsResponse, ListContactListsRequest, ListContactListsResponse, ListContactsRequest, ListContactsResponse, ListMessagesRequest, ListMessagesResponse, ListScheduledMessagesRequest, ListScheduledMessagesResponse, ListTeamMembersRequest, ListTeamMembersResponse, ListUnrepliedMessagesRequest, ListUnrepliedMessagesResponse, ListWebhookSubscriptionsRequest, ListWebhookSubscriptionsResponse, MoveContactsToListRequest, MoveContactsToListResponse, RescheduleBulkMessageRequest, RescheduleBulkMessageResponse, SaveIncomingMessageRequest, SaveIncomingMessageResponse, SearchContactsRequest, SearchContactsResponse, SearchMessagesRequest, SearchMessagesResponse, SendMessageRequest, SendMessageResponse, UnblockContactRequest, UnblockContactResponse, UpdateContactListRequest, UpdateContactListResponse, UpdateContactRequest, UpdateContactResponse } from "./index.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/message_id", type: "string" }],
};

export const createBulkMessage: Operation<CreateBulkMessageRequest, CreateBulkMessageResponse> = {
  operationId: "createBulkMessage",
  method: "POST",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/job_id", type: "string" }],
};

export const listBulkMessages: Operation<ListBulkMessagesRequest, ListBulkMessagesResponse> = {
  operationId: "listBulkMessages",
  method: "GET",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const rescheduleBulkMessage: Operation<RescheduleBulkMessageRequest, RescheduleBulkMessageResponse> = {
  operationId: "rescheduleBulkMessage",
  method: "PUT",
  path: "/messages/bulk/{job_id}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteBulkMessage: Operation<DeleteBulkMessageRequest, DeleteBulkMessageResponse> = {
  operationId: "deleteBulkMessage",
  method: "DELETE",
  path: "/messages/bulk/{job_id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const listScheduledMessages: Operation<ListScheduledMessagesRequest, ListScheduledMessagesResponse> = {
  operationId: "listScheduledMessages",
  method: "GET",
  path: "/messages/scheduled",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const deleteScheduledMessage: Operation<DeleteScheduledMessageRequest, DeleteScheduledMessageResponse> = {
  operationId: "deleteScheduledMessage",
  method: "DELETE",
  path: "/messages/scheduled/{message_id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const saveIncomingMessage: Operation<SaveIncomingMessageRequest, SaveIncomingMessageResponse> = {
  operationId: "saveIncomingMessage",
  method: "POST",
  path: "/incoming",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};

export const listMessages: Operation<ListMessagesRequest, ListMessagesResponse> = {
  operationId: "listMessages",
  method: "GET",
  path: "/messages",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const listUnrepliedMessages: Operation<ListUnrepliedMessagesRequest, ListUnrepliedMessagesResponse> = {
  operationId: "listUnrepliedMessages",
  method: "GET",
  path: "/messages/unreplied",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const searchMessages: Operation<SearchMessagesRequest, SearchMessagesResponse> = {
  operationId: "searchMessages",
  method: "GET",
  path: "/messages/search",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const listTeamMembers: Operation<ListTeamMembersRequest, ListTeamMembersResponse> = {
  operationId: "listTeamMembers",
  method: "GET",
  path: "/team-members",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: ["object", "array"] }],
};

export const listChannels: Operation<ListChannelsRequest, ListChannelsResponse> = {
  operationId: "listChannels",
  method: "GET",
  path: "/channels",
  authorized: true,
  idempotency: "safe",
  bare: true,
  proof: [{ pointer: "", type: "array" }],
};

export const getChannel: Operation<GetChannelRequest, GetChannelResponse> = {
  operationId: "getChannel",
  method: "GET",
  path: "/channels/{channel_key}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "object" }],
};

export const listContacts: Operation<ListContactsRequest, ListContactsResponse> = {
  operationId: "listContacts",
  method: "GET",
  path: "/contacts",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const searchContacts: Operation<SearchContactsRequest, SearchContactsResponse> = {
  operationId: "searchContacts",
  method: "GET",
  path: "/contacts/search",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const addContacts: Operation<AddContactsRequest, AddContactsResponse> = {
  operationId: "addContacts",
  method: "POST",
  path: "/contacts/bulk",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const addContactsToList: Operation<AddContactsToListRequest, AddContactsToListResponse> = {
  operationId: "addContactsToList",
  method: "POST",
  path: "/contacts/add-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};

export const moveContactsToList: Operation<MoveContactsToListRequest, MoveContactsToListResponse> = {
  operationId: "moveContactsToList",
  method: "POST",
  path: "/contacts/move-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};

export const addContact: Operation<AddContactRequest, AddContactResponse> = {
  operationId: "addContact",
  method: "POST",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/id", type: "integer" }],
};

export const getContact: Operation<GetContactRequest, GetContactResponse> = {
  operationId: "getContact",
  method: "GET",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "object" }],
};

export const updateContact: Operation<UpdateContactRequest, UpdateContactResponse> = {
  operationId: "updateContact",
  method: "PUT",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteContact: Operation<DeleteContactRequest, DeleteContactResponse> = {
  operationId: "deleteContact",
  method: "DELETE",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const blockContact: Operation<BlockContactRequest, BlockContactResponse> = {
  operationId: "blockContact",
  method: "POST",
  path: "/contacts/block/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const unblockContact: Operation<UnblockContactRequest, UnblockContactResponse> = {
  operationId: "unblockContact",
  method: "POST",
  path: "/contacts/unblock/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const getContactBlock: Operation<GetContactBlockRequest, GetContactBlockResponse> = {
  operationId: "getContactBlock",
  method: "GET",
  path: "/contacts/isblocked/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data/is_blocked", type: "boolean" }],
};

export const createContactList: Operation<CreateContactListRequest, CreateContactListResponse> = {
  operationId: "createContactList",
  method: "POST",
  path: "/lists",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/id", type: ["string", "integer"] }],
};

export const listContactLists: Operation<ListContactListsRequest, ListContactListsResponse> = {
  operationId: "listContactLists",
  method: "GET",
  path: "/lists",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const updateContactList: Operation<UpdateContactListRequest, UpdateContactListResponse> = {
  operationId: "updateContactList",
  method: "PUT",
  path: "/lists/{id}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteContactList: Operation<DeleteContactListRequest, DeleteContactListResponse> = {
  operationId: "deleteContactList",
  method: "DELETE",
  path: "/lists/{id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const createWebhookSubscription: Operation<CreateWebhookSubscriptionRequest, CreateWebhookSubscriptionResponse> = {
  operationId: "createWebhookSubscription",
  method: "POST",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: { field: "/subscriber_reference_id" },
  body: { mediaType: "application/json" },
  secrets: ["/body/secret"],
  proof: [{ pointer: "/data/id", type: "string" }],
};

export const listWebhookSubscriptions: Operation<ListWebhookSubscriptionsRequest, ListWebhookSubscriptionsResponse> = {
  operationId: "listWebhookSubscriptions",
  method: "GET",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const getWebhookSubscription: Operation<GetWebhookSubscriptionRequest, GetWebhookSubscriptionResponse> = {
  operationId: "getWebhookSubscription",
  method: "GET",
  path: "/webhook-subscriptions/{subscription_id}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "object" }],
};

export const deleteWebhookSubscription: Operation<DeleteWebhookSubscriptionRequest, DeleteWebhookSubscriptionResponse> = {
  operationId: "deleteWebhookSubscription",
  method: "DELETE",
  path: "/webhook-subscriptions/{subscription_id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
