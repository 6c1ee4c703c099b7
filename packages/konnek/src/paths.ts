// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Failure, Message, MessageAccepted } from "./types.js";

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
         * @description Sends a message to one recipient on WhatsApp, Telegram, LINE or Facebook Messenger.
         *
         *     `type` decides what the message holds: a text, a media file by URL, a place, buttons or a list. A message has only the fields of its own type.
         *
         *     The response says that Konnek accepted the message. The event `messageStatus` reports its state later.
         *     A request that you send twice may send the message twice, even with the same `id`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface operations {
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel: WhatsApp, Telegram, LINE or Facebook Messenger. Ask Konnek how your channel is written here; any other text is allowed as well. */
                channel: "whatsapp" | "telegram" | "line" | "facebook" | (string & {});
                /** @description Your client id, as Konnek gave it to you. */
                clientID: string;
            };
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
}
