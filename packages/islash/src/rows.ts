// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import { formBody, type Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type {
  AttachLabelRequest, DetachLabelRequest, GetBroadcastRequest, ListLabelledContactsRequest, ListLabelsRequest,
  ListStickersRequest, ListTemplatesRequest, ScheduleMessageRequest, SendSessionMessageRequest,
  SendTemplateMessageRequest, SessionLabelIdentityHashQuery, SessionQuery,
} from "./requests.js";
export type {
  Acknowledged, Broadcast, BroadcastFound, FacebookEntry, FacebookMessages, FacebookMessaging, FacebookParty,
  Failure, File, FileUrl, Identity, IncomingMessage, IncomingMessages, Label, LabelledContact,
  LabelledContacts, Labels, MessageStatus, MessageStatuses, Meta, ScheduledButtonVariable, ScheduledMessage,
  SendAt, SentMessage, Sequence, Session, SessionMessage, SessionMessageBase, SessionMessageSent,
  SessionMessageWithFile, SessionMessageWithFileUrl, SessionMessageWithSticker, SessionMessageWithText,
  Sticker, StickerId, Stickers, SuccessMeta, Template, TemplateButton, TemplateComponent, TemplateMessage,
  TemplateName, TemplateQuery, Templates, TemplateVariable, Text, UnixTime, UnixTimeText,
} from "./types.js";

export const sendSessionMessage: Operation<requests.SendSessionMessageRequest, types.SessionMessageSent> = {
  operationId: "sendSessionMessage",
  method: "POST",
  path: "/send-session-message",
  authorized: true,
  idempotency: "none",
  body: /* @__PURE__ */ formBody({ file: "one" }),
  secrets: ["/body/session"],
  proof: [{ pointer: "/data/message/id", type: "integer" }],
  correlation: { response: "/data/message/sid" },
};

export const sendTemplateMessage: Operation<requests.SendTemplateMessageRequest, types.Acknowledged> = {
  operationId: "sendTemplateMessage",
  method: "POST",
  path: "/send-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  secrets: ["/body/session"],
  proof: [],
};

export const listTemplates: Operation<requests.ListTemplatesRequest, types.Templates> = {
  operationId: "listTemplates",
  method: "POST",
  path: "/template-message",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/body/session"],
  proof: [{ pointer: "/data/templates", type: "array" }],
};

export const scheduleMessage: Operation<requests.ScheduleMessageRequest, types.Acknowledged> = {
  operationId: "scheduleMessage",
  method: "POST",
  path: "/schedule-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  secrets: ["/body/session"],
  proof: [],
};

export const listStickers: Operation<requests.ListStickersRequest, types.Stickers> = {
  operationId: "listStickers",
  method: "GET",
  path: "/sticker",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/stickers", type: "array" }],
};

export const getBroadcast: Operation<requests.GetBroadcastRequest, types.BroadcastFound> = {
  operationId: "getBroadcast",
  method: "GET",
  path: "/broadcast/{id}",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/broadcast", type: "object" }],
};

export const listLabels: Operation<requests.ListLabelsRequest, types.Labels> = {
  operationId: "listLabels",
  method: "GET",
  path: "/label",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/labels", type: "array" }],
};

export const attachLabel: Operation<requests.AttachLabelRequest, types.Acknowledged> = {
  operationId: "attachLabel",
  method: "POST",
  path: "/chat-label",
  authorized: true,
  idempotency: "none",
  secrets: ["/query/session"],
  proof: [],
};

export const detachLabel: Operation<requests.DetachLabelRequest, types.Acknowledged> = {
  operationId: "detachLabel",
  method: "DELETE",
  path: "/chat-label",
  authorized: true,
  idempotency: "none",
  secrets: ["/query/session"],
  proof: [],
};

export const listLabelledContacts: Operation<requests.ListLabelledContactsRequest, types.LabelledContacts> = {
  operationId: "listLabelledContacts",
  method: "POST",
  path: "/chat-label/customers",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/contacts", type: "array" }],
};
