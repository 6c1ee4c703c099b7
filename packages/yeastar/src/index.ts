// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret,
  type TokenOptions, type VendorCall,
} from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type {
  ArchiveMessageSessionRequest, CloseMessageSessionRequest, CreateCampaignRequest, DeleteCampaignRequest,
  DeleteMessageSessionRequest, GetCampaignRequest, GetMessageSessionRequest, GetMessagesRequest,
  GetTokenRequest, GetWebhooksRequest, ListCampaignsRequest, ListMessageSessionsRequest,
  ListWhatsappTemplatesRequest, QueryCampaignsRequest, QueryMessageChannelsRequest,
  QueryMessageSessionsRequest, QueryMessagesRequest, RefreshTokenRequest, RetryCampaignRequest,
  RevokeTokenRequest, SearchCampaignsRequest, SearchMessageChannelsRequest, SearchMessageSessionsRequest,
  SendMessageRequest, SendSmsRequest, TransferMessageSessionRequest, UnarchiveMessageSessionRequest,
  UpdateCampaignRequest, UpdateWebhooksRequest, UploadFilesRequest,
} from "./requests.js";
import type {
  CampaignCreated, CampaignRead, Campaigns, CampaignsRead, Done, FilesUploaded, MessageAccepted,
  MessageChannels, MessageChannelsRead, MessageSessionRead, MessageSessions, MessageSessionsRead,
  SessionMessagesRead, SessionsMessagesRead, TokenRevoked, Tokens, WebhookSettingsRead, WhatsappTemplates,
} from "./types.js";

export {
  type AnswerChallenge, type Attempt, type CallEnd, type Caller, type CallInfo, type CallOptions,
  type CallResult, type ClientOptions, type DeliveryBody, DeliveryError, type DeliveryErrorReason,
  type DeliveryHeaders, type DeliveryOptions, type ErrorKind, type FieldError, type FileContent,
  type FileInput, type Hooks, type Operation, type Outcome, readVendorError, receive, type ReceiveOptions,
  type Retry, type RetryOptions, type RetryReason, type Secret, secret, type TokenOptions, type TokenStore,
  type VendorCall, VendorError, type VendorErrorInit,
} from "@trunkline/runtime";
export { parseEvent, type YeastarEvent } from "./events.js";
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

/** The credentials of a client. */
export type YeastarCredentials =
  | {
      /** The client id. */
      readonly username: string;
      /** The client secret. */
      readonly password: string | Secret;
    };

/** The options of {@link createYeastar}. */
export type YeastarOptions = ClientOptions & TokenOptions & {
  /** The credentials of the client. */
  readonly credentials: YeastarCredentials;
} & (
    | {
      readonly baseUrl?: never;
      /** The variables of https://{host}/openapi/v1.0 */
      readonly serverVariables: {
          /** The domain name or the address of the PBX, with its port unless that is 443. */
          readonly host: string;
        };
    }
    | {
      /** The base URL, in place of https://{host}/openapi/v1.0 */
      readonly baseUrl: string;
      readonly serverVariables?: never;
    }
  );

/**
 * A client of the Yeastar P-Series messaging API.
 *
 * Send and read messages and message campaigns over the SMS, WhatsApp, Facebook and Live Chat channels of a Yeastar P-Series PBX.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/request-structure.html
 */
export interface Yeastar {
  /**
   * Get an access token.
   *
   * Exchanges the client id and the client secret of the API for an access token and a refresh token.
   *
   * An access token is valid for 30 minutes, a refresh token for 24 hours. Each call creates another access token and leaves the older ones valid.
   * At most eight access tokens of one application are valid at once: at the limit, wait for one to expire or revoke one.
   *
   * The response to wrong credentials has `errcode` -1. After five of these attempts in a row the PBX may block the caller's IP address and respond with 70004.
   *
   * `POST /get_token`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-access-token.html
   */
  getToken(request: GetTokenRequest, options?: CallOptions): VendorCall<Tokens>;

  /**
   * Refresh the tokens.
   *
   * Exchanges the newest refresh token for a new access token and a new refresh token.
   *
   * `POST /refresh_token`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/refresh-access-token.html
   */
  refreshToken(request: RefreshTokenRequest, options?: CallOptions): VendorCall<Tokens>;

  /**
   * Revoke the access token.
   *
   * Invalidates the access token of the request itself before it expires.
   *
   * It is a GET that changes something, so do not prefetch or cache it.
   *
   * `GET /del_token`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/revoke-access-token.html
   */
  revokeToken(request?: RevokeTokenRequest, options?: CallOptions): VendorCall<TokenRevoked>;

