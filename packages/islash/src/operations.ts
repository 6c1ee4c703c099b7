// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { Identity, ScheduledMessage, Session, SessionMessage, TemplateMessage, TemplateQuery } from "./schemas.js";

export const sendSessionMessage = {
  operationId: "sendSessionMessage",
  method: "POST",
  path: "/send-session-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "multipart/form-data", files: ["file"] },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: SessionMessage } },
  secrets: ["/body/session"],
  evidence: ["/meta/message", "/data/message/id", "/data/message/status"],
} satisfies Operation;

export const sendTemplateMessage = {
  operationId: "sendTemplateMessage",
  method: "POST",
  path: "/send-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateMessage } },
  secrets: ["/body/session"],
  evidence: ["/meta/message"],
} satisfies Operation;

export const listTemplates = {
  operationId: "listTemplates",
  method: "POST",
  path: "/template-message",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateQuery } },
  secrets: ["/body/session"],
  evidence: ["/meta/message", "/data/templates"],
} satisfies Operation;

export const scheduleMessage = {
  operationId: "scheduleMessage",
  method: "POST",
  path: "/schedule-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: ScheduledMessage } },
  secrets: ["/body/session"],
  evidence: ["/meta/message"],
} satisfies Operation;

export const listStickers = {
  operationId: "listStickers",
  method: "GET",
  path: "/sticker",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: { type: "object", additionalProperties: false, required: ["session"], properties: { session: Session } },
    },
  },
  secrets: ["/query/session"],
  evidence: ["/meta/message", "/data/stickers"],
} satisfies Operation;

export const getBroadcast = {
  operationId: "getBroadcast",
  method: "GET",
  path: "/broadcast/{id}",
  authorized: true,
  idempotency: "safe",
  request: {
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
      query: { type: "object", additionalProperties: false, required: ["session"], properties: { session: Session } },
    },
  },
  secrets: ["/query/session"],
  evidence: ["/meta/message", "/data/broadcast/id", "/data/broadcast/status"],
} satisfies Operation;

export const listLabels = {
  operationId: "listLabels",
  method: "GET",
  path: "/label",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: { type: "object", additionalProperties: false, required: ["session"], properties: { session: Session } },
    },
  },
  secrets: ["/query/session"],
  evidence: ["/meta/message", "/data/labels"],
} satisfies Operation;

export const attachLabel = {
  operationId: "attachLabel",
  method: "POST",
  path: "/chat-label",
  authorized: true,
  idempotency: "none",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["session", "label"],
        properties: {
          session: Session,
          label: { type: "string", minLength: 1 },
          identity: Identity,
          hash: { type: "string", minLength: 1 },
        },
      },
    },
  },
  secrets: ["/query/session"],
  evidence: ["/meta/message"],
} satisfies Operation;

export const detachLabel = {
  operationId: "detachLabel",
  method: "DELETE",
  path: "/chat-label",
  authorized: true,
  idempotency: "none",
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["session", "label"],
        properties: {
          session: Session,
          label: { type: "string", minLength: 1 },
          identity: Identity,
          hash: { type: "string", minLength: 1 },
        },
      },
    },
  },
  secrets: ["/query/session"],
  evidence: ["/meta/message"],
} satisfies Operation;

export const listLabelledContacts = {
  operationId: "listLabelledContacts",
  method: "POST",
  path: "/chat-label/customers",
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
  secrets: ["/query/session"],
  evidence: ["/meta/message", "/data/contacts"],
} satisfies Operation;
