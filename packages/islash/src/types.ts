// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

/** What happened on a Facebook channel. */
export interface FacebookMessages {
    /** Always `page`. */
    object: "page";
    entry?: FacebookEntry[];
}

/** What happened on one page. */
export interface FacebookEntry {
    /** The id of the page. */
    id?: string;
    /** When it was posted, in Unix milliseconds. */
    time?: number;
    messaging?: FacebookMessaging[];
}

/** One thing that happened between a contact and the page. */
export interface FacebookMessaging {
    /** A contact or a page. */
    sender?: FacebookParty;
    /** A contact or a page. */
    recipient?: FacebookParty;
    /** When it happened, in Unix milliseconds. */
    timestamp?: number;
    /** The message, if one came in. */
    message?: {
        /** The id of the message. */
        mid?: string;
        /** The text of the message. */
        text?: string;
    };
}

/** A contact or a page. */
export interface FacebookParty {
    /** The id at Facebook. */
    id?: string;
}

/** States of messages that were sent on a WhatsApp channel. */
export interface MessageStatuses {
    statuses: MessageStatus[];
}

/** The state of one message. */
export interface MessageStatus {
    /**
     * A number as text that orders deliveries with the same timestamp; the smaller one is earlier.
     *
     * @example "35500920"
     */
    sequence?: Sequence;
    /** The id of the message at the provider, the `sid` in the response of `sendSessionMessage`. */
    id?: string;
    /**
     * What the state belongs to, such as `message`. There may be others.
     *
     * @example "message"
     */
    type?: string;
    /** The conversation that WhatsApp bills. */
    conversation?: {
        /** The id of the conversation. */
        id?: string;
        origin?: {
            /**
             * Who opened the conversation.
             *
             * @example "user_initiated"
             */
            type?: string;
        };
    };
    /** What WhatsApp charges. */
    pricing?: {
        /** @example "CBP" */
        pricing_model?: string;
        /** @example "user_initiated" */
        category?: string;
        billable?: boolean;
    };
    /** The recipient's number. */
    recipient_id?: string;
    /** The state of the message, such as `delivered`. Sent messages, read ones and those that failed have others. */
    status?: "delivered" | (string & {});
    /**
     * A time in Unix seconds, as text.
     *
     * @example "1649756854"
     */
    timestamp?: UnixTimeText;
}

/** Messages that came in on a WhatsApp channel. */
export interface IncomingMessages {
    messages: IncomingMessage[];
}

/** A message that came in. Its content is in a field that has the name of its type, such as `text`. WhatsApp's own documentation describes other types. */
export interface IncomingMessage {
    /** The sender's profile. */
    profile?: {
        /** The sender's name. */
        name?: string;
    };
    /** The sender's WhatsApp id. */
    wa_id?: string;
    /** The sender's number. */
    from?: string;
    /** The id of the message. */
    id?: string;
    /** The type of the message, such as `text` or `image`. There are others. */
    type?: "text" | "image" | (string & {});
    /** The text of a message of the type `text`. */
    text?: {
        /** The text of the message. */
        body?: string;
    };
    /** The image of a message of the type `image`. */
    image?: {
        /** The hash of the file. */
        sha256?: string;
        /**
         * The media type of the file.
         *
         * @example "image/jpeg"
         */
        mime_type?: string;
        /** The id of the file. */
        id?: string;
    };
    /**
     * A number as text that orders deliveries with the same timestamp; the smaller one is earlier.
     *
     * @example "35500920"
     */
    sequence?: Sequence;
    /**
     * A time in Unix seconds, as text.
     *
     * @example "1649756854"
     */
    timestamp?: UnixTimeText;
}

/**
 * A time in Unix seconds, as text.
 *
 * @example "1649756854"
 */
export type UnixTimeText = string;

/**
 * A number as text that orders deliveries with the same timestamp; the smaller one is earlier.
 *
 * @example "35500920"
 */
export type Sequence = string;

/** A page of contacts. */
export interface LabelledContacts {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        /** The contacts of the page. */
        contacts: LabelledContact[];
        /** Whether there are more pages, and how large they are. */
        pagination?: {
            /** Whether there are more pages. */
            "has-more-page"?: boolean;
            /** How many contacts a page has. */
            "per-page"?: number;
        };
    };
}

