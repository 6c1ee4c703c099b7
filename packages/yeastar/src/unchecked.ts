// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { ArchiveMessageSessionRequest, ArchiveMessageSessionResponse, CloseMessageSessionRequest, CloseMessageSessionResponse, CreateCampaignRequest, CreateCampaignResponse, DeleteCampaignRequest, DeleteCampaignResponse, DeleteMessageSessionRequest, DeleteMessageSessionResponse, GetCampaignRequest, GetCampaignResponse, GetMessageSessionRequest, GetMessageSessionResponse, GetMessagesRequest, GetMessagesResponse, GetTokenRequest, GetTokenResponse, GetWebhooksRequest, GetWebhooksResponse, ListCampaignsRequest, ListCampaignsResponse, ListMessageSessionsRequest, ListMessageSessionsResponse, ListWhatsappTemplatesRequest, ListWhatsappTemplatesResponse, QueryCampaignsRequest, QueryCampaignsResponse, QueryMessageChannelsRequest, QueryMessageChannelsResponse, QueryMessageSessionsRequest, QueryMessageSessionsResponse, QueryMessagesRequest, QueryMessagesResponse, RefreshTokenRequest, RefreshTokenResponse, RetryCampaignRequest, RetryCampaignResponse, RevokeTokenRequest, RevokeTokenResponse, SearchCampaignsRequest, SearchCampaignsResponse, SearchMessageChannelsRequest, SearchMessageChannelsResponse, SearchMessageSessionsRequest, SearchMessageSessionsResponse, SendMessageRequest, SendMessageResponse, SendSmsRequest, SendSmsResponse, TransferMessageSessionRequest, TransferMessageSessionResponse, UnarchiveMessageSessionRequest, UnarchiveMessageSessionResponse, UpdateCampaignRequest, UpdateCampaignResponse, UpdateWebhooksRequest, UpdateWebhooksResponse, UploadFilesRequest, UploadFilesResponse } from "./index.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = {
  operationId: "getToken",
  method: "POST",
  path: "/get_token",
  authorized: false,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  secrets: ["/body/password"],
  proof: [{ pointer: "/access_token", type: "string" }],
  errors: { code: { "-1": { kind: "authentication", outcome: "rejected" } } },
};

export const refreshToken: Operation<RefreshTokenRequest, RefreshTokenResponse> = {
  operationId: "refreshToken",
  method: "POST",
  path: "/refresh_token",
  authorized: false,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  secrets: ["/body/refresh_token"],
  proof: [{ pointer: "/access_token", type: "string" }],
};

export const revokeToken: Operation<RevokeTokenRequest, RevokeTokenResponse> = {
  operationId: "revokeToken",
  method: "GET",
  path: "/del_token",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/message/send",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/msg_id", type: "integer" }],
};

export const sendSms: Operation<SendSmsRequest, SendSmsResponse> = {
  operationId: "sendSms",
  method: "POST",
  path: "/sms/create",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const getMessages: Operation<GetMessagesRequest, GetMessagesResponse> = {
  operationId: "getMessages",
  method: "GET",
  path: "/message/get",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "object" }],
};

export const queryMessages: Operation<QueryMessagesRequest, QueryMessagesResponse> = {
  operationId: "queryMessages",
  method: "GET",
  path: "/message/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const uploadFiles: Operation<UploadFilesRequest, UploadFilesResponse> = {
  operationId: "uploadFiles",
  method: "POST",
  path: "/message/batchupload",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "multipart/form-data", files: { files: "list" } },
  proof: [{ pointer: "/list/0/uri", type: "string" }],
};

export const searchMessageSessions: Operation<SearchMessageSessionsRequest, SearchMessageSessionsResponse> = {
  operationId: "searchMessageSessions",
  method: "GET",
  path: "/message_session/search",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const listMessageSessions: Operation<ListMessageSessionsRequest, ListMessageSessionsResponse> = {
  operationId: "listMessageSessions",
  method: "GET",
  path: "/message_session/list",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const getMessageSession: Operation<GetMessageSessionRequest, GetMessageSessionResponse> = {
  operationId: "getMessageSession",
  method: "GET",
  path: "/message_session/get",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "object" }],
};

