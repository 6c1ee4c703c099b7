// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type CallOptions, type ClientOptions, createClient, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { components } from "./types.js";

export {
  type Attempt,
  type CallOptions,
  type CallResult,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type FileInput,
  type Outcome,
  type VendorCall,
  VendorError,
} from "@trunkline/runtime";

/** How a client proves who it is. */
export type YeastarCredentials =
  | {
      /** The client id. */
      readonly username: string;
      /** The client secret. */
      readonly password: string;
    };

/** What {@link createYeastar} takes. */
export type YeastarOptions = ClientOptions & {
  readonly credentials: YeastarCredentials;
} & (
    | {
      /** Where the vendor answers, in place of https://{host} */
      readonly baseUrl: string;
      readonly serverVariables?: never;
    }
    | {
      readonly baseUrl?: never;
      /** The parts of https://{host} */
      readonly serverVariables: {
          /** The domain name or the address of the PBX, with its port unless that is 443. */
          readonly host: string;
        };
    }
  );

/**
 * A client of the Yeastar P-Series messaging API.
 *
 * Send messages and message campaigns over the SMS, WhatsApp, Facebook and Live Chat channels of a Yeastar P-Series PBX.
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
   * `POST /openapi/v1.0/get_token`
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
   * `POST /openapi/v1.0/refresh_token`
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
   * `GET /openapi/v1.0/del_token`
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
   * `POST /openapi/v1.0/message/send`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/send-a-message-in-a-message-session.html
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<SendMessageResponse>;

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
   * `POST /openapi/v1.0/message/batchupload`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/upload-files-for-message-campaigns.html
   */
  uploadFiles(request: UploadFilesRequest, options?: CallOptions): VendorCall<UploadFilesResponse>;

  /**
   * List WhatsApp templates.
   *
   * Lists the message templates of a WhatsApp channel. To send one, fill in its variables as a `WhatsappTemplateMessage`.
   *
   * The first page, the default size of a page and its greatest size are undocumented.
   *
   * `GET /openapi/v1.0/message_channel/whatsapp_template`
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
   * `POST /openapi/v1.0/message_campaign/create`
   *
   * @throws {VendorError}
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/add-a-message-campaign.html
   */
  createCampaign(request: CreateCampaignRequest, options?: CallOptions): VendorCall<CreateCampaignResponse>;
}

/**
 * Makes a client of the Yeastar P-Series messaging API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createYeastar(options: YeastarOptions): Yeastar {
  return createClient<Yeastar>(contract, operations, options);
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
export type FileUpload = components["schemas"]["FileUpload"];
export type FilesUploaded = components["schemas"]["FilesUploaded"];
export type UploadedFile = components["schemas"]["UploadedFile"];
export type WhatsappTemplates = components["schemas"]["WhatsappTemplates"];
export type WhatsappTemplate = components["schemas"]["WhatsappTemplate"];
export type Campaign = components["schemas"]["Campaign"];
export type CampaignNumbers = components["schemas"]["CampaignNumbers"];
export type CampaignNumber = components["schemas"]["CampaignNumber"];
export type PhonebookId = components["schemas"]["PhonebookId"];
export type PhonebookNumberType = components["schemas"]["PhonebookNumberType"];
export type CampaignContent = components["schemas"]["CampaignContent"];
export type SendTime = components["schemas"]["SendTime"];
export type CampaignCreated = components["schemas"]["CampaignCreated"];
export type ErrorMessage = components["schemas"]["ErrorMessage"];
export type Failure = components["schemas"]["Failure"];
export type InvalidParameter = components["schemas"]["InvalidParameter"];
export type DuplicateField = components["schemas"]["DuplicateField"];
