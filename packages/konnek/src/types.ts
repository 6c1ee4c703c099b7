// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** A message from a user. It may have more fields. */
export interface IncomingMessage {
    /** The sender. */
    from?: {
        /** The URL of the sender's picture. */
        avatar?: string;
        /** A description of the sender's profile. */
        description?: string;
        /** The sender's name. */
        name?: string;
        /** The sender's user name. */
        username?: string;
    };
    message: {
        /** The id of the message. */
        id?: string;
        /**
         * What the message is, such as `text`, `postback`, `button`, `carousel`, `image`, `document`, `sticker`, `audio` or `video`.
         *
         * @example "text"
         */
        type?: string;
        /** The text of the message. */
        text?: string;
        /** Buttons or a list; for a message of the type interactive. */
        interactive?: IncomingInteractive;
        /** A place; for a message of the type location. */
        location?: IncomingLocation;
        /** A file; for a message of the type media. */
        media?: IncomingMedia;
        /** A button that was pressed or an action that was chosen; for a message of the type postback. It may have more fields. */
        postback?: IncomingPostback;
    };
}

/** A button that was pressed or an action that was chosen; for a message of the type postback. It may have more fields. */
export interface IncomingPostback {
    /** The `key` of the button or the action. */
    key?: string;
}

/** A file; for a message of the type media. */
export interface IncomingMedia {
    /** Whether the file is animated. */
    animated?: boolean;
    /** The id of the file. */
    id?: string;
    /** The type of the file. Any other value is allowed as well. */
    mime_type?: "image" | "video" | "audio" | "document" | "voice" | (string & {});
    /** The name of the file to show. */
    name?: string;
    /** The size of the file. */
    size?: number;
    /** The URL of the file. */
    url?: string;
}

/** A place; for a message of the type location. */
export interface IncomingLocation {
    /** The address or the phone number that is shown. */
    address?: string;
    latitude?: number;
    /** How long a live location is shared. */
    live_period?: number;
    longitude?: number;
    /** The name of the place. */
    name?: string;
}

/** Buttons or a list; for a message of the type interactive. */
export interface IncomingInteractive {
    body?: {
        /** The text. */
        text?: string;
    };
    footer?: {
        /** The text of the footer. */
        text?: string;
        /** The title of the footer. */
        title?: string;
    };
    header?: {
        /** The URL of the header's file. */
        media_url?: string;
        /** The text of the header. */
        text?: string;
        /** The kind of the header. Any other value is allowed as well. */
        type?: "text" | "image" | "video" | "document" | (string & {});
    };
    /** The content of the list or of the buttons. It may be a text, an array or an object. */
    items?: unknown;
}

/** The state of a message. */
export interface StatusChange {
    status: {
        /** The `message_id` of the response to `sendMessage`. */
        message_id?: string;
        /** The id of the message at the provider; it may be empty. */
        provider_message_id?: string;
        /** The id of the recipient, such as a phone number with the country code and without a plus. */
        recipient_id?: string;
        /** The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read. */
        status?: MessageStatus;
        /** The `tid` of the response to `sendMessage`. */
        tid?: string;
        /** When the state changed, in Unix seconds; it may be 0. */
        times?: number;
        /**
         * When the state changed, a date and time with an offset.
         *
         * @format date-time
         * @example "2023-11-10T12:38:08.168309367+07:00"
         */
        timestamp?: StatusTimestamp;
        /**
         * When the state changed, a date and time with an offset.
         *
         * @format date-time
         * @example "2023-11-10T12:38:08.168309367+07:00"
         */
        timestampt?: StatusTimestamp;
    };
}

/**
 * When the state changed, a date and time with an offset.
 *
 * @format date-time
 * @example "2023-11-10T12:38:08.168309367+07:00"
 */
export type StatusTimestamp = string;

