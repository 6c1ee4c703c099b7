// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** The status of a sent message changed. */
export interface MessageStatusEvent {
    event: "status_update";
    /** The id of the message. */
    message_id?: string;
    /** The new status of the message. */
    event_data?: {
        /** `status_update` once more, if the vendor sends it here. */
        event?: string;
        /**
         * `sent`, `delivered`, `read` (WhatsApp only) or `failed`. A subscription can ask for others, such as `queued` and `undelivered`.
         * The vendor may add more.
         */
        status?: "sent" | "delivered" | "read" | "failed" | "queued" | "undelivered" | (string & {});
        /** Why the message failed. Only a failed message has it. */
        error?: {
            /** The code of the error. */
            code?: number;
            /** The error as a sentence. */
            message?: string;
        };
        /** The error in the provider's own form. Only a failed message has it. */
        provider_err_obj?: {
            [key: string]: unknown;
        };
    };
}

/** A message came in. */
export interface IncomingMessageEvent {
    event: "message";
    /** The id of the message. */
    message_id?: string;
    /**
     * The provider of a channel: Telnyx SMS (`tlnx`), Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`).
     * The vendor may add more.
     */
    provider?: ChannelProvider;
    /** The key of the channel. */
    channel_key?: string;
    direction?: "incoming";
    /** The phone number of the sender. */
    from?: string;
    /** The phone number that received the message. */
    to?: string;
    /** The name of the sender, if it is known. */
    name?: string;
    /** The text of the message. */
    text?: string;
    /** Publicly reachable links to what came with the message. Empty if nothing of this kind came with it. */
    file_urls?: ReceivedUrls;
    /** Publicly reachable links to what came with the message. Empty if nothing of this kind came with it. */
    image_urls?: ReceivedUrls;
    /** Publicly reachable links to what came with the message. Empty if nothing of this kind came with it. */
    video_urls?: ReceivedUrls;
    /** The contact with the phone number of the sender, if there is one. */
    contact?: EventContact;
    /** When the message came in, in milliseconds since 1970. */
    timestamp?: number;
}

/** The contact with the phone number of the sender, if there is one. */
export interface EventContact {
    /** The id of the contact. */
    id?: number;
    /** The name of the contact. */
    name?: string;
    /** The phone number of the contact. */
    phone_number?: string;
    /** The dial code of the phone number's country. It can be empty. */
    phone_number_cc?: string;
    /** The custom fields as JSON text. Requests take them as an object. */
    extra_fields?: string;
    /**
     * When the contact was created.
     *
     * @format date-time
     */
    created_at?: string;
    /**
     * When the contact was last changed.
     *
     * @format date-time
     */
    updated_at?: string;
    /** 1 if bulk and automated messages to the contact are blocked, otherwise 0. */
    is_blocked?: number;
}

/** Publicly reachable links to what came with the message. Empty if nothing of this kind came with it. */
export type ReceivedUrls = string[];

/** A webhook subscription. */
export interface WebhookSubscriptionFound {
    status: "success";
    /** A webhook subscription as the vendor keeps it. */
    data: Subscription;
}

/** The webhook is subscribed. */
export interface WebhookSubscribed {
    status: "success";
    data: {
        /** The id of the subscription. */
        id: string;
    };
}

/** Which events of which channel to deliver where. Its fields depend on `provider`. */
export type WebhookSubscription = GupshupWhatsappSubscription | TwilioWhatsappSubscription | TwilioSmsSubscription | TelnyxSmsSubscription;

/** A subscription to events of Gupshup WhatsApp. */
export interface GupshupWhatsappSubscription {
    /**
     * The platform that hosts the endpoint, in your own words.
     *
     * @example "salesforce"
     */
    platform: Platform;
    /** Gupshup WhatsApp. */
    provider: "gswa";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * Your own unique id of the subscription. A request with the same id updates the subscription.
     *
     * @example "ABC1234567890XYZ"
     */
    subscriber_reference_id: SubscriberReference;
    /**
     * The URL of the endpoint.
     *
     * @format uri
     * @example "https://example.com/incoming"
     */
    webhook_url: WebhookUrl;
    /**
     * Incoming messages (`messages`), the status of sent ones (`status_updates`), or both. Replaces the earlier setting.
     *
     * @default ["messages"]
     */
    events?: SubscribedEvents;
    /** Which status updates to deliver. By default all of them. */
    subevents?: {
        /** The statuses to deliver. */
        status_updates?: ("queued" | "sent" | "delivered" | "read" | "failed" | "enqueued")[];
    };
    /** The vendor signs deliveries with this secret. Without one they are not signed. The vendor highly recommends it. */
    secret?: WebhookSecret;
}

