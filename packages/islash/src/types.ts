// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

export interface paths {
    "/send-session-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a session message
         * @description Sends a message to one contact within a session: text, a file, the URL of a file, or a sticker. At least one of them must be there.
         *     A file may go along with text. Other combinations are neither described nor excluded, so they are allowed here.
         *
         *     The body is `multipart/form-data`. Whether the vendor also takes JSON when there is no file is undocumented, so JSON is left out.
         *
         *     The vendor's page has an older version that differs, and this contract follows the newer one:
         *
         *     - The older one has every field but the binary `file` in the query. The newer one has them all in the body; it is the vendor's
         *       own OpenAPI description, and it is the only one that knows `quoted_message_id`.
         *     - The older one names the quoted message in the answer `quote_message`, and has a member `color`. The sample on the newer one
         *       has `quoted_message`, no `color`, and members that the older one lacks (`user`, `user_id`, `contact`, `message_at`); the sample is followed.
         *     - The older one types `delivered_at`, `received_at`, `read_at` and `revoked_at` as strings and `sent_at` as an integer.
         *       In the sample every timestamp is an integer in Unix seconds or null; the sample is followed.
         */
        post: operations["sendSessionMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a template message
         * @description Sends a message from a template to one contact. Which variables are needed depends on the template.
         *
         *     The answer tells that the message was accepted, and nothing more: it holds no id of the message.
         *
         *     The vendor lists a file `media` for templates that have an image, a video or a document, and yet shows a JSON body in which it is null.
         *     How a file is sent is undocumented, so `media` is left out.
         */
        post: operations["sendTemplateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the templates
         * @description Lists the templates of a session's channel. It only reads, although the vendor makes it a POST. No paging is documented.
         *
         *     The vendor's generated schema types `created_at` and `updated_at` as strings and knows no `category`; the sample has integers, and a category.
         */
        post: operations["listTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedule-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a template message
         * @description Has a message from a template sent to one contact at a later time. Which variables are needed depends on the template.
         *
         *     The answer tells that the message was accepted, and nothing more: it holds no id, and no way to cancel is documented.
         *
         *     One version of the page spells `variable_1` with a space at its end, which is read as a misprint, for the page on template messages has none.
         *     The vendor lists a file `media` here as well; how it is sent is undocumented, so it is left out.
         */
        post: operations["scheduleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stickers
         * @description Lists the stickers that can be sent in a session message. No paging is documented.
         *
         *     The vendor's generated schema types `width` and `height` as strings; in the sample they are integers, which is followed.
         */
        get: operations["listStickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/broadcast/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a broadcast
         * @description Tells how a broadcast goes that was sent by the vendor's API.
         *     Sending one is not part of this contract, for its page could not be read in full.
         */
        get: operations["getBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the labels
         * @description Lists the labels that can be attached to contacts. No paging is documented.
         *
         *     The path is that of the newest version of the page. Older ones have `GET /labels` and `POST /label`.
         *     The vendor's generated schema types `labels` as one object; the sample has an array, which is followed.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a label to a contact
         * @description Attaches a label to a contact. The fields stand in the query, and the request has no body.
         *
         *     The contact is named by `identity` or by `hash`: each is a must when the other is missing. A contract cannot state such a rule
         *     between parameters of a query, so neither the types nor the client check it. What happens when both are there is undocumented.
         */
        post: operations["attachLabel"];
        /**
         * Detach a label from a contact
         * @description Takes a label from a contact. The fields stand in the query, and the request has no body.
         *
         *     The contact is named by `identity` or by `hash`: each is a must when the other is missing. A contract cannot state such a rule
         *     between parameters of a query, so neither the types nor the client check it. What happens when both are there is undocumented.
         */
        delete: operations["detachLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-label/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the contacts that have labels
         * @description Lists the contacts that have one of some labels, page by page. It only reads, although the vendor makes it a POST.
         *     The fields stand in the query, and the request has no body.
         *
         *     The vendor's generated schema types `contacts` as one object; the sample has an array, which is followed.
         */
        post: operations["listLabelledContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    incomingMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contacts sent messages on a WhatsApp channel
         * @description iSlash posts this to the customer's webhook URL when messages come in on a WhatsApp channel. The form is close to that of WhatsApp's own
         *     API, except that `profile` and `wa_id` stand in each message.
         *
         *     Deliveries are not signed. How the URL is registered, which answer is expected and whether a delivery is repeated is undocumented.
         */
        post: operations["onIncomingMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    messageStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The states of messages changed on a WhatsApp channel
         * @description iSlash posts this to the customer's webhook URL when the state of messages changes that were sent on a WhatsApp channel.
         *
         *     The vendor shows one payload, of a delivered message, also where its page promises one of a sent message. It speaks of read messages
         *     and of messages that failed as well; their payloads could not be read.
         *
         *     Deliveries are not signed. How the URL is registered, which answer is expected and whether a delivery is repeated is undocumented.
         */
        post: operations["onMessageStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    facebookMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened on a Facebook channel
         * @description iSlash posts this to the customer's webhook URL when a message comes in on a Facebook channel.
         *     The form is that of a Facebook page's own webhook.
         *
         *     The vendor shows one payload, of a text. It says that changes of a message's state are posted as well, but not what they carry,
         *     so that an item of `messaging` without a `message` is one is a guess.
         *
         *     Deliveries are not signed. How the URL is registered, which answer is expected and whether a delivery is repeated is undocumented.
         */
        post: operations["onFacebookMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A message to one contact. At least one of `text`, `file`, `file_url` and `sticker_id`. */
        SessionMessage: {
            session: components["schemas"]["Session"];
            identity: components["schemas"]["Identity"];
            text?: components["schemas"]["Text"];
            file?: components["schemas"]["File"];
            file_url?: components["schemas"]["FileUrl"];
            sticker_id?: components["schemas"]["StickerId"];
            /**
             * @description The message to reply to. In the form it travels as decimal text. That it is the `id` of a sent message, and not its `sid`,
             *     is inferred from its type.
             * @example 9126
             */
            quoted_message_id?: number;
        } & ({
            text: components["schemas"]["Text"];
        } | {
            file: components["schemas"]["File"];
        } | {
            file_url: components["schemas"]["FileUrl"];
        } | {
            sticker_id: components["schemas"]["StickerId"];
        });
        /** @description A message from a template to one contact. Which variables a template needs depends on the template. */
        TemplateMessage: {
            session: components["schemas"]["Session"];
            identity: components["schemas"]["Identity"];
            template_name: components["schemas"]["TemplateName"];
            variable_1?: components["schemas"]["TemplateVariable"];
            variable_2?: components["schemas"]["TemplateVariable"];
            variable_3?: components["schemas"]["TemplateVariable"];
            button_url_variable_1?: components["schemas"]["TemplateVariable"];
        };
        /** @description A message from a template to one contact, to be sent later. Which variables a template needs depends on the template. */
        ScheduledMessage: {
            session: components["schemas"]["Session"];
            identity: components["schemas"]["Identity"];
            send_at: components["schemas"]["SendAt"];
            template_name: components["schemas"]["TemplateName"];
            variable_1?: components["schemas"]["TemplateVariable"];
            variable_2?: components["schemas"]["TemplateVariable"];
            variable_3?: components["schemas"]["TemplateVariable"];
            button_url_variable_1?: components["schemas"]["TemplateVariable"];
        };
        /** @description Which templates to list. */
        TemplateQuery: {
            session: components["schemas"]["Session"];
        };
        /**
         * Format: password
         * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret.
         *     That it must not be empty is inferred.
         */
        Session: string;
        /**
         * @description The contact's number: in the vendor's example digits only, country code first and no plus. No exact form is documented,
         *     nor what it is for a contact of a Facebook channel. That it must not be empty is inferred.
         * @example 85256872847
         */
        Identity: string;
        /**
         * @description The name of the template, as the iSlash platform shows it. That it must not be empty is inferred.
         * @example payment_update_en
         */
        TemplateName: string;
        /**
         * @description What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
         *     It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
         * @example $name
         */
        TemplateVariable: string;
        /**
         * @description When the message is to be sent, as `YYYY-MM-DD HH:MM:SS`. Which time zone that is in is undocumented, and so is what happens
         *     with a time in the past.
         * @example 2023-01-01 00:00:00
         */
        SendAt: string;
        /** @description The text of the message. That it must not be empty is inferred; its greatest length is undocumented. */
        Text: string;
        /**
         * Format: binary
         * @description A file to upload as a file part of the form. The types and sizes that the vendor takes are undocumented.
         */
        File: FileInput;
        /**
         * @description The URL of a file to send. That it must not be empty is inferred.
         * @example https://example.com/invoice.pdf
         */
        FileUrl: string;
        /**
         * @description The id of a sticker. The vendor's list of stickers has integer ids, and this field is a string: the id as decimal text.
         *     That it must not be empty is inferred.
         * @example 66
         */
        StickerId: string;
        /** @description The vendor accepted the message. */
        SessionMessageSent: {
            meta: components["schemas"]["SuccessMeta"];
            data: {
                message: components["schemas"]["SentMessage"];
            };
        };
        /** @description The vendor did what was asked, and tells nothing more about it. */
        Acknowledged: {
            meta: components["schemas"]["SuccessMeta"];
            /** @description Empty. The vendor shows an empty object for some operations and an empty array for another, so it may be either. */
            data?: {
                [key: string]: unknown;
            } | unknown[];
        };
        /** @description The templates. */
        Templates: {
            meta: components["schemas"]["SuccessMeta"];
            data: {
                templates: components["schemas"]["Template"][];
            };
        };
        /** @description A template. All members but `id` and `name` are described from one sample, so they are not promised. */
        Template: {
            /** @description The id of the template at iSlash. */
            id: number;
            /** @description Another id of the template; its meaning is undocumented. */
            emma_template_id?: string;
            /** @description The namespace of the template. */
            namespace?: string;
            /** @description The name that a message gives to use the template. */
            name: string;
            components?: components["schemas"]["TemplateComponent"][];
            /**
             * @description The language of the template.
             * @example en_US
             */
            language?: string;
            /**
             * @description The state of the template. The list is not closed; `APPROVED` is in the sample.
             * @example APPROVED
             */
            status?: string;
            /**
             * @description The category of the template. The list is not closed; `PAYMENT_UPDATE` is in the sample.
             * @example PAYMENT_UPDATE
             */
            category?: string;
            /** @description When the template was created, in Unix seconds. */
            created_at?: number;
            /** @description When the template was changed last, in Unix seconds. */
            updated_at?: number;
        };
        /** @description A part of a template. */
        TemplateComponent: {
            /**
             * @description The part; `HEADER`, `BODY`, `FOOTER` and `BUTTONS` are in the sample.
             * @example BODY
             */
            type: string;
            /**
             * @description The kind of a header; `TEXT` is in the sample.
             * @example TEXT
             */
            format?: string;
            /** @description The text, with its variables as numbers in double braces. */
            text?: string;
            buttons?: components["schemas"]["TemplateButton"][];
        };
        /** @description A button of a template. */
        TemplateButton: {
            /**
             * @description The kind of the button; `URL` and `PHONE_NUMBER` are in the sample.
             * @example URL
             */
            type: string;
            /** @description The label of the button. */
            text?: string;
            /** @description The URL that a button of the type `URL` opens. */
            url?: string;
            /** @description The number that a button of the type `PHONE_NUMBER` calls. */
            phone_number?: string;
        };
        /** @description The stickers. */
        Stickers: {
            meta: components["schemas"]["SuccessMeta"];
            data: {
                stickers: components["schemas"]["Sticker"][];
            };
        };
        /** @description A sticker. All members but `id` are described from one sample, so they are not promised. */
        Sticker: {
            /** @description The id of the sticker; in a session message it is sent as decimal text, in `sticker_id`. */
            id: number;
            /** @description The name of the sticker. */
            name?: string;
            /**
             * @description The media type of the image.
             * @example image/webp
             */
            type?: string;
            /** @description The width of the image; that it is in pixels is inferred. */
            width?: number;
            /** @description The height of the image; that it is in pixels is inferred. */
            height?: number;
        };
        /** @description The broadcast. */
        BroadcastFound: {
            meta: components["schemas"]["SuccessMeta"];
            data: {
                broadcast: components["schemas"]["Broadcast"];
            };
        };
        /** @description How a broadcast goes. All members but `id` and `status` are described from one sample, so they are not promised. */
        Broadcast: {
            /** @description The id of the broadcast. */
            id: number;
            /** @description The name of the broadcast. */
            name?: string;
            /**
             * @description The state of the broadcast. The list is not closed; `pending` is the only value that is documented.
             * @example pending
             */
            status: string;
            /** @description The label that the broadcast attaches to its recipients. That it is null when there is none is inferred. */
            attach_label?: components["schemas"]["Label"] | null;
            /** @description How many recipients the broadcast has. */
            total_recipients?: number;
            /** @description How far the broadcast is. Whether it counts recipients or percents is undocumented; it is 0 in the sample. */
            progress?: number;
            scheduled_at?: components["schemas"]["UnixTime"];
            started_at?: components["schemas"]["UnixTime"];
            ended_at?: components["schemas"]["UnixTime"];
            /** @description How many replies came within so many hours. That they are counted from the start of the broadcast is inferred. */
            reply_count?: {
                "12_hours"?: number;
                "24_hours"?: number;
                "48_hours"?: number;
            };
        };
        /** @description The labels. */
        Labels: {
            meta: components["schemas"]["SuccessMeta"];
            data: {
                labels: components["schemas"]["Label"][];
            };
        };
        /** @description A label. */
        Label: {
            /** @description The id of the label. */
            id: number;
            /** @description The text of the label. */
            text: string;
            /**
             * @description The colour of the label; it may be null.
             * @example blue
             */
            color?: string | null;
        };
        /** @description A page of contacts. */
        LabelledContacts: {
            meta: components["schemas"]["SuccessMeta"];
            data: {
                contacts: components["schemas"]["LabelledContact"][];
                /** @description Where the page stands among the others. */
                pagination?: {
                    /** @description Whether there is a further page. */
                    "has-more-page"?: boolean;
                    /** @description How many contacts a page has. */
                    "per-page"?: number;
                };
            };
        };
        /** @description A contact. All members but `id` are described from one sample, so they are not promised. */
        LabelledContact: {
            /** @description The id of the contact. */
            id: number;
            /** @description That it may be null is inferred. */
            first_name?: string | null;
            /** @description That it may be null is inferred. */
            last_name?: string | null;
            /** @description The contact's number. */
            identity?: string;
            /**
             * @description The texts of the contact's labels, joined by commas.
             * @example Paid,Pending Payment
             */
            labels?: string;
            /** @description The name of the user that the contact is assigned to. That it is null when there is none is inferred. */
            assigned_to?: string | null;
        };
        /**
         * @description The vendor did not accept the request. No failure is documented: this shape is inferred from the envelope of a success,
         *     and any code but `RESP_OKAY` is read as a failure. What `data` then is, and whether it is there, is undocumented.
         */
        Failure: {
            meta: {
                code: string;
            } & WithRequired<components["schemas"]["Meta"], "code">;
            data?: unknown;
        };
        /** @description The call succeeded. */
        SuccessMeta: {
            /** @constant */
            code: "RESP_OKAY";
        } & WithRequired<components["schemas"]["Meta"], "code" | "message">;
        /** @description How the call went. */
        Meta: {
            /** @description The vendor's code; `RESP_OKAY` on success. No other code is documented. */
            code: string;
            /** @description The result as a text for people; `Success` on success. */
            message?: string;
            /** @description An id of the call. It stands in some of the vendor's samples and not in others. */
            trace_id?: string;
        };
        /** @description The message as the vendor keeps it. All members but `id` and `status` are described from one sample, so they are not promised. */
        SentMessage: {
            /** @description The id of the message. */
            id: number;
            /** @description The id of the conversation. */
            conversation_id?: number;
            /** @description Null in the sample. That it is otherwise an object, the agent's, is inferred; its members are undocumented. */
            user?: {
                [key: string]: unknown;
            } | null;
            /** @description Null in the sample; that it is otherwise an integer is inferred. */
            user_id?: number | null;
            /** @description Null in the sample. That it is otherwise an object is inferred; its members are undocumented. */
            contact?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The state of the message. The list is not closed: `sent` is in the sample and `pending` in an older version of the page;
             *     the page on webhooks has `delivered`, and speaks of read and failed messages too.
             * @example sent
             */
            status: string;
            /** @description The text of the message. That it is null when there is none is inferred. */
            body?: string | null;
            /** @description The type of the media; null for a text. Its values are undocumented. */
            media_type?: string | null;
            /** @description The URL of the media; null for a text. */
            media_url?: string | null;
            /**
             * @description The message's id at the provider. It has the same form as the ids in status webhooks, so that it is the id to match them by
             *     is inferred. That it may be null is inferred as well.
             */
            sid?: string | null;
            /**
             * @description `outbound` in the sample; other values are undocumented.
             * @example outbound
             */
            direction?: string;
            /** @description True in the sample of a message sent by this operation. */
            is_auto_message?: boolean;
            is_forwarded?: boolean;
            is_template_message?: boolean;
            is_sticker?: boolean;
            /** @description Its meaning is undocumented. */
            is_cloned?: boolean;
            /** @description Null in the sample. That it is otherwise an object, the quoted message, is inferred; its members are undocumented. */
            quoted_message?: {
                [key: string]: unknown;
            } | null;
            media_thumbnail?: string | null;
            media_filename?: string | null;
            /** @description Its values are undocumented. */
            media_status?: string | null;
            /** @description The width of the media; that it is in pixels is inferred. */
            media_resolution_x?: number | null;
            /** @description The height of the media; that it is in pixels is inferred. */
            media_resolution_y?: number | null;
            message_at?: components["schemas"]["UnixTime"];
            sent_at?: components["schemas"]["UnixTime"];
            delivered_at?: components["schemas"]["UnixTime"];
            received_at?: components["schemas"]["UnixTime"];
            read_at?: components["schemas"]["UnixTime"];
            /** @description Null in the sample; what it is otherwise is undocumented, so its type is left open. */
            read_by?: unknown;
            /** @description Null in the sample; what it is otherwise is undocumented, so its type is left open. */
            read_by_user?: unknown;
            revoked_at?: components["schemas"]["UnixTime"];
        };
        /**
         * @description A time in Unix seconds, or null when that has not happened. The sample has integers in `message_at` and `sent_at` and null elsewhere;
         *     that the others are integers too when they are set is inferred.
         * @example 1649755452
         */
        UnixTime: number | null;
        /** @description Messages that came in on a WhatsApp channel. */
        IncomingMessages: {
            messages: components["schemas"]["IncomingMessage"][];
        };
        /**
         * @description A message that came in. The vendor shows a text and an image, and points to WhatsApp's own documentation for other types;
         *     what such a message carries stands in a member with the name of its type.
         */
        IncomingMessage: {
            /** @description The sender's profile. */
            profile?: {
                /** @description The sender's name. */
                name?: string;
            };
            /** @description The sender's WhatsApp id. */
            wa_id?: string;
            /** @description The sender's number. */
            from?: string;
            /** @description The id of the message. */
            id?: string;
            /**
             * @description The type of the message. The list is not closed; `text` and `image` are in the samples.
             * @example text
             */
            type?: string;
            /** @description The text; there for the type `text`. */
            text?: {
                /** @description The text of the message. */
                body?: string;
            };
            /** @description The image; there for the type `image`. How to download it is undocumented. */
            image?: {
                /** @description The hash of the file. */
                sha256?: string;
                /**
                 * @description The media type of the file.
                 * @example image/jpeg
                 */
                mime_type?: string;
                /** @description The id of the file. */
                id?: string;
            };
            sequence?: components["schemas"]["Sequence"];
            timestamp?: components["schemas"]["UnixTimeText"];
        };
        /** @description States of messages that were sent on a WhatsApp channel. */
        MessageStatuses: {
            statuses: components["schemas"]["MessageStatus"][];
        };
        /** @description The state of one message. */
        MessageStatus: {
            sequence?: components["schemas"]["Sequence"];
            /** @description The message's id at the provider. That it is the `sid` of the sent message is inferred, for both have the same form. */
            id?: string;
            /**
             * @description `message` in the sample; other values are undocumented.
             * @example message
             */
            type?: string;
            /** @description The conversation that WhatsApp bills. */
            conversation?: {
                /** @description The id of the conversation. */
                id?: string;
                origin?: {
                    /**
                     * @description Who opened the conversation.
                     * @example user_initiated
                     */
                    type?: string;
                };
            };
            /** @description What WhatsApp charges. */
            pricing?: {
                /** @example CBP */
                pricing_model?: string;
                /** @example user_initiated */
                category?: string;
                billable?: boolean;
            };
            /** @description The recipient's number. */
            recipient_id?: string;
            /**
             * @description The state of the message. The list is not closed: `delivered` is in the sample, and the page speaks of sent and read messages
             *     and of messages that failed.
             * @example delivered
             */
            status?: string;
            timestamp?: components["schemas"]["UnixTimeText"];
        };
        /**
         * @description A number as text, to put deliveries of the same timestamp in order; the smaller one came earlier.
         * @example 35500920
         */
        Sequence: string;
        /**
         * @description A time in Unix seconds, as text.
         * @example 1649756854
         */
        UnixTimeText: string;
        /** @description What happened on a Facebook channel. */
        FacebookMessages: {
            /**
             * @description Always `page`.
             * @constant
             */
            object: "page";
            entry?: components["schemas"]["FacebookEntry"][];
        };
        /** @description What happened on one page. */
        FacebookEntry: {
            /** @description The id of the page. */
            id?: string;
            /**
             * Format: int64
             * @description When it was posted, in Unix milliseconds.
             */
            time?: number;
            messaging?: components["schemas"]["FacebookMessaging"][];
        };
        /** @description One thing that happened between a contact and the page. */
        FacebookMessaging: {
            sender?: components["schemas"]["FacebookParty"];
            recipient?: components["schemas"]["FacebookParty"];
            /**
             * Format: int64
             * @description When it happened, in Unix milliseconds.
             */
            timestamp?: number;
            /** @description The message, if one came in. */
            message?: {
                /** @description The id of the message. */
                mid?: string;
                /** @description The text of the message. */
                text?: string;
            };
        };
        /** @description A contact or a page. */
        FacebookParty: {
            /** @description The id at Facebook. */
            id?: string;
        };
    };
    responses: {
        /** @description Any other status. The vendor documents none; that the body is an envelope as in a 200 is inferred. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
         *     in the URL, so the URL must be kept out of logs.
         */
        Session: components["schemas"]["Session"];
        /** @description The text of the label, not its id. That it must not be empty is inferred. */
        Label: string;
        /** @description The contact's number. It is a must when there is no `hash`. No exact form is documented. */
        LabelledIdentity: components["schemas"]["Identity"];
        /**
         * @description Another way to name the contact. It is a must when there is no `identity`.
         *     What the hash is, and where it comes from, is undocumented. That it must not be empty is inferred.
         */
        LabelledHash: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendSessionMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SessionMessage"];
            };
        };
        responses: {
            /** @description The vendor's answer; `meta.code` tells whether the message was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionMessageSent"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    sendTemplateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateMessage"];
            };
        };
        responses: {
            /** @description The vendor's answer; `meta.code` tells whether the message was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateQuery"];
            };
        };
        responses: {
            /** @description The templates, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    scheduleMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledMessage"];
            };
        };
        responses: {
            /** @description The vendor's answer; `meta.code` tells whether the message was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listStickers: {
        parameters: {
            query: {
                /**
                 * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
                 *     in the URL, so the URL must be kept out of logs.
                 */
                session: components["parameters"]["Session"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stickers, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stickers"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getBroadcast: {
        parameters: {
            query: {
                /**
                 * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
                 *     in the URL, so the URL must be kept out of logs.
                 */
                session: components["parameters"]["Session"];
            };
            header?: never;
            path: {
                /** @description The id of the broadcast, as the vendor gives it when a broadcast is sent. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The broadcast, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastFound"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listLabels: {
        parameters: {
            query: {
                /**
                 * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
                 *     in the URL, so the URL must be kept out of logs.
                 */
                session: components["parameters"]["Session"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Labels"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    attachLabel: {
        parameters: {
            query: {
                /**
                 * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
                 *     in the URL, so the URL must be kept out of logs.
                 */
                session: components["parameters"]["Session"];
                /** @description The text of the label, not its id. That it must not be empty is inferred. */
                label: components["parameters"]["Label"];
                /** @description The contact's number. It is a must when there is no `hash`. No exact form is documented. */
                identity?: components["parameters"]["LabelledIdentity"];
                /**
                 * @description Another way to name the contact. It is a must when there is no `identity`.
                 *     What the hash is, and where it comes from, is undocumented. That it must not be empty is inferred.
                 */
                hash?: components["parameters"]["LabelledHash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor's answer; `meta.code` tells whether the label was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    detachLabel: {
        parameters: {
            query: {
                /**
                 * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
                 *     in the URL, so the URL must be kept out of logs.
                 */
                session: components["parameters"]["Session"];
                /** @description The text of the label, not its id. That it must not be empty is inferred. */
                label: components["parameters"]["Label"];
                /** @description The contact's number. It is a must when there is no `hash`. No exact form is documented. */
                identity?: components["parameters"]["LabelledIdentity"];
                /**
                 * @description Another way to name the contact. It is a must when there is no `identity`.
                 *     What the hash is, and where it comes from, is undocumented. That it must not be empty is inferred.
                 */
                hash?: components["parameters"]["LabelledHash"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor's answer; `meta.code` tells whether the label was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listLabelledContacts: {
        parameters: {
            query: {
                /**
                 * @description The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
                 *     in the URL, so the URL must be kept out of logs.
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The ids of labels, joined by commas, or `all` for every label. That no spaces stand between them is inferred,
                 *     and so is that a contact needs only one of several labels.
                 */
                label_id: string;
                /** @description The number of the page. That it is a whole number is inferred. */
                page?: number;
                /** @description How many contacts a page has. That it is a whole number is inferred; the greatest is undocumented. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelledContacts"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    onIncomingMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingMessages"];
            };
        };
        responses: {
            /** @description The delivery was taken. Which answer iSlash expects is undocumented; that it is a 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatuses"];
            };
        };
        responses: {
            /** @description The delivery was taken. Which answer iSlash expects is undocumented; that it is a 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFacebookMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacebookMessages"];
            };
        };
        responses: {
            /** @description The delivery was taken. Which answer iSlash expects is undocumented; that it is a 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
