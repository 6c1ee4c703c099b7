// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Caller, type CallOptions, type ClientOptions, createCaller, createClient, type Secret, type TokenOptions, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { components } from "./types.js";

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
  readonly credentials: YeastarCredentials;
} & (
    | {
      /** Where the vendor answers, in place of https://{host}/openapi/v1.0 */
      readonly baseUrl: string;
      readonly serverVariables?: never;
    }
    | {
      readonly baseUrl?: never;
      /** The parts of https://{host}/openapi/v1.0 */
      readonly serverVariables: {
          /** The domain name or the address of the PBX, with its port unless that is 443. */
          readonly host: string;
        };
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
   * Read the messages of a session.
   *
   * Reads messages of one session. For older ones, give `last_msg_id`; that the id of the oldest message of one page asks for the next page is inferred.
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
   * Set the webhooks.
   *
   * Sets which events the PBX delivers, and where. Every member may be left out. Whether the list replaces the one before or adds to it is undocumented.
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

/** What `getToken` sends. */
export interface GetTokenRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["Credentials"];
}

/** What `getToken` answers on success. */
export type GetTokenResponse = components["schemas"]["Tokens"];

/** What `refreshToken` sends. */
export interface RefreshTokenRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["TokenRefresh"];
}

/** What `refreshToken` answers on success. */
export type RefreshTokenResponse = components["schemas"]["Tokens"];

/** What `revokeToken` sends. */
export interface RevokeTokenRequest {
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

/** What `revokeToken` answers on success. */
export type RevokeTokenResponse = components["schemas"]["TokenRevoked"];

/** What `sendMessage` sends. */
export interface SendMessageRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["Message"];
}

/** What `sendMessage` answers on success. */
export type SendMessageResponse = components["schemas"]["MessageAccepted"];

/** What `getMessages` sends. */
export interface GetMessagesRequest {
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** The id of the session, as `message_session/search` gives it. */
    readonly id: number;
    /** The id of a message; only messages that are older are read, without that one. */
    readonly last_msg_id?: number;
  };
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

/** What `getMessages` answers on success. */
export type GetMessagesResponse = components["schemas"]["SessionMessagesRead"];

/** What `queryMessages` sends. */
export interface QueryMessagesRequest {
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** The ids of the sessions, joined by commas. */
    readonly ids: string;
  };
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

/** What `queryMessages` answers on success. */
export type QueryMessagesResponse = components["schemas"]["SessionsMessagesRead"];

/** What `uploadFiles` sends. */
export interface UploadFilesRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["FileUpload"];
}

/** What `uploadFiles` answers on success. */
export type UploadFilesResponse = components["schemas"]["FilesUploaded"];