/** A subscription to events of Twilio WhatsApp. */
export interface TwilioWhatsappSubscription {
    /**
     * The platform that hosts the endpoint, in your own words.
     *
     * @example "salesforce"
     */
    platform: Platform;
    /** Twilio WhatsApp. */
    provider: "twlowa";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * Your own unique id of the subscription. A request with the same id updates the subscription.
     *
     * @example "ABC1234567890XYZ"
     */
    subscriber_reference_id: SubscriberReference;
    /**
     * The URL of the endpoint.
     *
     * @format uri
     * @example "https://example.com/incoming"
     */
    webhook_url: WebhookUrl;
    /**
     * Incoming messages (`messages`), the status of sent ones (`status_updates`), or both. Replaces the earlier setting.
     *
     * @default ["messages"]
     */
    events?: SubscribedEvents;
    /** Which status updates to deliver. By default all of them. */
    subevents?: {
        /** The statuses to deliver. */
        status_updates?: ("queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "undelivered")[];
    };
    /** The vendor signs deliveries with this secret. Without one they are not signed. The vendor highly recommends it. */
    secret?: WebhookSecret;
}

/** A subscription to events of Twilio SMS. */
export interface TwilioSmsSubscription {
    /**
     * The platform that hosts the endpoint, in your own words.
     *
     * @example "salesforce"
     */
    platform: Platform;
    /** Twilio SMS. */
    provider: "twlo";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * Your own unique id of the subscription. A request with the same id updates the subscription.
     *
     * @example "ABC1234567890XYZ"
     */
    subscriber_reference_id: SubscriberReference;
    /**
     * The URL of the endpoint.
     *
     * @format uri
     * @example "https://example.com/incoming"
     */
    webhook_url: WebhookUrl;
    /**
     * Incoming messages (`messages`), the status of sent ones (`status_updates`), or both. Replaces the earlier setting.
     *
     * @default ["messages"]
     */
    events?: SubscribedEvents;
    /** Which status updates to deliver. By default all of them. */
    subevents?: {
        /** The statuses to deliver. */
        status_updates?: ("queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed")[];
    };
    /** The vendor signs deliveries with this secret. Without one they are not signed. The vendor highly recommends it. */
    secret?: WebhookSecret;
}

/** A subscription to events of Telnyx SMS. */
export interface TelnyxSmsSubscription {
    /**
     * The platform that hosts the endpoint, in your own words.
     *
     * @example "salesforce"
     */
    platform: Platform;
    /** Telnyx SMS. */
    provider: "tlnx";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * Your own unique id of the subscription. A request with the same id updates the subscription.
     *
     * @example "ABC1234567890XYZ"
     */
    subscriber_reference_id: SubscriberReference;
    /**
     * The URL of the endpoint.
     *
     * @format uri
     * @example "https://example.com/incoming"
     */
    webhook_url: WebhookUrl;
    /**
     * Incoming messages (`messages`), the status of sent ones (`status_updates`), or both. Replaces the earlier setting.
     *
     * @default ["messages"]
     */
    events?: SubscribedEvents;
    /** Which status updates to deliver. By default all of them. */
    subevents?: {
        /** The statuses to deliver. */
        status_updates?: ("queued" | "sending" | "sent" | "delivered" | "sending_failed" | "delivery_failed")[];
    };
    /** The vendor signs deliveries with this secret. Without one they are not signed. The vendor highly recommends it. */
    secret?: WebhookSecret;
}

/** The vendor signs deliveries with this secret. Without one they are not signed. The vendor highly recommends it. */
export type WebhookSecret = string;

/**
 * Incoming messages (`messages`), the status of sent ones (`status_updates`), or both. Replaces the earlier setting.
 *
 * @default ["messages"]
 */
export type SubscribedEvents = ("messages" | "status_updates")[];

/**
 * The URL of the endpoint.
 *
 * @format uri
 * @example "https://example.com/incoming"
 */
export type WebhookUrl = string;

/**
 * Your own unique id of the subscription. A request with the same id updates the subscription.
 *
 * @example "ABC1234567890XYZ"
 */
export type SubscriberReference = string;

/**
 * The platform that hosts the endpoint, in your own words.
 *
 * @example "salesforce"
 */
export type Platform = string;

/** The webhook subscriptions. */
export interface WebhookSubscriptions {
    status: "success";
    data: Subscription[];
}

/** A webhook subscription as the vendor keeps it. */
export interface Subscription {
    /** The id of the subscription. */
    id: string;
    /** The key of the channel. */
    channel_key?: string;
    /** When the subscription was created, in milliseconds since 1970. */
    created_at?: number;
    /** The platform, as you gave it. */
    platform?: string;
    /**
     * The provider of a channel: Telnyx SMS (`tlnx`), Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`).
     * The vendor may add more.
     */
    provider?: ChannelProvider;
    /** Whether the subscription is active. */
    status?: "active" | "paused";
    /** Your own id of the subscription. */
    subscriber_reference_id?: string;
    /** Always this value. */
    trigger_direction?: "incoming";
    /** The URL of the endpoint. */
    webhook_url?: string;
}

/** What to change of a contact list. */
export interface ContactListUpdate {
    /** The id of the list, as in the path. It can be left out. */
    id?: string;
    /** The new name of the list. */
    name: string;
}

/** The contact list was created, renamed or deleted. */
export interface ContactListChanged {
    status: "success";
    data: {
        /** The id of the list. */
        id: number | string;
    };
}

/** A new contact list. */
export interface NewContactList {
    /** The name of the list. */
    name: string;
}

/** The contact lists. */
export interface ContactLists {
    status: "success";
    data: Undocumented[];
}

/** Whether a contact is blocked. */
export interface ContactBlock {
    status: "success";
    data: {
        /** Whether bulk and automated messages to the contact are blocked. */
        is_blocked: boolean;
    };
}

/** The contact was added or overwritten. */
export interface ContactAdded {
    status: "success";
    data: {
        /** The id of the contact. */
        id: number;
    };
}

/** A contact. Its phone number is in the path. */
export interface NewContact {
    /**
     * The id of the contact list to add to. 0 is All Contacts.
     *
     * @default 0
     */
    list_id?: TargetList;
    /**
     * The dial code of the phone number's country, such as `1`.
     *
     * @example "1"
     */
    phone_number_cc?: DialCode;
    /** The name of the contact. */
    name?: ContactName;
    /** Custom fields of the contact, by their names. */
    extra_fields?: ExtraFields;
}

/** What to change of a contact. */
export interface ContactUpdate {
    /**
     * The dial code of the phone number's country, such as `1`.
     *
     * @example "1"
     */
    phone_number_cc?: DialCode;
    /** The name of the contact. */
    name?: ContactName;
    /** Custom fields of the contact, by their names. */
    extra_fields?: ExtraFields;
}

/** A contact. */
export interface ContactFound {
    status: "success";
    /** An object whose fields this client does not know. */
    data: Undocumented;
}

/** Which contacts to move from which list to which. */
export interface ListMove {
    /** The id of the list to take from. */
    source_list_id: number;
    /** The id of the list to add to. */
    dest_list_id: number;
    /** The phone numbers of the contacts, one or more. */
    phone_numbers: ContactNumbers;
}

/** Which contacts to add to which list. */
export interface ListAddition {
    /** The id of the list to add to. */
    dest_list_id: number;
    /** The phone numbers of the contacts, one or more. */
    phone_numbers: ContactNumbers;
}

/** The phone numbers of the contacts, one or more. */
export type ContactNumbers = ContactNumber[];

/** Contacts to add, with what they have in common. */
export interface ContactBatch {
    /**
     * The id of the contact list to add to. 0 is All Contacts.
     *
     * @default 0
     */
    list_id?: TargetList;
    /**
     * The dial code of the phone number's country, such as `1`.
     *
     * @example "1"
     */
    phone_number_cc?: DialCode;
    /** The contacts, at most 10,000. */
    records: ContactRecord[];
}

/** One contact of a batch. */
export interface ContactRecord {
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "16175551212"
     */
    phone_number: ContactNumber;
    /** The name of the contact. */
    name?: ContactName;
    /** Custom fields of the contact, by their names. */
    extra_fields?: ExtraFields;
}

/** Custom fields of the contact, by their names. */
export interface ExtraFields {
    [key: string]: unknown;
}

/** The name of the contact. */
export type ContactName = string;

/**
 * A phone number that starts with the country code, with or without a leading plus.
 *
 * @example "16175551212"
 */
export type ContactNumber = string;

/**
 * The dial code of the phone number's country, such as `1`.
 *
 * @example "1"
 */
export type DialCode = string;

/**
 * The id of the contact list to add to. 0 is All Contacts.
 *
 * @default 0
 */
export type TargetList = number;

/** Contacts. */
export interface Contacts {
    status: "success";
    data: Undocumented[];
}

/** A channel. */
export interface ChannelFound {
    status: "success";
    data: {
        /** The name of the channel. */
        name?: string;
        /** The dial code of the phone number's country. */
        country_code?: string;
        /** The phone number of the channel. */
        phone_number?: string;
        /**
         * The provider of a channel: Telnyx SMS (`tlnx`), Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`).
         * The vendor may add more.
         */
        provider?: ChannelProvider;
    };
}

/**
 * The provider of a channel: Telnyx SMS (`tlnx`), Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`).
 * The vendor may add more.
 */
export type ChannelProvider = "tlnx" | "twlo" | "twlowa" | "gswa" | (string & {});

/** The channels of a provider. */
export type Channels = {
    /** The id of the channel. */
    id: string;
    /** The key of the channel. It is the same as the id. */
    channel_key: string;
    /** The name of the channel. */
    name?: string;
}[];

/** Telnyx SMS (`tlnx`), Twilio SMS (`twlo`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`). */
export type Provider = "tlnx" | "twlo" | "twlowa" | "gswa";

/** The team members. */
export interface TeamMembers {
    status: "success";
    data: Undocumented[] | Undocumented;
}

/** The messages. */
export interface Messages {
    status: "success";
    data: Undocumented[];
}

/**
 * A day, `YYYY-MM-DD`. The results include it.
 *
 * @format date
 * @example "2024-01-01"
 */
export type Day = string;

/** A message with a text alone. */
export interface IncomingMessageOfText {
    media_url?: never;
}

/** A message with an image, a video or a file, whose type is given. */
export interface IncomingMessageWithMedia {
    media_url: MediaUrl;
    media_type: MediaType;
}

/** The fields that every `IncomingMessage` has. */
export interface IncomingMessageBase {
    /** Twilio SMS. No other provider is supported yet. */
    provider: "twlo";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "+16175551212"
     */
    from: PhoneNumber;
    /** The name of the sender. */
    name?: string;
    /** The text of the message. */
    text: Text;
    /**
     * A publicly reachable URL of an image, a video or a file.
     *
     * @format uri
     */
    media_url?: MediaUrl;
    /**
     * The MIME type of the file at `media_url`.
     *
     * @example "image/png"
     * @example "video/mp4"
     * @example "application/pdf"
     */
    media_type?: MediaType;
}

/** A message to add to the inbox. A `media_url` needs a `media_type`. */
export type IncomingMessage = IncomingMessageBase & (IncomingMessageOfText | IncomingMessageWithMedia);

/**
 * The MIME type of the file at `media_url`.
 *
 * @example "image/png"
 * @example "video/mp4"
 * @example "application/pdf"
 */
export type MediaType = string;

/**
 * A publicly reachable URL of an image, a video or a file.
 *
 * @format uri
 */
export type MediaUrl = string;

/** The scheduled messages. */
export interface ScheduledMessages {
    status: "success";
    data: Undocumented[];
}

/** The vendor did what it was asked to. */
export interface Done {
    status: "success";
}

/** The new time of a bulk messaging job. */
export interface BulkMessageSchedule {
    /**
     * When to send the messages, an ISO 8601 date-time with an offset. If it is in the past, they are sent at once.
     *
     * @format date-time
     * @example "2026-12-25T11:00:00-04:00"
     */
    schedule?: BulkSchedule;
}

/** The vendor has the bulk messaging job. */
export interface BulkMessageAccepted {
    status: "success";
    data: {
        /** The id of the job. */
        job_id: string;
    };
}

/** Messages with a file. */
export interface BulkMediaFile {
    file_url: string;
}

/** Messages with a video. */
export interface BulkMediaVideo {
    video_url: string;
}

/** Messages with an image. */
export interface BulkMediaImage {
    image_url: string;
}

/** Messages with a text. */
export interface BulkMessageWithText {
    text: BulkText;
}

/** The fields that every `BulkMessage` has. */
export interface BulkMessageBase {
    /** Twilio SMS (`twlo`), Telnyx SMS (`tlnx`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`). */
    provider: SendingProvider;
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /** Whom to send to. */
    recipients: Recipient[];
    /**
     * The text of the message.
     *
     * Dynamic fields are replaced for each recipient: `{{CUSTOMER_NAME}}` by the name, `{{PHONE_NUMBER}}` by the phone number,
     * `{{SENDER_NAME}}` by the sender, and `{{BUSINESS_NAME}}` by the business. Upper and lower case matter.
     * Do not use `{{` for anything else.
     */
    text?: BulkText;
    /**
     * A publicly reachable URL of an image.
     *
     * @format uri
     */
    image_url?: string;
    /**
     * A publicly reachable URL of a video.
     *
     * @format uri
     */
    video_url?: string;
    /**
     * A publicly reachable URL of a file.
     *
     * @format uri
     */
    file_url?: string;
    /**
     * Whether a phone number that is in the list several times gets the message as many times, or only once.
     *
     * @default false
     */
    duplicates_allowed?: boolean;
    /**
     * When to send the messages, an ISO 8601 date-time with an offset. If it is in the past, they are sent at once.
     *
     * @format date-time
     * @example "2026-12-25T11:00:00-04:00"
     */
    schedule?: BulkSchedule;
    /** The id of the Sociocs user to show as the sender, from `listTeamMembers`. Without it the sender is shown as "Sociocs API". */
    user_id?: UserId;
}

/** A message to many recipients. It needs at least one of `text`, `image_url`, `video_url` and `file_url`. */
export type BulkMessage = BulkMessageBase & (BulkMediaFile | BulkMediaVideo | BulkMediaImage | BulkMessageWithText);

/**
 * When to send the messages, an ISO 8601 date-time with an offset. If it is in the past, they are sent at once.
 *
 * @format date-time
 * @example "2026-12-25T11:00:00-04:00"
 */
export type BulkSchedule = string;

/** One recipient of a bulk message. */
export interface Recipient {
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "+16175551212"
     */
    to: PhoneNumber;
    /** The name of the recipient. */
    name?: RecipientName;
}

/** Twilio SMS (`twlo`), Telnyx SMS (`tlnx`), Twilio WhatsApp (`twlowa`) or Gupshup WhatsApp (`gswa`). */
export type SendingProvider = "twlo" | "tlnx" | "twlowa" | "gswa";

/**
 * The text of the message.
 *
 * Dynamic fields are replaced for each recipient: `{{CUSTOMER_NAME}}` by the name, `{{PHONE_NUMBER}}` by the phone number,
 * `{{SENDER_NAME}}` by the sender, and `{{BUSINESS_NAME}}` by the business. Upper and lower case matter.
 * Do not use `{{` for anything else.
 */
export type BulkText = string;

/** The bulk messaging jobs. */
export interface BulkMessages {
    status: "success";
    data: Undocumented[];
}

/** An object whose fields this client does not know. */
export interface Undocumented {
    [key: string]: unknown;
}

/** The vendor did not accept the request. */
export interface Failure {
    status: "error";
    errors: {
        /** What is wrong, as a sentence. */
        msg: string;
    }[];
}

/** The vendor accepted the message. */
export interface MessageAccepted {
    status: "success";
    data: {
        /** The id of the message. Use it to delete a scheduled message. */
        message_id: string;
    };
}

/** A message to one recipient. Its fields depend on `provider`. */
export type Message = GupshupWhatsapp | TwilioWhatsapp | TelnyxSms | TwilioSms;

/** A message made from a template. */
export interface GupshupWhatsappWithTemplate {
    template: GupshupTemplate;
}

/** A message with a text. */
export interface GupshupWhatsappWithText {
    text: Text;
}

/** The fields that every `GupshupWhatsapp` has. */
export interface GupshupWhatsappBase {
    /** Gupshup WhatsApp. */
    provider: "gswa";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "+16175551212"
     */
    to: PhoneNumber;
    /** The name of the recipient. */
    name?: RecipientName;
    /** The text of the message. */
    text?: Text;
    /** A WhatsApp template made in the Gupshup console. */
    template?: GupshupTemplate;
    /** Whether and how to save the recipient as a contact after sending. A contact with the same phone number is updated. */
    contact_saving?: ContactSaving;
    /**
     * When to send the message, an ISO 8601 date-time with an offset. A future time creates a scheduled message.
     *
     * @format date-time
     * @example "2026-12-25T11:00:00-04:00"
     */
    schedule?: Schedule;
    /** The id of the Sociocs user to show as the sender, from `listTeamMembers`. Without it the sender is shown as "Sociocs API". */
    user_id?: UserId;
}

/**
 * A message by Gupshup WhatsApp. It needs at least one of `text` and `template`.
 * A text without a template reaches a recipient only while the WhatsApp session window is open.
 */
export type GupshupWhatsapp = GupshupWhatsappBase & (GupshupWhatsappWithTemplate | GupshupWhatsappWithText);

/** A WhatsApp template made in the Gupshup console. */
export interface GupshupTemplate {
    /** The id of the template. */
    id: string;
    /** The values of the template's variables. A template with variables needs all of them. Write the names exactly as they are here. */
    variables?: {
        /**
         * The URL of the template's media.
         *
         * @format uri
         */
        MEDIA_URL?: string;
        /** The value of each variable by its position, `"1"`, `"2"` and so on. */
        Header?: PositionalVariables;
        /** The value of each variable by its position, `"1"`, `"2"` and so on. */
        Body?: PositionalVariables;
        /** The value of each variable by its position, `"1"`, `"2"` and so on. */
        Buttons?: PositionalVariables;
    };
}

/** The value of each variable by its position, `"1"`, `"2"` and so on. */
export interface PositionalVariables {
    [key: string]: string;
}

/** A message made from a template. */
export interface TwilioWhatsappWithTemplate {
    template: TwilioTemplate;
}

/** A message with a text. */
export interface TwilioWhatsappWithText {
    text: Text;
}

/** The fields that every `TwilioWhatsapp` has. */
export interface TwilioWhatsappBase {
    /** Twilio WhatsApp. */
    provider: "twlowa";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "+16175551212"
     */
    to: PhoneNumber;
    /** The name of the recipient. */
    name?: RecipientName;
    /** The text of the message. */
    text?: Text;
    /** A WhatsApp template made in Twilio's Content Template Builder. */
    template?: TwilioTemplate;
    /** Whether and how to save the recipient as a contact after sending. A contact with the same phone number is updated. */
    contact_saving?: ContactSaving;
    /**
     * When to send the message, an ISO 8601 date-time with an offset. A future time creates a scheduled message.
     *
     * @format date-time
     * @example "2026-12-25T11:00:00-04:00"
     */
    schedule?: Schedule;
    /** The id of the Sociocs user to show as the sender, from `listTeamMembers`. Without it the sender is shown as "Sociocs API". */
    user_id?: UserId;
}

/**
 * A message by Twilio WhatsApp. It needs at least one of `text` and `template`.
 * A text without a template reaches a recipient only while the WhatsApp session window is open.
 */
export type TwilioWhatsapp = TwilioWhatsappBase & (TwilioWhatsappWithTemplate | TwilioWhatsappWithText);

/** A WhatsApp template made in Twilio's Content Template Builder. */
export interface TwilioTemplate {
    /** The SID of the template. */
    id: string;
    /** The value of each variable by its number, `"1"`, `"2"` and so on. A template with variables needs all of them. */
    variables?: {
        [key: string]: string;
    };
}

/** A text by Telnyx SMS. This provider takes no media by URL. */
export interface TelnyxSms {
    /** Telnyx SMS. */
    provider: "tlnx";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "+16175551212"
     */
    to: PhoneNumber;
    /** The name of the recipient. */
    name?: RecipientName;
    /** The text of the message. */
    text: Text;
    /** Whether and how to save the recipient as a contact after sending. A contact with the same phone number is updated. */
    contact_saving?: ContactSaving;
    /**
     * When to send the message, an ISO 8601 date-time with an offset. A future time creates a scheduled message.
     *
     * @format date-time
     * @example "2026-12-25T11:00:00-04:00"
     */
    schedule?: Schedule;
    /** The id of the Sociocs user to show as the sender, from `listTeamMembers`. Without it the sender is shown as "Sociocs API". */
    user_id?: UserId;
}

/** An MMS with a file. */
export interface TwilioMmsWithFile {
    file_url: string;
}

/** An MMS with a video. */
export interface TwilioMmsWithVideo {
    video_url: string;
}

/** An MMS with an image. */
export interface TwilioMmsWithImage {
    image_url: string;
}

/** An SMS with a text. */
export interface TwilioSmsWithText {
    text: Text;
}

/** The fields that every `TwilioSms` has. */
export interface TwilioSmsBase {
    /** Twilio SMS. */
    provider: "twlo";
    /**
     * The key of the channel, from Profile & settings, API, or from `listChannels`.
     *
     * @example "twlo_16317471111"
     */
    channel_key: ChannelKey;
    /**
     * A phone number that starts with the country code, with or without a leading plus.
     *
     * @example "+16175551212"
     */
    to: PhoneNumber;
    /** The name of the recipient. */
    name?: RecipientName;
    /** The text of the message. */
    text?: Text;
    /**
     * A publicly reachable URL of an image.
     *
     * @format uri
     */
    image_url?: string;
    /**
     * A publicly reachable URL of a video.
     *
     * @format uri
     */
    video_url?: string;
    /**
     * A publicly reachable URL of a file.
     *
     * @format uri
     */
    file_url?: string;
    /** Whether and how to save the recipient as a contact after sending. A contact with the same phone number is updated. */
    contact_saving?: ContactSaving;
    /**
     * When to send the message, an ISO 8601 date-time with an offset. A future time creates a scheduled message.
     *
     * @format date-time
     * @example "2026-12-25T11:00:00-04:00"
     */
    schedule?: Schedule;
    /** The id of the Sociocs user to show as the sender, from `listTeamMembers`. Without it the sender is shown as "Sociocs API". */
    user_id?: UserId;
}

/**
 * A message by Twilio SMS: a text, media by URL, or both. It needs at least one of `text`, `image_url`, `video_url` and `file_url`.
 * No other provider takes media by URL.
 */
export type TwilioSms = TwilioSmsBase & (TwilioMmsWithFile | TwilioMmsWithVideo | TwilioMmsWithImage | TwilioSmsWithText);

/** The id of the Sociocs user to show as the sender, from `listTeamMembers`. Without it the sender is shown as "Sociocs API". */
export type UserId = string;

/**
 * When to send the message, an ISO 8601 date-time with an offset. A future time creates a scheduled message.
 *
 * @format date-time
 * @example "2026-12-25T11:00:00-04:00"
 */
export type Schedule = string;

/** Whether and how to save the recipient as a contact after sending. A contact with the same phone number is updated. */
export interface ContactSaving {
    /**
     * Whether to save the phone number, the name and the custom fields.
     *
     * @default false
     */
    save?: boolean;
    /**
     * The id of the contact list to add to, from `listContactLists`. 0 is All Contacts.
     *
     * @default 0
     */
    list_id?: number;
    /** Custom fields of the contact, by their names. */
    extra_fields?: {
        [key: string]: unknown;
    };
}

/** The name of the recipient. */
export type RecipientName = string;

/**
 * A phone number that starts with the country code, with or without a leading plus.
 *
 * @example "+16175551212"
 */
export type PhoneNumber = string;

/**
 * The key of the channel, from Profile & settings, API, or from `listChannels`.
 *
 * @example "twlo_16317471111"
 */
export type ChannelKey = string;

/** The text of the message. */
export type Text = string;