  /**
   * Send a message.
   *
   * Sends a message in a message session that exists, or starts a session and sends the message in it.
   * If a session with the same `channel`, `did_number` and `to` exists, the message goes into that one, and no session is created.
   *
   * A success means that the PBX accepted the message. The event 30032 (Message Sending Result) reports later whether it was sent.
   *
   * `POST /message/send`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/send-a-message-in-a-message-session.html
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<MessageAccepted>;

  /**
   * Send an SMS over a GSM trunk.
   *
   * Sends an SMS over a GSM, 3G or 4G trunk of the PBX, not over a message channel. It is an operation of the Appliance edition.
   *
   * A success means that the PBX accepted the SMS. The response has no id to track it.
   *
   * `POST /sms/create`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/send-an-sms-message.html
   */
  sendSms(request: SendSmsRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Read the messages of a session.
   *
   * Reads messages of one session. To read the page before, give the id of the earliest message as `last_msg_id`.
   *
   * `GET /message/get`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-a-message-session.html
   */
  getMessages(request: GetMessagesRequest, options?: CallOptions): VendorCall<SessionMessagesRead>;

  /**
   * Read the messages of several sessions.
   *
   * Reads messages of several sessions at once.
   *
   * `GET /message/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-multiple-message-sessions.html
   */
  queryMessages(request: QueryMessagesRequest, options?: CallOptions): VendorCall<SessionsMessagesRead>;

  /**
   * Upload files.
   *
   * Stores one or more files on the PBX, to be sent in messages and campaigns.
   *
   * The files of one request may have 100 MB in total; with more, the PBX responds with 40004 (FILE SIZE EXCEEDED).
   * Each channel's provider has limits of its own on the type and the size of a file, and reports them only when the file is sent.
   *
   * A `uri` is not permanent: the PBX clears the folder from time to time, together with the chat messages. Upload a file shortly before you send it.
   *
   * `POST /message/batchupload`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/upload-files-for-message-campaigns.html
   */
  uploadFiles(request: UploadFilesRequest, options?: CallOptions): VendorCall<FilesUploaded>;

  /**
   * Search message sessions.
   *
   * Searches the sessions of an extension user or of a third-party platform.
   *
   * With `user_type` 1, `user_no` is required, which the client does not check; with 9 it is `api`, empty or left out.
   *
   * The response has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this page.
   *
   * `GET /message_session/search`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-sessions.html
   */
  searchMessageSessions(request: SearchMessageSessionsRequest, options?: CallOptions): VendorCall<MessageSessions>;

  /**
   * List message sessions.
   *
   * Lists the sessions of an extension user or of a third-party platform. It is `message_session/search` without a keyword.
   *
   * With `user_type` 1, `user_no` is required, which the client does not check; with 9 it is `api`, empty or left out.
   *
   * The response has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this page.
   *
   * `GET /message_session/list`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-message-session-list.html
   */
  listMessageSessions(request: ListMessageSessionsRequest, options?: CallOptions): VendorCall<MessageSessions>;

  /**
   * Get a message session.
   *
   * Reads one session. The response has it in `list`, which is one object here and an array in `message_session/query`.
   *
   * `GET /message_session/get`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-session.html
   */
  getMessageSession(request: GetMessageSessionRequest, options?: CallOptions): VendorCall<MessageSessionRead>;

  /**
   * Get several message sessions.
   *
   * Reads several sessions at once.
   *
   * `GET /message_session/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-sessions.html
   */
  queryMessageSessions(request: QueryMessageSessionsRequest, options?: CallOptions): VendorCall<MessageSessionsRead>;

  /**
   * Close a message session.
   *
   * Closes a session.
   *
   * `POST /message_session/close`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/close-a-message-session.html
   */
  closeMessageSession(request: CloseMessageSessionRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Transfer a message session.
   *
   * Transfers a session to an extension user, a message queue or a third-party platform.
   *
   * The ids of extensions and queues come from operations that are not part of this contract.
   *
   * `POST /message_session/transfer`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/transfer-a-message-session.html
   */
  transferMessageSession(request: TransferMessageSessionRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Archive a message session.
   *
   * Archives a session, for an extension user or a third-party platform.
   *
   * `POST /message_session/archive`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/archive-a-message-session.html
   */
  archiveMessageSession(request: ArchiveMessageSessionRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Unarchive a message session.
   *
   * Takes a session out of the archive, for an extension user or a third-party platform.
   *
   * `POST /message_session/unarchive`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/unarchive-a-message-session.html
   */
  unarchiveMessageSession(request: UnarchiveMessageSessionRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Delete a message session.
   *
   * Deletes a session, for an extension user or a third-party platform.
   *
   * It is a GET that changes something, so do not prefetch or cache it.
   *
   * `GET /message_session/delete`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-session.html
   */
  deleteMessageSession(request: DeleteMessageSessionRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Search message channels.
   *
   * Searches the channels, and counts their messages in a period. The response has the ids and the numbers that other operations need.
   *
   * `GET /message_channel/search`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-channels.html
   */
  searchMessageChannels(request: SearchMessageChannelsRequest, options?: CallOptions): VendorCall<MessageChannels>;

  /**
   * Get several message channels.
   *
   * Reads how SMS, WhatsApp and Facebook channels are set up. The response contains secrets, such as `verify_token` and the content of `account_data`.
   *
   * `GET /message_channel/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-channels.html
   */
  queryMessageChannels(request: QueryMessageChannelsRequest, options?: CallOptions): VendorCall<MessageChannelsRead>;

  /**
   * List WhatsApp templates.
   *
   * Lists the message templates of a WhatsApp channel. To send one, fill in its variables as a `WhatsappTemplateMessage`.
   *
   * `GET /message_channel/whatsapp_template`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-whatsapp-message-templates.html
   */
  listWhatsappTemplates(request: ListWhatsappTemplatesRequest, options?: CallOptions): VendorCall<WhatsappTemplates>;

  /**
   * Create a message campaign.
   *
   * Creates a campaign: one message to the numbers of a list or of a phonebook, at once, at a given time, or as a draft.
   *
   * Send a single message with `sendMessage`; its body is invalid here.
   *
   * `POST /message_campaign/create`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/add-a-message-campaign.html
   */
  createCampaign(request: CreateCampaignRequest, options?: CallOptions): VendorCall<CampaignCreated>;

  /**
   * Edit a message campaign.
   *
   * Changes fields of a campaign. Fields that are left out stay as they are.
   *
   * A `recipient_type`, `content_type` or `send_type` needs the same fields as in `createCampaign`.
   *
   * `POST /message_campaign/update`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/edit-a-message-campaign.html
   */
  updateCampaign(request: UpdateCampaignRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * List message campaigns.
   *
   * Lists all campaigns, page by page.
   *
   * `GET /message_campaign/list`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/query-message-campaign-list.html
   */
  listCampaigns(request: ListCampaignsRequest, options?: CallOptions): VendorCall<Campaigns>;

  /**
   * Search message campaigns.
   *
   * Searches campaigns by a keyword, page by page.
   *
   * `GET /message_campaign/search`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/search-sepcific-message-campaigns.html
   */
  searchCampaigns(request: SearchCampaignsRequest, options?: CallOptions): VendorCall<Campaigns>;

  /**
   * Get a message campaign.
   *
   * Reads one campaign.
   *
   * `GET /message_campaign/get`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-campaign.html
   */
  getCampaign(request: GetCampaignRequest, options?: CallOptions): VendorCall<CampaignRead>;

  /**
   * Get several message campaigns.
   *
   * Reads several campaigns at once. The response has them in `list`, while `message_campaign/get` has its campaign in `data`.
   *
   * `GET /message_campaign/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-campaigns.html
   */
  queryCampaigns(request: QueryCampaignsRequest, options?: CallOptions): VendorCall<CampaignsRead>;

  /**
   * Retry a message campaign.
   *
   * Sends the failed messages of a campaign once more.
   *
   * It is a GET that changes something, so do not prefetch or cache it.
   *
   * `GET /message_campaign/retry`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-software-edition/developer-guide/retry-a-message-campaign.html
   */
  retryCampaign(request: RetryCampaignRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Delete a message campaign.
   *
   * Deletes a campaign.
   *
   * It is a GET that changes something, so do not prefetch or cache it.
   *
   * `GET /message_campaign/delete`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-campaign.html
   */
  deleteCampaign(request: DeleteCampaignRequest, options?: CallOptions): VendorCall<Done>;

  /**
   * Get the webhooks.
   *
   * Reads which events the PBX delivers, and where. The response contains the secrets of the webhooks.
   *
   * `GET /webhook/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-webhook-event-push-settings.html
   */
  getWebhooks(request?: GetWebhooksRequest, options?: CallOptions): VendorCall<WebhookSettingsRead>;

  /**
   * Set the webhooks.
   *
   * Sets which events the PBX delivers, and where. It needs the firmware 84.20.0.21 or later on the Cloud edition, 83.20.0.21 on the Software edition
   * and 37.20.0.21 on the Appliance edition.
   *
   * Every field may be left out. Check the settings with `getWebhooks` afterwards.
   *
   * `POST /webhook/update`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/update-webhook-event-push-settings.html
   */
  updateWebhooks(request: UpdateWebhooksRequest, options?: CallOptions): VendorCall<Done>;

  /** Closes the client: running calls finish, later calls fail with the outcome `notSent`, and the token is revoked. */
  close(): Promise<void>;
}

/**
 * Creates a client of the Yeastar P-Series messaging API.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createYeastar(options: YeastarOptions): Yeastar {
  return createClient<Yeastar>(contract, operations, options);
}

/**
 * Creates a caller of single operations, which you import from `@trunkline/yeastar/operations`. A bundle then contains only those.
 *
 * `@trunkline/yeastar/rows` has the same operations without their schemas: the bundle is smaller, and requests are not checked before they are sent.
 *
 * @throws {VendorError} if an option is missing, unknown or invalid.
 */
export function createYeastarCaller(options: YeastarOptions): Caller {
  return createCaller(contract, options);
}
