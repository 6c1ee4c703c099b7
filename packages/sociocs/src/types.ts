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
    "/messages/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk messaging jobs
         * @description The newest 100 jobs at most, by their scheduled date, latest first. There is no pagination.
         */
        get: operations["listBulkMessages"];
        put?: never;
        /**
         * Send a message to many
         * @description Makes a bulk messaging job, which sends one message to many recipients, now or at a future time.
         *
         *     The page names neither templates nor the saving of contacts, so this body has neither. It does not restrict media URLs to Twilio SMS
         *     as the page on single messages does, so this contract takes them with every provider.
         *     The row of `text` names `image_urls`, which is no parameter of this page; that is taken for a slip, and `video_url` for what is meant.
         */
        post: operations["createBulkMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/bulk/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reschedule a bulk messaging job
         * @description Sets another time for a job. A job that is executing or has executed cannot be changed.
         *     The page's code sample uses POST; the page's heading says PUT, which is the reading taken.
         */
        put: operations["rescheduleBulkMessage"];
        post?: never;
        /**
         * Delete a bulk messaging job
         * @description A job that is executing or has executed cannot be deleted.
         */
        delete: operations["deleteBulkMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scheduled messages
         * @description The 100 messages at most that are scheduled for the latest dates, latest first. There is no pagination.
         */
        get: operations["listScheduledMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/scheduled/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a scheduled message
         * @description A message that is being sent or was sent cannot be deleted.
         */
        delete: operations["deleteScheduledMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save an incoming message
         * @description Puts a message into the inbox as if it had come in, be it one that was received elsewhere, or a made-up one with information for the conversation.
         */
        post: operations["saveIncomingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description All messages of a time of at most 31 days after `start_date`; without dates, those of today.
         *     A contract cannot say that of two parameters, so neither the client nor the mock server checks it.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/unreplied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unreplied messages
         * @description The messages of the last 90 days that nobody replied to.
         */
        get: operations["listUnrepliedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages
         * @description Finds messages by their text. The page begins with the sentence of the page on unreplied messages; its title and its parameters
         *     say that it searches all messages, which is the reading taken.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team members
         * @description All team members, whose ids are what `user_id` takes.
         *     The page calls the answer an object, though it is a list; this contract takes either.
         */
        get: operations["listTeamMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description The channels of a provider. The answer is a plain array, without `status` and `data`.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a channel
         * @description One channel by its key.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description All contacts or those of a list, by their id, lowest first.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts
         * @description Finds contacts by a part of their name or phone number, the best match first.
         */
        get: operations["searchContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add contacts in bulk
         * @description Adds up to 10,000 contacts, or overwrites those whose phone number exists, all of their extra fields included.
         */
        post: operations["addContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/add-to-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add contacts to a list
         * @description Adds contacts, given by their phone numbers, to a contact list.
         */
        post: operations["addContactsToList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/move-to-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move contacts to a list
         * @description Moves contacts, given by their phone numbers, from one contact list to another.
         */
        post: operations["moveContactsToList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact
         * @description One contact by its phone number.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Changes a contact. Whether a member that is left out is kept or emptied is undocumented.
         */
        put: operations["updateContact"];
        /**
         * Add a contact
         * @description Adds a contact, or overwrites the one whose phone number exists, all of its extra fields included.
         */
        post: operations["addContact"];
        /**
         * Delete a contact
         * @description Deletes a contact. The page's code sample sends a body that the page does not describe, so this operation has none.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/block/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a contact
         * @description Blocks bulk and automated messages to a contact. Incoming messages are not blocked.
         */
        post: operations["blockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/unblock/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a contact
         * @description Lets bulk and automated messages reach a contact again.
         */
        post: operations["unblockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/isblocked/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether a contact is blocked
         * @description Whether bulk and automated messages to a contact are blocked.
         */
        get: operations["getContactBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contact lists
         * @description All contact lists, whose ids are what `list_id` takes.
         */
        get: operations["listContactLists"];
        put?: never;
        /**
         * Create a contact list
         * @description Makes a new contact list.
         */
        post: operations["createContactList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a contact list
         * @description Gives a list another name. The table on the page asks for `id` in the body as well, and its code sample sends only `name`;
         *     this contract follows the sample, for the path tells the list already, and lets `id` be sent.
         */
        put: operations["updateContactList"];
        post?: never;
        /**
         * Delete a contact list
         * @description Deletes a contact list. What becomes of its contacts is undocumented.
         */
        delete: operations["deleteContactList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook subscriptions
         * @description All webhook subscriptions.
         */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /**
         * Subscribe a webhook
         * @description Has the vendor call an endpoint of yours when a message comes in on a channel, and when the status of a sent message changes.
         *     A subscription with the same `subscriber_reference_id` is updated in place of a new one.
         *
         *     Which status updates there are differs by provider, so the body is one of four shapes, told apart by `provider`.
         *     The table on the page types `subevents` as an array of texts and shows an object; this contract takes the object.
         */
        post: operations["createWebhookSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{subscription_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook subscription
         * @description One webhook subscription by its id.
         */
        get: operations["getWebhookSubscription"];
        put?: never;
        post?: never;
        /**
         * Unsubscribe a webhook
         * @description Ends a subscription, so that its endpoint receives nothing any more.
         */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
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
         * @description Delivered to the subscriptions to `messages` of the channel that the message came in at.
         *
         *     Where the subscription has a secret, the header `X-Sociocs-Signature` is the HMAC-SHA256 of the raw body as lower-case hex, with the secret as the key.
         *     For the secret `My Shared Secret` and the body `Hello, World!` it is `a52954ef969a496aeed237f48b03c6df7ea43cd0f6e595d06dfe7a8b14b5d891`.
         */
        post: operations["onIncomingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * The status of a sent message changed
         * @description Delivered to the subscriptions to `status_updates` of the channel that the message went out from.
         *
         *     Where the subscription has a secret, the header `X-Sociocs-Signature` is the HMAC-SHA256 of the raw body as lower-case hex, with the secret as the key.
         *     For the secret `My Shared Secret` and the body `Hello, World!` it is `a52954ef969a496aeed237f48b03c6df7ea43cd0f6e595d06dfe7a8b14b5d891`.
         */
        post: operations["onMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        /**
         * @description A message to many recipients. At least one of `text`, `image_url`, `video_url` and `file_url`.
         *     What WhatsApp takes outside the session window is not checked on the request.
         */
        BulkMessage: {
            provider: components["schemas"]["SendingProvider"];
            channel_key: components["schemas"]["ChannelKey"];
            /**
             * @description Whom to send to. The page types this as a string and shows an array of objects, which is the reading taken.
             *     That it must not be empty is inferred; its greatest length is undocumented.
             */
            recipients: components["schemas"]["Recipient"][];
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
            /**
             * @description Whether a phone number that stands in the list more than once gets the message each time, or only for its first place.
             * @default false
             */
            duplicates_allowed?: boolean;
            schedule?: components["schemas"]["BulkSchedule"];
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
        /** @description One recipient of a bulk message. That the name may be left out is inferred. */
        Recipient: {
            to: components["schemas"]["PhoneNumber"];
            name?: components["schemas"]["RecipientName"];
        };
        /**
         * @description Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`).
         * @enum {string}
         */
        SendingProvider: "twlo" | "twlowa" | "gswa";
        /**
         * Format: date-time
         * @description When to send the messages, an ISO 8601 date-time with an offset. At a time in the past they are sent at once.
         * @example 2026-12-25T11:00:00-04:00
         */
        BulkSchedule: string;
        /** @description The new time of a bulk messaging job. */
        BulkMessageSchedule: {
            schedule?: components["schemas"]["BulkSchedule"];
        };
        /** @description A message to put into the inbox. Where there is a `media_url`, there has to be a `media_type` as well. */
        IncomingMessage: {
            /**
             * @description Twilio SMS; the vendor supports no other here yet.
             * @constant
             */
            provider: "twlo";
            channel_key: components["schemas"]["ChannelKey"];
            from: components["schemas"]["PhoneNumber"];
            /** @description The name of the sender. */
            name?: string;
            text: components["schemas"]["Text"];
            media_url?: components["schemas"]["MediaUrl"];
            media_type?: components["schemas"]["MediaType"];
        } & ({
            media_url: components["schemas"]["MediaUrl"];
            media_type: components["schemas"]["MediaType"];
        } | {
            media_url?: never;
        });
        /**
         * Format: uri
         * @description A publicly reachable URL of an image, a video or a file.
         */
        MediaUrl: string;
        /**
         * @description The MIME type of what `media_url` names.
         * @example image/png
         * @example video/mp4
         * @example application/pdf
         */
        MediaType: string;
        /**
         * Format: date
         * @description A day, `YYYY-MM-DD`. The results include it.
         * @example 2024-01-01
         */
        Day: string;
        /**
         * @description Telnyx SMS (`tlnx`), Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`).
         * @enum {string}
         */
        Provider: "tlnx" | "twlo" | "twlowa" | "gswa";
        /**
         * @description A phone number that starts with the country code; the leading plus is optional.
         * @example 16175551212
         */
        ContactNumber: string;
        /** @description A contact, whose phone number stands in the path. */
        NewContact: {
            list_id?: components["schemas"]["TargetList"];
            phone_number_cc?: components["schemas"]["DialCode"];
            name?: components["schemas"]["ContactName"];
            extra_fields?: components["schemas"]["ExtraFields"];
        };
        /** @description What to change of a contact. */
        ContactUpdate: {
            phone_number_cc?: components["schemas"]["DialCode"];
            name?: components["schemas"]["ContactName"];
            extra_fields?: components["schemas"]["ExtraFields"];
        };
        /** @description Contacts to add, with what they have in common. */
        ContactBatch: {
            list_id?: components["schemas"]["TargetList"];
            phone_number_cc?: components["schemas"]["DialCode"];
            /** @description The contacts, 10,000 at most. */
            records: components["schemas"]["ContactRecord"][];
        };
        /** @description One contact of a batch. */
        ContactRecord: {
            phone_number: components["schemas"]["ContactNumber"];
            name?: components["schemas"]["ContactName"];
            extra_fields?: components["schemas"]["ExtraFields"];
        };
        /**
         * @description The id of the contact list to add to; 0 means All Contacts.
         * @default 0
         */
        TargetList: number;
        /**
         * @description The dial code of the phone number's country.
         * @example 1
         */
        DialCode: string;
        /** @description The name of the contact. */
        ContactName: string;
        /** @description Custom fields of the contact, by their names. */
        ExtraFields: {
            [key: string]: unknown;
        };
        /** @description Which contacts to add to which list. */
        ListAddition: {
            /** @description The id of the list to add to. */
            dest_list_id: number;
            phone_numbers: components["schemas"]["ContactNumbers"];
        };
        /** @description Which contacts to move from which list to which. */
        ListMove: {
            /** @description The id of the list to take from. */
            source_list_id: number;
            /** @description The id of the list to add to. */
            dest_list_id: number;
            phone_numbers: components["schemas"]["ContactNumbers"];
        };
        /** @description The phone numbers of the contacts, one or more. */
        ContactNumbers: components["schemas"]["ContactNumber"][];
        /** @description A new contact list. */
        NewContactList: {
            /** @description The name of the list. */
            name: string;
        };
        /** @description What to change of a contact list. */
        ContactListUpdate: {
            /** @description The id of the list once more; the page says both that it is needed and that it is not. */
            id?: string;
            /** @description The new name of the list. */
            name: string;
        };
        /** @description Which events of which channel to deliver where; its shape depends on `provider`. */
        WebhookSubscription: components["schemas"]["TelnyxSmsSubscription"] | components["schemas"]["TwilioSmsSubscription"] | components["schemas"]["TwilioWhatsappSubscription"] | components["schemas"]["GupshupWhatsappSubscription"];
        /** @description A subscription to events of Telnyx SMS. */
        TelnyxSmsSubscription: {
            platform: components["schemas"]["Platform"];
            /**
             * @description Telnyx SMS.
             * @constant
             */
            provider: "tlnx";
            channel_key: components["schemas"]["ChannelKey"];
            subscriber_reference_id: components["schemas"]["SubscriberReference"];
            webhook_url: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["SubscribedEvents"];
            /** @description Which status updates to deliver; all of them unless given. */
            subevents?: {
                status_updates?: ("queued" | "sending" | "sent" | "delivered" | "sending_failed" | "delivery_failed")[];
            };
            secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description A subscription to events of Twilio SMS. */
        TwilioSmsSubscription: {
            platform: components["schemas"]["Platform"];
            /**
             * @description Twilio SMS.
             * @constant
             */
            provider: "twlo";
            channel_key: components["schemas"]["ChannelKey"];
            subscriber_reference_id: components["schemas"]["SubscriberReference"];
            webhook_url: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["SubscribedEvents"];
            /** @description Which status updates to deliver; all of them unless given. */
            subevents?: {
                status_updates?: ("queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed")[];
            };
            secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description A subscription to events of Twilio WhatsApp. */
        TwilioWhatsappSubscription: {
            platform: components["schemas"]["Platform"];
            /**
             * @description Twilio WhatsApp.
             * @constant
             */
            provider: "twlowa";
            channel_key: components["schemas"]["ChannelKey"];
            subscriber_reference_id: components["schemas"]["SubscriberReference"];
            webhook_url: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["SubscribedEvents"];
            /** @description Which status updates to deliver; all of them unless given. */
            subevents?: {
                status_updates?: ("queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "undelivered")[];
            };
            secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description A subscription to events of Gupshup WhatsApp. */
        GupshupWhatsappSubscription: {
            platform: components["schemas"]["Platform"];
            /**
             * @description Gupshup WhatsApp.
             * @constant
             */
            provider: "gswa";
            channel_key: components["schemas"]["ChannelKey"];
            subscriber_reference_id: components["schemas"]["SubscriberReference"];
            webhook_url: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["SubscribedEvents"];
            /** @description Which status updates to deliver; all of them unless given. */
            subevents?: {
                status_updates?: ("queued" | "sent" | "delivered" | "read" | "failed" | "enqueued")[];
            };
            secret?: components["schemas"]["WebhookSecret"];
        };
        /**
         * @description What tells the platform that hosts the endpoint, in the subscriber's own words.
         * @example salesforce
         */
        Platform: string;
        /**
         * @description The subscriber's own id of the subscription, unique. Given again, it updates the subscription.
         * @example ABC1234567890XYZ
         */
        SubscriberReference: string;
        /**
         * Format: uri
         * @description The URL of the endpoint.
         * @example https://example.com/incoming
         */
        WebhookUrl: string;
        /**
         * @description Incoming messages (`messages`), the status of sent ones (`status_updates`), or both. Replaces what was given before.
         * @default [
         *       "messages"
         *     ]
         */
        SubscribedEvents: ("messages" | "status_updates")[];
        /**
         * Format: password
         * @description What the vendor signs deliveries with. Without it they are not signed; the vendor highly recommends one.
         */
        WebhookSecret: string;
        /** @description The vendor has the bulk messaging job. */
        BulkMessageAccepted: {
            /** @constant */
            status: "success";
            data: {
                /** @description The id of the job. */
                job_id: string;
            };
        };
        /** @description The bulk messaging jobs. */
        BulkMessages: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"][];
        };
        /** @description The scheduled messages. */
        ScheduledMessages: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"][];
        };
        /** @description The messages. */
        Messages: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"][];
        };
        /** @description The team members. */
        TeamMembers: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"][] | components["schemas"]["Undocumented"];
        };
        /** @description An object whose members the vendor does not list. */
        Undocumented: {
            [key: string]: unknown;
        };
        /** @description The channels of a provider. */
        Channels: {
            /** @description The id of the channel. */
            id: string;
            /** @description The key of the channel, which is its id. */
            channel_key: string;
            /** @description The name of the channel. */
            name?: string;
        }[];
        /** @description A channel. */
        ChannelFound: {
            /** @constant */
            status: "success";
            data: {
                /** @description The name of the channel. */
                name?: string;
                /** @description The dial code of the country of the phone number. That it is text is inferred. */
                country_code?: string;
                /** @description The phone number of the channel. */
                phone_number?: string;
                provider?: components["schemas"]["Provider"];
            };
        };
        /** @description The vendor did what it was asked to. */
        Done: {
            /** @constant */
            status: "success";
        };
        /** @description Contacts. */
        Contacts: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"][];
        };
        /** @description A contact. */
        ContactFound: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"];
        };
        /** @description The contact was added or overwritten. */
        ContactAdded: {
            /** @constant */
            status: "success";
            data: {
                /** @description The id of the contact. That it is a number is inferred from the contact of a webhook. */
                id: number;
            };
        };
        /** @description Whether a contact is blocked. */
        ContactBlock: {
            /** @constant */
            status: "success";
            data: {
                /** @description Whether bulk and automated messages to the contact are blocked. */
                is_blocked: boolean;
            };
        };
        /** @description The contact list was made, renamed or deleted. */
        ContactListChanged: {
            /** @constant */
            status: "success";
            data: {
                /** @description The id of the list. The vendor calls such an id a string in one place and an integer in others. */
                id: number | string;
            };
        };
        /** @description The contact lists. */
        ContactLists: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Undocumented"][];
        };
        /** @description The webhook is subscribed. */
        WebhookSubscribed: {
            /** @constant */
            status: "success";
            data: {
                /** @description The id of the subscription. That it is text is inferred. */
                id: string;
            };
        };
        /** @description The webhook subscriptions. */
        WebhookSubscriptions: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Subscription"][];
        };
        /** @description A webhook subscription. */
        WebhookSubscriptionFound: {
            /** @constant */
            status: "success";
            data: components["schemas"]["Subscription"];
        };
        /** @description A webhook subscription as the vendor keeps it. */
        Subscription: {
            /** @description The id of the subscription. */
            id: string;
            /** @description The key of the channel. */
            channel_key?: string;
            /** @description When the subscription was made, in milliseconds since 1970. */
            created_at?: number;
            /** @description The platform, as the subscriber gave it. */
            platform?: string;
            provider?: components["schemas"]["Provider"];
            /**
             * @description Whether the subscription is active.
             * @enum {string}
             */
            status?: "active" | "paused";
            /** @description The subscriber's own id of the subscription. */
            subscriber_reference_id?: string;
            /**
             * @description Always the same.
             * @constant
             */
            trigger_direction?: "incoming";
            /** @description The URL of the endpoint. */
            webhook_url?: string;
        };
        /** @description A message came in. */
        IncomingMessageEvent: {
            /** @constant */
            event: "message";
            /** @description The id of the message. */
            message_id?: string;
            /** @description `twlo`, `twlowa` or `gswa`; `tlnx` as well, for the page names Telnyx SMS among the channels with webhooks. */
            provider?: string;
            /** @description The key of the channel. */
            channel_key?: string;
            /** @constant */
            direction?: "incoming";
            /** @description The phone number of the sender. */
            from?: string;
            /** @description The phone number that the message came in at. */
            to?: string;
            /** @description The name of the sender, if it is known. */
            name?: string;
            /** @description The text of the message. */
            text?: string;
            file_urls?: components["schemas"]["ReceivedUrls"];
            image_urls?: components["schemas"]["ReceivedUrls"];
            video_urls?: components["schemas"]["ReceivedUrls"];
            contact?: components["schemas"]["EventContact"];
            /** @description When the message came in, in milliseconds since 1970. */
            timestamp?: number;
        };
        /** @description Publicly reachable links to what came with the message; empty where there is nothing of the kind. */
        ReceivedUrls: string[];
        /** @description The contact with the phone number of the sender, if there is one. The vendor shows its members in a sample only. */
        EventContact: {
            /** @description The id of the contact. */
            id?: number;
            /** @description The name of the contact. */
            name?: string;
            /** @description The phone number of the contact. */
            phone_number?: string;
            /** @description The dial code of the phone number's country; it can be empty. */
            phone_number_cc?: string;
            /** @description The custom fields as JSON text, though requests take them as an object. */
            extra_fields?: string;
            /**
             * Format: date-time
             * @description When the contact was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the contact was last changed.
             */
            updated_at?: string;
            /** @description 1 if bulk and automated messages to the contact are blocked, or else 0. */
            is_blocked?: number;
        };
        /** @description The status of a sent message changed. */
        MessageStatusEvent: {
            /** @constant */
            event: "status_update";
            /** @description The id of the message. */
            message_id?: string;
            /** @description What the status is. The page's braces do not match; the members are taken to be those that its samples show side by side. */
            event_data?: {
                /**
                 * @description `sent`, `delivered`, `read` (WhatsApp only) or `failed`. A subscription can ask for others, such as `queued` and `undelivered`,
                 *     so more values are to be expected.
                 */
                status?: string;
                /** @description Why the message failed; only then. */
                error?: {
                    /** @description The code of the error. */
                    code?: number;
                    /** @description The error as a sentence. */
                    message?: string;
                };
                /** @description The error as the provider told it; only when the message failed. */
                provider_err_obj?: {
                    [key: string]: unknown;
                };
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
        /** @description The vendor did what it was asked to, and tells nothing else. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Done"] | components["schemas"]["Failure"];
            };
        };
        /** @description The messages. */
        Messages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Messages"] | components["schemas"]["Failure"];
            };
        };
        /** @description The contacts. */
        Contacts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Contacts"] | components["schemas"]["Failure"];
            };
        };
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
        /** @description There is no such endpoint. Whether an id that does not exist is answered so is undocumented. The vendor documents the status; the body is inferred. */
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
    parameters: {
        /** @description The id of the bulk messaging job. */
        JobId: string;
        /** @description The id of the scheduled message. */
        ScheduledMessageId: string;
        /** @description The first day; 90 days before today unless given. */
        StartDate: components["schemas"]["Day"];
        /** @description The last day, which counts as well; today unless given. */
        EndDate: components["schemas"]["Day"];
        /** @description The phone number of the contact. */
        PhoneNumber: components["schemas"]["ContactNumber"];
        /** @description The id of the contact list. */
        ContactListId: string;
        /** @description The id of the subscription. */
        SubscriptionId: string;
    };
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
    listBulkMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMessages"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    createBulkMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkMessage"];
            };
        };
        responses: {
            /** @description The job was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMessageAccepted"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    rescheduleBulkMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the bulk messaging job. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkMessageSchedule"];
            };
        };
        responses: {
            /** @description The job has the new time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMessageAccepted"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    deleteBulkMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the bulk messaging job. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listScheduledMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessages"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    deleteScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the scheduled message. */
                message_id: components["parameters"]["ScheduledMessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    saveIncomingMessage: {
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
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description The first day; today unless given. */
                start_date?: components["schemas"]["Day"];
                /** @description The last day, which counts as well; today unless given. At most 31 days after `start_date`. */
                end_date?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Messages"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listUnrepliedMessages: {
        parameters: {
            query?: {
                /** @description The first day; 90 days before today unless given. */
                start_date?: components["parameters"]["StartDate"];
                /** @description The last day, which counts as well; today unless given. */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Messages"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    searchMessages: {
        parameters: {
            query: {
                /** @description What to search for. That it must not be empty is inferred. */
                text: string;
                /** @description Whether to search incoming messages only, outgoing messages only, or both. */
                direction?: "incoming" | "outbound" | "both";
                /** @description The first day; 90 days before today unless given. */
                start_date?: components["parameters"]["StartDate"];
                /** @description The last day, which counts as well; today unless given. */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Messages"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMembers"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listChannels: {
        parameters: {
            query: {
                /** @description The provider whose channels are listed. */
                provider: components["schemas"]["Provider"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channels"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the channel. */
                channel_key: components["schemas"]["ChannelKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelFound"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description The id of a contact list; 0 means all contacts. */
                list_id?: number;
                /** @description How many contacts to return, 1000 at most. That it is at least 1 is inferred. */
                limit?: number;
                /** @description How many contacts to skip. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Contacts"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /** @description A part of a name or of a phone number, at least 2 characters; upper and lower case are alike. */
                query: string;
                /** @description How many contacts to return, 20 at most. That it is at least 1 is inferred. */
                limit?: number;
                /** @description How many contacts to skip. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Contacts"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    addContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBatch"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    addContactsToList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListAddition"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    moveContactsToList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListMove"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFound"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description The contact was added or overwritten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAdded"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    getContactBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number of the contact. */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the contact is blocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactBlock"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listContactLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactLists"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    createContactList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactList"];
            };
        };
        responses: {
            /** @description The list was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListChanged"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    updateContactList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact list. */
                id: components["parameters"]["ContactListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactListUpdate"];
            };
        };
        responses: {
            /** @description The list has the new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListChanged"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    deleteContactList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact list. */
                id: components["parameters"]["ContactListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListChanged"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    listWebhookSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptions"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    createWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSubscription"];
            };
        };
        responses: {
            /** @description The webhook is subscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscribed"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    getWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the subscription. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionFound"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
        };
    };
    deleteWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the subscription. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["Unavailable"];
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
                "application/json": components["schemas"]["IncomingMessageEvent"];
            };
        };
        responses: {
            /** @description The delivery was taken. Which answer the vendor expects is undocumented; this one is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["MessageStatusEvent"];
            };
        };
        responses: {
            /** @description The delivery was taken. Which answer the vendor expects is undocumented; this one is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
