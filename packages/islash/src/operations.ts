// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import {
  ScheduledMessage, Session, SessionLabelIdentityHashQuery, SessionMessage, SessionQuery, TemplateMessage,
  TemplateQuery,
} from "./schemas.js";

export const sendSessionMessage: typeof rows.sendSessionMessage = /* @__PURE__ */ checked(
  rows.sendSessionMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: SessionMessage } },
);

export const sendTemplateMessage: typeof rows.sendTemplateMessage = /* @__PURE__ */ checked(
  rows.sendTemplateMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateMessage } },
);

export const listTemplates: typeof rows.listTemplates = /* @__PURE__ */ checked(
  rows.listTemplates,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateQuery } },
);

export const scheduleMessage: typeof rows.scheduleMessage = /* @__PURE__ */ checked(
  rows.scheduleMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: ScheduledMessage } },
);

export const listStickers: typeof rows.listStickers = /* @__PURE__ */ checked(
  rows.listStickers,
  { type: "object", additionalProperties: false, required: ["query"], properties: { query: SessionQuery } },
);

export const getBroadcast: typeof rows.getBroadcast = /* @__PURE__ */ checked(
  rows.getBroadcast,
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

export const listLabels: typeof rows.listLabels = /* @__PURE__ */ checked(
  rows.listLabels,
  { type: "object", additionalProperties: false, required: ["query"], properties: { query: SessionQuery } },
);

export const attachLabel: typeof rows.attachLabel = /* @__PURE__ */ checked(
  rows.attachLabel,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: SessionLabelIdentityHashQuery },
  },
);

export const detachLabel: typeof rows.detachLabel = /* @__PURE__ */ checked(
  rows.detachLabel,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: SessionLabelIdentityHashQuery },
  },
);

export const listLabelledContacts: typeof rows.listLabelledContacts = /* @__PURE__ */ checked(
  rows.listLabelledContacts,
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