/** Konnek accepted the message. The event `messageStatus` reports its state later. */
export interface MessageAccepted {
    meta: {
        status: true;
        /** The HTTP status that the response represents, such as 200. */
        code?: Code;
        /** The meaning of the code in words. */
        message?: ResultMessage;
        /** What is wrong; null when nothing is. */
        errors?: ErrorText;
    };
    data: {
        /** The id of the message. The event `messageStatus` names the message by it. */
        message_id: string;
        /** The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read. */
        status: MessageStatus;
        /** The id of the transaction, to track the message by. */
        tid: string;
    };
}

/** The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read. */
export type MessageStatus = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** Konnek did not accept the message. */
export interface Failure {
    meta: {
        status: false;
        /** The HTTP status that the response represents, such as 200. */
        code?: Code;
        /** The meaning of the code in words. */
        message?: ResultMessage;
        /** What is wrong; null when nothing is. */
        errors?: ErrorText;
    };
    /** Null or absent. */
    data?: null;
}

/** What is wrong; null when nothing is. */
export type ErrorText = string | null;

/** The meaning of the code in words. */
export type ResultMessage = string;

/** The HTTP status that the response represents, such as 200. */
export type Code = number;

/** A message to one recipient. `type` decides what it holds. */
export type Message = ListMessage | ButtonMessage | LocationMessage | MediaMessage | TextMessage;

/** The fields that every `ListMessage` has. */
export interface ListMessageBase {
    /**
     * The id of the message. Make it unique, for example a UUID.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it is no reply. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, in Unix seconds.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for a reply on Telegram; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, with the country code and without a plus. On a channel without phone numbers it is the recipient's id there.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** A list to choose from. */
    type: "list";
    /** The list, and a text with it. */
    body: {
        /** A text with the content. */
        text?: AccompanyingText;
        /** A list of sections with actions. Give each action a `key` of its own, so that you know which one was chosen. */
        list: List;
    };
    /** A text or a file above buttons or a list. */
    header?: Header;
    /** A title and a text below buttons or a list. */
    footer?: Footer;
}

/** A list to choose from. The `key` of the action that the recipient chooses comes back in a postback. */
export type ListMessage = ListMessageBase & Timestamped;

/** A list of sections with actions. Give each action a `key` of its own, so that you know which one was chosen. */
export interface List {
    /** The title of the list. */
    title: string;
    /** The sections, at least one. */
    sections: ListSection[];
}

/** A section of a list, with at least one action. */
export interface ListSection {
    /** The title of the section. */
    title: string;
    /** The description of the section. */
    description: string;
    /** The actions, at least one. */
    actions: ListAction[];
}

/** An action that the recipient can choose. */
export interface ListAction {
    /** Your id of the action. It comes back when the action is chosen. */
    key: string;
    /** The name of the action. */
    title: string;
    /** The description of the action. */
    description: string;
}

/** The fields that every `ButtonMessage` has. */
export interface ButtonMessageBase {
    /**
     * The id of the message. Make it unique, for example a UUID.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it is no reply. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, in Unix seconds.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for a reply on Telegram; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, with the country code and without a plus. On a channel without phone numbers it is the recipient's id there.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** Buttons to press. */
    type: "button";
    /** The buttons, and a text with them. */
    body: {
        /** A text with the content. */
        text?: AccompanyingText;
        /** The buttons, at least one. Give each a `key` of its own, so that you know which one was pressed. */
        button: Buttons;
    };
    /** A text or a file above buttons or a list. */
    header?: Header;
    /** A title and a text below buttons or a list. */
    footer?: Footer;
}

/** Buttons to press. The `key` of the button that the recipient presses comes back in a postback. */
export type ButtonMessage = ButtonMessageBase & Timestamped;

/** A title and a text below buttons or a list. */
export interface Footer {
    /** The title of the footer. */
    title: string;
    /** The text of the footer. */
    text: string;
}

/** A text or a file above buttons or a list. */
export type Header = MediaHeader | TextHeader;

/** An image, a video or a document above the content, by URL. */
export interface MediaHeader {
    /** The type of the media. */
    type: "image" | "video" | "document";
    /**
     * The URL of the file.
     *
     * @format uri
     */
    media_url: string;
}

