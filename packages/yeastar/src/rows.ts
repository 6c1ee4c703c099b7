// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import { formBody, type Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type {
  ArchiveMessageSessionRequest, CloseMessageSessionRequest, CreateCampaignRequest, DeleteCampaignRequest,
  DeleteMessageSessionRequest, GetCampaignRequest, GetMessageSessionRequest, GetMessagesRequest,
  GetTokenRequest, GetWebhooksRequest, IdQuery, ListCampaignsRequest, ListMessageSessionsRequest,
  ListWhatsappTemplatesRequest, QueryCampaignsRequest, QueryMessageChannelsRequest,
  QueryMessageSessionsRequest, QueryMessagesRequest, RefreshTokenRequest, RetryCampaignRequest,
  RevokeTokenRequest, SearchCampaignsRequest, SearchMessageChannelsRequest, SearchMessageSessionsRequest,
  SendMessageRequest, SendSmsRequest, TransferMessageSessionRequest, UnarchiveMessageSessionRequest,
  UpdateCampaignRequest, UpdateWebhooksRequest, UploadFilesRequest, UserAgentHeaders,
} from "./requests.js";
export type {
  AssigneeId, AssigneeType, BulkSendingFailed, BulkSendingFailure, Campaign, CampaignBase, CampaignByTemplate,
  CampaignChannelId, CampaignChannelType, CampaignContent, CampaignContentType, CampaignCreated,
  CampaignDetails, CampaignListedNumber, CampaignName, CampaignNumber, CampaignNumbers, CampaignRead,
  CampaignRecipientType, Campaigns, CampaignScheduled, CampaignSender, CampaignSenderNumber, CampaignSendMode,
  CampaignSendType, CampaignSentAtOnce, CampaignsRead, CampaignSummary, CampaignToPhonebook,
  CampaignToTypedNumbers, CampaignUpdate, CampaignUpdateBase, CampaignWithContent, Channel, ChannelType,
  Credentials, DidNumber, Done, DuplicateField, ErrorMessage, Failure, FileId, FileInfo, FileName, FileSize,
  FilesUploaded, FileType, FileUpload, FileUri, IncomingMessage, InvalidParameter, Message, MessageAccepted,
  MessageBase, MessageChannel, MessageChannelDetails, MessageChannels, MessageChannelsRead, MessageFiles,
  MessageFromExtension, MessageFromPlatform, MessageInSession, MessageRecord, MessageSendingResult,
  MessageSession, MessageSessionRead, MessageSessions, MessageSessionsRead, MessageSessionSummary,
  MessageStartingSession, MessageTemplateInSession, MessageTemplateStartingSession, MessageToId,
  MessageToPhoneNumber, MessageWithFiles, MessageWithText, NamedTemplateBody, NamedTemplateMessage,
  NamedTemplateParameter, NamedTemplateText, OtherNamedTemplateParameter, OtherTemplateButton,
  OtherTemplateHeaderParameter, OtherTemplateHeaderParameterBase, OtherTemplateHeaderValue,
  OtherTemplateParameter, PhonebookId, PhonebookNumberType, PhoneNumber, PositionalTemplateBody,
  PositionalTemplateMessage, PositionalTemplateParameter, PositionalTemplateText, ReadMessage, ReadReceipt,
  Recipient, RecipientSource, SampledTemplateButton, Sender, SendError, SendMode, SendTime, SendType,
  SerialNumber, SessionByOperator, SessionByOperatorBase, SessionByPlatform, SessionByUser, SessionId,
  SessionMessages, SessionMessagesRead, SessionReference, SessionsMessagesRead, SessionTransfer,
  SessionTransferBase, Sms, TemplateButtonParameter, TemplateButtons, TemplateFiles, TemplateHeader,
  TemplateHeaderImage, TemplateHeaderParameter, TemplateHeaderText, TemplateId, TemplateLanguage,
  TemplateName, TemplateParameterName, TemplateText, TemplateWhatsappId, TokenRefresh, TokenRevoked, Tokens,
  TransferToPlatform, TransferWithinPbx, UpdateByTemplate, UpdateKeepingContent, UpdateKeepingRecipients,
  UpdateScheduled, UpdateSentAtOnce, UpdateToPhonebook, UpdateToTypedNumbers, UpdateWithContent, UploadedFile,
  Webhook, WebhookRead, WebhookSettings, WebhookSettingsRead, WhatsappTemplate, WhatsappTemplateMessage,
  WhatsappTemplates, WhatsappTemplateText,
} from "./types.js";

export const getToken: Operation<requests.GetTokenRequest, types.Tokens> = {
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

export const refreshToken: Operation<requests.RefreshTokenRequest, types.Tokens> = {
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

export const revokeToken: Operation<requests.RevokeTokenRequest, types.TokenRevoked> = {
  operationId: "revokeToken",
  method: "GET",
  path: "/del_token",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const sendMessage: Operation<requests.SendMessageRequest, types.MessageAccepted> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/message/send",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/msg_id", type: "integer" }],
  correlation: { response: "/msg_id" },
};

export const sendSms: Operation<requests.SendSmsRequest, types.Done> = {
  operationId: "sendSms",
  method: "POST",
  path: "/sms/create",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const getMessages: Operation<requests.GetMessagesRequest, types.SessionMessagesRead> = {
  operationId: "getMessages",
  method: "GET",
  path: "/message/get",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "object" }],
};

