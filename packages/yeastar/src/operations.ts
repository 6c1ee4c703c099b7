// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { ArchiveMessageSessionRequest, ArchiveMessageSessionResponse, CloseMessageSessionRequest, CloseMessageSessionResponse, CreateCampaignRequest, CreateCampaignResponse, DeleteCampaignRequest, DeleteCampaignResponse, DeleteMessageSessionRequest, DeleteMessageSessionResponse, GetCampaignRequest, GetCampaignResponse, GetMessageSessionRequest, GetMessageSessionResponse, GetMessagesRequest, GetMessagesResponse, GetTokenRequest, GetTokenResponse, GetWebhooksRequest, GetWebhooksResponse, ListCampaignsRequest, ListCampaignsResponse, ListMessageSessionsRequest, ListMessageSessionsResponse, ListWhatsappTemplatesRequest, ListWhatsappTemplatesResponse, QueryCampaignsRequest, QueryCampaignsResponse, QueryMessageChannelsRequest, QueryMessageChannelsResponse, QueryMessageSessionsRequest, QueryMessageSessionsResponse, QueryMessagesRequest, QueryMessagesResponse, RefreshTokenRequest, RefreshTokenResponse, RetryCampaignRequest, RetryCampaignResponse, RevokeTokenRequest, RevokeTokenResponse, SearchCampaignsRequest, SearchCampaignsResponse, SearchMessageChannelsRequest, SearchMessageChannelsResponse, SearchMessageSessionsRequest, SearchMessageSessionsResponse, SendMessageRequest, SendMessageResponse, SendSmsRequest, SendSmsResponse, TransferMessageSessionRequest, TransferMessageSessionResponse, UnarchiveMessageSessionRequest, UnarchiveMessageSessionResponse, UpdateCampaignRequest, UpdateCampaignResponse, UpdateWebhooksRequest, UpdateWebhooksResponse, UploadFilesRequest, UploadFilesResponse } from "./index.js";
import { Campaign, CampaignUpdate, Credentials, FileUpload, IdQuery, IdsQuery, Message, SessionByOperator, SessionReference, SessionTransfer, Sms, TokenRefresh, UserAgentHeaders, WebhookSettings, WhatsappTemplateMessage } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = /* @__PURE__ */ checked(
  unchecked.getToken,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Credentials },
  },
);

export const refreshToken: Operation<RefreshTokenRequest, RefreshTokenResponse> = /* @__PURE__ */ checked(
  unchecked.refreshToken,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: TokenRefresh },
  },
);

export const revokeToken: Operation<RevokeTokenRequest, RevokeTokenResponse> = /* @__PURE__ */ checked(
  unchecked.revokeToken,
  { type: "object", additionalProperties: false, properties: { headers: UserAgentHeaders } },
);

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = /* @__PURE__ */ checked(
  unchecked.sendMessage,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Message },
  },
  { whatsapp_msg_param: WhatsappTemplateMessage },
);

export const sendSms: Operation<SendSmsRequest, SendSmsResponse> = /* @__PURE__ */ checked(
  unchecked.sendSms,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Sms },
  },
);

export const getMessages: Operation<GetMessagesRequest, GetMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.getMessages,
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

export const queryMessages: Operation<QueryMessagesRequest, QueryMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.queryMessages,
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

export const uploadFiles: Operation<UploadFilesRequest, UploadFilesResponse> = /* @__PURE__ */ checked(
  unchecked.uploadFiles,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: FileUpload },
  },
);

export const searchMessageSessions: Operation<SearchMessageSessionsRequest, SearchMessageSessionsResponse> = /* @__PURE__ */ checked(
  unchecked.searchMessageSessions,
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

export const listMessageSessions: Operation<ListMessageSessionsRequest, ListMessageSessionsResponse> = /* @__PURE__ */ checked(
  unchecked.listMessageSessions,
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

export const getMessageSession: Operation<GetMessageSessionRequest, GetMessageSessionResponse> = /* @__PURE__ */ checked(
  unchecked.getMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const queryMessageSessions: Operation<QueryMessageSessionsRequest, QueryMessageSessionsResponse> = /* @__PURE__ */ checked(
  unchecked.queryMessageSessions,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdsQuery, headers: UserAgentHeaders },
  },
);

export const closeMessageSession: Operation<CloseMessageSessionRequest, CloseMessageSessionResponse> = /* @__PURE__ */ checked(
  unchecked.closeMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionReference },
  },
);

