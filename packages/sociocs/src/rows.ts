// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
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

export const sendMessage: Operation<requests.SendMessageRequest, types.MessageAccepted> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/message_id", type: "string" }],
  correlation: { response: "/data/message_id" },
};

export const createBulkMessage: Operation<requests.CreateBulkMessageRequest, types.BulkMessageAccepted> = {
  operationId: "createBulkMessage",
  method: "POST",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/job_id", type: "string" }],
};

export const listBulkMessages: Operation<requests.ListBulkMessagesRequest, types.BulkMessages> = {
  operationId: "listBulkMessages",
  method: "GET",
  path: "/messages/bulk",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const rescheduleBulkMessage: Operation<requests.RescheduleBulkMessageRequest, types.BulkMessageAccepted> = {
  operationId: "rescheduleBulkMessage",
  method: "PUT",
  path: "/messages/bulk/{job_id}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteBulkMessage: Operation<requests.DeleteBulkMessageRequest, types.Done> = {
  operationId: "deleteBulkMessage",
  method: "DELETE",
  path: "/messages/bulk/{job_id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const listScheduledMessages: Operation<requests.ListScheduledMessagesRequest, types.ScheduledMessages> = {
  operationId: "listScheduledMessages",
  method: "GET",
  path: "/messages/scheduled",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const deleteScheduledMessage: Operation<requests.DeleteScheduledMessageRequest, types.Done> = {
  operationId: "deleteScheduledMessage",
  method: "DELETE",
  path: "/messages/scheduled/{message_id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const saveIncomingMessage: Operation<requests.SaveIncomingMessageRequest, types.Done> = {
  operationId: "saveIncomingMessage",
  method: "POST",
  path: "/incoming",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};

export const listMessages: Operation<requests.ListMessagesRequest, types.Messages> = {
  operationId: "listMessages",
  method: "GET",
  path: "/messages",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const listUnrepliedMessages: Operation<requests.ListUnrepliedMessagesRequest, types.Messages> = {
  operationId: "listUnrepliedMessages",
  method: "GET",
  path: "/messages/unreplied",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const searchMessages: Operation<requests.SearchMessagesRequest, types.Messages> = {
  operationId: "searchMessages",
  method: "GET",
  path: "/messages/search",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const listTeamMembers: Operation<requests.ListTeamMembersRequest, types.TeamMembers> = {
  operationId: "listTeamMembers",
  method: "GET",
  path: "/team-members",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: ["object", "array"] }],
};

export const listChannels: Operation<requests.ListChannelsRequest, types.Channels> = {
  operationId: "listChannels",
  method: "GET",
  path: "/channels",
  authorized: true,
  idempotency: "safe",
  bare: true,
  proof: [{ pointer: "", type: "array" }],
};

export const getChannel: Operation<requests.GetChannelRequest, types.ChannelFound> = {
  operationId: "getChannel",
  method: "GET",
  path: "/channels/{channel_key}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "object" }],
};

export const listContacts: Operation<requests.ListContactsRequest, types.Contacts> = {
  operationId: "listContacts",
  method: "GET",
  path: "/contacts",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const searchContacts: Operation<requests.SearchContactsRequest, types.Contacts> = {
  operationId: "searchContacts",
  method: "GET",
  path: "/contacts/search",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const addContacts: Operation<requests.AddContactsRequest, types.Done> = {
  operationId: "addContacts",
  method: "POST",
  path: "/contacts/bulk",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const addContactsToList: Operation<requests.AddContactsToListRequest, types.Done> = {
  operationId: "addContactsToList",
  method: "POST",
  path: "/contacts/add-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};

export const moveContactsToList: Operation<requests.MoveContactsToListRequest, types.Done> = {
  operationId: "moveContactsToList",
  method: "POST",
  path: "/contacts/move-to-list",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};

export const addContact: Operation<requests.AddContactRequest, types.ContactAdded> = {
  operationId: "addContact",
  method: "POST",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/id", type: "integer" }],
};

export const getContact: Operation<requests.GetContactRequest, types.ContactFound> = {
  operationId: "getContact",
  method: "GET",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "object" }],
};

export const updateContact: Operation<requests.UpdateContactRequest, types.Done> = {
  operationId: "updateContact",
  method: "PUT",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteContact: Operation<requests.DeleteContactRequest, types.Done> = {
  operationId: "deleteContact",
  method: "DELETE",
  path: "/contacts/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const blockContact: Operation<requests.BlockContactRequest, types.Done> = {
  operationId: "blockContact",
  method: "POST",
  path: "/contacts/block/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const unblockContact: Operation<requests.UnblockContactRequest, types.Done> = {
  operationId: "unblockContact",
  method: "POST",
  path: "/contacts/unblock/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const getContactBlock: Operation<requests.GetContactBlockRequest, types.ContactBlock> = {
  operationId: "getContactBlock",
  method: "GET",
  path: "/contacts/isblocked/{phone_number}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data/is_blocked", type: "boolean" }],
};

export const createContactList: Operation<requests.CreateContactListRequest, types.ContactListChanged> = {
  operationId: "createContactList",
  method: "POST",
  path: "/lists",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/id", type: ["string", "integer"] }],
};

export const listContactLists: Operation<requests.ListContactListsRequest, types.ContactLists> = {
  operationId: "listContactLists",
  method: "GET",
  path: "/lists",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const updateContactList: Operation<requests.UpdateContactListRequest, types.ContactListChanged> = {
  operationId: "updateContactList",
  method: "PUT",
  path: "/lists/{id}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteContactList: Operation<requests.DeleteContactListRequest, types.ContactListChanged> = {
  operationId: "deleteContactList",
  method: "DELETE",
  path: "/lists/{id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const createWebhookSubscription: Operation<requests.CreateWebhookSubscriptionRequest, types.WebhookSubscribed> = {
  operationId: "createWebhookSubscription",
  method: "POST",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: { field: "/subscriber_reference_id" },
  body: { mediaType: "application/json" },
  secrets: ["/body/secret"],
  proof: [{ pointer: "/data/id", type: "string" }],
};

export const listWebhookSubscriptions: Operation<requests.ListWebhookSubscriptionsRequest, types.WebhookSubscriptions> = {
  operationId: "listWebhookSubscriptions",
  method: "GET",
  path: "/webhook-subscriptions",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "array" }],
};

export const getWebhookSubscription: Operation<requests.GetWebhookSubscriptionRequest, types.WebhookSubscriptionFound> = {
  operationId: "getWebhookSubscription",
  method: "GET",
  path: "/webhook-subscriptions/{subscription_id}",
  authorized: true,
  idempotency: "safe",
  proof: [{ pointer: "/data", type: "object" }],
};

export const deleteWebhookSubscription: Operation<requests.DeleteWebhookSubscriptionRequest, types.Done> = {
  operationId: "deleteWebhookSubscription",
  method: "DELETE",
  path: "/webhook-subscriptions/{subscription_id}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
