// Generated from specs/yeastar/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

export interface paths {
    "/openapi/v1.0/get_token": {
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
    "/openapi/v1.0/refresh_token": {
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
    "/openapi/v1.0/del_token": {
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
    "/openapi/v1.0/message/send": {
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
    "/openapi/v1.0/message/batchupload": {
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
    "/openapi/v1.0/message_channel/whatsapp_template": {
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
    "/openapi/v1.0/message_campaign/create": {
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
}
export type webhooks = Record<string, never>;
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
            /** @description The name of the campaign. */
            name: string;
            /**
             * @description The type of the channel.
             * @enum {string}
             */
            channel_type: "sms" | "whatsapp";
            /** @description The id of the channel, as `message_channel/search` gives it. */
            omnichannel_id: number;
            /** @description The id of the number of the channel to send from. It is an integer here, while the operations that read campaigns answer with text. Where to find the id is undocumented. */
            sender: number;
            /**
             * @description Where the numbers come from.
             * @enum {string}
             */
            recipient_type: "input" | "phonebook";
            number_list?: components["schemas"]["CampaignNumbers"];
            recipient_id?: components["schemas"]["PhonebookId"];
            recipient_num_type?: components["schemas"]["PhonebookNumberType"];
            /**
             * @description A text, a file or a WhatsApp template.
             * @enum {string}
             */
            content_type: "text" | "document" | "template";
            content?: components["schemas"]["CampaignContent"];
            msg_param?: components["schemas"]["WhatsappTemplateText"];
            /**
             * @description At once, at `send_time`, or not yet.
             * @enum {string}
             */
            send_type: "immediately" | "schedule" | "draft";
            send_time?: components["schemas"]["SendTime"];
            /**
             * @description `new_session` makes a session with each recipient and assigns it; `direct` makes none.
             * @enum {string}
             */
            send_mode: "new_session" | "direct";
            /**
             * @description What the new sessions are assigned to.
             * @enum {string}
             */
            assign_to_type?: "extension" | "queue";
            /** @description The id of that extension or queue. */
            assign_to_id?: number;
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
}
