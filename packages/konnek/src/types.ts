// Generated from specs/konnek/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface paths {
    "/{channel}/send/{clientID}": {
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
         * @description Sends a message to one recipient on a WhatsApp, Telegram, LINE or Facebook Messenger channel.
         *
         *     What is sent depends on `type`, so the body is one of five shapes, told apart by it.
         *     The vendor's sample fills the members of every type at once and leaves the unused ones blank;
         *     this contract reads it as a catalogue, and a message carries only the members of its own type.
         *     The vendor's table calls `body` optional and its members mandatory; the reading is that each type requires its own part of `body`.
         *
         *     Which media types, sizes, text lengths and numbers of buttons are allowed is undocumented.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    messageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The state of a message changed
         * @description The vendor sends this to an endpoint of the client when the state of a message that was sent changes.
         *
         *     That it is a POST with JSON is inferred. How the endpoint is registered, which answer is expected and whether a delivery is repeated
         *     is undocumented, and so is any signature. Nothing says that the states come in order.
         */
        post: operations["onMessageStatus"];
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
         * @description The vendor sends this to an endpoint of the client when a user writes to it.
         *
         *     This is a part of the event: the page was read as far as the key of a postback, and its sample not at all. In particular it is unknown
         *     where the text of a text message stands. The page lists the members without nesting, so what stands within what is inferred from their order.
         *
         *     That it is a POST with JSON is inferred. How the endpoint is registered, which answer is expected and whether a delivery is repeated
         *     is undocumented, and so is any signature.
         */
        post: operations["onIncomingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A message to one recipient; its shape depends on `type`. */
        Message: components["schemas"]["TextMessage"] | components["schemas"]["MediaMessage"] | components["schemas"]["LocationMessage"] | components["schemas"]["ButtonMessage"] | components["schemas"]["ListMessage"];
        /** @description A text. */
        TextMessage: {
            id: components["schemas"]["Id"];
            reply_id?: components["schemas"]["ReplyId"];
            times: components["schemas"]["Times"];
            timestamp?: components["schemas"]["Timestamp"];
            timestampt?: components["schemas"]["Timestamp"];
            reply_token?: components["schemas"]["ReplyToken"];
            recipient: components["schemas"]["Recipient"];
            /**
             * @description A text.
             * @constant
             */
            type: "text";
            body: {
                /** @description The text of the message. That it must not be empty is inferred. */
                text: string;
            };
        } & components["schemas"]["Timestamped"];
        /** @description An image, a video, an audio file, a voice note or a document, by URL. */
        MediaMessage: {
            id: components["schemas"]["Id"];
            reply_id?: components["schemas"]["ReplyId"];
            times: components["schemas"]["Times"];
            timestamp?: components["schemas"]["Timestamp"];
            timestampt?: components["schemas"]["Timestamp"];
            reply_token?: components["schemas"]["ReplyToken"];
            recipient: components["schemas"]["Recipient"];
            /**
             * @description The type of the media. `voice` and `document` are inferred: the vendor's list of types has neither,
             *     but its rows of `media`, `url` and `name` name both.
             * @enum {string}
             */
            type: "image" | "video" | "audio" | "voice" | "document";
            body: {
                text?: components["schemas"]["AccompanyingText"];
                media: components["schemas"]["Media"];
            };
        } & components["schemas"]["Timestamped"];
        /** @description A place on the map. */
        LocationMessage: {
            id: components["schemas"]["Id"];
            reply_id?: components["schemas"]["ReplyId"];
            times: components["schemas"]["Times"];
            timestamp?: components["schemas"]["Timestamp"];
            timestampt?: components["schemas"]["Timestamp"];
            reply_token?: components["schemas"]["ReplyToken"];
            recipient: components["schemas"]["Recipient"];
            /**
             * @description A place on the map.
             * @constant
             */
            type: "location";
            body: {
                text?: components["schemas"]["AccompanyingText"];
                location: components["schemas"]["Location"];
            };
        } & components["schemas"]["Timestamped"];
        /** @description Buttons to press. The `key` of the button that the recipient presses comes back in a postback. */
        ButtonMessage: {
            id: components["schemas"]["Id"];
            reply_id?: components["schemas"]["ReplyId"];
            times: components["schemas"]["Times"];
            timestamp?: components["schemas"]["Timestamp"];
            timestampt?: components["schemas"]["Timestamp"];
            reply_token?: components["schemas"]["ReplyToken"];
            recipient: components["schemas"]["Recipient"];
            /**
             * @description Buttons to press.
             * @constant
             */
            type: "button";
            body: {
                text?: components["schemas"]["AccompanyingText"];
                button: components["schemas"]["Buttons"];
            };
            header?: components["schemas"]["Header"];
            footer?: components["schemas"]["Footer"];
        } & components["schemas"]["Timestamped"];
        /** @description A list to choose from. The `key` of the action that the recipient chooses comes back in a postback. */
        ListMessage: {
            id: components["schemas"]["Id"];
            reply_id?: components["schemas"]["ReplyId"];
            times: components["schemas"]["Times"];
            timestamp?: components["schemas"]["Timestamp"];
            timestampt?: components["schemas"]["Timestamp"];
            reply_token?: components["schemas"]["ReplyToken"];
            recipient: components["schemas"]["Recipient"];
            /**
             * @description A list to choose from.
             * @constant
             */
            type: "list";
            body: {
                text?: components["schemas"]["AccompanyingText"];
                list: components["schemas"]["List"];
            };
            header?: components["schemas"]["Header"];
            footer?: components["schemas"]["Footer"];
        } & components["schemas"]["Timestamped"];
        /**
         * @description At least one of `timestamp` and `timestampt`; when both are present, they should be equal.
         *     The vendor's table spells `timestamp` and its sample `timestampt`. Which one the vendor reads is undocumented,
         *     so this contract takes either, and a client may send both.
         */
        Timestamped: {
            timestamp: components["schemas"]["Timestamp"];
        } | {
            timestampt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
         * @example 3c0b1912-0000-4000-8000-000000000001
         */
        Id: string;
        /** @description The id of the message that this one replies to; empty or absent when it replies to none. */
        ReplyId: string;
        /**
         * Format: int64
         * @description When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
         * @example 1699594688
         */
        Times: number;
        /**
         * Format: date-time
         * @description When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
         * @example 2023-11-10T12:38:08.153726382+07:00
         */
        Timestamp: string;
        /** @description A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
        ReplyToken: string;
        /**
         * @description The recipient's phone number, in the vendor's sample with the country code and without a plus.
         *     Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
         * @example 6281200000000
         */
        Recipient: string;
        /**
         * @description A text beside the content. The vendor gives `text` for messages of type `text`, but its sample has it beside everything else,
         *     so it is optional in the other types. Whether and how it is shown is undocumented.
         */
        AccompanyingText: string;
        /** @description A media file. */
        Media: {
            /**
             * Format: uri
             * @description The URL of the file.
             */
            url: string;
            /** @description The name of the file to show. */
            name?: string;
        };
        /** @description Coordinates in degrees. The bounds are inferred. */
        Location: {
            latitude: number;
            longitude: number;
        };
        /**
         * @description At least one button. The vendor's table calls it an object, its sample has an array; the reading is the array.
         *     That the keys must differ is inferred. How many buttons are allowed is undocumented.
         */
        Buttons: {
            /** @description The client's id of the button. It comes back when the button is pressed. */
            key: string;
            /** @description The label of the button. */
            title: string;
        }[];
        /** @description A list of sections with actions. That the keys of all actions must differ is inferred. How many sections and actions are allowed is undocumented. */
        List: {
            /** @description The title of the list. */
            title: string;
            sections: components["schemas"]["ListSection"][];
        };
        /** @description A section of a list, with at least one action. */
        ListSection: {
            /** @description The title of the section. */
            title: string;
            /** @description The description of the section. */
            description: string;
            actions: components["schemas"]["ListAction"][];
        };
        /** @description An action that the recipient can choose. */
        ListAction: {
            /** @description The client's id of the action. It comes back when the action is chosen. */
            key: string;
            /** @description The name of the action. */
            title: string;
            /** @description The description of the action. */
            description: string;
        };
        /**
         * @description What stands above buttons or a list; its shape depends on its `type`.
         *     The vendor marks `text` and `media_url` both as mandatory, each for certain types; the reading is that each type requires its own.
         */
        Header: components["schemas"]["TextHeader"] | components["schemas"]["MediaHeader"];
        /** @description A text above the content. */
        TextHeader: {
            /**
             * @description A text.
             * @constant
             */
            type: "text";
            /** @description The text of the header. */
            text: string;
        };
        /** @description An image, a video or a document above the content, by URL. */
        MediaHeader: {
            /**
             * @description The type of the media.
             * @enum {string}
             */
            type: "image" | "video" | "document";
            /**
             * Format: uri
             * @description The URL of the file.
             */
            media_url: string;
        };
        /** @description What stands below buttons or a list. */
        Footer: {
            /** @description The title of the footer. */
            title: string;
            /** @description The text of the footer. */
            text: string;
        };
        /** @description The vendor accepted the message. What became of it comes later, by the vendor's status callback. */
        MessageAccepted: {
            meta: {
                /** @constant */
                status: true;
                code?: components["schemas"]["Code"];
                message?: components["schemas"]["ResultMessage"];
                errors?: components["schemas"]["ErrorText"];
            };
            data: {
                /** @description The id of the message. That it is the `id` of the request is inferred. */
                message_id: string;
                status: components["schemas"]["MessageStatus"];
                /** @description The id of the transaction, to track the message by. */
                tid: string;
            };
        };
        /** @description The vendor did not accept the message. The vendor shows no failure; this shape is inferred from its table of members. */
        Failure: {
            meta: {
                /** @constant */
                status: false;
                code?: components["schemas"]["Code"];
                message?: components["schemas"]["ResultMessage"];
                errors?: components["schemas"]["ErrorText"];
            };
            /** @description Null or absent. */
            data?: null;
        };
        /** @description The HTTP response status code. The vendor's table calls it a string, its sample has a number; the reading is the number. */
        Code: number;
        /** @description The result that the code stands for, in words. */
        ResultMessage: string;
        /** @description What is wrong, if anything. The vendor's table calls it a string, its sample has null; it may be either. */
        ErrorText: string | null;
        /**
         * @description The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read.
         * @enum {integer}
         */
        MessageStatus: -3 | -2 | -1 | 0 | 1 | 2 | 3;
        /** @description The state of a message. */
        StatusChange: {
            status: {
                /** @description The `message_id` that the answer to the send had. */
                message_id?: string;
                /** @description The id of the message at the provider; empty in the sample. */
                provider_message_id?: string;
                /** @description The id of the recipient; in the sample a phone number with the country code and without a plus. */
                recipient_id?: string;
                status?: components["schemas"]["MessageStatus"];
                /** @description The `tid` that the answer to the send had. */
                tid?: string;
                /**
                 * Format: int64
                 * @description A Unix timestamp. That it counts seconds is inferred; the sample has 0.
                 */
                times?: number;
                timestamp?: components["schemas"]["StatusTimestamp"];
                timestampt?: components["schemas"]["StatusTimestamp"];
            };
        };
        /**
         * Format: date-time
         * @description A date-time with an offset. The page spells the member `timestamp`, in its table and in its sample;
         *     the vendor's sample of a message to send spells it `timestampt`, so that spelling is known here as well.
         * @example 2023-11-10T12:38:08.168309367+07:00
         */
        StatusTimestamp: string;
        /** @description A message from a user. What is here is what could be read of the vendor's page, so there may be more. */
        IncomingMessage: {
            /** @description The sender. */
            from?: {
                /** @description The URL of the sender's picture. */
                avatar?: string;
                /** @description A description of the sender's profile. */
                description?: string;
                /** @description The sender's name. */
                name?: string;
                /** @description The sender's user name. */
                username?: string;
            };
            message: {
                /** @description The id of the message. */
                id?: string;
                interactive?: components["schemas"]["IncomingInteractive"];
                location?: components["schemas"]["IncomingLocation"];
                media?: components["schemas"]["IncomingMedia"];
                postback?: components["schemas"]["IncomingPostback"];
            };
        };
        /** @description Buttons or a list; for a message of the type interactive. */
        IncomingInteractive: {
            body?: {
                /** @description The text. */
                text?: string;
            };
            footer?: {
                /** @description The text of the footer. */
                text?: string;
                /** @description The title of the footer. */
                title?: string;
            };
            header?: {
                /** @description The URL of the header's file. */
                media_url?: string;
                /** @description The text of the header. */
                text?: string;
                /**
                 * @description The kind of the header; the page names `text`, `image`, `video` and `document`.
                 * @example text
                 */
                type?: string;
            };
            /** @description The content of the list or the buttons. The page calls it a string, but what it describes is more than one thing, so its type is left open. */
            items?: unknown;
        };
        /** @description A place; for a message of the type location. */
        IncomingLocation: {
            /** @description The address or the phone number that is shown. */
            address?: string;
            latitude?: number;
            /** @description How long a live location is shared. Its unit is undocumented. */
            live_period?: number;
            longitude?: number;
            /** @description The name of the place. */
            name?: string;
        };
        /** @description A file; for a message of the type media. */
        IncomingMedia: {
            /** @description Whether the file is animated. */
            animated?: boolean;
            /** @description The id of the file. */
            id?: string;
            /**
             * @description The type of the file; the page names `image`, `video`, `audio`, `document` and `voice`.
             * @example image
             */
            mime_type?: string;
            /** @description The name of the file to show. */
            name?: string;
            /** @description The size of the file. Its unit is undocumented. */
            size?: number;
            /** @description The URL of the file. */
            url?: string;
        };
        /** @description A button that was pressed or an action that was chosen; for a message of the type postback. Further members could not be read. */
        IncomingPostback: {
            /** @description The `key` of the button or the action. */
            key?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel. The vendor names WhatsApp, Telegram, LINE and Facebook Messenger,
                 *     but doesn't publish how they are written in the path; the values of the examples are assumed.
                 */
                channel: string;
                /** @description The client's id. The vendor doesn't describe it; that the vendor issues it to each client is inferred. */
                clientID: string;
            };
            cookie?: never;
        };
        /** @description The vendor shows JSON but doesn't name a media type; `application/json` is inferred. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description The message was accepted, or a failure in a 200. Which HTTP status a failure has is undocumented, so a client tests `meta.status` in a 200 as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAccepted"] | components["schemas"]["Failure"];
                };
            };
            /** @description The user name or the password is wrong. This answer is inferred from the documented `meta.code`, the HTTP response status code. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /**
             * @description The message was not accepted. This answer is inferred: the vendor calls `meta.code` the HTTP response status code,
             *     so a failure may come with that status.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    onMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            /** @description The delivery was taken. Which answer the vendor expects is undocumented; that it is a 200 is inferred. */
            200: {
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
            /** @description The delivery was taken. Which answer the vendor expects is undocumented; that it is a 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