export const transferMessageSession: Operation<TransferMessageSessionRequest, TransferMessageSessionResponse> = /* @__PURE__ */ checked(
  unchecked.transferMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionTransfer },
  },
);

export const archiveMessageSession: Operation<ArchiveMessageSessionRequest, ArchiveMessageSessionResponse> = /* @__PURE__ */ checked(
  unchecked.archiveMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionByOperator },
  },
);

export const unarchiveMessageSession: Operation<UnarchiveMessageSessionRequest, UnarchiveMessageSessionResponse> = /* @__PURE__ */ checked(
  unchecked.unarchiveMessageSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: SessionByOperator },
  },
);

export const deleteMessageSession: Operation<DeleteMessageSessionRequest, DeleteMessageSessionResponse> = /* @__PURE__ */ checked(
  unchecked.deleteMessageSession,
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

export const searchMessageChannels: Operation<SearchMessageChannelsRequest, SearchMessageChannelsResponse> = /* @__PURE__ */ checked(
  unchecked.searchMessageChannels,
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

export const queryMessageChannels: Operation<QueryMessageChannelsRequest, QueryMessageChannelsResponse> = /* @__PURE__ */ checked(
  unchecked.queryMessageChannels,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdsQuery, headers: UserAgentHeaders },
  },
);

export const listWhatsappTemplates: Operation<ListWhatsappTemplatesRequest, ListWhatsappTemplatesResponse> = /* @__PURE__ */ checked(
  unchecked.listWhatsappTemplates,
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

export const createCampaign: Operation<CreateCampaignRequest, CreateCampaignResponse> = /* @__PURE__ */ checked(
  unchecked.createCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: Campaign },
  },
  { msg_param: WhatsappTemplateMessage },
);

export const updateCampaign: Operation<UpdateCampaignRequest, UpdateCampaignResponse> = /* @__PURE__ */ checked(
  unchecked.updateCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: CampaignUpdate },
  },
  { msg_param: WhatsappTemplateMessage },
);

export const listCampaigns: Operation<ListCampaignsRequest, ListCampaignsResponse> = /* @__PURE__ */ checked(
  unchecked.listCampaigns,
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

export const searchCampaigns: Operation<SearchCampaignsRequest, SearchCampaignsResponse> = /* @__PURE__ */ checked(
  unchecked.searchCampaigns,
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

export const getCampaign: Operation<GetCampaignRequest, GetCampaignResponse> = /* @__PURE__ */ checked(
  unchecked.getCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const queryCampaigns: Operation<QueryCampaignsRequest, QueryCampaignsResponse> = /* @__PURE__ */ checked(
  unchecked.queryCampaigns,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdsQuery, headers: UserAgentHeaders },
  },
);

export const retryCampaign: Operation<RetryCampaignRequest, RetryCampaignResponse> = /* @__PURE__ */ checked(
  unchecked.retryCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const deleteCampaign: Operation<DeleteCampaignRequest, DeleteCampaignResponse> = /* @__PURE__ */ checked(
  unchecked.deleteCampaign,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: IdQuery, headers: UserAgentHeaders },
  },
);

export const getWebhooks: Operation<GetWebhooksRequest, GetWebhooksResponse> = /* @__PURE__ */ checked(
  unchecked.getWebhooks,
  { type: "object", additionalProperties: false, properties: { headers: UserAgentHeaders } },
);

export const updateWebhooks: Operation<UpdateWebhooksRequest, UpdateWebhooksResponse> = /* @__PURE__ */ checked(
  unchecked.updateWebhooks,
  {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { headers: UserAgentHeaders, body: WebhookSettings },
  },
);