export const queryMessages: Operation<requests.QueryMessagesRequest, types.SessionsMessagesRead> = {
  operationId: "queryMessages",
  method: "GET",
  path: "/message/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const uploadFiles: Operation<requests.UploadFilesRequest, types.FilesUploaded> = {
  operationId: "uploadFiles",
  method: "POST",
  path: "/message/batchupload",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: /* @__PURE__ */ formBody({ files: "list" }),
  proof: [{ pointer: "/list/0/uri", type: "string" }],
};

export const searchMessageSessions: Operation<requests.SearchMessageSessionsRequest, types.MessageSessions> = {
  operationId: "searchMessageSessions",
  method: "GET",
  path: "/message_session/search",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const listMessageSessions: Operation<requests.ListMessageSessionsRequest, types.MessageSessions> = {
  operationId: "listMessageSessions",
  method: "GET",
  path: "/message_session/list",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const getMessageSession: Operation<requests.GetMessageSessionRequest, types.MessageSessionRead> = {
  operationId: "getMessageSession",
  method: "GET",
  path: "/message_session/get",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "object" }],
};

export const queryMessageSessions: Operation<requests.QueryMessageSessionsRequest, types.MessageSessionsRead> = {
  operationId: "queryMessageSessions",
  method: "GET",
  path: "/message_session/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const closeMessageSession: Operation<requests.CloseMessageSessionRequest, types.Done> = {
  operationId: "closeMessageSession",
  method: "POST",
  path: "/message_session/close",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const transferMessageSession: Operation<requests.TransferMessageSessionRequest, types.Done> = {
  operationId: "transferMessageSession",
  method: "POST",
  path: "/message_session/transfer",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const archiveMessageSession: Operation<requests.ArchiveMessageSessionRequest, types.Done> = {
  operationId: "archiveMessageSession",
  method: "POST",
  path: "/message_session/archive",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const unarchiveMessageSession: Operation<requests.UnarchiveMessageSessionRequest, types.Done> = {
  operationId: "unarchiveMessageSession",
  method: "POST",
  path: "/message_session/unarchive",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const deleteMessageSession: Operation<requests.DeleteMessageSessionRequest, types.Done> = {
  operationId: "deleteMessageSession",
  method: "GET",
  path: "/message_session/delete",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const searchMessageChannels: Operation<requests.SearchMessageChannelsRequest, types.MessageChannels> = {
  operationId: "searchMessageChannels",
  method: "GET",
  path: "/message_channel/search",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const queryMessageChannels: Operation<requests.QueryMessageChannelsRequest, types.MessageChannelsRead> = {
  operationId: "queryMessageChannels",
  method: "GET",
  path: "/message_channel/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const listWhatsappTemplates: Operation<requests.ListWhatsappTemplatesRequest, types.WhatsappTemplates> = {
  operationId: "listWhatsappTemplates",
  method: "GET",
  path: "/message_channel/whatsapp_template",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const createCampaign: Operation<requests.CreateCampaignRequest, types.CampaignCreated> = {
  operationId: "createCampaign",
  method: "POST",
  path: "/message_campaign/create",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/id", type: "integer" }],
};

export const updateCampaign: Operation<requests.UpdateCampaignRequest, types.Done> = {
  operationId: "updateCampaign",
  method: "POST",
  path: "/message_campaign/update",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  body: { mediaType: "application/json" },
  proof: [],
};

export const listCampaigns: Operation<requests.ListCampaignsRequest, types.Campaigns> = {
  operationId: "listCampaigns",
  method: "GET",
  path: "/message_campaign/list",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const searchCampaigns: Operation<requests.SearchCampaignsRequest, types.Campaigns> = {
  operationId: "searchCampaigns",
  method: "GET",
  path: "/message_campaign/search",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "array" }],
};

export const getCampaign: Operation<requests.GetCampaignRequest, types.CampaignRead> = {
  operationId: "getCampaign",
  method: "GET",
  path: "/message_campaign/get",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "object" }],
};

export const queryCampaigns: Operation<requests.QueryCampaignsRequest, types.CampaignsRead> = {
  operationId: "queryCampaigns",
  method: "GET",
  path: "/message_campaign/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/list", type: "array" }],
};

export const retryCampaign: Operation<requests.RetryCampaignRequest, types.Done> = {
  operationId: "retryCampaign",
  method: "GET",
  path: "/message_campaign/retry",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const deleteCampaign: Operation<requests.DeleteCampaignRequest, types.Done> = {
  operationId: "deleteCampaign",
  method: "GET",
  path: "/message_campaign/delete",
  authorized: true,
  idempotency: "none",
  headers: { "User-Agent": "OpenAPI" },
  proof: [],
};

export const getWebhooks: Operation<requests.GetWebhooksRequest, types.WebhookSettingsRead> = {
  operationId: "getWebhooks",
  method: "GET",
  path: "/webhook/query",
  authorized: true,
  idempotency: "safe",
  headers: { "User-Agent": "OpenAPI" },
  proof: [{ pointer: "/data", type: "object" }],
};

export const updateWebhooks: Operation<requests.UpdateWebhooksRequest, types.Done> = {
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
