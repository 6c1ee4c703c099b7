// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { AttachLabelRequest, AttachLabelResponse, DetachLabelRequest, DetachLabelResponse, GetBroadcastRequest, GetBroadcastResponse, ListLabelledContactsRequest, ListLabelledContactsResponse, ListLabelsRequest, ListLabelsResponse, ListStickersRequest, ListStickersResponse, ListTemplatesRequest, ListTemplatesResponse, ScheduleMessageRequest, ScheduleMessageResponse, SendSessionMessageRequest, SendSessionMessageResponse, SendTemplateMessageRequest, SendTemplateMessageResponse } from "./index.js";
import { ScheduledMessage, Session, SessionLabelIdentityHashQuery, SessionMessage, SessionQuery, TemplateMessage, TemplateQuery } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const sendSessionMessage: Operation<SendSessionMessageRequest, SendSessionMessageResponse> = /* @__PURE__ */ checked(
  unchecked.sendSessionMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: SessionMessage } },
);

export const sendTemplateMessage: Operation<SendTemplateMessageRequest, SendTemplateMessageResponse> = /* @__PURE__ */ checked(
  unchecked.sendTemplateMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateMessage } },
);

export const listTemplates: Operation<ListTemplatesRequest, ListTemplatesResponse> = /* @__PURE__ */ checked(
  unchecked.listTemplates,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateQuery } },
);

export const scheduleMessage: Operation<ScheduleMessageRequest, ScheduleMessageResponse> = /* @__PURE__ */ checked(
  unchecked.scheduleMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ScheduledMessage } },
);

export const listStickers: Operation<ListStickersRequest, ListStickersResponse> = /* @__PURE__ */ checked(
  unchecked.listStickers,
  { type: "object", additionalProperties: false, required: ["query"], properties: { query: SessionQuery } },
);

export const getBroadcast: Operation<GetBroadcastRequest, GetBroadcastResponse> = /* @__PURE__ */ checked(
  unchecked.getBroadcast,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "query"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
      query: SessionQuery,
    },
  },
);

export const listLabels: Operation<ListLabelsRequest, ListLabelsResponse> = /* @__PURE__ */ checked(
  unchecked.listLabels,
  { type: "object", additionalProperties: false, required: ["query"], properties: { query: SessionQuery } },
);

export const attachLabel: Operation<AttachLabelRequest, AttachLabelResponse> = /* @__PURE__ */ checked(
  unchecked.attachLabel,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: SessionLabelIdentityHashQuery },
  },
);

export const detachLabel: Operation<DetachLabelRequest, DetachLabelResponse> = /* @__PURE__ */ checked(
  unchecked.detachLabel,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: SessionLabelIdentityHashQuery },
  },
);

export const listLabelledContacts: Operation<ListLabelledContactsRequest, ListLabelledContactsResponse> = /* @__PURE__ */ checked(
  unchecked.listLabelledContacts,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["session", "label_id"],
        properties: {
          session: Session,
          label_id: { type: "string", pattern: "^(?:all|[0-9]+(?:,[0-9]+)*)$" },
          page: { type: "integer" },
          per_page: { type: "integer" },
        },
      },
    },
  },
);