/** A contact. Only `id` is always present. */
export interface LabelledContact {
    /** The id of the contact. */
    id: number;
    /** The contact's first name; null when there is none. */
    first_name?: string | null;
    /** The contact's last name; null when there is none. */
    last_name?: string | null;
    /** The contact's number. */
    identity?: string;
    /**
     * The texts of the contact's labels, joined by commas.
     *
     * @example "Paid,Pending Payment"
     */
    labels?: string;
    /** The name of the user that the contact is assigned to; null when there is none. */
    assigned_to?: string | null;
}

/** The labels. */
export interface Labels {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        /** The labels. */
        labels: Label[];
    };
}

/** The broadcast. */
export interface BroadcastFound {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        /** The progress of a broadcast. Only `id` and `status` are always present. */
        broadcast: Broadcast;
    };
}

/** The progress of a broadcast. Only `id` and `status` are always present. */
export interface Broadcast {
    /** The id of the broadcast. */
    id: number;
    /** The name of the broadcast. */
    name?: string;
    /** The state of the broadcast, such as `pending`. There may be others. */
    status: "pending" | (string & {});
    /** The label that the broadcast attaches to its recipients; null when there is none. */
    attach_label?: Label | null;
    /** How many recipients the broadcast has. */
    total_recipients?: number;
    /** The progress of the broadcast. */
    progress?: number;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    scheduled_at?: UnixTime;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    started_at?: UnixTime;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    ended_at?: UnixTime;
    /** How many replies arrived within 12, 24 and 48 hours of the start of the broadcast. */
    reply_count?: {
        "12_hours"?: number;
        "24_hours"?: number;
        "48_hours"?: number;
    };
}

/** A label. */
export interface Label {
    /** The id of the label. */
    id: number;
    /** The text of the label. */
    text: string;
    /**
     * The colour of the label; it may be null.
     *
     * @example "blue"
     */
    color?: string | null;
}

/** The stickers. */
export interface Stickers {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        stickers: Sticker[];
    };
}

/** A sticker. Only `id` is always present. */
export interface Sticker {
    /** The id of the sticker. `sticker_id` of a session message takes it as text. */
    id: number;
    /** The name of the sticker. */
    name?: string;
    /**
     * The media type of the image.
     *
     * @example "image/webp"
     */
    type?: string;
    /** The width of the image in pixels. */
    width?: number;
    /** The height of the image in pixels. */
    height?: number;
}

/** A message from a template to one contact, to be sent later. The template decides which variables are needed. */
export interface ScheduledMessage {
    /** The session key, which your admin generates. It decides which channel the request is about. It is a secret. */
    session: Session;
    /**
     * The contact's number, digits only, with the country code first and without a plus.
     *
     * @example "85256872847"
     */
    identity: Identity;
    /**
     * When the message is sent, as `YYYY-MM-DD HH:MM:SS`. Ask iSlash for the time zone.
     *
     * @example "2023-01-01 00:00:00"
     */
    send_at: SendAt;
    /**
     * The name of the template, as the iSlash platform shows it.
     *
     * @example "payment_update_en"
     */
    template_name: TemplateName;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    variable_1?: TemplateVariable;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    variable_2?: TemplateVariable;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    variable_3?: TemplateVariable;
    /**
     * The text that replaces the button's variable. It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "orders/100234"
     */
    button_url_variable_1?: ScheduledButtonVariable;
}

/**
 * The text that replaces the button's variable. It must not contain newlines, tabs or more than four spaces in a row.
 *
 * @example "orders/100234"
 */
export type ScheduledButtonVariable = string;

/**
 * When the message is sent, as `YYYY-MM-DD HH:MM:SS`. Ask iSlash for the time zone.
 *
 * @example "2023-01-01 00:00:00"
 */
export type SendAt = string;

/** The templates. */
export interface Templates {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        templates: Template[];
    };
}

