// Generated from specs/islash/openapi.yaml by `pnpm generate`.
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
     * A number as text, to put deliveries of the same timestamp in order; the smaller one came earlier.
     *
     * @example "35500920"
     */
    sequence?: Sequence;
    /** The message's id at the provider. That it is the `sid` of the sent message is inferred, for both have the same form. */
    id?: string;
    /**
     * `message` in the sample; other values are undocumented.
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
    /**
     * The state of the message. The list is not closed: `delivered` is in the sample, and the page speaks of sent and read messages
     * and of messages that failed.
     */
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

/**
 * A message that came in. The vendor shows a text and an image, and points to WhatsApp's own documentation for other types;
 * what such a message carries stands in a member with the name of its type.
 */
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
    /** The type of the message. The list is not closed; `text` and `image` are in the samples. */
    type?: "text" | "image" | (string & {});
    /** The text; there for the type `text`. */
    text?: {
        /** The text of the message. */
        body?: string;
    };
    /** The image; there for the type `image`. How to download it is undocumented. */
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
     * A number as text, to put deliveries of the same timestamp in order; the smaller one came earlier.
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
 * A number as text, to put deliveries of the same timestamp in order; the smaller one came earlier.
 *
 * @example "35500920"
 */
export type Sequence = string;

/** A page of contacts. */
export interface LabelledContacts {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        contacts: LabelledContact[];
        /** Where the page stands among the others. */
        pagination?: {
            /** Whether there is a further page. */
            "has-more-page"?: boolean;
            /** How many contacts a page has. */
            "per-page"?: number;
        };
    };
}

/** A contact. All members but `id` are described from one sample, so they are not promised. */
export interface LabelledContact {
    /** The id of the contact. */
    id: number;
    /** That it may be null is inferred. */
    first_name?: string | null;
    /** That it may be null is inferred. */
    last_name?: string | null;
    /** The contact's number. */
    identity?: string;
    /**
     * The texts of the contact's labels, joined by commas.
     *
     * @example "Paid,Pending Payment"
     */
    labels?: string;
    /** The name of the user that the contact is assigned to. That it is null when there is none is inferred. */
    assigned_to?: string | null;
}

/** The labels. */
export interface Labels {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        labels: Label[];
    };
}

/** The broadcast. */
export interface BroadcastFound {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        /** How a broadcast goes. All members but `id` and `status` are described from one sample, so they are not promised. */
        broadcast: Broadcast;
    };
}