/** What `searchMessageSessions` sends. */
export interface SearchMessageSessionsRequest {
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

/** What `searchMessageSessions` answers on success. */
export type SearchMessageSessionsResponse = components["schemas"]["MessageSessions"];

/** What `listMessageSessions` sends. */
export interface ListMessageSessionsRequest {
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

/** What `listMessageSessions` answers on success. */
export type ListMessageSessionsResponse = components["schemas"]["MessageSessions"];

/** What `getMessageSession` sends. */
export interface GetMessageSessionRequest {
  readonly query: {
    /** The id of the session, as `message_session/search` gives it. */
    readonly id: number;
  };
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

/** What `getMessageSession` answers on success. */
export type GetMessageSessionResponse = components["schemas"]["MessageSessionRead"];

/** What `queryMessageSessions` sends. */
export interface QueryMessageSessionsRequest {
  readonly query: {
    /** The ids of the sessions, joined by commas. */
    readonly ids: string;
  };
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

/** What `queryMessageSessions` answers on success. */
export type QueryMessageSessionsResponse = components["schemas"]["MessageSessionsRead"];

/** What `searchMessageChannels` sends. */
export interface SearchMessageChannelsRequest {
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

/** What `searchMessageChannels` answers on success. */
export type SearchMessageChannelsResponse = components["schemas"]["MessageChannels"];

/** What `queryMessageChannels` sends. */
export interface QueryMessageChannelsRequest {
  readonly query: {
    /** The ids of the channels, joined by commas, as `message_channel/search` gives them. */
    readonly ids: string;
  };
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

/** What `queryMessageChannels` answers on success. */
export type QueryMessageChannelsResponse = components["schemas"]["MessageChannelsRead"];

/** What `listWhatsappTemplates` sends. */
export interface ListWhatsappTemplatesRequest {
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

/** What `listWhatsappTemplates` answers on success. */
export type ListWhatsappTemplatesResponse = components["schemas"]["WhatsappTemplates"];

/** What `createCampaign` sends. */
export interface CreateCampaignRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["Campaign"];
}

/** What `createCampaign` answers on success. */
export type CreateCampaignResponse = components["schemas"]["CampaignCreated"];

/** What `updateCampaign` sends. */
export interface UpdateCampaignRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["CampaignUpdate"];
}

/** What `updateCampaign` answers on success. */
export type UpdateCampaignResponse = components["schemas"]["Done"];

/** What `listCampaigns` sends. */
export interface ListCampaignsRequest {
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
  };
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

/** What `listCampaigns` answers on success. */
export type ListCampaignsResponse = components["schemas"]["Campaigns"];

/** What `searchCampaigns` sends. */
export interface SearchCampaignsRequest {
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
    /** Only records that match this keyword. */
    readonly search_value?: string;
  };
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

/** What `searchCampaigns` answers on success. */
export type SearchCampaignsResponse = components["schemas"]["Campaigns"];

/** What `getCampaign` sends. */
export interface GetCampaignRequest {
  readonly query: {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    readonly id: number;
  };
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

/** What `getCampaign` answers on success. */
export type GetCampaignResponse = components["schemas"]["CampaignRead"];

/** What `queryCampaigns` sends. */
export interface QueryCampaignsRequest {
  readonly query: {
    /** The ids of the campaigns, joined by commas. The vendor's Chinese page calls this an integer; the English one has it as text, which alone can hold more than one. */
    readonly ids: string;
  };
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

/** What `queryCampaigns` answers on success. */
export type QueryCampaignsResponse = components["schemas"]["CampaignsRead"];

/** What `retryCampaign` sends. */
export interface RetryCampaignRequest {
  readonly query: {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    readonly id: number;
  };
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

/** What `retryCampaign` answers on success. */
export type RetryCampaignResponse = components["schemas"]["Done"];

/** What `deleteCampaign` sends. */
export interface DeleteCampaignRequest {
  readonly query: {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    readonly id: number;
  };
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

/** What `deleteCampaign` answers on success. */
export type DeleteCampaignResponse = components["schemas"]["Done"];

/** What `updateWebhooks` sends. */
export interface UpdateWebhooksRequest {
  readonly headers?: {
    /**
     * The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
     * Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
     *
     * Sent as `OpenAPI` unless given.
     */
    readonly "User-Agent"?: string;
  };
  readonly body: components["schemas"]["WebhookSettings"];
}

/** What `updateWebhooks` answers on success. */
export type UpdateWebhooksResponse = components["schemas"]["Done"];

export type Credentials = components["schemas"]["Credentials"];
export type TokenRefresh = components["schemas"]["TokenRefresh"];
export type Tokens = components["schemas"]["Tokens"];
export type TokenRevoked = components["schemas"]["TokenRevoked"];
export type Message = components["schemas"]["Message"];
export type Channel = components["schemas"]["Channel"];
export type DidNumber = components["schemas"]["DidNumber"];
export type Recipient = components["schemas"]["Recipient"];
export type PhoneNumber = components["schemas"]["PhoneNumber"];
export type MessageFiles = components["schemas"]["MessageFiles"];
export type FileInfo = components["schemas"]["FileInfo"];
export type FileId = components["schemas"]["FileId"];
export type FileName = components["schemas"]["FileName"];
export type FileUri = components["schemas"]["FileUri"];
export type FileType = components["schemas"]["FileType"];
export type FileSize = components["schemas"]["FileSize"];
export type WhatsappTemplateText = components["schemas"]["WhatsappTemplateText"];
export type WhatsappTemplateMessage = components["schemas"]["WhatsappTemplateMessage"];
export type NamedTemplateMessage = components["schemas"]["NamedTemplateMessage"];
export type PositionalTemplateMessage = components["schemas"]["PositionalTemplateMessage"];
export type TemplateId = components["schemas"]["TemplateId"];
export type TemplateWhatsappId = components["schemas"]["TemplateWhatsappId"];
export type TemplateName = components["schemas"]["TemplateName"];
export type TemplateLanguage = components["schemas"]["TemplateLanguage"];
export type TemplateHeader = components["schemas"]["TemplateHeader"];
export type TemplateHeaderParameter = components["schemas"]["TemplateHeaderParameter"];
export type NamedTemplateBody = components["schemas"]["NamedTemplateBody"];
export type NamedTemplateParameter = components["schemas"]["NamedTemplateParameter"];
export type PositionalTemplateBody = components["schemas"]["PositionalTemplateBody"];
export type PositionalTemplateParameter = components["schemas"]["PositionalTemplateParameter"];
export type TemplateBodyParameterType = components["schemas"]["TemplateBodyParameterType"];
export type TemplateTextRule = components["schemas"]["TemplateTextRule"];
export type TemplateText = components["schemas"]["TemplateText"];
export type TemplateParameterName = components["schemas"]["TemplateParameterName"];
export type TemplateFiles = components["schemas"]["TemplateFiles"];
export type TemplateButtons = components["schemas"]["TemplateButtons"];
export type TemplateButtonParameter = components["schemas"]["TemplateButtonParameter"];
export type MessageAccepted = components["schemas"]["MessageAccepted"];
export type SessionMessagesRead = components["schemas"]["SessionMessagesRead"];
export type SessionsMessagesRead = components["schemas"]["SessionsMessagesRead"];
export type SessionMessages = components["schemas"]["SessionMessages"];
export type MessageRecord = components["schemas"]["MessageRecord"];
export type SendError = components["schemas"]["SendError"];
export type Sender = components["schemas"]["Sender"];
export type MessageSessions = components["schemas"]["MessageSessions"];
export type MessageSessionSummary = components["schemas"]["MessageSessionSummary"];
export type ChannelType = components["schemas"]["ChannelType"];
export type MessageSessionRead = components["schemas"]["MessageSessionRead"];
export type MessageSessionsRead = components["schemas"]["MessageSessionsRead"];
export type MessageSession = components["schemas"]["MessageSession"];
export type MessageChannels = components["schemas"]["MessageChannels"];
export type MessageChannel = components["schemas"]["MessageChannel"];
export type MessageChannelsRead = components["schemas"]["MessageChannelsRead"];
export type MessageChannelDetails = components["schemas"]["MessageChannelDetails"];
export type FileUpload = components["schemas"]["FileUpload"];
export type FilesUploaded = components["schemas"]["FilesUploaded"];
export type UploadedFile = components["schemas"]["UploadedFile"];
export type WhatsappTemplates = components["schemas"]["WhatsappTemplates"];
export type WhatsappTemplate = components["schemas"]["WhatsappTemplate"];
export type Campaign = components["schemas"]["Campaign"];
export type CampaignUpdate = components["schemas"]["CampaignUpdate"];
export type CampaignName = components["schemas"]["CampaignName"];
export type CampaignChannelType = components["schemas"]["CampaignChannelType"];
export type CampaignChannelId = components["schemas"]["CampaignChannelId"];
export type CampaignSender = components["schemas"]["CampaignSender"];
export type CampaignRecipientType = components["schemas"]["CampaignRecipientType"];
export type CampaignContentType = components["schemas"]["CampaignContentType"];
export type SendType = components["schemas"]["SendType"];
export type SendMode = components["schemas"]["SendMode"];
export type AssigneeType = components["schemas"]["AssigneeType"];
export type AssigneeId = components["schemas"]["AssigneeId"];
export type CampaignNumbers = components["schemas"]["CampaignNumbers"];
export type CampaignNumber = components["schemas"]["CampaignNumber"];
export type PhonebookId = components["schemas"]["PhonebookId"];
export type PhonebookNumberType = components["schemas"]["PhonebookNumberType"];
export type CampaignContent = components["schemas"]["CampaignContent"];
export type SendTime = components["schemas"]["SendTime"];
export type CampaignCreated = components["schemas"]["CampaignCreated"];
export type Campaigns = components["schemas"]["Campaigns"];
export type CampaignSummary = components["schemas"]["CampaignSummary"];
export type CampaignSenderNumber = components["schemas"]["CampaignSenderNumber"];
export type RecipientSource = components["schemas"]["RecipientSource"];
export type CampaignRead = components["schemas"]["CampaignRead"];
export type CampaignsRead = components["schemas"]["CampaignsRead"];
export type CampaignDetails = components["schemas"]["CampaignDetails"];
export type CampaignListedNumber = components["schemas"]["CampaignListedNumber"];
export type WebhookSettings = components["schemas"]["WebhookSettings"];
export type Webhook = components["schemas"]["Webhook"];
export type BulkSendingFailed = components["schemas"]["BulkSendingFailed"];
export type BulkSendingFailure = components["schemas"]["BulkSendingFailure"];
export type IncomingMessage = components["schemas"]["IncomingMessage"];
export type MessageSendingResult = components["schemas"]["MessageSendingResult"];
export type ReadReceipt = components["schemas"]["ReadReceipt"];
export type ReadMessage = components["schemas"]["ReadMessage"];
export type SerialNumber = components["schemas"]["SerialNumber"];
export type Done = components["schemas"]["Done"];
export type ErrorMessage = components["schemas"]["ErrorMessage"];
export type Failure = components["schemas"]["Failure"];
export type InvalidParameter = components["schemas"]["InvalidParameter"];
export type DuplicateField = components["schemas"]["DuplicateField"];