/** A text above the content. */
export interface TextHeader {
    /** A text. */
    type: "text";
    /** The text of the header. */
    text: string;
}

/** The buttons, at least one. Give each a `key` of its own, so that you know which one was pressed. */
export type Buttons = {
    /** Your id of the button. It comes back when the button is pressed. */
    key: string;
    /** The label of the button. */
    title: string;
}[];

/** The fields that every `LocationMessage` has. */
export interface LocationMessageBase {
    /**
     * The id of the message. Make it unique, for example a UUID.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it is no reply. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, in Unix seconds.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for a reply on Telegram; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, with the country code and without a plus. On a channel without phone numbers it is the recipient's id there.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** A place on the map. */
    type: "location";
    /** The place, and a text with it. */
    body: {
        /** A text with the content. */
        text?: AccompanyingText;
        /** A place on the map, in degrees. */
        location: Location;
    };
}

/** A place on the map. */
export type LocationMessage = LocationMessageBase & Timestamped;

/** A place on the map, in degrees. */
export interface Location {
    /** Degrees north. */
    latitude: number;
    /** Degrees east. */
    longitude: number;
}

/** The fields that every `MediaMessage` has. */
export interface MediaMessageBase {
    /**
     * The id of the message. Make it unique, for example a UUID.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it is no reply. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, in Unix seconds.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for a reply on Telegram; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, with the country code and without a plus. On a channel without phone numbers it is the recipient's id there.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** The type of the media. */
    type: "image" | "video" | "audio" | "voice" | "document";
    /** The file, and a text with it. */
    body: {
        /** A text with the content. */
        text?: AccompanyingText;
        /** A media file. */
        media: Media;
    };
}

/** An image, a video, an audio file, a voice note or a document, by URL. */
export type MediaMessage = MediaMessageBase & Timestamped;

/** A media file. */
export interface Media {
    /**
     * The URL of the file.
     *
     * @format uri
     */
    url: string;
    /** The name of the file to show. */
    name?: string;
}

/** A text with the content. */
export type AccompanyingText = string;

/** The fields that every `TextMessage` has. */
export interface TextMessageBase {
    /**
     * The id of the message. Make it unique, for example a UUID.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it is no reply. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, in Unix seconds.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for a reply on Telegram; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, with the country code and without a plus. On a channel without phone numbers it is the recipient's id there.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** A text. */
    type: "text";
    /** What the message says. */
    body: {
        /** The text of the message. */
        text: string;
    };
}

/** A text. */
export type TextMessage = TextMessageBase & Timestamped;

/**
 * The recipient's phone number, with the country code and without a plus. On a channel without phone numbers it is the recipient's id there.
 *
 * @example "6281200000000"
 */
export type Recipient = string;

/** A token for a reply on Telegram; empty or absent otherwise. */
export type ReplyToken = string;

/**
 * When the message is sent, in Unix seconds.
 *
 * @example 1699594688
 */
export type Times = number;

/** The id of the message that this one replies to; empty or absent when it is no reply. */
export type ReplyId = string;

/**
 * The id of the message. Make it unique, for example a UUID.
 *
 * @example "3c0b1912-0000-4000-8000-000000000001"
 */
export type Id = string;

/** The time, as `timestampt`. */
export interface SpelledTimestampt {
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt: Timestamp;
}

/** The time, as `timestamp`. */
export interface WithTimestamp {
    /**
     * When the message is sent, a date and time with an offset. Fractions of a second are optional.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp: Timestamp;
}

/** At least one of `timestamp` and `timestampt`, which are two spellings of the same field. Send both, with the same value, to be sure that Konnek reads it. */
export type Timestamped = SpelledTimestampt | WithTimestamp;

/**
 * When the message is sent, a date and time with an offset. Fractions of a second are optional.
 *
 * @format date-time
 * @example "2023-11-10T12:38:08.153726382+07:00"
 */
export type Timestamp = string;
