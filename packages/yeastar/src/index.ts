// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type TokenOptions, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { Campaign, CampaignCreated, CampaignRead, CampaignUpdate, Campaigns, CampaignsRead, Credentials, Done, FileUpload, FilesUploaded, Message, MessageAccepted, MessageChannels, MessageChannelsRead, MessageSessionRead, MessageSessions, MessageSessionsRead, SessionByOperator, SessionMessagesRead, SessionReference, SessionTransfer, SessionsMessagesRead, Sms, TokenRefresh, TokenRevoked, Tokens, WebhookSettings, WebhookSettingsRead, WhatsappTemplates } from "./types.js";

export {
  type Attempt,
  type CallEnd,
  type Caller,
  type CallInfo,
  type CallOptions,
  type CallResult,
  type ClientOptions,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type FileInput,
  type Hooks,
  type Operation,
  type Outcome,
  readVendorError,
  type Retry,
  type RetryOptions,
  type RetryReason,
  type Secret,
  secret,
  type TokenOptions,
  type TokenStore,
  type VendorCall,
  VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";
export { type DeliveryBody, DeliveryError, type DeliveryHeaders, type DeliveryOptions, type RefusalReason } from "@trunkline/runtime";
export { parseEvent, type YeastarEvent } from "./events.js";

export type {
  Credentials,
  ErrorMessage,
  Tokens,
  InvalidParameter,
  DuplicateField,
  Failure,
  TokenRefresh,
  TokenRevoked,
  Channel,
  DidNumber,
  Recipient,
  PhoneNumber,
  FileId,
  FileName,
  FileUri,
  FileType,
  FileSize,
  FileInfo,
  MessageFiles,
  TemplateId,
  TemplateWhatsappId,
  TemplateName,
  TemplateLanguage,
  TemplateFiles,
  TemplateHeaderImage,
  TemplateText,
  TemplateParameterName,
  OtherTemplateHeaderParameter,
  TemplateHeaderParameter,
  TemplateHeader,
  NamedTemplateText,
  OtherNamedTemplateParameter,
  NamedTemplateParameter,
  NamedTemplateBody,
  SampledTemplateButton,
  OtherTemplateButton,
  TemplateButtonParameter,
  TemplateButtons,
  NamedTemplateMessage,
  PositionalTemplateText,
  OtherTemplateParameter,
  PositionalTemplateParameter,
  PositionalTemplateBody,
  PositionalTemplateMessage,
  WhatsappTemplateMessage,
  WhatsappTemplateText,
  Message,
  MessageAccepted,
  Sms,
  Done,
  Sender,
  SendError,
  MessageRecord,
  SessionMessages,
  SessionMessagesRead,
  SessionsMessagesRead,
  FileUpload,
  UploadedFile,
  FilesUploaded,
  ChannelType,
  MessageSessionSummary,
  MessageSessions,
  MessageSession,
  MessageSessionRead,
  MessageSessionsRead,
  SessionId,
  SessionReference,
  SessionTransfer,
  SessionByOperator,
  MessageChannel,
  MessageChannels,
  MessageChannelDetails,
  MessageChannelsRead,
  WhatsappTemplate,
  WhatsappTemplates,
  CampaignNumber,
  CampaignNumbers,
  PhonebookId,
  PhonebookNumberType,
  CampaignContent,
  SendTime,
  CampaignName,
  CampaignChannelType,
  CampaignChannelId,
  CampaignSender,
  CampaignRecipientType,
  CampaignContentType,
  SendType,
  SendMode,
  AssigneeType,
  AssigneeId,
  Campaign,
  CampaignCreated,
  CampaignUpdate,
  CampaignSenderNumber,
  RecipientSource,
  CampaignSendType,
  CampaignSendMode,
  CampaignSummary,
  Campaigns,
  CampaignListedNumber,
  CampaignDetails,
  CampaignRead,
  CampaignsRead,
  WebhookRead,
  WebhookSettingsRead,
  Webhook,
  WebhookSettings,
  SerialNumber,
  BulkSendingFailure,
  BulkSendingFailed,
  IncomingMessage,
  MessageSendingResult,
  ReadMessage,
  ReadReceipt,
} from "./types.js";

/** How a client proves who it is. */
export type YeastarCredentials =
  | {
      /** The client id. */
      readonly username: string;
      /** The client secret. */
      readonly password: string | Secret;
    };

/** What {@link createYeastar} takes. */
export type YeastarOptions = ClientOptions & TokenOptions & {
  /** How the client proves who it is. */
  readonly credentials: YeastarCredentials;
} & (
    | {
      readonly baseUrl?: never;
      /** The parts of https://{host}/openapi/v1.0 */
      readonly serverVariables: {
          /** The domain name or the address of the PBX, with its port unless that is 443. */
          readonly host: string;
        };
    }
    | {
      /** Where the vendor answers, in place of https://{host}/openapi/v1.0 */
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
   * An access token lives 30 minutes, a refresh token 24 hours. Each call makes another access token and leaves the older ones valid;
   * that they stay valid is known from other clients. At most eight access tokens of one application are valid at once, as some copies of the page say:
   * at the limit, wait for one to expire or revoke one.
   *
   * Wrong credentials are answered with `errcode` -1. After five such attempts in a row the caller's IP address is blocked, according to others;
   * that this is then answered with 70004 is inferred.
   *
   * `POST /get_token`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-access-token.html
   */
  getToken(request: GetTokenRequest, options?: CallOptions): VendorCall<GetTokenResponse>;

  /**
   * Refresh the tokens.
   *
   * Exchanges the newest refresh token for a new access token and a new refresh token.
   *
   * What an expired or already used refresh token is answered with is undocumented.
   *
   * `POST /refresh_token`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/refresh-access-token.html
   */
  refreshToken(request: RefreshTokenRequest, options?: CallOptions): VendorCall<RefreshTokenResponse>;

  /**
   * Revoke the access token.
   *
   * Makes the access token that the request itself carries invalid, before it expires.
   *
   * The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
   *
   * `GET /del_token`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/revoke-access-token.html
   */
  revokeToken(request?: RevokeTokenRequest, options?: CallOptions): VendorCall<RevokeTokenResponse>;

  /**
   * Send a message.
   *
   * Sends a message in a message session that exists, or starts a session and sends the message in it.
   * If a session with the same `channel`, `did_number` and `to` exists, the message goes into that one and no session is made.
   *
   * A success says that the PBX took the message. Whether it was sent on is told later, by the event 30032 (Message Sending Result).
   *
   * The vendor's page posts one body of this operation, that of a WhatsApp template, to `message_campaign/create`, and answers it with an `id` alone.
   * None of that body's members is a parameter of a campaign, so this contract reads the URL and the answer as slips:
   * the body belongs here, and the answer here is `msg_id` and `session_id`, as the page's own table has it.
   *
   * `POST /message/send`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/send-a-message-in-a-message-session.html
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<SendMessageResponse>;

  /**
   * Send an SMS over a GSM trunk.
   *
   * Sends an SMS over a GSM, 3G or 4G trunk of the PBX, not over a message channel. A success says that the PBX took it; it holds no id,
   * and nothing says that a later state is told of.
   *
   * Only the Appliance edition's guide was found to have this page; whether the other editions have the operation is undocumented.
   *
   * `POST /sms/create`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/send-an-sms-message.html
   */
  sendSms(request: SendSmsRequest, options?: CallOptions): VendorCall<SendSmsResponse>;

  /**
   * Read the messages of a session.
   *
   * Reads messages of one session. For the page before one, give the id of its earliest message as `last_msg_id`.
   *
   * `GET /message/get`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-a-message-session.html
   */
  getMessages(request: GetMessagesRequest, options?: CallOptions): VendorCall<GetMessagesResponse>;

  /**
   * Read the messages of several sessions.
   *
   * Reads the messages of several sessions at once, `page_size` of them; whether that counts for each session or for all is undocumented.
   *
   * `GET /message/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-multiple-message-sessions.html
   */
  queryMessages(request: QueryMessagesRequest, options?: CallOptions): VendorCall<QueryMessagesResponse>;

  /**
   * Upload files.
   *
   * Stores one or more files on the PBX, to be sent in messages and campaigns.
   *
   * The files of one request may have 100 MB in total; that the code 40004 (FILE SIZE EXCEEDED) says that they have more is inferred.
   * What a file may be is undocumented: each channel's provider has limits of its own, and tells them only once the file is sent.
   *
   * A `uri` is not permanent: the PBX clears the folder from time to time, together with the chat messages. Upload a file shortly before it is sent.
   *
   * `POST /message/batchupload`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/upload-files-for-message-campaigns.html
   */
  uploadFiles(request: UploadFilesRequest, options?: CallOptions): VendorCall<UploadFilesResponse>;

  /**
   * Search message sessions.
   *
   * Searches the sessions of an extension user or of a third-party platform.
   *
   * With `user_type` 1, `user_no` is required; with 9 it is `api`, empty or left out. OpenAPI has no words for a rule between parameters, so it isn't checked.
   *
   * The answer has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this one.
   *
   * `GET /message_session/search`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-sessions.html
   */
  searchMessageSessions(request: SearchMessageSessionsRequest, options?: CallOptions): VendorCall<SearchMessageSessionsResponse>;

  /**
   * List message sessions.
   *
   * Lists the sessions of an extension user or of a third-party platform. It is `message_session/search` without a keyword.
   *
   * With `user_type` 1, `user_no` is required; with 9 it is `api`, empty or left out. OpenAPI has no words for a rule between parameters, so it isn't checked.
   *
   * The answer has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this one.
   *
   * `GET /message_session/list`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-message-session-list.html
   */
  listMessageSessions(request: ListMessageSessionsRequest, options?: CallOptions): VendorCall<ListMessageSessionsResponse>;

  /**
   * Get a message session.
   *
   * Reads one session. The session stands in `list`, which is one object here and an array in `message_session/query`.
   *
   * `GET /message_session/get`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-session.html
   */
  getMessageSession(request: GetMessageSessionRequest, options?: CallOptions): VendorCall<GetMessageSessionResponse>;

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
  queryMessageSessions(request: QueryMessageSessionsRequest, options?: CallOptions): VendorCall<QueryMessageSessionsResponse>;

  /**
   * Close a message session.
   *
   * Closes a session. Whether the customer is told of it, and what a session that is closed already is answered with, is undocumented.
   *
   * `POST /message_session/close`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/close-a-message-session.html
   */
  closeMessageSession(request: CloseMessageSessionRequest, options?: CallOptions): VendorCall<CloseMessageSessionResponse>;

  /**
   * Transfer a message session.
   *
   * Transfers a session to an extension user, a message queue or a third-party platform.
   *
   * The operations that list extensions and queues, which give the ids, are left out.
   *
   * `POST /message_session/transfer`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/transfer-a-message-session.html
   */
  transferMessageSession(request: TransferMessageSessionRequest, options?: CallOptions): VendorCall<TransferMessageSessionResponse>;

  /**
   * Archive a message session.
   *
   * Archives a session.
   *
   * The operator is an extension user or a third-party platform. The vendor's table calls `user_no` the id of the extension;
   * its sample has the number of the extension there, which is the reading taken.
   *
   * `POST /message_session/archive`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/archive-a-message-session.html
   */
  archiveMessageSession(request: ArchiveMessageSessionRequest, options?: CallOptions): VendorCall<ArchiveMessageSessionResponse>;

  /**
   * Unarchive a message session.
   *
   * Takes a session out of the archive.
   *
   * The operator is an extension user or a third-party platform. The vendor's table calls `user_no` the id of the extension;
   * its sample has the number of the extension there, which is the reading taken.
   *
   * `POST /message_session/unarchive`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/unarchive-a-message-session.html
   */
  unarchiveMessageSession(request: UnarchiveMessageSessionRequest, options?: CallOptions): VendorCall<UnarchiveMessageSessionResponse>;

  /**
   * Delete a message session.
   *
   * Deletes a session. Whether its messages go with it is undocumented.
   *
   * The operator is an extension user or a third-party platform. The vendor's table calls `user_no` the id of the extension;
   * its sample has the number of the extension there, which is the reading taken.
   * OpenAPI has no words for a rule between parameters, so that `user_type` 1 needs a `user_no` isn't checked.
   *
   * The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
   *
   * `GET /message_session/delete`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-session.html
   */
  deleteMessageSession(request: DeleteMessageSessionRequest, options?: CallOptions): VendorCall<DeleteMessageSessionResponse>;

  /**
   * Search message channels.
   *
   * Searches the channels, and counts their messages in a period. Here are the ids and the numbers that other operations ask for.
   *
   * `GET /message_channel/search`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-channels.html
   */
  searchMessageChannels(request: SearchMessageChannelsRequest, options?: CallOptions): VendorCall<SearchMessageChannelsResponse>;

  /**
   * Get several message channels.
   *
   * Reads how SMS, WhatsApp and Facebook channels are set up. The answer holds secrets, such as `verify_token` and what is in `account_data`.
   *
   * `GET /message_channel/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-channels.html
   */
  queryMessageChannels(request: QueryMessageChannelsRequest, options?: CallOptions): VendorCall<QueryMessageChannelsResponse>;

  /**
   * List WhatsApp templates.
   *
   * Lists the message templates of a WhatsApp channel. To send one, fill in its variables as a `WhatsappTemplateMessage`.
   *
   * The first page, the default size of a page and its greatest size are undocumented.
   *
   * `GET /message_channel/whatsapp_template`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-whatsapp-message-templates.html
   */
  listWhatsappTemplates(request: ListWhatsappTemplatesRequest, options?: CallOptions): VendorCall<ListWhatsappTemplatesResponse>;

  /**
   * Create a message campaign.
   *
   * Creates a campaign: one message to the numbers of a list or of a phonebook, at once, at a given time, or as a draft.
   *
   * The vendor's page on `message/send` posts a message to this URL and answers it with the `id` of a campaign.
   * The answer is one of this operation, and the only sample of it that was available to this reading; the body is not.
   * This contract reads that URL as a slip, and such a body is refused here: send it to `message/send`.
   *
   * `POST /message_campaign/create`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/add-a-message-campaign.html
   */
  createCampaign(request: CreateCampaignRequest, options?: CallOptions): VendorCall<CreateCampaignResponse>;

  /**
   * Edit a message campaign.
   *
   * Changes members of a campaign; those that are left out stay as they are, which is inferred from their all being optional.
   *
   * A member that the creation requires beside another is required beside it here as well, as the vendor's page says: with a `recipient_type`, a `content_type` or a `send_type` goes what belongs to it.
   * Which campaigns can still be edited, and whether the answer holds more than the envelope, is undocumented.
   *
   * `POST /message_campaign/update`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/edit-a-message-campaign.html
   */
  updateCampaign(request: UpdateCampaignRequest, options?: CallOptions): VendorCall<UpdateCampaignResponse>;

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
  listCampaigns(request: ListCampaignsRequest, options?: CallOptions): VendorCall<ListCampaignsResponse>;

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
  searchCampaigns(request: SearchCampaignsRequest, options?: CallOptions): VendorCall<SearchCampaignsResponse>;

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
  getCampaign(request: GetCampaignRequest, options?: CallOptions): VendorCall<GetCampaignResponse>;

  /**
   * Get several message campaigns.
   *
   * Reads several campaigns at once. They stand in `list`, while `message_campaign/get` has its campaign in `data`.
   *
   * `GET /message_campaign/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-campaigns.html
   */
  queryCampaigns(request: QueryCampaignsRequest, options?: CallOptions): VendorCall<QueryCampaignsResponse>;

  /**
   * Retry a message campaign.
   *
   * Sends the messages of a campaign that failed once more; that it sends those alone is inferred.
   *
   * The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
   *
   * `GET /message_campaign/retry`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-software-edition/developer-guide/retry-a-message-campaign.html
   */
  retryCampaign(request: RetryCampaignRequest, options?: CallOptions): VendorCall<RetryCampaignResponse>;

  /**
   * Delete a message campaign.
   *
   * Deletes a campaign. Which campaigns can be deleted, and what becomes of one that is being sent, is undocumented.
   *
   * The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
   *
   * `GET /message_campaign/delete`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-campaign.html
   */
  deleteCampaign(request: DeleteCampaignRequest, options?: CallOptions): VendorCall<DeleteCampaignResponse>;

  /**
   * Get the webhooks.
   *
   * Reads which events the PBX delivers, and where. The answer holds the secrets of the webhooks.
   *
   * `GET /webhook/query`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-webhook-event-push-settings.html
   */
  getWebhooks(request?: GetWebhooksRequest, options?: CallOptions): VendorCall<GetWebhooksResponse>;

  /**
   * Set the webhooks.
   *
   * Sets which events the PBX delivers, and where. It needs the firmware 84.20.0.21 or later on the Cloud edition, 83.20.0.21 on the Software edition
   * and 37.20.0.21 on the Appliance edition. Every member may be left out. Whether the list replaces the one before or adds to it is undocumented.
   *
   * The vendor's page shows the request with the path `extension_status_monitor/update`. The page's own URL is this one, so this contract reads the other as a slip.
   *
   * `POST /webhook/update`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/update-webhook-event-push-settings.html
   */
  updateWebhooks(request: UpdateWebhooksRequest, options?: CallOptions): VendorCall<UpdateWebhooksResponse>;

  /** Ends the client: calls that run are waited for, later ones are refused with outcome `notSent`, and the token is given back to the vendor. */
  close(): Promise<void>;
}

/**
 * Makes a client of the Yeastar P-Series messaging API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createYeastar(options: YeastarOptions): Yeastar {
  return createClient<Yeastar>(contract, operations, options);
}

/**
 * Makes a caller of single operations, which are imported from `@trunkline/yeastar/operations`: a bundle then holds those alone.
 *
 * Those of `@trunkline/yeastar/unchecked` send requests that the contract did not check, and leave its schemas out of the bundle as well.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createYeastarCaller(options: YeastarOptions): Caller {
  return createCaller(contract, options);
}

/**
 * What `getToken` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-access-token.html
 */
export interface GetTokenRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** The credentials of the API. */
  readonly body: Credentials;
}

/**
 * What `getToken` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-access-token.html
 */
export type GetTokenResponse = Tokens;

/**
 * What `refreshToken` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/refresh-access-token.html
 */
export interface RefreshTokenRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** What tokens are refreshed with. */
  readonly body: TokenRefresh;
}