/** How a broadcast goes. All members but `id` and `status` are described from one sample, so they are not promised. */
export interface Broadcast {
    /** The id of the broadcast. */
    id: number;
    /** The name of the broadcast. */
    name?: string;
    /** The state of the broadcast. The list is not closed; `pending` is the only value that is documented. */
    status: "pending" | (string & {});
    /** The label that the broadcast attaches to its recipients. That it is null when there is none is inferred. */
    attach_label?: Label | null;
    /** How many recipients the broadcast has. */
    total_recipients?: number;
    /** How far the broadcast is. Whether it counts recipients or percents is undocumented; it is 0 in the sample. */
    progress?: number;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    scheduled_at?: UnixTime;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    started_at?: UnixTime;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    ended_at?: UnixTime;
    /** How many replies came within so many hours. That they are counted from the start of the broadcast is inferred. */
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

/** A sticker. All members but `id` are described from one sample, so they are not promised. */
export interface Sticker {
    /** The id of the sticker; in a session message it is sent as decimal text, in `sticker_id`. */
    id: number;
    /** The name of the sticker. */
    name?: string;
    /**
     * The media type of the image.
     *
     * @example "image/webp"
     */
    type?: string;
    /** The width of the image; that it is in pixels is inferred. */
    width?: number;
    /** The height of the image; that it is in pixels is inferred. */
    height?: number;
}

/** A message from a template to one contact, to be sent later. Which variables a template needs depends on the template. */
export interface ScheduledMessage {
    /**
     * The session key, which your admin generates; it decides which channel the request is about. It is a secret.
     * That it must not be empty is inferred.
     */
    session: Session;
    /**
     * The contact's number: in the vendor's example digits only, country code first and no plus. No exact form is documented,
     * nor what it is for a contact of a Facebook channel. That it must not be empty is inferred.
     *
     * @example "85256872847"
     */
    identity: Identity;
    /**
     * When the message is to be sent, as `YYYY-MM-DD HH:MM:SS`. Which time zone that is in is undocumented, and so is what happens
     * with a time in the past.
     *
     * @example "2023-01-01 00:00:00"
     */
    send_at: SendAt;
    /**
     * The name of the template, as the iSlash platform shows it. That it must not be empty is inferred.
     *
     * @example "payment_update_en"
     */
    template_name: TemplateName;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    variable_1?: TemplateVariable;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    variable_2?: TemplateVariable;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    variable_3?: TemplateVariable;
    /**
     * What stands in the place of the button's variable: free text. The page on scheduled messages names `$name` for the other variables and not for this one;
     * what becomes of it here is undocumented. The text must hold no newline, no tab and no run of more than four spaces.
     * That a carriage return counts as a newline is inferred.
     *
     * @example "orders/100234"
     */
    button_url_variable_1?: ScheduledButtonVariable;
}

/**
 * What stands in the place of the button's variable: free text. The page on scheduled messages names `$name` for the other variables and not for this one;
 * what becomes of it here is undocumented. The text must hold no newline, no tab and no run of more than four spaces.
 * That a carriage return counts as a newline is inferred.
 *
 * @example "orders/100234"
 */
export type ScheduledButtonVariable = string;

/**
 * When the message is to be sent, as `YYYY-MM-DD HH:MM:SS`. Which time zone that is in is undocumented, and so is what happens
 * with a time in the past.
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

/** A template. All members but `id` and `name` are described from one sample, so they are not promised. */
export interface Template {
    /** The id of the template at iSlash. */
    id: number;
    /** Another id of the template; its meaning is undocumented. */
    emma_template_id?: string;
    /** The namespace of the template. */
    namespace?: string;
    /** The name that a message gives to use the template. */
    name: string;
    components?: TemplateComponent[];
    /**
     * The language of the template.
     *
     * @example "en_US"
     */
    language?: string;
    /** The state of the template. The list is not closed; `APPROVED` is in the sample. */
    status?: "APPROVED" | (string & {});
    /** The category of the template. The list is not closed; `PAYMENT_UPDATE` is in the sample. */
    category?: "PAYMENT_UPDATE" | (string & {});
    /** When the template was created, in Unix seconds. */
    created_at?: number;
    /** When the template was changed last, in Unix seconds. */
    updated_at?: number;
}

/** A part of a template. */
export interface TemplateComponent {
    /** The part; `HEADER`, `BODY`, `FOOTER` and `BUTTONS` are in the sample. */
    type: "HEADER" | "BODY" | "FOOTER" | "BUTTONS" | (string & {});
    /** The kind of a header; `TEXT` is in the sample. */
    format?: "TEXT" | (string & {});
    /** The text, with its variables as numbers in double braces. */
    text?: string;
    buttons?: TemplateButton[];
}

/** A button of a template. */
export interface TemplateButton {
    /** The kind of the button; `URL` and `PHONE_NUMBER` are in the sample. */
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
    /**
     * The session key, which your admin generates; it decides which channel the request is about. It is a secret.
     * That it must not be empty is inferred.
     */
    session: Session;
}

/** The vendor did what was asked, and tells nothing more about it. */
export interface Acknowledged {
    /** The call succeeded. */
    meta: SuccessMeta;
    /** Empty. The vendor shows an empty object for some operations and an empty array for another, so it may be either. */
    data?: {
        [key: string]: unknown;
    } | unknown[];
}

/** A message from a template to one contact. Which variables a template needs depends on the template. */
export interface TemplateMessage {
    /**
     * The session key, which your admin generates; it decides which channel the request is about. It is a secret.
     * That it must not be empty is inferred.
     */
    session: Session;
    /**
     * The contact's number: in the vendor's example digits only, country code first and no plus. No exact form is documented,
     * nor what it is for a contact of a Facebook channel. That it must not be empty is inferred.
     *
     * @example "85256872847"
     */
    identity: Identity;
    /**
     * The name of the template, as the iSlash platform shows it. That it must not be empty is inferred.
     *
     * @example "payment_update_en"
     */
    template_name: TemplateName;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    variable_1?: TemplateVariable;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    variable_2?: TemplateVariable;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    variable_3?: TemplateVariable;
    /**
     * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
     * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
     *
     * @example "$name"
     */
    button_url_variable_1?: TemplateVariable;
}

/**
 * What stands in the place of a variable: free text, or `$name` for the contact's name as iSlash keeps it.
 * It must hold no newline, no tab and no run of more than four spaces. That a carriage return counts as a newline is inferred.
 *
 * @example "$name"
 */
export type TemplateVariable = string;

/**
 * The name of the template, as the iSlash platform shows it. That it must not be empty is inferred.
 *
 * @example "payment_update_en"
 */
export type TemplateName = string;

/** The vendor accepted the message. */
export interface SessionMessageSent {
    /** The call succeeded. */
    meta: SuccessMeta;
    data: {
        /** The message as the vendor keeps it. All members but `id` and `status` are described from one sample, so they are not promised. */
        message: SentMessage;
    };
}

/** The message as the vendor keeps it. All members but `id` and `status` are described from one sample, so they are not promised. */
export interface SentMessage {
    /** The id of the message. */
    id: number;
    /** The id of the conversation. */
    conversation_id?: number;
    /** Null in the sample. That it is otherwise an object, the agent's, is inferred; its members are undocumented. */
    user?: {
        [key: string]: unknown;
    } | null;
    /** Null in the sample; that it is otherwise an integer is inferred. */
    user_id?: number | null;
    /** Null in the sample. That it is otherwise an object is inferred; its members are undocumented. */
    contact?: {
        [key: string]: unknown;
    } | null;
    /**
     * The state of the message. The list is not closed: `sent` is in the sample and `pending` in an older version of the page;
     * the page on webhooks has `delivered`, and speaks of read and failed messages too.
     */
    status: "pending" | "sent" | "delivered" | (string & {});
    /** The text of the message. That it is null when there is none is inferred. */
    body?: string | null;
    /** The type of the media; null for a text. Its values are undocumented. */
    media_type?: string | null;
    /** The URL of the media; null for a text. */
    media_url?: string | null;
    /**
     * The message's id at the provider. It has the same form as the ids in status webhooks, so that it is the id to match them by
     * is inferred. That it may be null is inferred as well.
     */
    sid?: string | null;
    /** `outbound` in the sample; other values are undocumented. */
    direction?: "outbound" | (string & {});
    /** True in the sample of a message sent by this operation. */
    is_auto_message?: boolean;
    is_forwarded?: boolean;
    is_template_message?: boolean;
    is_sticker?: boolean;
    /** Its meaning is undocumented. */
    is_cloned?: boolean;
    /** Null in the sample. That it is otherwise an object, the quoted message, is inferred; its members are undocumented. */
    quoted_message?: {
        [key: string]: unknown;
    } | null;
    media_thumbnail?: string | null;
    media_filename?: string | null;
    /** Its values are undocumented. */
    media_status?: string | null;
    /** The width of the media; that it is in pixels is inferred. */
    media_resolution_x?: number | null;
    /** The height of the media; that it is in pixels is inferred. */
    media_resolution_y?: number | null;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    message_at?: UnixTime;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    sent_at?: UnixTime;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    delivered_at?: UnixTime;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    received_at?: UnixTime;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    read_at?: UnixTime;
    /** Null in the sample; what it is otherwise is undocumented, so its type is left open. */
    read_by?: unknown;
    /** Null in the sample; what it is otherwise is undocumented, so its type is left open. */
    read_by_user?: unknown;
    /**
     * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
     *
     * @example 1649755452
     */
    revoked_at?: UnixTime;
}

/**
 * A time in Unix seconds, or null when that has not happened. That it is an integer once it is set is inferred where the vendor's samples have null alone.
 *
 * @example 1649755452
 */
export type UnixTime = number | null;

/** The call succeeded. */
export interface SuccessMeta extends WithRequired<Meta, "code" | "message"> {
    code: "RESP_OKAY";
}

/**
 * The vendor did not accept the request. No failure is documented: this shape is inferred from the envelope of a success,
 * and any code but `RESP_OKAY` is read as a failure. What `data` then is, and whether it is there, is undocumented.
 */
export interface Failure {
    meta: {
        code: string;
    } & WithRequired<Meta, "code">;
    data?: unknown;
}

/** How the call went. */
export interface Meta {
    /** The vendor's code; `RESP_OKAY` on success. No other code is documented. */
    code: string;
    /** The result as a text for people; `Success` on success. */
    message?: string;
    /** An id of the call. It stands in some of the vendor's samples and not in others. */
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

/** What every `SessionMessage` has. */
export interface SessionMessageBase {
    /**
     * The session key, which your admin generates; it decides which channel the request is about. It is a secret.
     * That it must not be empty is inferred.
     */
    session: Session;
    /**
     * The contact's number: in the vendor's example digits only, country code first and no plus. No exact form is documented,
     * nor what it is for a contact of a Facebook channel. That it must not be empty is inferred.
     *
     * @example "85256872847"
     */
    identity: Identity;
    /** The text of the message. That it must not be empty is inferred; its greatest length is undocumented. */
    text?: Text;
    /** A file to upload as a file part of the form. The types and sizes that the vendor takes are undocumented. */
    file?: File;
    /**
     * The URL of a file to send. That it must not be empty is inferred.
     *
     * @example "https://example.com/invoice.pdf"
     */
    file_url?: FileUrl;
    /**
     * The id of a sticker. The vendor's list of stickers has integer ids, and this field is a string: the id as decimal text.
     * That it must not be empty is inferred.
     *
     * @example "66"
     */
    sticker_id?: StickerId;
    /**
     * The message to reply to. In the form it travels as decimal text. That it is the `id` of a sent message, and not its `sid`,
     * is inferred from its type.
     *
     * @example 9126
     */
    quoted_message_id?: number;
}

/** A message to one contact. At least one of `text`, `file`, `file_url` and `sticker_id`. */
export type SessionMessage = SessionMessageBase & (SessionMessageWithSticker | SessionMessageWithFileUrl | SessionMessageWithFile | SessionMessageWithText);

/**
 * The contact's number: in the vendor's example digits only, country code first and no plus. No exact form is documented,
 * nor what it is for a contact of a Facebook channel. That it must not be empty is inferred.
 *
 * @example "85256872847"
 */
export type Identity = string;

/**
 * The session key, which your admin generates; it decides which channel the request is about. It is a secret.
 * That it must not be empty is inferred.
 */
export type Session = string;

/**
 * The id of a sticker. The vendor's list of stickers has integer ids, and this field is a string: the id as decimal text.
 * That it must not be empty is inferred.
 *
 * @example "66"
 */
export type StickerId = string;

/**
 * The URL of a file to send. That it must not be empty is inferred.
 *
 * @example "https://example.com/invoice.pdf"
 */
export type FileUrl = string;

/** A file to upload as a file part of the form. The types and sizes that the vendor takes are undocumented. */
export type File = FileInput;

/** The text of the message. That it must not be empty is inferred; its greatest length is undocumented. */
export type Text = string;

type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