/** A template. Only `id` and `name` are always present. */
export interface Template {
    /** The id of the template at iSlash. */
    id: number;
    /** Another id of the template. */
    emma_template_id?: string;
    /** The namespace of the template. */
    namespace?: string;
    /** The name by which a message refers to the template. */
    name: string;
    components?: TemplateComponent[];
    /**
     * The language of the template.
     *
     * @example "en_US"
     */
    language?: string;
    /** The state of the template, such as `APPROVED`. There may be others. */
    status?: "APPROVED" | (string & {});
    /** The category of the template, such as `PAYMENT_UPDATE`. There may be others. */
    category?: "PAYMENT_UPDATE" | (string & {});
    /** When the template was created, in Unix seconds. */
    created_at?: number;
    /** When the template was last changed, in Unix seconds. */
    updated_at?: number;
}

/** A part of a template. */
export interface TemplateComponent {
    /** Which part it is, such as `HEADER`, `BODY`, `FOOTER` or `BUTTONS`. There may be others. */
    type: "HEADER" | "BODY" | "FOOTER" | "BUTTONS" | (string & {});
    /** The kind of a header, such as `TEXT`. There may be others. */
    format?: "TEXT" | (string & {});
    /** The text, with its variables as numbers in double braces. */
    text?: string;
    buttons?: TemplateButton[];
}

/** A button of a template. */
export interface TemplateButton {
    /** The kind of the button, such as `URL` or `PHONE_NUMBER`. There may be others. */
    type: "URL" | "PHONE_NUMBER" | (string & {});
    /** The label of the button. */
    text?: string;
    /** The URL that a button of the type `URL` opens. */
    url?: string;
    /** The number that a button of the type `PHONE_NUMBER` calls. */
    phone_number?: string;
}

/** Which templates to list. */
export interface TemplateQuery {
    /** The session key, which your admin generates. It decides which channel the request is about. It is a secret. */
    session: Session;
}

/** iSlash did what you asked. The response has no other data. */
export interface Acknowledged {
    /** The call succeeded. */
    meta: SuccessMeta;
    /** Empty, an object or an array. */
    data?: {
        [key: string]: unknown;
    } | unknown[];
}

/** A message from a template to one contact. The template decides which variables are needed. */
export interface TemplateMessage {
    /** The session key, which your admin generates. It decides which channel the request is about. It is a secret. */
    session: Session;
    /**
     * The contact's number, digits only, with the country code first and without a plus.
     *
     * @example "85256872847"
     */
    identity: Identity;
    /**
     * The name of the template, as the iSlash platform shows it.
     *
     * @example "payment_update_en"
     */
    template_name: TemplateName;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    variable_1?: TemplateVariable;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    variable_2?: TemplateVariable;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    variable_3?: TemplateVariable;
    /**
     * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
     * It must not contain newlines, tabs or more than four spaces in a row.
     *
     * @example "$name"
     */
    button_url_variable_1?: TemplateVariable;
}

/**
 * What replaces a variable: a text, or `$name` for the contact's name as iSlash stores it.
 * It must not contain newlines, tabs or more than four spaces in a row.
 *
 * @example "$name"
 */
export type TemplateVariable = string;

/**
 * The name of the template, as the iSlash platform shows it.
 *
 * @example "payment_update_en"
 */
export type TemplateName = string;

/** iSlash accepted the message. */
export interface SessionMessageSent {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        /** The message as iSlash stores it. Only `id` and `status` are always present. */
        message: SentMessage;
    };
}

