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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A message to one contact. At least one of `text`, `file`, `file_url` and `sticker_id`. */
        SessionMessage: {
            /**
             * Format: password
             * @description The session key, which your admin generates; it decides which channel sends the message. It is a secret.
             */
            session: string;
            /**
             * @description The contact's number: in the vendor's example digits only, country code first and no plus. No exact form is documented,
             *     nor what it is for a contact of a Facebook channel.
             * @example 85256872847
             */
            identity: string;
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
            meta: {
                /** @constant */
                code: "RESP_OKAY";
            } & WithRequired<components["schemas"]["Meta"], "code" | "message">;
            data: {
                message: components["schemas"]["SentMessage"];
            };
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
        /** @description How the call went. */
        Meta: {
            /** @description The vendor's code; `RESP_OKAY` on success. No other code is documented. */
            code: string;
            /** @description The result as a text for people; `Success` on success. */
            message?: string;
            /** @description An id of the call. It stands in the vendor's samples of other operations, not in the sample of this one. */
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
    };
    responses: never;
    parameters: never;
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
            /** @description Any other status. The vendor documents none; that the body is an envelope as in a 200 is inferred. */
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
