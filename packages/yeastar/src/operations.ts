// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { Campaign, Credentials, FileUpload, Message, TokenRefresh, WhatsappTemplateMessage } from "./schemas.js";

export const getToken = {
  operationId: "getToken",
  method: "POST",
  path: "/openapi/v1.0/get_token",
  authorized: false,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: {
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
      body: Credentials,
    },
  },
  secrets: ["/body/password"],
  evidence: ["/access_token", "/access_token_expire_time", "/refresh_token"],
} satisfies Operation;

export const refreshToken = {
  operationId: "refreshToken",
  method: "POST",
  path: "/openapi/v1.0/refresh_token",
  authorized: false,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: {
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
      body: TokenRefresh,
    },
  },
  secrets: ["/body/refresh_token"],
  evidence: ["/access_token", "/access_token_expire_time", "/refresh_token"],
} satisfies Operation;

export const revokeToken = {
  operationId: "revokeToken",
  method: "GET",
  path: "/openapi/v1.0/del_token",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  request: {
    type: "object",
    additionalProperties: false,
    properties: {
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: [],
} satisfies Operation;

export const sendMessage = {
  operationId: "sendMessage",
  method: "POST",
  path: "/openapi/v1.0/message/send",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json", json: { whatsapp_msg_param: WhatsappTemplateMessage } },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: {
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
      body: Message,
    },
  },
  evidence: ["/msg_id", "/session_id"],
} satisfies Operation;

export const uploadFiles = {
  operationId: "uploadFiles",
  method: "POST",
  path: "/openapi/v1.0/message/batchupload",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "multipart/form-data", files: ["files"] },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: {
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
      body: FileUpload,
    },
  },
  evidence: ["/list"],
} satisfies Operation;

export const listWhatsappTemplates = {
  operationId: "listWhatsappTemplates",
  method: "GET",
  path: "/openapi/v1.0/message_channel/whatsapp_template",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["omnichannel_id"],
        properties: {
          omnichannel_id: { type: "integer" },
          category: { type: "string", minLength: 1 },
          language: { type: "string", minLength: 1 },
          search_value: { type: "string" },
          page: { type: "integer" },
          page_size: { type: "integer" },
        },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/data"],
} satisfies Operation;

export const createCampaign = {
  operationId: "createCampaign",
  method: "POST",
  path: "/openapi/v1.0/message_campaign/create",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json", json: { msg_param: WhatsappTemplateMessage } },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: {
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
      body: Campaign,
    },
  },
  evidence: ["/id"],
} satisfies Operation;
