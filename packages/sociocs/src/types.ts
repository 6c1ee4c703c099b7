// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface paths {
    "/message": {
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
         * @description Sends a message on a Twilio SMS, Twilio WhatsApp or Gupshup WhatsApp channel, now or at a future time,
         *     and can save the recipient as a contact.
         *
         *     What a provider takes differs, so the body is one of three shapes, told apart by `provider`.
         *     `tlnx` (Telnyx SMS) is in the vendor's list of providers since 2026-08-17 but not on this page, so it is left out.
         *     `image_urls` was removed from the page on 2023-12-21 and is left out as well, although the row of `text` still names it.
         */
        post: operations["sendMessage"];
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
        /** @description A message to one recipient; its shape depends on `provider`. */
        Message: components["schemas"]["TwilioSms"] | components["schemas"]["TwilioWhatsapp"] | components["schemas"]["GupshupWhatsapp"];
        /**
         * @description A message by Twilio SMS: text, media by URL, or both. At least one of `text`, `image_url`, `video_url` and `file_url`.
         *     The vendor supports media URLs for this provider only.
         */
        TwilioSms: {
            /**
             * @description Twilio SMS.
             * @constant
             */
            provider: "twlo";
            channel_key: components["schemas"]["ChannelKey"];
            to: components["schemas"]["PhoneNumber"];
            name?: components["schemas"]["RecipientName"];
            text?: components["schemas"]["Text"];
            /**
             * Format: uri
             * @description A publicly reachable URL of an image.
             */
            image_url?: string;
            /**
             * Format: uri
             * @description A publicly reachable URL of a video.
             */
            video_url?: string;
            /**
             * Format: uri
             * @description A publicly reachable URL of a file.
             */
            file_url?: string;
            contact_saving?: components["schemas"]["ContactSaving"];
            schedule?: components["schemas"]["Schedule"];
            user_id?: components["schemas"]["UserId"];
        } & ({
            text: components["schemas"]["Text"];
        } | {
            image_url: string;
        } | {
            video_url: string;
        } | {
            file_url: string;
        });
        /**
         * @description A message by Twilio WhatsApp: text or a template. At least one of `text` and `template`.
         *     A text without a template reaches only recipients inside the WhatsApp session window; the vendor does not check that on the request.
         */
        TwilioWhatsapp: {
            /**
             * @description Twilio WhatsApp.
             * @constant
             */
            provider: "twlowa";
            channel_key: components["schemas"]["ChannelKey"];
            to: components["schemas"]["PhoneNumber"];
            name?: components["schemas"]["RecipientName"];
            text?: components["schemas"]["Text"];
            template?: components["schemas"]["TwilioTemplate"];
            contact_saving?: components["schemas"]["ContactSaving"];
            schedule?: components["schemas"]["Schedule"];
            user_id?: components["schemas"]["UserId"];
        } & ({
            text: components["schemas"]["Text"];
        } | {
            template: components["schemas"]["TwilioTemplate"];
        });
        /**
         * @description A message by Gupshup WhatsApp: text or a template. At least one of `text` and `template`.
         *     A text without a template reaches only recipients inside the WhatsApp session window; the vendor does not check that on the request.
         */
        GupshupWhatsapp: {
            /**
             * @description Gupshup WhatsApp.
             * @constant
             */
            provider: "gswa";
            channel_key: components["schemas"]["ChannelKey"];
            to: components["schemas"]["PhoneNumber"];
            name?: components["schemas"]["RecipientName"];
            text?: components["schemas"]["Text"];
            template?: components["schemas"]["GupshupTemplate"];
            contact_saving?: components["schemas"]["ContactSaving"];
            schedule?: components["schemas"]["Schedule"];
            user_id?: components["schemas"]["UserId"];
        } & ({
            text: components["schemas"]["Text"];
        } | {
            template: components["schemas"]["GupshupTemplate"];
        });
        /**
         * @description The key of the channel, as shown in Profile & settings, API.
         * @example twlo_16317471111
         */
        ChannelKey: string;
        /**
         * @description A phone number that starts with the country code; the leading plus is optional.
         * @example +16175551212
         */
        PhoneNumber: string;
        /** @description The name of the recipient. */
        RecipientName: string;
        /** @description The text of the message. That it must not be empty is inferred; its greatest length is undocumented. */
        Text: string;
        /**
         * Format: date-time
         * @description When to send the message, an ISO 8601 date-time with an offset. A future time makes a scheduled message.
         *     What a past time does is undocumented here; the page on bulk messages says that those are sent at once.
         * @example 2026-12-25T11:00:00-04:00
         */
        Schedule: string;
        /** @description The Sociocs user who is shown as the sender; without it the sender is shown as "Sociocs API". */
        UserId: string;
        /** @description A WhatsApp template made in Twilio's Content Template Builder. */
        TwilioTemplate: {
            /** @description The template's SID. */
            id: string;
            /** @description The value of each variable by its number, `"1"`, `"2"` and so on. Required when the template has variables, and then all of them. */
            variables?: {
                [key: string]: string;
            };
        };
        /** @description A WhatsApp template made in the Gupshup console. */
        GupshupTemplate: {
            /** @description The template's id. */
            id: string;
            /** @description The values of the template's variables. Required when the template has variables, and then all of them. The names are case-sensitive. */
            variables?: {
                /**
                 * Format: uri
                 * @description The URL of the template's media.
                 */
                MEDIA_URL?: string;
                Header?: components["schemas"]["PositionalVariables"];
                Body?: components["schemas"]["PositionalVariables"];
                Buttons?: components["schemas"]["PositionalVariables"];
            };
        };
        /** @description The value of each variable by its position, `"1"`, `"2"` and so on. */
        PositionalVariables: {
            [key: string]: string;
        };
        /** @description Whether and how to save the recipient as a contact after sending. A contact that exists is updated. */
        ContactSaving: {
            /**
             * @description Whether to save the phone number and the name.
             * @default false
             */
            save?: boolean;
            /**
             * @description The contact list; 0 means All Contacts.
             * @default 0
             */
            list_id?: number;
            /** @description Custom fields of the contact. */
            extra_fields?: {
                [key: string]: unknown;
            };
        };
        /** @description The vendor accepted the message. */
        MessageAccepted: {
            /** @constant */
            status: "success";
            data: {
                /** @description The id of the message. For a scheduled message it is also the id to delete it by; that is inferred from the vendor's samples. */
                message_id: string;
            };
        };
        /** @description The vendor did not accept the request. */
        Failure: {
            /** @constant */
            status: "error";
            errors: {
                /** @description What is wrong, as a sentence. */
                msg: string;
            }[];
        };
    };
    responses: {
        /** @description The validation failed, or the body is malformed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The authentication failed. The vendor documents the status; the body is inferred. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description There is no such endpoint. The vendor documents the status; the body is inferred. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The rate limit was reached. Its size, its window and any header are undocumented; the body is inferred. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A problem on the vendor's side (500 to 511). The vendor says to try again later; whether it acted is not said. The body is inferred. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description The message was accepted, to be sent now or at `schedule`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAccepted"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
}