/** The message as iSlash stores it. Only `id` and `status` are always present. */
export interface SentMessage {
    /** The id of the message. */
    id: number;
    /** The id of the conversation. */
    conversation_id?: number;
    /** The user of iSlash who wrote the message; null when there is none. */
    user?: {
        [key: string]: unknown;
    } | null;
    /** The id of that user; null when there is none. */
    user_id?: number | null;
    /** The contact; it may be null. */
    contact?: {
        [key: string]: unknown;
    } | null;
    /** The state of the message, such as `pending`, `sent` or `delivered`. There may be others. */
    status: "pending" | "sent" | "delivered" | (string & {});
    /** The text of the message; null when there is none. */
    body?: string | null;
    /** The type of the media; null for a text. */
    media_type?: string | null;
    /** The URL of the media; null for a text. */
    media_url?: string | null;
    /** The id of the message at the provider. The event `messageStatuses` names the message by it. */
    sid?: string | null;
    /** Which way the message goes; `outbound` for one that you sent. There may be others. */
    direction?: "outbound" | (string & {});
    /** Whether the message was sent automatically; true for one that this operation sent. */
    is_auto_message?: boolean;
    is_forwarded?: boolean;
    is_template_message?: boolean;
    is_sticker?: boolean;
    is_cloned?: boolean;
    /** The message that this one replies to; null when it is no reply. */
    quoted_message?: {
        [key: string]: unknown;
    } | null;
    media_thumbnail?: string | null;
    media_filename?: string | null;
    media_status?: string | null;
    /** The width of the media in pixels; null for a text. */
    media_resolution_x?: number | null;
    /** The height of the media in pixels; null for a text. */
    media_resolution_y?: number | null;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    message_at?: UnixTime;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    sent_at?: UnixTime;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    delivered_at?: UnixTime;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    received_at?: UnixTime;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    read_at?: UnixTime;
    /** Who read the message; it may be null, a text or anything else. */
    read_by?: unknown;
    /** Who read the message; it may be null, a text or anything else. */
    read_by_user?: unknown;
    /**
     * A time in Unix seconds; null until it happens.
     *
     * @example 1649755452
     */
    revoked_at?: UnixTime;
}

/**
 * A time in Unix seconds; null until it happens.
 *
 * @example 1649755452
 */
export type UnixTime = number | null;

/** The call succeeded. */
export interface SuccessMeta extends WithRequired<Meta, "code" | "message"> {
    code: "RESP_OKAY";
}

/** The request failed: `meta.code` is not `RESP_OKAY`. iSlash may still have done what you asked. */
export interface Failure {
    meta: {
        code: string;
    } & WithRequired<Meta, "code">;
    data?: unknown;
}

/** Whether the call succeeded. */
export interface Meta {
    /** The code of the result; `RESP_OKAY` on success. */
    code: string;
    /** The result in words; `Success` on success. */
    message?: string;
    /** An id of the call. Not every response has it. */
    trace_id?: string;
}

/** A message with a sticker. */
export interface SessionMessageWithSticker {
    sticker_id: StickerId;
}

/** A message with the URL of a file. */
export interface SessionMessageWithFileUrl {
    file_url: FileUrl;
}

/** A message with a file. */
export interface SessionMessageWithFile {
    file: File;
}

/** A message with a text. */
export interface SessionMessageWithText {
    text: Text;
}

/** The fields that every `SessionMessage` has. */
export interface SessionMessageBase {
    /** The session key, which your admin generates. It decides which channel the request is about. It is a secret. */
    session: Session;
    /**
     * The contact's number, digits only, with the country code first and without a plus.
     *
     * @example "85256872847"
     */
    identity: Identity;
    /** The text of the message. */
    text?: Text;
    /** A file to upload. */
    file?: File;
    /**
     * The URL of a file to send.
     *
     * @example "https://example.com/invoice.pdf"
     */
    file_url?: FileUrl;
    /**
     * The `id` of a sticker of `listStickers`, as text.
     *
     * @example "66"
     */
    sticker_id?: StickerId;
    /**
     * The `id` of the message to reply to, as in the response of this operation.
     *
     * @example 9126
     */
    quoted_message_id?: number;
}

/** A message to one contact. At least one of `text`, `file`, `file_url` and `sticker_id`. */
export type SessionMessage = SessionMessageBase & (SessionMessageWithSticker | SessionMessageWithFileUrl | SessionMessageWithFile | SessionMessageWithText);

/**
 * The contact's number, digits only, with the country code first and without a plus.
 *
 * @example "85256872847"
 */
export type Identity = string;

/** The session key, which your admin generates. It decides which channel the request is about. It is a secret. */
export type Session = string;

/**
 * The `id` of a sticker of `listStickers`, as text.
 *
 * @example "66"
 */
export type StickerId = string;

/**
 * The URL of a file to send.
 *
 * @example "https://example.com/invoice.pdf"
 */
export type FileUrl = string;

/** A file to upload. */
export type File = FileInput;

/** The text of the message. */
export type Text = string;

type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
