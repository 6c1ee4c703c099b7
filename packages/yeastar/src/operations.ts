// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { Campaign, CampaignUpdate, Credentials, FileUpload, Message, TokenRefresh, WebhookSettings, WhatsappTemplateMessage } from "./schemas.js";

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

export const getMessages = {
  operationId: "getMessages",
  method: "GET",
  path: "/openapi/v1.0/message/get",
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
        required: ["page_size", "id"],
        properties: { page_size: { type: "integer" }, id: { type: "integer" }, last_msg_id: { type: "integer" } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/data/session_id", "/data/records"],
} satisfies Operation;

export const queryMessages = {
  operationId: "queryMessages",
  method: "GET",
  path: "/openapi/v1.0/message/query",
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
        required: ["page_size", "ids"],
        properties: { page_size: { type: "integer" }, ids: { type: "string", minLength: 1 } },
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

export const searchMessageSessions = {
  operationId: "searchMessageSessions",
  method: "GET",
  path: "/openapi/v1.0/message_session/search",
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
        required: ["page_size", "user_type"],
        properties: {
          page_size: { type: "integer" },
          user_type: { type: "integer", enum: [1, 9] },
          user_no: { type: "string" },
          collection: { type: "string", enum: ["all", "campaign", ""] },
          first_msg_id: { type: "integer" },
          is_archived: { type: "integer", enum: [0, 1, 2] },
          is_closed: { type: "integer", enum: [0, 1, 2] },
          is_pickup: { type: "integer", enum: [0, 1, 2] },
          search_value: { type: "string" },
        },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/list"],
} satisfies Operation;

export const listMessageSessions = {
  operationId: "listMessageSessions",
  method: "GET",
  path: "/openapi/v1.0/message_session/list",
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
        required: ["page_size", "user_type"],
        properties: {
          page_size: { type: "integer" },
          user_type: { type: "integer", enum: [1, 9] },
          user_no: { type: "string" },
          collection: { type: "string", enum: ["all", "campaign", ""] },
          first_msg_id: { type: "integer" },
          is_archived: { type: "integer", enum: [0, 1, 2] },
          is_closed: { type: "integer", enum: [0, 1, 2] },
          is_pickup: { type: "integer", enum: [0, 1, 2] },
        },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/list"],
} satisfies Operation;

export const getMessageSession = {
  operationId: "getMessageSession",
  method: "GET",
  path: "/openapi/v1.0/message_session/get",
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
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/list/id"],
} satisfies Operation;

export const queryMessageSessions = {
  operationId: "queryMessageSessions",
  method: "GET",
  path: "/openapi/v1.0/message_session/query",
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
        required: ["ids"],
        properties: { ids: { type: "string", minLength: 1 } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/list"],
} satisfies Operation;

export const searchMessageChannels = {
  operationId: "searchMessageChannels",
  method: "GET",
  path: "/openapi/v1.0/message_channel/search",
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
        required: ["page", "page_size", "time_range"],
        properties: {
          page: { type: "integer" },
          page_size: { type: "integer" },
          time_range: { type: "string", enum: ["today", "yesterday", "last_7_days", "last_30_days", "this_month", "all"] },
          search_value: { type: "string" },
        },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/list"],
} satisfies Operation;

export const queryMessageChannels = {
  operationId: "queryMessageChannels",
  method: "GET",
  path: "/openapi/v1.0/message_channel/query",
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
        required: ["ids"],
        properties: { ids: { type: "string", minLength: 1 } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
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

export const updateCampaign = {
  operationId: "updateCampaign",
  method: "POST",
  path: "/openapi/v1.0/message_campaign/update",
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
      body: CampaignUpdate,
    },
  },
  evidence: [],
} satisfies Operation;

export const listCampaigns = {
  operationId: "listCampaigns",
  method: "GET",
  path: "/openapi/v1.0/message_campaign/list",
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
        required: ["page", "page_size"],
        properties: { page: { type: "integer" }, page_size: { type: "integer" } },
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

export const searchCampaigns = {
  operationId: "searchCampaigns",
  method: "GET",
  path: "/openapi/v1.0/message_campaign/search",
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
        required: ["page", "page_size"],
        properties: { page: { type: "integer" }, page_size: { type: "integer" }, search_value: { type: "string" } },
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

export const getCampaign = {
  operationId: "getCampaign",
  method: "GET",
  path: "/openapi/v1.0/message_campaign/get",
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
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/data/id"],
} satisfies Operation;

export const queryCampaigns = {
  operationId: "queryCampaigns",
  method: "GET",
  path: "/openapi/v1.0/message_campaign/query",
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
        required: ["ids"],
        properties: { ids: { type: "string", minLength: 1 } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: ["/list"],
} satisfies Operation;

export const retryCampaign = {
  operationId: "retryCampaign",
  method: "GET",
  path: "/openapi/v1.0/message_campaign/retry",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: [],
} satisfies Operation;

export const deleteCampaign = {
  operationId: "deleteCampaign",
  method: "GET",
  path: "/openapi/v1.0/message_campaign/delete",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: { "User-Agent": { type: "string", minLength: 1 } },
      },
    },
  },
  evidence: [],
} satisfies Operation;

export const updateWebhooks = {
  operationId: "updateWebhooks",
  method: "POST",
  path: "/openapi/v1.0/webhook/update",
  authorized: true,
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
      body: WebhookSettings,
    },
  },
  secrets: ["/body/webhook_event_push_list/*/secret"],
  evidence: [],
} satisfies Operation;
