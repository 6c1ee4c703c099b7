// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type {
  Campaign, CampaignUpdate, Credentials, FileUpload, Message, SessionByOperator, SessionReference,
  SessionTransfer, Sms, TokenRefresh, WebhookSettings,
} from "./types.js";

/** Headers of several requests. */
export interface UserAgentHeaders {
  /**
   * The name of the client. Every request needs one, and any name will do.
   * The PBX may respond to a request without it with `errcode` 10001.
   *
   * Sent as `OpenAPI` unless given.
   */
  readonly "User-Agent"?: string;
}

/** Query parameters of several requests. */
export interface IdQuery {
  /** The id of the campaign, as `message_campaign/search` gives it. */
  readonly id: number;
}

/**
 * The request of `getToken`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-access-token.html
 */
export interface GetTokenRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** The credentials of the API. */
  readonly body: Credentials;
}

/**
 * The request of `refreshToken`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/refresh-access-token.html
 */
export interface RefreshTokenRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** A request for new tokens. */
  readonly body: TokenRefresh;
}

/**
 * The request of `revokeToken`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/revoke-access-token.html
 */
export interface RevokeTokenRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `sendMessage`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/send-a-message-in-a-message-session.html
 */
export interface SendMessageRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /**
   * A message in an existing session, named by `session_id`, or one that starts a session, with `channel`, `did_number` and `to`. If both are given, `session_id` counts.
   *
   * A normal message has `msg_body`, `files` or both. A WhatsApp template has `whatsapp_msg_param`, and starts a session on the channel `whatsapp` only.
   */
  readonly body: Message;
}

/**
 * The request of `sendSms`.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/send-an-sms-message.html
 */
export interface SendSmsRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** An SMS. */
  readonly body: Sms;
}

/**
 * The request of `getMessages`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-a-message-session.html
 */
