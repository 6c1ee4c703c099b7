// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import {
  Campaign, CampaignUpdate, Credentials, FileUpload, IdQuery, IdsQuery, Message, SessionByOperator,
  SessionReference, SessionTransfer, Sms, TokenRefresh, UserAgentHeaders, WebhookSettings,
  WhatsappTemplateMessage,
} from "./schemas.js";

export const getToken: typeof rows.getToken = /* @__PURE__ */ checked(
  rows.getToken,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Credentials },
  },
);

export const refreshToken: typeof rows.refreshToken = /* @__PURE__ */ checked(
  rows.refreshToken,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: TokenRefresh },
  },
);

export const revokeToken: typeof rows.revokeToken = /* @__PURE__ */ checked(
  rows.revokeToken,
  { type: "object", additionalProperties: false, properties: { headers: UserAgentHeaders } },
);

export const sendMessage: typeof rows.sendMessage = /* @__PURE__ */ checked(
  rows.sendMessage,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Message },
  },
  { whatsapp_msg_param: WhatsappTemplateMessage },
);

export const sendSms: typeof rows.sendSms = /* @__PURE__ */ checked(
  rows.sendSms,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Sms },
  },
);

export const getMessages: typeof rows.getMessages = /* @__PURE__ */ checked(
  rows.getMessages,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const queryMessages: typeof rows.queryMessages = /* @__PURE__ */ checked(
  rows.queryMessages,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const uploadFiles: typeof rows.uploadFiles = /* @__PURE__ */ checked(
  rows.uploadFiles,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: FileUpload },
  },
);

export const searchMessageSessions: typeof rows.searchMessageSessions = /* @__PURE__ */ checked(
  rows.searchMessageSessions,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const listMessageSessions: typeof rows.listMessageSessions = /* @__PURE__ */ checked(
  rows.listMessageSessions,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const getMessageSession: typeof rows.getMessageSession = /* @__PURE__ */ checked(
  rows.getMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const queryMessageSessions: typeof rows.queryMessageSessions = /* @__PURE__ */ checked(
  rows.queryMessageSessions,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdsQuery, headers: UserAgentHeaders },
  },
);

export const closeMessageSession: typeof rows.closeMessageSession = /* @__PURE__ */ checked(
  rows.closeMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionReference },
  },
);

export const transferMessageSession: typeof rows.transferMessageSession = /* @__PURE__ */ checked(
  rows.transferMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionTransfer },
  },
);

export const archiveMessageSession: typeof rows.archiveMessageSession = /* @__PURE__ */ checked(
  rows.archiveMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionByOperator },
  },
);

export const unarchiveMessageSession: typeof rows.unarchiveMessageSession = /* @__PURE__ */ checked(
  rows.unarchiveMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionByOperator },
  },
);

export const deleteMessageSession: typeof rows.deleteMessageSession = /* @__PURE__ */ checked(
  rows.deleteMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: {
      query: {
        type: "object",
        additionalProperties: false,
        required: ["session_id", "user_type"],
        properties: {
          session_id: { type: "integer" },
          user_type: { type: "integer", enum: [1, 9] },
          user_no: { type: "string" },
        },
      },
      headers: UserAgentHeaders,
    },
  },
);

export const searchMessageChannels: typeof rows.searchMessageChannels = /* @__PURE__ */ checked(
  rows.searchMessageChannels,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const queryMessageChannels: typeof rows.queryMessageChannels = /* @__PURE__ */ checked(
  rows.queryMessageChannels,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdsQuery, headers: UserAgentHeaders },
  },
);

export const listWhatsappTemplates: typeof rows.listWhatsappTemplates = /* @__PURE__ */ checked(
  rows.listWhatsappTemplates,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const createCampaign: typeof rows.createCampaign = /* @__PURE__ */ checked(
  rows.createCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Campaign },
  },
  { msg_param: WhatsappTemplateMessage },
);

export const updateCampaign: typeof rows.updateCampaign = /* @__PURE__ */ checked(
  rows.updateCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: CampaignUpdate },
  },
  { msg_param: WhatsappTemplateMessage },
);

export const listCampaigns: typeof rows.listCampaigns = /* @__PURE__ */ checked(
  rows.listCampaigns,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const searchCampaigns: typeof rows.searchCampaigns = /* @__PURE__ */ checked(
  rows.searchCampaigns,
  {
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
      headers: UserAgentHeaders,
    },
  },
);

export const getCampaign: typeof rows.getCampaign = /* @__PURE__ */ checked(
  rows.getCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const queryCampaigns: typeof rows.queryCampaigns = /* @__PURE__ */ checked(
  rows.queryCampaigns,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdsQuery, headers: UserAgentHeaders },
  },
);

export const retryCampaign: typeof rows.retryCampaign = /* @__PURE__ */ checked(
  rows.retryCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const deleteCampaign: typeof rows.deleteCampaign = /* @__PURE__ */ checked(
  rows.deleteCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const getWebhooks: typeof rows.getWebhooks = /* @__PURE__ */ checked(
  rows.getWebhooks,
  { type: "object", additionalProperties: false, properties: { headers: UserAgentHeaders } },
);

export const updateWebhooks: typeof rows.updateWebhooks = /* @__PURE__ */ checked(
  rows.updateWebhooks,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: WebhookSettings },
  },
);