/**
 * What `refreshToken` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/refresh-access-token.html
 */
export type RefreshTokenResponse = Tokens;

/**
 * What `revokeToken` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/revoke-access-token.html
 */
export interface RevokeTokenRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `revokeToken` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/revoke-access-token.html
 */
export type RevokeTokenResponse = TokenRevoked;

/**
 * What `sendMessage` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/send-a-message-in-a-message-session.html
 */
export interface SendMessageRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /**
   * A message in a session that exists, named by `session_id`, or one that starts a session, with `channel`, `did_number` and `to`.
   * Both together are not forbidden; that `session_id` then wins is inferred.
   *
   * A normal message has `msg_body`, `files` or both; that both may stand together is inferred. A WhatsApp template has `whatsapp_msg_param`.
   */
  readonly body: Message;
}

/**
 * What `sendMessage` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/send-a-message-in-a-message-session.html
 */
export type SendMessageResponse = MessageAccepted;

/**
 * What `sendSms` sends.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/send-an-sms-message.html
 */
export interface SendSmsRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** An SMS. */
  readonly body: Sms;
}

/**
 * What `sendSms` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/send-an-sms-message.html
 */
export type SendSmsResponse = Done;

/**
 * What `getMessages` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-a-message-session.html
 */
export interface GetMessagesRequest {
  /** The query. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** The id of the session, as `message_session/search` gives it. */
    readonly id: number;
    /** The id of a message; only messages that are older are read, without that one. */
    readonly last_msg_id?: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `getMessages` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-a-message-session.html
 */
export type GetMessagesResponse = SessionMessagesRead;

/**
 * What `queryMessages` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-multiple-message-sessions.html
 */
export interface QueryMessagesRequest {
  /** The query. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** The ids of the sessions, joined by commas. */
    readonly ids: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `queryMessages` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-multiple-message-sessions.html
 */
export type QueryMessagesResponse = SessionsMessagesRead;

/**
 * What `uploadFiles` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/upload-files-for-message-campaigns.html
 */
export interface UploadFilesRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** The files to upload. */
  readonly body: FileUpload;
}

/**
 * What `uploadFiles` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/upload-files-for-message-campaigns.html
 */
export type UploadFilesResponse = FilesUploaded;

/**
 * What `searchMessageSessions` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-sessions.html
 */
export interface SearchMessageSessionsRequest {
  /** The query. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** Whose sessions; `1` an extension user's, `9` a third-party platform's, that is a program's which uses this API. */
    readonly user_type: 1 | 9;
    /** The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
    readonly user_no?: string;
    /** `all` for all sessions, `campaign` for those of campaigns alone. Empty or left out for those that are of no campaign. */
    readonly collection?: "all" | "campaign" | "";
    /** For the next page, the `last_msg_id` of the last session of the page before. */
    readonly first_msg_id?: number;
    /** `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
    readonly is_archived?: 0 | 1 | 2;
    /** `0` for open sessions, `1` for closed ones, `2` for both. */
    readonly is_closed?: 0 | 1 | 2;
    /** `1` for sessions that were picked up, `2` for those that were not, `0` for both. That `0` stands for both is no slip: it does so here alone. */
    readonly is_pickup?: 0 | 1 | 2;
    /** Only records that match this keyword. */
    readonly search_value?: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `searchMessageSessions` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-sessions.html
 */
export type SearchMessageSessionsResponse = MessageSessions;

/**
 * What `listMessageSessions` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-message-session-list.html
 */
export interface ListMessageSessionsRequest {
  /** The query. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** Whose sessions; `1` an extension user's, `9` a third-party platform's, that is a program's which uses this API. */
    readonly user_type: 1 | 9;
    /** The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
    readonly user_no?: string;
    /** `all` for all sessions, `campaign` for those of campaigns alone. Empty or left out for those that are of no campaign. */
    readonly collection?: "all" | "campaign" | "";
    /** For the next page, the `last_msg_id` of the last session of the page before. */
    readonly first_msg_id?: number;
    /** `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
    readonly is_archived?: 0 | 1 | 2;
    /** `0` for open sessions, `1` for closed ones, `2` for both. */
    readonly is_closed?: 0 | 1 | 2;
    /** `1` for sessions that were picked up, `2` for those that were not, `0` for both. That `0` stands for both is no slip: it does so here alone. */
    readonly is_pickup?: 0 | 1 | 2;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `listMessageSessions` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-message-session-list.html
 */
export type ListMessageSessionsResponse = MessageSessions;

/**
 * What `getMessageSession` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-session.html
 */
export interface GetMessageSessionRequest {
  /** The query. */
  readonly query: {
    /** The id of the session, as `message_session/search` gives it. */
    readonly id: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `getMessageSession` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-session.html
 */
export type GetMessageSessionResponse = MessageSessionRead;

/**
 * What `queryMessageSessions` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-sessions.html
 */
export interface QueryMessageSessionsRequest {
  /** The query. */
  readonly query: {
    /** The ids of the sessions, joined by commas. */
    readonly ids: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `queryMessageSessions` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-sessions.html
 */
export type QueryMessageSessionsResponse = MessageSessionsRead;

/**
 * What `closeMessageSession` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/close-a-message-session.html
 */
export interface CloseMessageSessionRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** A session. */
  readonly body: SessionReference;
}

/**
 * What `closeMessageSession` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/close-a-message-session.html
 */
export type CloseMessageSessionResponse = Done;

/**
 * What `transferMessageSession` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/transfer-a-message-session.html
 */
export interface TransferMessageSessionRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** A session, and where it is transferred to. */
  readonly body: SessionTransfer;
}

/**
 * What `transferMessageSession` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/transfer-a-message-session.html
 */
export type TransferMessageSessionResponse = Done;

/**
 * What `archiveMessageSession` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/archive-a-message-session.html
 */
export interface ArchiveMessageSessionRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** A session, and who acts on it. */
  readonly body: SessionByOperator;
}

/**
 * What `archiveMessageSession` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/archive-a-message-session.html
 */
export type ArchiveMessageSessionResponse = Done;

/**
 * What `unarchiveMessageSession` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/unarchive-a-message-session.html
 */
export interface UnarchiveMessageSessionRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** A session, and who acts on it. */
  readonly body: SessionByOperator;
}

/**
 * What `unarchiveMessageSession` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/unarchive-a-message-session.html
 */
export type UnarchiveMessageSessionResponse = Done;

/**
 * What `deleteMessageSession` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-session.html
 */
export interface DeleteMessageSessionRequest {
  /** The query. */
  readonly query: {
    /** The id of the session, as `message_session/search` gives it. */
    readonly session_id: number;
    /** Who deletes it; `1` an extension user, `9` a third-party platform, that is a program which uses this API. */
    readonly user_type: 1 | 9;
    /** The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
    readonly user_no?: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `deleteMessageSession` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-session.html
 */
export type DeleteMessageSessionResponse = Done;

/**
 * What `searchMessageChannels` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-channels.html
 */
export interface SearchMessageChannelsRequest {
  /** The query. */
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
    /** The period whose messages are counted. */
    readonly time_range: "today" | "yesterday" | "last_7_days" | "last_30_days" | "this_month" | "all";
    /** Only records that match this keyword. */
    readonly search_value?: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `searchMessageChannels` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-channels.html
 */
export type SearchMessageChannelsResponse = MessageChannels;

/**
 * What `queryMessageChannels` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-channels.html
 */
export interface QueryMessageChannelsRequest {
  /** The query. */
  readonly query: {
    /** The ids of the channels, joined by commas, as `message_channel/search` gives them. */
    readonly ids: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `queryMessageChannels` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-channels.html
 */
export type QueryMessageChannelsResponse = MessageChannelsRead;

/**
 * What `listWhatsappTemplates` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-whatsapp-message-templates.html
 */
export interface ListWhatsappTemplatesRequest {
  /** The query. */
  readonly query: {
    /** The id of the WhatsApp channel, as `message_channel/search` gives it. */
    readonly omnichannel_id: number;
    /** Only templates of these categories, joined by commas; `MARKETING`, `UTILITY` and `AUTHENTICATION`. */
    readonly category?: string;
    /** Only templates in these languages, codes joined by commas. The valid codes are those that this operation answers with. */
    readonly language?: string;
    /** Only templates that match this keyword. */
    readonly search_value?: string;
    /** The number of the page. */
    readonly page?: number;
    /** How many templates a page has. */
    readonly page_size?: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `listWhatsappTemplates` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-whatsapp-message-templates.html
 */
export type ListWhatsappTemplatesResponse = WhatsappTemplates;

/**
 * What `createCampaign` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/add-a-message-campaign.html
 */
export interface CreateCampaignRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /**
   * A campaign. Its recipients are numbers or a phonebook, and its content is a text, a document or a WhatsApp template.
   *
   * Other clients give `assign_to_type` and `assign_to_id` whenever `send_mode` is `new_session`. The vendor's own words on that were not available to this reading, so it isn't checked.
   * That `content_type` `template` goes with `channel_type` `whatsapp` alone is inferred, and isn't checked either.
   */
  readonly body: Campaign;
}

/**
 * What `createCampaign` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/add-a-message-campaign.html
 */
export type CreateCampaignResponse = CampaignCreated;

/**
 * What `updateCampaign` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/edit-a-message-campaign.html
 */
export interface UpdateCampaignRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** What to change in a campaign. A member that goes with another is required where that one is given. */
  readonly body: CampaignUpdate;
}

/**
 * What `updateCampaign` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/edit-a-message-campaign.html
 */
export type UpdateCampaignResponse = Done;

/**
 * What `listCampaigns` sends.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/query-message-campaign-list.html
 */
export interface ListCampaignsRequest {
  /** The query. */
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `listCampaigns` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/query-message-campaign-list.html
 */
export type ListCampaignsResponse = Campaigns;

/**
 * What `searchCampaigns` sends.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/search-sepcific-message-campaigns.html
 */
export interface SearchCampaignsRequest {
  /** The query. */
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
    /** Only records that match this keyword. */
    readonly search_value?: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `searchCampaigns` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/search-sepcific-message-campaigns.html
 */
export type SearchCampaignsResponse = Campaigns;

/**
 * What `getCampaign` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-campaign.html
 */
export interface GetCampaignRequest {
  /** The query. */
  readonly query: {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    readonly id: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `getCampaign` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-campaign.html
 */
export type GetCampaignResponse = CampaignRead;

/**
 * What `queryCampaigns` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-campaigns.html
 */
export interface QueryCampaignsRequest {
  /** The query. */
  readonly query: {
    /** The ids of the campaigns, joined by commas. The vendor's Chinese page calls this an integer; the English one has it as text, which alone can hold more than one. */
    readonly ids: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `queryCampaigns` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-campaigns.html
 */
export type QueryCampaignsResponse = CampaignsRead;

/**
 * What `retryCampaign` sends.
 *
 * @see https://help.yeastar.com/en/p-series-software-edition/developer-guide/retry-a-message-campaign.html
 */
export interface RetryCampaignRequest {
  /** The query. */
  readonly query: {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    readonly id: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `retryCampaign` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-software-edition/developer-guide/retry-a-message-campaign.html
 */
export type RetryCampaignResponse = Done;

/**
 * What `deleteCampaign` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-campaign.html
 */
export interface DeleteCampaignRequest {
  /** The query. */
  readonly query: {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    readonly id: number;
  };
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `deleteCampaign` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-campaign.html
 */
export type DeleteCampaignResponse = Done;

/**
 * What `getWebhooks` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-webhook-event-push-settings.html
 */
export interface GetWebhooksRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
}

/**
 * What `getWebhooks` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-webhook-event-push-settings.html
 */
export type GetWebhooksResponse = WebhookSettingsRead;

/**
 * What `updateWebhooks` sends.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/update-webhook-event-push-settings.html
 */
export interface UpdateWebhooksRequest {
  /** Headers of this request. */
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  /** Where the PBX delivers events, and how hard it tries. What is left out stays as it is, which is inferred. */
  readonly body: WebhookSettings;
}

/**
 * What `updateWebhooks` answers on success.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/update-webhook-event-push-settings.html
 */
export type UpdateWebhooksResponse = Done;