export interface GetMessagesRequest {
  /** Query parameters. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** The id of the session, as `message_session/search` gives it. */
    readonly id: number;
    /** The id of a message. Only older messages are returned, without that one. */
    readonly last_msg_id?: number;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `queryMessages`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-messages-in-multiple-message-sessions.html
 */
export interface QueryMessagesRequest {
  /** Query parameters. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** The ids of the sessions, joined by commas. */
    readonly ids: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `uploadFiles`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/upload-files-for-message-campaigns.html
 */
export interface UploadFilesRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** The files to upload. */
  readonly body: FileUpload;
}

/**
 * The request of `searchMessageSessions`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-sessions.html
 */
export interface SearchMessageSessionsRequest {
  /** Query parameters. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** Whose sessions: `1` those of an extension user, `9` those of a third-party platform, that is a program which uses this API. */
    readonly user_type: 1 | 9;
    /** The number of the extension. It is required with `user_type` 1, which the client does not check. With 9 it is `api`, empty or left out. */
    readonly user_no?: string;
    /** `all` for all sessions, `campaign` for those of campaigns. Empty or left out for those of no campaign. */
    readonly collection?: "all" | "campaign" | "";
    /** For the next page, the `last_msg_id` of the last session of the page before. */
    readonly first_msg_id?: number;
    /** `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
    readonly is_archived?: 0 | 1 | 2;
    /** `0` for open sessions, `1` for closed ones, `2` for both. */
    readonly is_closed?: 0 | 1 | 2;
    /** `1` for sessions that were picked up, `2` for those that were not, `0` for both. In `is_archived` and `is_closed`, `2` means both. */
    readonly is_pickup?: 0 | 1 | 2;
    /** Only records that match this keyword. */
    readonly search_value?: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `listMessageSessions`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-message-session-list.html
 */
export interface ListMessageSessionsRequest {
  /** Query parameters. */
  readonly query: {
    /** How many records a page has. */
    readonly page_size: number;
    /** Whose sessions: `1` those of an extension user, `9` those of a third-party platform, that is a program which uses this API. */
    readonly user_type: 1 | 9;
    /** The number of the extension. It is required with `user_type` 1, which the client does not check. With 9 it is `api`, empty or left out. */
    readonly user_no?: string;
    /** `all` for all sessions, `campaign` for those of campaigns. Empty or left out for those of no campaign. */
    readonly collection?: "all" | "campaign" | "";
    /** For the next page, the `last_msg_id` of the last session of the page before. */
    readonly first_msg_id?: number;
    /** `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
    readonly is_archived?: 0 | 1 | 2;
    /** `0` for open sessions, `1` for closed ones, `2` for both. */
    readonly is_closed?: 0 | 1 | 2;
    /** `1` for sessions that were picked up, `2` for those that were not, `0` for both. In `is_archived` and `is_closed`, `2` means both. */
    readonly is_pickup?: 0 | 1 | 2;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `getMessageSession`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-session.html
 */
export interface GetMessageSessionRequest {
  /** Query parameters. */
  readonly query: {
    /** The id of the session, as `message_session/search` gives it. */
    readonly id: number;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `queryMessageSessions`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-sessions.html
 */
export interface QueryMessageSessionsRequest {
  /** Query parameters. */
  readonly query: {
    /** The ids of the sessions, joined by commas. */
    readonly ids: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `closeMessageSession`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/close-a-message-session.html
 */
export interface CloseMessageSessionRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** A session. */
  readonly body: SessionReference;
}

/**
 * The request of `transferMessageSession`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/transfer-a-message-session.html
 */
export interface TransferMessageSessionRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** A session, and where it is transferred to. */
  readonly body: SessionTransfer;
}

/**
 * The request of `archiveMessageSession`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/archive-a-message-session.html
 */
export interface ArchiveMessageSessionRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** A session, and who acts on it. */
  readonly body: SessionByOperator;
}

/**
 * The request of `unarchiveMessageSession`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/unarchive-a-message-session.html
 */
export interface UnarchiveMessageSessionRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** A session, and who acts on it. */
  readonly body: SessionByOperator;
}

/**
 * The request of `deleteMessageSession`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-session.html
 */
export interface DeleteMessageSessionRequest {
  /** Query parameters. */
  readonly query: {
    /** The id of the session, as `message_session/search` gives it. */
    readonly session_id: number;
    /** Who deletes it: `1` an extension user, `9` a third-party platform, that is a program which uses this API. */
    readonly user_type: 1 | 9;
    /** The number of the extension. It is required with `user_type` 1, which the client does not check. With 9 it is `api`, empty or left out. */
    readonly user_no?: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `searchMessageChannels`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/search-specific-message-channels.html
 */
export interface SearchMessageChannelsRequest {
  /** Query parameters. */
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
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `queryMessageChannels`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-channels.html
 */
export interface QueryMessageChannelsRequest {
  /** Query parameters. */
  readonly query: {
    /** The ids of the channels, joined by commas, as `message_channel/search` gives them. */
    readonly ids: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `listWhatsappTemplates`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-whatsapp-message-templates.html
 */
export interface ListWhatsappTemplatesRequest {
  /** Query parameters. */
  readonly query: {
    /** The id of the WhatsApp channel, as `message_channel/search` gives it. */
    readonly omnichannel_id: number;
    /** Only templates of these categories, joined by commas; `MARKETING`, `UTILITY` and `AUTHENTICATION`. */
    readonly category?: string;
    /** Only templates in these languages, codes joined by commas. The valid codes are those that this operation returns. */
    readonly language?: string;
    /** Only templates that match this keyword. */
    readonly search_value?: string;
    /** The number of the page. */
    readonly page?: number;
    /** How many templates a page has. */
    readonly page_size?: number;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `createCampaign`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/add-a-message-campaign.html
 */
export interface CreateCampaignRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /**
   * A campaign. Its recipients are numbers or a phonebook, and its content is a text, a document or a WhatsApp template.
   *
   * Give `assign_to_type` and `assign_to_id` with `send_mode` `new_session`, and a template with `channel_type` `whatsapp`. The client checks neither.
   */
  readonly body: Campaign;
}

/**
 * The request of `updateCampaign`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/edit-a-message-campaign.html
 */
export interface UpdateCampaignRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** What to change in a campaign. A field that belongs to another field is required where that one is given. */
  readonly body: CampaignUpdate;
}

/**
 * The request of `listCampaigns`.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/query-message-campaign-list.html
 */
export interface ListCampaignsRequest {
  /** Query parameters. */
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `searchCampaigns`.
 *
 * @see https://help.yeastar.com/en/p-series-appliance-edition/developer-guide/search-sepcific-message-campaigns.html
 */
export interface SearchCampaignsRequest {
  /** Query parameters. */
  readonly query: {
    /** The number of the page. */
    readonly page: number;
    /** How many records a page has. */
    readonly page_size: number;
    /** Only records that match this keyword. */
    readonly search_value?: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `getCampaign`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-a-message-campaign.html
 */
export interface GetCampaignRequest {
  /** Query parameters. */
  readonly query: IdQuery;
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `queryCampaigns`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-information-of-multiple-message-campaigns.html
 */
export interface QueryCampaignsRequest {
  /** Query parameters. */
  readonly query: {
    /** The ids of the campaigns, joined by commas. */
    readonly ids: string;
  };
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `retryCampaign`.
 *
 * @see https://help.yeastar.com/en/p-series-software-edition/developer-guide/retry-a-message-campaign.html
 */
export interface RetryCampaignRequest {
  /** Query parameters. */
  readonly query: IdQuery;
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `deleteCampaign`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/delete-a-message-campaign.html
 */
export interface DeleteCampaignRequest {
  /** Query parameters. */
  readonly query: IdQuery;
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `getWebhooks`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/query-webhook-event-push-settings.html
 */
export interface GetWebhooksRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
}

/**
 * The request of `updateWebhooks`.
 *
 * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/update-webhook-event-push-settings.html
 */
export interface UpdateWebhooksRequest {
  /** Headers. */
  readonly headers?: UserAgentHeaders;
  /** Where the PBX delivers events, and how often it tries. What is left out stays as it is. */
  readonly body: WebhookSettings;
}
