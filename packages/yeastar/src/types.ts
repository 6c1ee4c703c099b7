// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

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
         *     An access token lives 30 minutes, a refresh token 24 hours. Each call makes another access token and leaves the older ones valid;
         *     that they stay valid is known from other clients. At most eight access tokens of one application are valid at once, as some copies of the page say:
         *     at the limit, wait for one to expire or revoke one.
         *
         *     Wrong credentials are answered with `errcode` -1. After five such attempts in a row the caller's IP address is blocked, according to others;
         *     that this is then answered with 70004 is inferred.
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
         *
         *     What an expired or already used refresh token is answered with is undocumented.
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
         * @description Makes the access token that the request itself carries invalid, before it expires.
         *
         *     The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
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
         *     If a session with the same `channel`, `did_number` and `to` exists, the message goes into that one and no session is made.
         *
         *     A success says that the PBX took the message. Whether it was sent on is told later, by the event 30032 (Message Sending Result).
         *
         *     The vendor's page posts one body of this operation, that of a WhatsApp template, to `message_campaign/create`, and answers it with an `id` alone.
         *     None of that body's members is a parameter of a campaign, so this contract reads the URL and the answer as slips:
         *     the body belongs here, and the answer here is `msg_id` and `session_id`, as the page's own table has it.
         */
        post: operations["sendMessage"];
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
         * @description Reads messages of one session. For older ones, give `last_msg_id`; that the id of the oldest message of one page asks for the next page is inferred.
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
         * @description Reads the messages of several sessions at once, `page_size` of them; whether that counts for each session or for all is undocumented.
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
         *     The files of one request may have 100 MB in total; that the code 40004 (FILE SIZE EXCEEDED) says that they have more is inferred.
         *     What a file may be is undocumented: each channel's provider has limits of its own, and tells them only once the file is sent.
         *
         *     A `uri` is not permanent: the PBX clears the folder from time to time, together with the chat messages. Upload a file shortly before it is sent.
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
         *     With `user_type` 1, `user_no` is required; with 9 it is `api`, empty or left out. OpenAPI has no words for a rule between parameters, so it isn't checked.
         *
         *     The answer has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this one.
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
         *     With `user_type` 1, `user_no` is required; with 9 it is `api`, empty or left out. OpenAPI has no words for a rule between parameters, so it isn't checked.
         *
         *     The answer has no total. To read the next page, set `first_msg_id` to the `last_msg_id` of the last session of this one.
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
         * @description Reads one session. The session stands in `list`, which is one object here and an array in `message_session/query`.
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
    "/message_channel/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search message channels
         * @description Searches the channels, and counts their messages in a period. Here are the ids and the numbers that other operations ask for.
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
         * @description Reads how SMS, WhatsApp and Facebook channels are set up. The answer holds secrets, such as `verify_token` and what is in `account_data`.
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
         *
         *     The first page, the default size of a page and its greatest size are undocumented.
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
         *     The vendor's page on `message/send` posts a message to this URL and answers it with the `id` of a campaign.
         *     The answer is one of this operation, and the only sample of it that was available to this reading; the body is not.
         *     This contract reads that URL as a slip, and such a body is refused here: send it to `message/send`.
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
         * @description Changes members of a campaign; those that are left out stay as they are, which is inferred from their all being optional.
         *
         *     A member that the creation requires beside another is required beside it here as well, as the vendor's page says: with a `recipient_type`, a `content_type` or a `send_type` goes what belongs to it.
         *     Which campaigns can still be edited, and whether the answer holds more than the envelope, is undocumented.
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
         * @description Reads several campaigns at once. They stand in `list`, while `message_campaign/get` has its campaign in `data`.
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
         * @description Sends the messages of a campaign that failed once more; that it sends those alone is inferred.
         *
         *     The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
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
         * @description Deletes a campaign. Which campaigns can be deleted, and what becomes of one that is being sent, is undocumented.
         *
         *     The vendor makes this a GET although it changes something, so it must not be prefetched or cached.
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
         * @description Sets which events the PBX delivers, and where. Every member may be left out. Whether the list replaces the one before or adds to it is undocumented.
         *
         *     The vendor's page shows the request with the path `extension_status_monitor/update`. The page's own URL is this one, so this contract reads the other as a slip.
         */
        post: operations["updateWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    bulkSendingFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Messages of a campaign failed
         * @description Some or all messages of a campaign could not be sent.
         *
         *     The vendor's table and sample have `msg` as an object. Samples of other events have it as JSON text; both are taken, and you get the object.
         */
        post: operations["onBulkSendingFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    incomingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message came in
         * @description A customer's message came in on a channel that is forwarded through the API.
         *
         *     The vendor's table has `msg` as an object; a sample of this event was not available to this reading. Samples of other events have it as JSON text;
         *     both are taken, and you get the object.
         */
        post: operations["onIncomingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    messageSendingResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The delivery status of a message changed
         * @description The delivery status of a message that was sent through the API changed. This is how a message that the PBX took turns out to have been sent, or to have failed.
         *
         *     The vendor's table has `msg` as an object; a sample of this event was not available to this reading. Samples of other events have it as JSON text;
         *     both are taken, and you get the object.
         */
        post: operations["onMessageSendingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was read
         * @description The customer read a message that was sent through the API. The PBX sends it where PBX Settings > Preferences > Read Receipt is on.
         *
         *     The vendor's table has the members of `msg` directly within it, as an object. Its sample has `msg` as a text, with an object in it that has them below `data`,
         *     and doesn't escape the quotation marks in that text. An object and a JSON text are taken, each with or without `data`; you get the object without it.
         */
        post: operations["onReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The credentials of the API. */
        Credentials: {
            /** @description The client id. */
            username: string;
            /**
             * Format: password
             * @description The client secret.
             */
            password: string;
        };
        /** @description What tokens are refreshed with. */
        TokenRefresh: {
            /**
             * Format: password
             * @description The newest refresh token.
             */
            refresh_token: string;
        };
        /** @description An access token and a refresh token. Their form is undocumented. */
        Tokens: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** Format: password */
            access_token: string;
            /** @description How long the access token lives, in seconds; 1800. */
            access_token_expire_time: number;
            /** Format: password */
            refresh_token: string;
            /** @description How long the refresh token lives, in seconds; 86400. */
            refresh_token_expire_time?: number;
        };
        /** @description The access token is no longer valid. */
        TokenRevoked: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
        };
        /**
         * @description A message in a session that exists, named by `session_id`, or one that starts a session, with `channel`, `did_number` and `to`.
         *     Both together are not forbidden; that `session_id` then wins is inferred.
         *
         *     A normal message has `msg_body`, `files` or both; that both may stand together is inferred. A WhatsApp template has `whatsapp_msg_param`.
         */
        Message: {
            /**
             * @description Who sends the message; `1` an extension user, `9` a third-party platform, that is a program which uses this API.
             * @enum {integer}
             */
            sender_type: 1 | 9;
            /** @description The number of the extension, required with `sender_type` 1. With `sender_type` 9 it is `api`, empty, or left out. */
            sender_no?: string;
            /** @description The session to send the message in, as `message_session/search` gives it. */
            session_id?: number;
            channel?: components["schemas"]["Channel"];
            did_number?: components["schemas"]["DidNumber"];
            to?: components["schemas"]["Recipient"];
            /**
             * @description The category of the message; `0` a normal message, `1` a WhatsApp template. That it is `0` when left out is inferred, so it is better given.
             * @enum {integer}
             */
            msg_kind?: 0 | 1;
            /**
             * @description The type of the message; `0` a user message.
             * @constant
             */
            msg_type?: 0;
            /** @description The text of the message. Its greatest length is undocumented. */
            msg_body?: string;
            files?: components["schemas"]["MessageFiles"];
            whatsapp_msg_param?: components["schemas"]["WhatsappTemplateText"];
            /**
             * @description The Facebook message tag. Required in a Facebook session outside its 24-hour window, or the sending fails; a request alone doesn't show that, so no schema checks it.
             *     The values are those that the vendor lists for the same member of its events.
             * @enum {string}
             */
            tag?: "ACCOUNT_UPDATE" | "CONFIRMED_EVENT_UPDATE" | "HUMAN_AGENT" | "POST_PURCHASE_UPDATE";
            /** @description An id of the caller's own to track the message by. The vendor doesn't say that it dedupes. */
            request_id?: string;
        } & (({
            /** @constant */
            sender_type?: 1;
            sender_no: string;
        } | {
            /** @constant */
            sender_type?: 9;
            /** @enum {string} */
            sender_no?: "api" | "";
        }) & ({
            session_id: number;
        } | {
            channel: components["schemas"]["Channel"];
            did_number: components["schemas"]["DidNumber"];
            to: components["schemas"]["Recipient"];
        }) & ({
            to?: components["schemas"]["PhoneNumber"];
        } | {
            /** @enum {string} */
            channel: "facebook" | "livechat";
        }) & ({
            /** @constant */
            msg_kind?: 0;
            msg_body: string;
        } | {
            /** @constant */
            msg_kind?: 0;
            files: components["schemas"]["MessageFiles"];
        } | {
            /** @constant */
            msg_kind: 1;
            whatsapp_msg_param: components["schemas"]["WhatsappTemplateText"];
            session_id: number;
        } | {
            /** @constant */
            msg_kind: 1;
            whatsapp_msg_param: components["schemas"]["WhatsappTemplateText"];
            /** @constant */
            channel: "whatsapp";
        }));
        /**
         * @description The type of the channel, required to start a session. The vendor's lists differ between copies of its pages and grow with the firmware, so any text is taken.
         *     The known values are `general`, `alhambra`, `apidaze`, `aspsms`, `athena`, `bandwidth`, `flowroute`, `ixica`, `netplanet`, `siptrunk`,
         *     `skyetel`, `telnyx`, `twilio`, `vetta`, `voicemeup` and `voipms` for SMS, and `whatsapp`, `facebook` and `livechat`.
         * @example general
         * @example alhambra
         * @example apidaze
         * @example aspsms
         * @example athena
         * @example bandwidth
         * @example flowroute
         * @example ixica
         * @example netplanet
         * @example siptrunk
         * @example skyetel
         * @example telnyx
         * @example twilio
         * @example vetta
         * @example voicemeup
         * @example voipms
         * @example whatsapp
         * @example facebook
         * @example livechat
         */
        Channel: string;
        /**
         * @description The DID number of the channel, as `message_channel/search` gives it; required to start a session.
         * @example +15550193510
         */
        DidNumber: string;
        /**
         * @description The external number that the message goes to, required to start a session.
         *     The vendor allows digits, spaces, the symbols `( ) . - * #` and a leading `+`. Its own samples know the visitors of Live Chat by an id with letters,
         *     so with the channels `facebook` and `livechat` any text is taken.
         * @example +14155552671
         */
        Recipient: string;
        /** @description Digits, spaces, the symbols `( ) . - * */
        PhoneNumber: string;
        /** @description The file to send. It is an array, but the vendor takes only one file in a request. Upload the file first, and give what `uploadFiles` answers with. */
        MessageFiles: components["schemas"]["FileInfo"][];
        /** @description A file that was uploaded. */
        FileInfo: {
            id?: components["schemas"]["FileId"];
            name?: components["schemas"]["FileName"];
            uri: components["schemas"]["FileUri"];
            type?: components["schemas"]["FileType"];
            size?: components["schemas"]["FileSize"];
        };
        /** @description The id of the file. */
        FileId: string;
        /** @description The name of the file. */
        FileName: string;
        /**
         * @description Where the file is on the PBX. It is not permanent.
         * @example 20250725/65a7872eedb341068369fe67664e0fa1
         */
        FileUri: string;
        /**
         * @description The media type of the file.
         * @example image/jpeg
         */
        FileType: string;
        /** @description The size of the file in bytes. */
        FileSize: number;
        /** @description A WhatsApp template with its variables filled in, a `WhatsappTemplateMessage` as JSON text. */
        WhatsappTemplateText: string;
        /**
         * @description A WhatsApp template with its variables filled in; its shape depends on `parameter_format`.
         *     That the members outside `components` are all required is inferred from the vendor's samples, each of which has them all.
         */
        WhatsappTemplateMessage: components["schemas"]["NamedTemplateMessage"] | components["schemas"]["PositionalTemplateMessage"];
        /** @description A template whose variables have names, as in `{{name}}`. */
        NamedTemplateMessage: {
            id: components["schemas"]["TemplateId"];
            template_id: components["schemas"]["TemplateWhatsappId"];
            name: components["schemas"]["TemplateName"];
            language: components["schemas"]["TemplateLanguage"];
            /** @constant */
            parameter_format: "NAMED";
            /** @description The parts that take values. The footer and the fixed text come from the template. */
            components: (components["schemas"]["TemplateHeader"] | components["schemas"]["NamedTemplateBody"] | components["schemas"]["TemplateButtons"])[];
        };
        /** @description A template whose variables have numbers, as in `{{1}}`. */
        PositionalTemplateMessage: {
            id: components["schemas"]["TemplateId"];
            template_id: components["schemas"]["TemplateWhatsappId"];
            name: components["schemas"]["TemplateName"];
            language: components["schemas"]["TemplateLanguage"];
            /** @constant */
            parameter_format: "POSITIONAL";
            /** @description The parts that take values. The footer and the fixed text come from the template. */
            components: (components["schemas"]["TemplateHeader"] | components["schemas"]["PositionalTemplateBody"] | components["schemas"]["TemplateButtons"])[];
        };
        /** @description The template's id in the PBX. */
        TemplateId: number;
        /** @description The template's id at WhatsApp. */
        TemplateWhatsappId: string;
        /** @description The name of the template. */
        TemplateName: string;
        /** @description The language of the template. */
        TemplateLanguage: {
            /** @description The `language` that `listWhatsappTemplates` gives. */
            code: string;
        };
        /** @description The variables of the header. */
        TemplateHeader: {
            /** @constant */
            type: "HEADER";
            /** @description One for each variable, in the template's order. */
            parameters: components["schemas"]["TemplateHeaderParameter"][];
        };
        /**
         * @description The value of a variable in the header. Only `IMAGE` is in the vendor's samples; other types are likely, so any is taken.
         *     `IMAGE` needs `file_list`, and `TEXT` needs `text`.
         */
        TemplateHeaderParameter: {
            /** @example IMAGE */
            type: string;
            text?: components["schemas"]["TemplateText"];
            parameter_name?: components["schemas"]["TemplateParameterName"];
            file_list?: components["schemas"]["TemplateFiles"];
        } & ({
            /** @constant */
            type?: "IMAGE";
            file_list: components["schemas"]["TemplateFiles"];
        } | {
            /** @constant */
            type?: "TEXT";
            text: components["schemas"]["TemplateText"];
        } | {
            type?: string;
        });
        /** @description The variables of the body, by name. */
        NamedTemplateBody: {
            /** @constant */
            type: "BODY";
            /** @description One for each variable, in the template's order. */
            parameters: components["schemas"]["NamedTemplateParameter"][];
        };
        /** @description The value of a named variable in the body. Only `TEXT` is in the vendor's samples, and it needs `text`; other types are likely, so any is taken. */
        NamedTemplateParameter: {
            type: components["schemas"]["TemplateBodyParameterType"];
            text?: components["schemas"]["TemplateText"];
            parameter_name: components["schemas"]["TemplateParameterName"];
        } & components["schemas"]["TemplateTextRule"];
        /** @description The variables of the body, by position. */
        PositionalTemplateBody: {
            /** @constant */
            type: "BODY";
            /** @description One for each variable, in the order of their numbers; that this is the order is inferred. */
            parameters: components["schemas"]["PositionalTemplateParameter"][];
        };
        /** @description The value of a numbered variable in the body, without a name. Only `TEXT` is in the vendor's samples, and it needs `text`; other types are likely, so any is taken. */
        PositionalTemplateParameter: {
            type: components["schemas"]["TemplateBodyParameterType"];
            text?: components["schemas"]["TemplateText"];
        } & components["schemas"]["TemplateTextRule"];
        /**
         * @description The type of the value.
         * @example TEXT
         */
        TemplateBodyParameterType: string;
        /** @description A parameter of the type `TEXT` has a text. */
        TemplateTextRule: {
            /** @constant */
            type?: "TEXT";
            text: components["schemas"]["TemplateText"];
        } | {
            type?: string;
        };
        /** @description The value of the variable. */
        TemplateText: string;
        /** @description The name of the variable, without the braces; only in a template whose `parameter_format` is `NAMED`. */
        TemplateParameterName: string;
        /** @description The uploaded file. */
        TemplateFiles: components["schemas"]["FileInfo"][];
        /** @description The variables of the buttons. */
        TemplateButtons: {
            /** @constant */
            type: "BUTTONS";
            /** @description One for each button, in the template's order, even if the button has no variable. */
            parameters: components["schemas"]["TemplateButtonParameter"][];
        };
        /** @description The value of a button's variable. `FLOW`, `URL` and `VOICE_CALL` are in the vendor's samples; other types are likely, so any is taken. */
        TemplateButtonParameter: {
            /**
             * @example FLOW
             * @example URL
             * @example VOICE_CALL
             */
            type: string;
            /** @description The value of the variable; empty when the button has none. */
            text?: string;
        };
        /** @description The PBX took the message. */
        MessageAccepted: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description The id of the message. */
            msg_id: number;
            /** @description The id of the session that the message went into, be it new or not. */
            session_id: number;
        };
        /** @description Messages of a session. */
        SessionMessagesRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            data: components["schemas"]["SessionMessages"];
        };
        /** @description Messages of several sessions. */
        SessionsMessagesRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            data: components["schemas"]["SessionMessages"][];
        };
        /** @description A session with messages of it. */
        SessionMessages: {
            /** @description The id of the session. */
            session_id: number;
            /** @description The messages. */
            records: components["schemas"]["MessageRecord"][];
        };
        /** @description A message as the PBX keeps it, be it sent, received or a notice of the PBX itself. */
        MessageRecord: {
            /** @description The id of the session. */
            session_id: number;
            /** @description The id of the message. */
            msg_id: number;
            /** @description `0` while it is sent, `1` when it was sent, `2` when that failed. */
            delivery_status?: number;
            sender?: components["schemas"]["Sender"];
            /** @description `0` a normal message, `1` a WhatsApp template. The tables of the events don't have it. */
            msg_kind?: number;
            /**
             * @description `0` a message of a user. The others are notices: `1` the session was transferred to an extension or a third-party platform, `2` it was closed by hand,
             *     `3` it was closed by itself, `4` a message of an unsupported type came in, `5` the session was picked up, `6` it was transferred to a queue,
             *     `7` the visitor closed it, `8` something on a call. Events have `0` and `4` alone.
             */
            msg_type?: number;
            /** @description The text. */
            msg_body?: string;
            /** @description The files as JSON text, an array of objects like `UploadedFile`; empty when there are none. */
            msg_files?: string;
            /** @description When it was sent, as a Unix timestamp in seconds. */
            send_time?: number;
            /** @description When it was received, as a Unix timestamp in seconds. */
            receive_time?: number;
            /** @description More as JSON text: on the transfer with `msg_type` 1 and 6, on the call with 8. May be empty. */
            param?: string;
            send_error?: components["schemas"]["SendError"];
            /** @description The words of the channel's provider on that. */
            send_error_msg?: string;
            /** @description The Facebook message tag, `ACCOUNT_UPDATE`, `CONFIRMED_EVENT_UPDATE`, `HUMAN_AGENT` or `POST_PURCHASE_UPDATE`. Empty when there is none. */
            tag?: string;
            /** @description The WhatsApp template as JSON text, a `WhatsappTemplateMessage`; empty when there is none. */
            whatsapp_msg_param?: string;
        };
        /**
         * @description Why the message could not be sent, with the vendor's spelling; empty when nothing went wrong.
         *
         *     - Credentials: `auth_fail`, `auth_not_exit`.
         *     - Too fast: `too_many_request`.
         *     - Not there: `resource_not_found`, `template_not_exist`.
         *     - Not valid: `invalid_did_number`, `invalid_phone_number`, `invalid_param`, `exceeds_size_limit`, `unsupport_media_type`, `msg_exceed`.
         *     - Too late: `exceeds_time_limit`.
         *     - Passing, or unknown: `service_unavailable`, `service_error`, `request_fail`, `send_fail`, `unknown_error`.
         *     - On the webhook of the channel's provider: `invalid_webhook_request`, `unsupported_callback_type`.
         *
         *     This grouping is inferred. Other values are likely in later firmware, so any text is taken.
         * @example
         * @example invalid_webhook_request
         * @example unsupported_callback_type
         * @example resource_not_found
         * @example invalid_did_number
         * @example auth_fail
         * @example auth_not_exit
         * @example request_fail
         * @example send_fail
         * @example exceeds_size_limit
         * @example too_many_request
         * @example unsupport_media_type
         * @example invalid_param
         * @example invalid_phone_number
         * @example exceeds_time_limit
         * @example service_unavailable
         * @example service_error
         * @example unknown_error
         * @example template_not_exist
         * @example msg_exceed
         */
        SendError: string;
        /** @description Who sent a message. */
        Sender: {
            /** @description The id of the user. */
            user_id?: number;
            /** @description The number of the extension, or the number or the id of the customer. */
            user_no?: string;
            /** @description `1` an extension user, `9` a third-party platform; the vendor's sample has `5` for a website visitor. The list was not available to this reading. */
            user_type?: number;
            /** @description The picture of the user. */
            avatar?: string;
            /** @description The name of the user. */
            username?: string;
        };
        /** @description A page of sessions. */
        MessageSessions: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            list: components["schemas"]["MessageSessionSummary"][];
        };
        /** @description A session in short. */
        MessageSessionSummary: {
            /** @description The id of the session. */
            id: number;
            type?: components["schemas"]["ChannelType"];
            /** @description `1` when the session is closed, `0` when it is open. */
            is_close?: number;
            /** @description `1` when the session is archived, `0` when it is not. */
            is_archived?: number;
            /** @description The customer. The list of members was not available to this reading. */
            to?: Record<string, never>;
            /**
             * @description How long the 24 hours after the customer's last message still last, in seconds; `-1` without end, `0` when they are over.
             *     Only sessions on WhatsApp and Facebook have a value.
             */
            expire?: number;
            /** @description The id of the last message; what `first_msg_id` takes for the next page. */
            last_msg_id?: number;
        };
        /**
         * @description `sms`, `whatsapp`, `facebook` or `livechat`.
         * @example sms
         * @example whatsapp
         * @example facebook
         * @example livechat
         */
        ChannelType: string;
        /** @description The session. */
        MessageSessionRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            list: components["schemas"]["MessageSession"];
        };
        /** @description The sessions. */
        MessageSessionsRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            list: components["schemas"]["MessageSession"][];
        };
        /** @description A session, with one customer on one channel. */
        MessageSession: {
            /** @description The id of the session. */
            id: number;
            /** @description The type of the channel. */
            channel_type?: string;
            /** @description The name of the channel. */
            channel_name?: string;
            /** @description The DID number of the channel. */
            did_number?: string;
            /** @description The number or the id of the customer. */
            to_number?: string;
            /** @description `campaign` for a session that a campaign started; otherwise empty. */
            origin?: string;
            /** @description The name of the page; on Facebook. */
            page_name?: string;
            /** @description The domain of the website; on Live Chat. */
            website_domain?: string;
            /** @description What the visitor filled in before the chat; on Live Chat. Its form was not available to this reading. */
            pre_chat_form?: unknown;
            /** @description More on the customer. Its form was not available to this reading. */
            user_info?: unknown;
            /** @description Who takes part. */
            participants?: Record<string, never>[];
        };
        /** @description A page of channels. */
        MessageChannels: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description How many channels there are. That this counts all pages is inferred. */
            total_number?: number;
            list: components["schemas"]["MessageChannel"][];
        };
        /** @description A channel, and how many messages went over it in the period. */
        MessageChannel: {
            /** @description The id of the channel, `omnichannel_id` elsewhere. */
            id: number;
            /**
             * @description `status_connect_succ` when the channel is connected, `status_connect_fail` when that failed, `status_sub_invalid` when the subscription of the PBX is not valid.
             * @example status_connect_succ
             * @example status_connect_fail
             * @example status_sub_invalid
             */
            status?: string;
            /** @description Why the connection failed. */
            reason?: string;
            /** @description The name of the channel. */
            name?: string;
            /** @description The provider of the channel; what `channel` of a message takes. */
            channel?: string;
            type?: components["schemas"]["ChannelType"];
            /** @description The DID numbers of the channel; what `did_number` of a message takes. */
            number?: string[];
            /** @description How many messages were sent. */
            sent?: number;
            /** @description How many of them reached their recipient. */
            delivered?: number;
            /** @description How many of them failed. */
            failed?: number;
            /** @description How many messages came in. */
            received?: number;
        };
        /** @description The channels. */
        MessageChannelsRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            list: components["schemas"]["MessageChannelDetails"][];
        };
        /** @description How a channel is set up. */
        MessageChannelDetails: {
            /** @description The id of the channel. */
            id: number;
            /** @description The name of the channel. */
            name?: string;
            /** @description The domain in the webhook's URL; `fqdn` the Yeastar FQDN, `nat` a domain that is mapped to the PBX by NAT. */
            domain_type?: string;
            /** @description The global id of the webhook. */
            webhook_gid?: string;
            /** @description The URL that the provider delivers messages to. */
            webhook_url?: string;
            type?: components["schemas"]["ChannelType"];
            /** @description The provider of the channel. */
            channel?: string;
            /** @description What the provider asks for to connect; it may hold secrets. */
            account_data?: Record<string, never>[];
            /**
             * Format: password
             * @description The token that proves the webhook.
             */
            verify_token?: string;
            /** @description The id of the number; on WhatsApp. */
            phone_number_id?: string;
            /** @description The id of the WhatsApp business account; on WhatsApp. */
            business_account_id?: string;
            /** @description How many messages the PBX sends over the channel in a second. */
            send_rate?: number;
            /** @description `1` when sessions in which nothing happens are closed, `0` when not. */
            auto_close_session?: number;
            /** @description After how many days they are closed. */
            session_expired_time?: number;
            /** @description Where messages on the numbers of the channel go. */
            dids?: Record<string, never>[];
        };
        /** @description The files to upload. */
        FileUpload: {
            /** @description One part for each file, all with this name, 100 MB in total. */
            files: FileInput[];
        };
        /** @description The files are on the PBX. */
        FilesUploaded: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description The files. That they stand in the order of the parts is not said. */
            list: components["schemas"]["UploadedFile"][];
        };
        /** @description A file on the PBX. */
        UploadedFile: {
            id?: components["schemas"]["FileId"];
            name?: components["schemas"]["FileName"];
            uri: components["schemas"]["FileUri"];
            type?: components["schemas"]["FileType"];
            size?: components["schemas"]["FileSize"];
        };
        /** @description A page of templates. */
        WhatsappTemplates: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description How many templates there are. That this counts all pages is inferred. */
            total_number?: number;
            data: components["schemas"]["WhatsappTemplate"][];
        };
        /** @description A message template of a WhatsApp channel. */
        WhatsappTemplate: {
            id: components["schemas"]["TemplateId"];
            template_id: components["schemas"]["TemplateWhatsappId"];
            name: components["schemas"]["TemplateName"];
            /**
             * @description How the template marks its variables; `POSITIONAL` as in `{{1}}`, `NAMED` as in `{{name}}`.
             * @example POSITIONAL
             * @example NAMED
             */
            parameter_format?: string;
            /** @description The code of the template's language. */
            language: string;
            /** @description `MARKETING`, `UTILITY` or `AUTHENTICATION`. */
            category?: string;
            /** @description A finer category; the vendor's sample has `CUSTOM`. */
            sub_category?: string;
            /** @description The parts of the template as JSON text, an array. The vendor's sample has a header, a body and buttons, each with its `type`. */
            components_data?: string;
            /** @description The id of the channel. */
            omnichannel_id?: number;
        };
        /**
         * @description A campaign. Its recipients are numbers or a phonebook, and its content is a text, a document or a WhatsApp template.
         *
         *     Other clients give `assign_to_type` and `assign_to_id` whenever `send_mode` is `new_session`. The vendor's own words on that were not available to this reading, so it isn't checked.
         *     That `content_type` `template` goes with `channel_type` `whatsapp` alone is inferred, and isn't checked either.
         */
        Campaign: {
            name: components["schemas"]["CampaignName"];
            channel_type: components["schemas"]["CampaignChannelType"];
            omnichannel_id: components["schemas"]["CampaignChannelId"];
            sender: components["schemas"]["CampaignSender"];
            recipient_type: components["schemas"]["CampaignRecipientType"];
            number_list?: components["schemas"]["CampaignNumbers"];
            recipient_id?: components["schemas"]["PhonebookId"];
            recipient_num_type?: components["schemas"]["PhonebookNumberType"];
            content_type: components["schemas"]["CampaignContentType"];
            content?: components["schemas"]["CampaignContent"];
            msg_param?: components["schemas"]["WhatsappTemplateText"];
            send_type: components["schemas"]["SendType"];
            send_time?: components["schemas"]["SendTime"];
            send_mode: components["schemas"]["SendMode"];
            assign_to_type?: components["schemas"]["AssigneeType"];
            assign_to_id?: components["schemas"]["AssigneeId"];
        } & (({
            /** @constant */
            recipient_type?: "input";
            number_list: components["schemas"]["CampaignNumbers"];
        } | {
            /** @constant */
            recipient_type?: "phonebook";
            recipient_id: components["schemas"]["PhonebookId"];
            recipient_num_type: components["schemas"]["PhonebookNumberType"];
        }) & ({
            /** @enum {string} */
            content_type?: "text" | "document";
            content: components["schemas"]["CampaignContent"];
        } | {
            /** @constant */
            content_type?: "template";
            msg_param: components["schemas"]["WhatsappTemplateText"];
        }) & ({
            /** @enum {string} */
            send_type?: "immediately" | "draft";
        } | {
            /** @constant */
            send_type?: "schedule";
            send_time: components["schemas"]["SendTime"];
        }));
        /** @description What to change in a campaign. A member that goes with another is required where that one is given. */
        CampaignUpdate: {
            /** @description The id of the campaign, as `message_campaign/search` gives it. */
            id: number;
            name?: components["schemas"]["CampaignName"];
            channel_type?: components["schemas"]["CampaignChannelType"];
            omnichannel_id?: components["schemas"]["CampaignChannelId"];
            sender?: components["schemas"]["CampaignSender"];
            recipient_type?: components["schemas"]["CampaignRecipientType"];
            number_list?: components["schemas"]["CampaignNumbers"];
            recipient_id?: components["schemas"]["PhonebookId"];
            recipient_num_type?: components["schemas"]["PhonebookNumberType"];
            content_type?: components["schemas"]["CampaignContentType"];
            content?: components["schemas"]["CampaignContent"];
            msg_param?: components["schemas"]["WhatsappTemplateText"];
            send_type?: components["schemas"]["SendType"];
            send_time?: components["schemas"]["SendTime"];
            send_mode?: components["schemas"]["SendMode"];
            assign_to_type?: components["schemas"]["AssigneeType"];
            assign_to_id?: components["schemas"]["AssigneeId"];
        } & (({
            /** @constant */
            recipient_type?: "input";
            number_list: components["schemas"]["CampaignNumbers"];
        } | {
            /** @constant */
            recipient_type?: "phonebook";
            recipient_id: components["schemas"]["PhonebookId"];
            recipient_num_type: components["schemas"]["PhonebookNumberType"];
        } | {
            /** @constant */
            recipient_type?: null;
        }) & ({
            /** @enum {string} */
            content_type?: "text" | "document";
            content: components["schemas"]["CampaignContent"];
        } | {
            /** @constant */
            content_type?: "template";
            msg_param: components["schemas"]["WhatsappTemplateText"];
        } | {
            /** @constant */
            content_type?: null;
        }) & ({
            /** @enum {string} */
            send_type?: "immediately" | "draft";
        } | {
            /** @constant */
            send_type?: "schedule";
            send_time: components["schemas"]["SendTime"];
        }));
        /** @description The name of the campaign. */
        CampaignName: string;
        /**
         * @description The type of the channel.
         * @enum {string}
         */
        CampaignChannelType: "sms" | "whatsapp";
        /** @description The id of the channel, as `message_channel/search` gives it. */
        CampaignChannelId: number;
        /** @description The id of the number of the channel to send from. It is an integer here, while the operations that read campaigns answer with text. The vendor points to `message_channel/search` for it, but the answer there has the numbers without ids. */
        CampaignSender: number;
        /**
         * @description Where the numbers come from.
         * @enum {string}
         */
        CampaignRecipientType: "input" | "phonebook";
        /**
         * @description A text, a file or a WhatsApp template.
         * @enum {string}
         */
        CampaignContentType: "text" | "document" | "template";
        /**
         * @description At once, at `send_time`, or not yet.
         * @enum {string}
         */
        SendType: "immediately" | "schedule" | "draft";
        /**
         * @description `new_session` makes a session with each recipient and assigns it; `direct` makes none.
         * @enum {string}
         */
        SendMode: "new_session" | "direct";
        /**
         * @description What the new sessions are assigned to.
         * @enum {string}
         */
        AssigneeType: "extension" | "queue";
        /** @description The id of that extension or queue. */
        AssigneeId: number;
        /** @description The numbers, required with `recipient_type` `input`. */
        CampaignNumbers: components["schemas"]["CampaignNumber"][];
        /** @description A number of the list. The shape is that of another client's request and of the vendor's answers, which add an `id`. */
        CampaignNumber: {
            /**
             * @description The number in E.164 form.
             * @example +14155552671
             */
            number: string;
        };
        /** @description The id of the phonebook, required with `recipient_type` `phonebook`. */
        PhonebookId: number;
        /**
         * @description Which number of each contact to use, required with `recipient_type` `phonebook`.
         * @enum {string}
         */
        PhonebookNumberType: "business_number" | "business_number2" | "mobile_number" | "mobile_number2" | "home_number" | "home_number2" | "business_fax" | "home_fax" | "other_number";
        /** @description The text, or the document. Required with `content_type` `text` and `document`. What form a document has here is undocumented. */
        CampaignContent: string;
        /** @description When to send, as a Unix timestamp; required with `send_type` `schedule`. That it counts seconds, as in the vendor's events, is inferred. */
        SendTime: number;
        /** @description The campaign was created. */
        CampaignCreated: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description The id of the campaign. */
            id: number;
        };
        /** @description A page of campaigns. */
        Campaigns: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description How many campaigns there are. That this counts all pages is inferred. */
            total_number?: number;
            data: components["schemas"]["CampaignSummary"][];
        };
        /** @description A campaign in short. */
        CampaignSummary: {
            /** @description The id of the campaign. */
            id: number;
            /** @description The name of the campaign. */
            name?: string;
            /**
             * @description `draft`, `scheduled`, `pending` while another campaign is sent, `executing`, `completed`, `retrying`,
             *     or `stop` when it ended unexpectedly, such as by a restart of the PBX.
             * @example draft
             * @example scheduled
             * @example pending
             * @example executing
             * @example completed
             * @example stop
             * @example retrying
             */
            status?: string;
            /** @description `sms` or `whatsapp`. */
            channel_type?: string;
            /** @description The name of the channel. */
            channel_name?: string;
            sender?: components["schemas"]["CampaignSenderNumber"];
            recipient_type?: components["schemas"]["RecipientSource"];
            /** @description The name of the phonebook. */
            recipient_name?: string;
            /** @description Which number of each contact is used. */
            recipient_num_type?: string;
            /** @description `immediately`, `schedule` or `draft`. */
            send_type?: string;
            /** @description When the campaign is to be sent, as a Unix timestamp. */
            send_time?: number;
            /** @description `new_session` or `direct`. */
            send_mode?: string;
            /**
             * @description How many messages failed and how many there are in all.
             * @example 1/20
             */
            result_count?: string;
            /** @description How many recipients answered. Its form is undocumented. */
            response_rate?: string;
        };
        /** @description The number that the messages are sent from. It is text here, while a campaign is created with an integer, the id of the number. */
        CampaignSenderNumber: string;
        /** @description `input` for numbers that were typed in or came from a file, `phonebook` for those of a phonebook. */
        RecipientSource: string;
        /** @description The campaign. */
        CampaignRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            data: components["schemas"]["CampaignDetails"];
        };
        /** @description The campaigns. */
        CampaignsRead: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
            list: components["schemas"]["CampaignDetails"][];
        };
        /** @description A campaign. */
        CampaignDetails: {
            /** @description The id of the campaign. */
            id: number;
            /** @description The name of the campaign. */
            name?: string;
            /** @description `sms` or `whatsapp`. */
            channel_type?: string;
            /** @description The id of the channel. */
            omnichannel_id?: number;
            sender?: components["schemas"]["CampaignSenderNumber"];
            recipient_type?: components["schemas"]["RecipientSource"];
            /** @description The id of the phonebook. */
            recipient_id?: number;
            /** @description Which number of each contact is used. */
            recipient_num_type?: string;
            /** @description `immediately`, `schedule` or `draft`. */
            send_type?: string;
            /** @description When the campaign is to be sent, as a Unix timestamp. */
            send_time?: number;
            /** @description `new_session` or `direct`. */
            send_mode?: string;
            /** @description `extension` or `queue`. */
            assign_to_type?: string;
            /** @description The id of that extension or queue. */
            assign_to_id?: number;
            /** @description `text`, `document` or `template`. */
            content_type?: string;
            /** @description The text or the document. */
            content?: string;
            /** @description The numbers. */
            number_list?: components["schemas"]["CampaignListedNumber"][];
            /** @description The template as JSON text, a `WhatsappTemplateMessage`; only with a template. */
            msg_param?: string;
        };
        /** @description A number of the list. */
        CampaignListedNumber: {
            /** @description The id of the number in the list. */
            id?: number;
            /** @description The number. */
            number?: string;
        };
        /** @description Where the PBX delivers events, and how hard it tries. What is left out stays as it is, which is inferred. */
        WebhookSettings: {
            /** @description The webhooks; the PBX has five at the most. */
            webhook_event_push_list?: components["schemas"]["Webhook"][];
            /** @description How long to wait for an answer. The vendor names no unit; that it is seconds is inferred. */
            webhook_event_push_timeout?: number;
            /** @description How many times to try again when there is no answer that says success. */
            webhook_event_push_retry_count?: number;
        };
        /** @description An address that events are delivered to. */
        Webhook: {
            /**
             * Format: uri
             * @description The address.
             */
            url: string;
            /**
             * Format: password
             * @description What the PBX signs deliveries to this address with. The PBX makes secrets of 32 characters itself; whether it takes any other is undocumented.
             */
            secret: string;
            /**
             * @description How to deliver.
             * @enum {string}
             */
            request_method: "GET" | "POST";
            /** @description The ids of the events to deliver, such as 30031. */
            event_ids: number[];
        };
        /** @description Messages of a campaign failed. */
        BulkSendingFailed: {
            /** @constant */
            type: 30030;
            sn?: components["schemas"]["SerialNumber"];
            msg: components["schemas"]["BulkSendingFailure"];
        };
        /** @description How many messages of which campaign failed. */
        BulkSendingFailure: {
            /** @description The id of the campaign. */
            task_id: number;
            /** @description How many messages were sent. */
            total?: number;
            /** @description How many of them failed. */
            fail_count?: number;
        };
        /** @description A message came in. */
        IncomingMessage: {
            /** @constant */
            type: 30031;
            sn?: components["schemas"]["SerialNumber"];
            msg: components["schemas"]["MessageRecord"];
        };
        /** @description The delivery status of a message changed. */
        MessageSendingResult: {
            /** @constant */
            type: 30032;
            sn?: components["schemas"]["SerialNumber"];
            msg: components["schemas"]["MessageRecord"];
        };
        /** @description A message was read. */
        ReadReceipt: {
            /** @constant */
            type: 30038;
            sn?: components["schemas"]["SerialNumber"];
            msg: components["schemas"]["ReadMessage"];
        };
        /** @description Which message was read, and when. */
        ReadMessage: {
            /** @description The id of the session. */
            session_id: number;
            /** @description The id of the message. */
            read_msg_id: number;
            /** @description The id of the session's extension user; always 0 in this event. */
            user_id?: number;
            /** @description When the message was read, as a Unix timestamp in seconds. */
            read_time?: number;
        };
        /** @description The serial number of the PBX. */
        SerialNumber: string;
        /** @description The PBX did what it was asked to. The answer is the envelope alone. */
        Done: {
            /** @constant */
            errcode: 0;
            errmsg?: components["schemas"]["ErrorMessage"];
        };
        /** @description `SUCCESS`, or the message of the code. The tables of the single operations name only `SUCCESS` and `FAILURE`, but real answers carry other texts, so any is taken. */
        ErrorMessage: string;
        /** @description The vendor answered with a code other than 0. */
        Failure: {
            /** @description The code. */
            errcode: number;
            errmsg?: components["schemas"]["ErrorMessage"];
            /** @description More on the failure. */
            submsg?: string;
            /** @description The parameters that are wrong. */
            invalid_param_list?: components["schemas"]["InvalidParameter"][];
            /** @description The fields whose value another record has already; with code 40003. */
            duplicate_field_list?: components["schemas"]["DuplicateField"][];
        };
        /** @description A parameter that is wrong. */
        InvalidParameter: {
            /** @description The name of the parameter. */
            field?: string;
            /** @description What is wrong with its value. */
            value?: string;
            /** @description The check that failed; `required` is the only known value. */
            validation_type?: string;
        };
        /** @description A field whose value must be unique and is not. */
        DuplicateField: {
            /** @description The name of the field. */
            field?: string;
            /** @description The value. */
            value?: string;
            /** @description The kind of the record that has the value, such as `extension`. */
            external_source?: string;
            /** @description The name of that record. */
            external_source_name?: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
         *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
         */
        UserAgent: string;
        /** @description The number of the page. */
        Page: number;
        /** @description How many records a page has. */
        PageSize: number;
        /** @description Only records that match this keyword. */
        SearchValue: string;
        /** @description The id of the campaign, as `message_campaign/search` gives it. */
        CampaignId: number;
        /** @description Whose sessions; `1` an extension user's, `9` a third-party platform's, that is a program's which uses this API. */
        SessionUserType: 1 | 9;
        /** @description The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
        SessionUserNo: string;
        /** @description `all` for all sessions, `campaign` for those of campaigns alone. Empty or left out for those that are of no campaign. */
        SessionCollection: "all" | "campaign" | "";
        /** @description For the next page, the `last_msg_id` of the last session of the page before. */
        SessionFirstMessage: number;
        /** @description `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
        SessionIsArchived: 0 | 1 | 2;
        /** @description `0` for open sessions, `1` for closed ones, `2` for both. */
        SessionIsClosed: 0 | 1 | 2;
        /** @description `1` for sessions that were picked up, `2` for those that were not, `0` for both. That `0` stands for both is no slip: it does so here alone. */
        SessionIsPickup: 0 | 1 | 2;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A new access token and a new refresh token, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRefresh"];
            };
        };
        responses: {
            /** @description A new access token and a new refresh token, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRevoked"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description The PBX took the message, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAccepted"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getMessages: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
                /** @description The id of the session, as `message_session/search` gives it. */
                id: number;
                /** @description The id of a message; only messages that are older are read, without that one. */
                last_msg_id?: number;
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of the session, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionMessagesRead"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    queryMessages: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
                /** @description The ids of the sessions, joined by commas. */
                ids: string;
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of the sessions, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsMessagesRead"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    uploadFiles: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The uploaded files, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesUploaded"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    searchMessageSessions: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
                /** @description Whose sessions; `1` an extension user's, `9` a third-party platform's, that is a program's which uses this API. */
                user_type: components["parameters"]["SessionUserType"];
                /** @description The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
                user_no?: components["parameters"]["SessionUserNo"];
                /** @description `all` for all sessions, `campaign` for those of campaigns alone. Empty or left out for those that are of no campaign. */
                collection?: components["parameters"]["SessionCollection"];
                /** @description For the next page, the `last_msg_id` of the last session of the page before. */
                first_msg_id?: components["parameters"]["SessionFirstMessage"];
                /** @description `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
                is_archived?: components["parameters"]["SessionIsArchived"];
                /** @description `0` for open sessions, `1` for closed ones, `2` for both. */
                is_closed?: components["parameters"]["SessionIsClosed"];
                /** @description `1` for sessions that were picked up, `2` for those that were not, `0` for both. That `0` stands for both is no slip: it does so here alone. */
                is_pickup?: components["parameters"]["SessionIsPickup"];
                /** @description Only records that match this keyword. */
                search_value?: components["parameters"]["SearchValue"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSessions"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    listMessageSessions: {
        parameters: {
            query: {
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
                /** @description Whose sessions; `1` an extension user's, `9` a third-party platform's, that is a program's which uses this API. */
                user_type: components["parameters"]["SessionUserType"];
                /** @description The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
                user_no?: components["parameters"]["SessionUserNo"];
                /** @description `all` for all sessions, `campaign` for those of campaigns alone. Empty or left out for those that are of no campaign. */
                collection?: components["parameters"]["SessionCollection"];
                /** @description For the next page, the `last_msg_id` of the last session of the page before. */
                first_msg_id?: components["parameters"]["SessionFirstMessage"];
                /** @description `0` for sessions that are not archived, `1` for archived ones, `2` for both. */
                is_archived?: components["parameters"]["SessionIsArchived"];
                /** @description `0` for open sessions, `1` for closed ones, `2` for both. */
                is_closed?: components["parameters"]["SessionIsClosed"];
                /** @description `1` for sessions that were picked up, `2` for those that were not, `0` for both. That `0` stands for both is no slip: it does so here alone. */
                is_pickup?: components["parameters"]["SessionIsPickup"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSessions"] | components["schemas"]["Failure"];
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
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSessionRead"] | components["schemas"]["Failure"];
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
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSessionsRead"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    searchMessageChannels: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: components["parameters"]["Page"];
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
                /** @description The period whose messages are counted. */
                time_range: "today" | "yesterday" | "last_7_days" | "last_30_days" | "this_month" | "all";
                /** @description Only records that match this keyword. */
                search_value?: components["parameters"]["SearchValue"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChannels"] | components["schemas"]["Failure"];
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
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChannelsRead"] | components["schemas"]["Failure"];
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
                /** @description Only templates in these languages, codes joined by commas. The valid codes are those that this operation answers with. */
                language?: string;
                /** @description Only templates that match this keyword. */
                search_value?: string;
                /** @description The number of the page. */
                page?: number;
                /** @description How many templates a page has. */
                page_size?: number;
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappTemplates"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Campaign"];
            };
        };
        responses: {
            /** @description The campaign was created, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCreated"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUpdate"];
            };
        };
        responses: {
            /** @description The campaign was changed, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: components["parameters"]["Page"];
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    searchCampaigns: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: components["parameters"]["Page"];
                /** @description How many records a page has. */
                page_size: components["parameters"]["PageSize"];
                /** @description Only records that match this keyword. */
                search_value?: components["parameters"]["SearchValue"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getCampaign: {
        parameters: {
            query: {
                /** @description The id of the campaign, as `message_campaign/search` gives it. */
                id: components["parameters"]["CampaignId"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRead"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    queryCampaigns: {
        parameters: {
            query: {
                /** @description The ids of the campaigns, joined by commas. The vendor's Chinese page calls this an integer; the English one has it as text, which alone can hold more than one. */
                ids: string;
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaigns, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsRead"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    retryCampaign: {
        parameters: {
            query: {
                /** @description The id of the campaign, as `message_campaign/search` gives it. */
                id: components["parameters"]["CampaignId"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign is sent again, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteCampaign: {
        parameters: {
            query: {
                /** @description The id of the campaign, as `message_campaign/search` gives it. */
                id: components["parameters"]["CampaignId"];
            };
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign was deleted, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    updateWebhooks: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor requires the header on every request and takes any value; its sample is `OpenAPI`.
                 *     Its examples often leave it out. Other clients have seen a request without it answered with `errcode` 10001.
                 */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSettings"];
            };
        };
        responses: {
            /** @description The webhooks are set, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    onBulkSendingFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkSendingFailed"];
            };
        };
        responses: {
            /** @description The event was received. Without such an answer the PBX delivers it again, as many times as `webhook_event_push_retry_count` says. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onIncomingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingMessage"];
            };
        };
        responses: {
            /** @description The event was received. Without such an answer the PBX delivers it again, as many times as `webhook_event_push_retry_count` says. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageSendingResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSendingResult"];
            };
        };
        responses: {
            /** @description The event was received. Without such an answer the PBX delivers it again, as many times as `webhook_event_push_retry_count` says. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onReadReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadReceipt"];
            };
        };
        responses: {
            /** @description The event was received. Without such an answer the PBX delivers it again, as many times as `webhook_event_push_retry_count` says. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
