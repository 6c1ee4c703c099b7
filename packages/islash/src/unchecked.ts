// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { AttachLabelRequest, AttachLabelResponse, DetachLabelRequest, DetachLabelResponse, GetBroadcastRequest, GetBroadcastResponse, ListLabelledContactsRequest, ListLabelledContactsResponse, ListLabelsRequest, ListLabelsResponse, ListStickersRequest, ListStickersResponse, ListTemplatesRequest, ListTemplatesResponse, ScheduleMessageRequest, ScheduleMessageResponse, SendSessionMessageRequest, SendSessionMessageResponse, SendTemplateMessageRequest, SendTemplateMessageResponse } from "./index.js";

export const sendSessionMessage: Operation<SendSessionMessageRequest, SendSessionMessageResponse> = {
  operationId: "sendSessionMessage",
  method: "POST",
  path: "/send-session-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "multipart/form-data", files: { file: "one" } },
  secrets: ["/body/session"],
  proof: [{ pointer: "/data/message/id", type: "integer" }],
};

export const sendTemplateMessage: Operation<SendTemplateMessageRequest, SendTemplateMessageResponse> = {
  operationId: "sendTemplateMessage",
  method: "POST",
  path: "/send-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  secrets: ["/body/session"],
  proof: [],
};

export const listTemplates: Operation<ListTemplatesRequest, ListTemplatesResponse> = {
  operationId: "listTemplates",
  method: "POST",
  path: "/template-message",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/body/session"],
  proof: [{ pointer: "/data/templates", type: "array" }],
};

export const scheduleMessage: Operation<ScheduleMessageRequest, ScheduleMessageResponse> = {
  operationId: "scheduleMessage",
  method: "POST",
  path: "/schedule-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  secrets: ["/body/session"],
  proof: [],
};

export const listStickers: Operation<ListStickersRequest, ListStickersResponse> = {
  operationId: "listStickers",
  method: "GET",
  path: "/sticker",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/stickers", type: "array" }],
};

export const getBroadcast: Operation<GetBroadcastRequest, GetBroadcastResponse> = {
  operationId: "getBroadcast",
  method: "GET",
  path: "/broadcast/{id}",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/broadcast", type: "object" }],
};

export const listLabels: Operation<ListLabelsRequest, ListLabelsResponse> = {
  operationId: "listLabels",
  method: "GET",
  path: "/label",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/labels", type: "array" }],
};

export const attachLabel: Operation<AttachLabelRequest, AttachLabelResponse> = {
  operationId: "attachLabel",
  method: "POST",
  path: "/chat-label",
  authorized: true,
  idempotency: "none",
  secrets: ["/query/session"],
  proof: [],
};

export const detachLabel: Operation<DetachLabelRequest, DetachLabelResponse> = {
  operationId: "detachLabel",
  method: "DELETE",
  path: "/chat-label",
  authorized: true,
  idempotency: "none",
  secrets: ["/query/session"],
  proof: [],
};

export const listLabelledContacts: Operation<ListLabelledContactsRequest, ListLabelledContactsResponse> = {
  operationId: "listLabelledContacts",
  method: "POST",
  path: "/chat-label/customers",
  authorized: true,
  idempotency: "safe",
  secrets: ["/query/session"],
  proof: [{ pointer: "/data/contacts", type: "array" }],
};