export const queryMessageSessions: Operation<QueryMessageSessionsRequest, QueryMessageSessionsResponse> = {
  operationId: "queryMessageSessions",
  method: "GET",
  path: "/message_session/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const closeMessageSession: Operation<CloseMessageSessionRequest, CloseMessageSessionResponse> = {
  operationId: "closeMessageSession",
  method: "POST",
  path: "/message_session/close",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const transferMessageSession: Operation<TransferMessageSessionRequest, TransferMessageSessionResponse> = {
  operationId: "transferMessageSession",
  method: "POST",
  path: "/message_session/transfer",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const archiveMessageSession: Operation<ArchiveMessageSessionRequest, ArchiveMessageSessionResponse> = {
  operationId: "archiveMessageSession",
  method: "POST",
  path: "/message_session/archive",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const unarchiveMessageSession: Operation<UnarchiveMessageSessionRequest, UnarchiveMessageSessionResponse> = {
  operationId: "unarchiveMessageSession",
  method: "POST",
  path: "/message_session/unarchive",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteMessageSession: Operation<DeleteMessageSessionRequest, DeleteMessageSessionResponse> = {
  operationId: "deleteMessageSession",
  method: "GET",
  path: "/message_session/delete",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const searchMessageChannels: Operation<SearchMessageChannelsRequest, SearchMessageChannelsResponse> = {
  operationId: "searchMessageChannels",
  method: "GET",
  path: "/message_channel/search",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const queryMessageChannels: Operation<QueryMessageChannelsRequest, QueryMessageChannelsResponse> = {
  operationId: "queryMessageChannels",
  method: "GET",
  path: "/message_channel/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const listWhatsappTemplates: Operation<ListWhatsappTemplatesRequest, ListWhatsappTemplatesResponse> = {
  operationId: "listWhatsappTemplates",
  method: "GET",
  path: "/message_channel/whatsapp_template",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const createCampaign: Operation<CreateCampaignRequest, CreateCampaignResponse> = {
  operationId: "createCampaign",
  method: "POST",
  path: "/message_campaign/create",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/id", type: "integer" }],
};

export const updateCampaign: Operation<UpdateCampaignRequest, UpdateCampaignResponse> = {
  operationId: "updateCampaign",
  method: "POST",
  path: "/message_campaign/update",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const listCampaigns: Operation<ListCampaignsRequest, ListCampaignsResponse> = {
  operationId: "listCampaigns",
  method: "GET",
  path: "/message_campaign/list",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const searchCampaigns: Operation<SearchCampaignsRequest, SearchCampaignsResponse> = {
  operationId: "searchCampaigns",
  method: "GET",
  path: "/message_campaign/search",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const getCampaign: Operation<GetCampaignRequest, GetCampaignResponse> = {
  operationId: "getCampaign",
  method: "GET",
  path: "/message_campaign/get",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "object" }],
};

export const queryCampaigns: Operation<QueryCampaignsRequest, QueryCampaignsResponse> = {
  operationId: "queryCampaigns",
  method: "GET",
  path: "/message_campaign/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const retryCampaign: Operation<RetryCampaignRequest, RetryCampaignResponse> = {
  operationId: "retryCampaign",
  method: "GET",
  path: "/message_campaign/retry",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const deleteCampaign: Operation<DeleteCampaignRequest, DeleteCampaignResponse> = {
  operationId: "deleteCampaign",
  method: "GET",
  path: "/message_campaign/delete",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const getWebhooks: Operation<GetWebhooksRequest, GetWebhooksResponse> = {
  operationId: "getWebhooks",
  method: "GET",
  path: "/webhook/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "object" }],
};

export const updateWebhooks: Operation<UpdateWebhooksRequest, UpdateWebhooksResponse> = {
  operationId: "updateWebhooks",
  method: "POST",
  path: "/webhook/update",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  secrets: ["/body/webhook_event_push_list/*/secret"],
  proof: [],
};
