// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type {
  Campaign, CampaignCreated, CampaignRead, Campaigns, CampaignsRead, CampaignUpdate, Credentials, Done,
  Failure, FilesUploaded, FileUpload, Message, MessageAccepted, MessageChannels, MessageChannelsRead,
  MessageSessionRead, MessageSessions, MessageSessionsRead, SessionByOperator, SessionMessagesRead,
  SessionReference, SessionsMessagesRead, SessionTransfer, Sms, TokenRefresh, TokenRevoked, Tokens,
  WebhookSettings, WebhookSettingsRead, WhatsappTemplates,
} from "./types.js";

export interface paths {
    "/get_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges the client id and the client secret of the API for an access token and a refresh token.
         *
         *     An access token is valid for 30 minutes, a refresh token for 24 hours. Each call creates another access token and leaves the older ones valid.
         *     At most eight access tokens of one application are valid at once: at the limit, wait for one to expire or revoke one.
         *
         *     The response to wrong credentials has `errcode` -1. After five of these attempts in a row the PBX may block the caller's IP address and respond with 70004.
         */
        post: operations["getToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refresh_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the tokens
         * @description Exchanges the newest refresh token for a new access token and a new refresh token.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/del_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revoke the access token
         * @description Invalidates the access token of the request itself before it expires.
         *
         *     It is a GET that changes something, so do not prefetch or cache it.
         */
        get: operations["revokeToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends a message in a message session that exists, or starts a session and sends the message in it.
         *     If a session with the same `channel`, `did_number` and `to` exists, the message goes into that one, and no session is created.
         *
         *     A success means that the PBX accepted the message. The event 30032 (Message Sending Result) reports later whether it was sent.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS over a GSM trunk
         * @description Sends an SMS over a GSM, 3G or 4G trunk of the PBX, not over a message channel. It is an operation of the Appliance edition.
         *
         *     A success means that the PBX accepted the SMS. The response has no id to track it.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of a session
         * @description Reads messages of one session. To read the page before, give the id of the earliest message as `last_msg_id`.
         */
        get: operations["getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of several sessions
         * @description Reads messages of several sessions at once.
         */
        get: operations["queryMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/batchupload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload files
         * @description Stores one or more files on the PBX, to be sent in messages and campaigns.
         *
         *     The files of one request may have 100 MB in total; with more, the PBX responds with 40004 (FILE SIZE EXCEEDED).
         *     Each channel's provider has limits of its own on the type and the size of a file, and reports them only when the file is sent.
         *
         *     A `uri` is not permanent: the PBX clears the folder from time to time, together with the chat messages. Upload a file shortly before you send it.
         */
        post: operations["uploadFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search message sessions
         * @description Searches the sessions of an extension user or of a third-party platform.
         *
         *     With `user_type` 1, `user_no` is required, which the client does not check; with 9 it is `api`, empty or left out.
         *
         *     The response has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this page.
         */
        get: operations["searchMessageSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List message sessions
         * @description Lists the sessions of an extension user or of a third-party platform. It is `message_session/search` without a keyword.
         *
         *     With `user_type` 1, `user_no` is required, which the client does not check; with 9 it is `api`, empty or left out.
         *
         *     The response has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this page.
         */
        get: operations["listMessageSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message session
         * @description Reads one session. The response has it in `list`, which is one object here and an array in `message_session/query`.
         */
        get: operations["getMessageSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several message sessions
         * @description Reads several sessions at once.
         */
        get: operations["queryMessageSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a message session
         * @description Closes a session.
         */
        post: operations["closeMessageSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a message session
         * @description Transfers a session to an extension user, a message queue or a third-party platform.
         *
         *     The ids of extensions and queues come from operations that are not part of this contract.
         */
        post: operations["transferMessageSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a message session
         * @description Archives a session, for an extension user or a third-party platform.
         */
        post: operations["archiveMessageSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive a message session
         * @description Takes a session out of the archive, for an extension user or a third-party platform.
         */
        post: operations["unarchiveMessageSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_session/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete a message session
         * @description Deletes a session, for an extension user or a third-party platform.
         *
         *     It is a GET that changes something, so do not prefetch or cache it.
         */
        get: operations["deleteMessageSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_channel/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search message channels
         * @description Searches the channels, and counts their messages in a period. The response has the ids and the numbers that other operations need.
         */
        get: operations["searchMessageChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_channel/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several message channels
         * @description Reads how SMS, WhatsApp and Facebook channels are set up. The response contains secrets, such as `verify_token` and the content of `account_data`.
         */
        get: operations["queryMessageChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_channel/whatsapp_template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WhatsApp templates
         * @description Lists the message templates of a WhatsApp channel. To send one, fill in its variables as a `WhatsappTemplateMessage`.
         */
        get: operations["listWhatsappTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a message campaign
         * @description Creates a campaign: one message to the numbers of a list or of a phonebook, at once, at a given time, or as a draft.
         *
         *     Send a single message with `sendMessage`; its body is invalid here.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a message campaign
         * @description Changes fields of a campaign. Fields that are left out stay as they are.
         *
         *     A `recipient_type`, `content_type` or `send_type` needs the same fields as in `createCampaign`.
         */
        post: operations["updateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List message campaigns
         * @description Lists all campaigns, page by page.
         */
        get: operations["listCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search message campaigns
         * @description Searches campaigns by a keyword, page by page.
         */
        get: operations["searchCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message campaign
         * @description Reads one campaign.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several message campaigns
         * @description Reads several campaigns at once. The response has them in `list`, while `message_campaign/get` has its campaign in `data`.
         */
        get: operations["queryCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retry a message campaign
         * @description Sends the failed messages of a campaign once more.
         *
         *     It is a GET that changes something, so do not prefetch or cache it.
         */
        get: operations["retryCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_campaign/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete a message campaign
         * @description Deletes a campaign.
         *
         *     It is a GET that changes something, so do not prefetch or cache it.
         */
        get: operations["deleteCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the webhooks
         * @description Reads which events the PBX delivers, and where. The response contains the secrets of the webhooks.
         */
        get: operations["getWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the webhooks
         * @description Sets which events the PBX delivers, and where. It needs the firmware 84.20.0.21 or later on the Cloud edition, 83.20.0.21 on the Software edition
         *     and 37.20.0.21 on the Appliance edition.
         *
         *     Every field may be left out. Check the settings with `getWebhooks` afterwards.
         */
        post: operations["updateWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface operations {
    getToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Credentials;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tokens;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TokenRefresh;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tokens;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenRevoked;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Message;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageAccepted;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Sms;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    getMessages: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: number;
                /** @description The id of the session, as `message_session/search` gives it. */
                id: number;
                /** @description The id of a message. Only older messages are returned, without that one. */
                last_msg_id?: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionMessagesRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    queryMessages: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: number;
                /** @description The ids of the sessions, joined by commas. */
                ids: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionsMessagesRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    uploadFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FileUpload;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FilesUploaded;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    searchMessageSessions: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: number;
                /** @description Whose sessions: `1` those of an extension user, `9` those of a third-party platform, that is a program which uses this API. */
                user_type: 1 | 9;
                /** @description The number of the extension. It is required with `user_type` 1, which the client does not check. With 9 it is `api`, empty or left out. */
                user_no?: string;
                /** @description `all` for all sessions, `campaign` for those of campaigns. Empty or left out for those of no campaign. */
                collection?: "all" | "campaign" | "";
                /** @description For the next page, the `last_msg_id` of the last session of the page before. */
                first_msg_id?: number;
                /** @description `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
                is_archived?: 0 | 1 | 2;
                /** @description `0` for open sessions, `1` for closed ones, `2` for both. */
                is_closed?: 0 | 1 | 2;
                /** @description `1` for sessions that were picked up, `2` for those that were not, `0` for both. In `is_archived` and `is_closed`, `2` means both. */
                is_pickup?: 0 | 1 | 2;
                /** @description Only records that match this keyword. */
                search_value?: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageSessions;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listMessageSessions: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: number;
                /** @description Whose sessions: `1` those of an extension user, `9` those of a third-party platform, that is a program which uses this API. */
                user_type: 1 | 9;
                /** @description The number of the extension. It is required with `user_type` 1, which the client does not check. With 9 it is `api`, empty or left out. */
                user_no?: string;
                /** @description `all` for all sessions, `campaign` for those of campaigns. Empty or left out for those of no campaign. */
                collection?: "all" | "campaign" | "";
                /** @description For the next page, the `last_msg_id` of the last session of the page before. */
                first_msg_id?: number;
                /** @description `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
                is_archived?: 0 | 1 | 2;
                /** @description `0` for open sessions, `1` for closed ones, `2` for both. */
                is_closed?: 0 | 1 | 2;
                /** @description `1` for sessions that were picked up, `2` for those that were not, `0` for both. In `is_archived` and `is_closed`, `2` means both. */
                is_pickup?: 0 | 1 | 2;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageSessions;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    getMessageSession: {
        parameters: {
            query: {
                /** @description The id of the session, as `message_session/search` gives it. */
                id: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageSessionRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    queryMessageSessions: {
        parameters: {
            query: {
                /** @description The ids of the sessions, joined by commas. */
                ids: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageSessionsRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    closeMessageSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SessionReference;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    transferMessageSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SessionTransfer;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    archiveMessageSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SessionByOperator;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    unarchiveMessageSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SessionByOperator;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    deleteMessageSession: {
        parameters: {
            query: {
                /** @description The id of the session, as `message_session/search` gives it. */
                session_id: number;
                /** @description Who deletes it: `1` an extension user, `9` a third-party platform, that is a program which uses this API. */
                user_type: 1 | 9;
                /** @description The number of the extension. It is required with `user_type` 1, which the client does not check. With 9 it is `api`, empty or left out. */
                user_no?: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    searchMessageChannels: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: number;
                /** @description How many records a page has. */
                page_size: number;
                /** @description The period whose messages are counted. */
                time_range: "today" | "yesterday" | "last_7_days" | "last_30_days" | "this_month" | "all";
                /** @description Only records that match this keyword. */
                search_value?: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageChannels;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    queryMessageChannels: {
        parameters: {
            query: {
                /** @description The ids of the channels, joined by commas, as `message_channel/search` gives them. */
                ids: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageChannelsRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listWhatsappTemplates: {
        parameters: {
            query: {
                /** @description The id of the WhatsApp channel, as `message_channel/search` gives it. */
                omnichannel_id: number;
                /** @description Only templates of these categories, joined by commas; `MARKETING`, `UTILITY` and `AUTHENTICATION`. */
                category?: string;
                /** @description Only templates in these languages, codes joined by commas. The valid codes are those that this operation returns. */
                language?: string;
                /** @description Only templates that match this keyword. */
                search_value?: string;
                /** @description The number of the page. */
                page?: number;
                /** @description How many templates a page has. */
                page_size?: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WhatsappTemplates;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Campaign;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignCreated;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CampaignUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: number;
                /** @description How many records a page has. */
                page_size: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaigns;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    searchCampaigns: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: number;
                /** @description How many records a page has. */
                page_size: number;
                /** @description Only records that match this keyword. */
                search_value?: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaigns;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    getCampaign: {
        parameters: {
            query: {
                /** @description The id of the campaign, as `message_campaign/search` gives it. */
                id: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    queryCampaigns: {
        parameters: {
            query: {
                /** @description The ids of the campaigns, joined by commas. */
                ids: string;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignsRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    retryCampaign: {
        parameters: {
            query: {
                /** @description The id of the campaign, as `message_campaign/search` gives it. */
                id: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    deleteCampaign: {
        parameters: {
            query: {
                /** @description The id of the campaign, as `message_campaign/search` gives it. */
                id: number;
            };
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSettingsRead;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    updateWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The name of the client. Every request needs one, and any name will do.
                 *     The PBX may respond to a request without it with `errcode` 10001.
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookSettings;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Done;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
}
