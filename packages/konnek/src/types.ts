// Generated from specs/konnek/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** A message from a user. What is here is what could be read of the vendor's page, so there may be more. */
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
         * What the message is. That it stands here is inferred from the vendor's SDK, which knows `text`, `postback`, `button`, `carousel`, `image`,
         * `document`, `sticker`, `audio` and `video`.
         *
         * @example "text"
         */
        type?: string;
        /** The text of the message. That it stands here is inferred from the vendor's SDK. */
        text?: string;
        /** Buttons or a list; for a message of the type interactive. */
        interactive?: IncomingInteractive;
        /** A place; for a message of the type location. */
        location?: IncomingLocation;
        /** A file; for a message of the type media. */
        media?: IncomingMedia;
        /** A button that was pressed or an action that was chosen; for a message of the type postback. Further members could not be read. */
        postback?: IncomingPostback;
    };
}

/** A button that was pressed or an action that was chosen; for a message of the type postback. Further members could not be read. */
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
    /** The type of the file. The page names these, and does not say that there are no others. */
    mime_type?: "image" | "video" | "audio" | "document" | "voice" | (string & {});
    /** The name of the file to show. */
    name?: string;
    /** The size of the file. Its unit is undocumented. */
    size?: number;
    /** The URL of the file. */
    url?: string;
}

/** A place; for a message of the type location. */
export interface IncomingLocation {
    /** The address or the phone number that is shown. */
    address?: string;
    latitude?: number;
    /** How long a live location is shared. Its unit is undocumented. */
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
        /** The kind of the header. The page names these, and does not say that there are no others. */
        type?: "text" | "image" | "video" | "document" | (string & {});
    };
    /** The content of the list or the buttons. The page calls it a string, but what it describes is more than one thing, so its type is left open. */
    items?: unknown;
}

/** The state of a message. */
export interface StatusChange {
    status: {
        /** The `message_id` that the answer to the send had. */
        message_id?: string;
        /** The id of the message at the provider; empty in the sample. */
        provider_message_id?: string;
        /** The id of the recipient; in the sample a phone number with the country code and without a plus. */
        recipient_id?: string;
        /** The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read. */
        status?: MessageStatus;
        /** The `tid` that the answer to the send had. */
        tid?: string;
        /** A Unix timestamp. That it counts seconds is inferred; the sample has 0. */
        times?: number;
        /**
         * A date-time with an offset. The page spells the member `timestamp`, in its table and in its sample;
         * the vendor's sample of a message to send spells it `timestampt`, so that spelling is known here as well.
         *
         * @format date-time
         * @example "2023-11-10T12:38:08.168309367+07:00"
         */
        timestamp?: StatusTimestamp;
        /**
         * A date-time with an offset. The page spells the member `timestamp`, in its table and in its sample;
         * the vendor's sample of a message to send spells it `timestampt`, so that spelling is known here as well.
         *
         * @format date-time
         * @example "2023-11-10T12:38:08.168309367+07:00"
         */
        timestampt?: StatusTimestamp;
    };
}

/**
 * A date-time with an offset. The page spells the member `timestamp`, in its table and in its sample;
 * the vendor's sample of a message to send spells it `timestampt`, so that spelling is known here as well.
 *
 * @format date-time
 * @example "2023-11-10T12:38:08.168309367+07:00"
 */
export type StatusTimestamp = string;

/** The vendor accepted the message. What became of it comes later, by the vendor's status callback. */
export interface MessageAccepted {
    meta: {
        status: true;
        /** The HTTP response status code. The vendor's table calls it a string, its sample has a number; the reading is the number. */
        code?: Code;
        /** The result that the code stands for, in words. */
        message?: ResultMessage;
        /** What is wrong, if anything. The vendor's table calls it a string, its sample has null; it may be either. */
        errors?: ErrorText;
    };
    data: {
        /** The id of the message. That it is the `id` of the request is inferred. */
        message_id: string;
        /** The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read. */
        status: MessageStatus;
        /** The id of the transaction, to track the message by. */
        tid: string;
    };
}

/** The state of the message: -3 failed, -2 undelivered, -1 unsent, 0 pending, 1 sent, 2 delivered, 3 read. */
export type MessageStatus = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** The vendor did not accept the message. The vendor shows no failure; this shape is inferred from its table of members. */
export interface Failure {
    meta: {
        status: false;
        /** The HTTP response status code. The vendor's table calls it a string, its sample has a number; the reading is the number. */
        code?: Code;
        /** The result that the code stands for, in words. */
        message?: ResultMessage;
        /** What is wrong, if anything. The vendor's table calls it a string, its sample has null; it may be either. */
        errors?: ErrorText;
    };
    /** Null or absent. */
    data?: null;
}

/** What is wrong, if anything. The vendor's table calls it a string, its sample has null; it may be either. */
export type ErrorText = string | null;

/** The result that the code stands for, in words. */
export type ResultMessage = string;

/** The HTTP response status code. The vendor's table calls it a string, its sample has a number; the reading is the number. */
export type Code = number;

/** A message to one recipient; its shape depends on `type`. */
export type Message = ListMessage | ButtonMessage | LocationMessage | MediaMessage | TextMessage;

/** What every `ListMessage` has. */
export interface ListMessageBase {
    /**
     * The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it replies to none. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, in the vendor's sample with the country code and without a plus.
     * Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** A list to choose from. */
    type: "list";
    /** The list, and a text beside it. */
    body: {
        /**
         * A text beside the content. The vendor gives `text` for messages of type `text`, but its sample has it beside everything else,
         * so it is optional in the other types. Whether and how it is shown is undocumented.
         */
        text?: AccompanyingText;
        /** A list of sections with actions. That the keys of all actions must differ is inferred. How many sections and actions are allowed is undocumented. */
        list: List;
    };
    /**
     * What stands above buttons or a list; its shape depends on its `type`.
     * The vendor marks `text` and `media_url` both as mandatory, each for certain types; the reading is that each type requires its own.
     */
    header?: Header;
    /** What stands below buttons or a list. */
    footer?: Footer;
}

/** A list to choose from. The `key` of the action that the recipient chooses comes back in a postback. */
export type ListMessage = ListMessageBase & Timestamped;

/** A list of sections with actions. That the keys of all actions must differ is inferred. How many sections and actions are allowed is undocumented. */
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
    /** The client's id of the action. It comes back when the action is chosen. */
    key: string;
    /** The name of the action. */
    title: string;
    /** The description of the action. */
    description: string;
}

/** What every `ButtonMessage` has. */
export interface ButtonMessageBase {
    /**
     * The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it replies to none. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, in the vendor's sample with the country code and without a plus.
     * Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** Buttons to press. */
    type: "button";
    /** The buttons, and a text beside them. */
    body: {
        /**
         * A text beside the content. The vendor gives `text` for messages of type `text`, but its sample has it beside everything else,
         * so it is optional in the other types. Whether and how it is shown is undocumented.
         */
        text?: AccompanyingText;
        /**
         * At least one button. The vendor's table calls it an object, its sample has an array; the reading is the array.
         * That the keys must differ is inferred. How many buttons are allowed is undocumented.
         */
        button: Buttons;
    };
    /**
     * What stands above buttons or a list; its shape depends on its `type`.
     * The vendor marks `text` and `media_url` both as mandatory, each for certain types; the reading is that each type requires its own.
     */
    header?: Header;
    /** What stands below buttons or a list. */
    footer?: Footer;
}

/** Buttons to press. The `key` of the button that the recipient presses comes back in a postback. */
export type ButtonMessage = ButtonMessageBase & Timestamped;

/** What stands below buttons or a list. */
export interface Footer {
    /** The title of the footer. */
    title: string;
    /** The text of the footer. */
    text: string;
}

/**
 * What stands above buttons or a list; its shape depends on its `type`.
 * The vendor marks `text` and `media_url` both as mandatory, each for certain types; the reading is that each type requires its own.
 */
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

/**
 * At least one button. The vendor's table calls it an object, its sample has an array; the reading is the array.
 * That the keys must differ is inferred. How many buttons are allowed is undocumented.
 */
export type Buttons = {
    /** The client's id of the button. It comes back when the button is pressed. */
    key: string;
    /** The label of the button. */
    title: string;
}[];

/** What every `LocationMessage` has. */
export interface LocationMessageBase {
    /**
     * The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it replies to none. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, in the vendor's sample with the country code and without a plus.
     * Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** A place on the map. */
    type: "location";
    /** The place, and a text beside it. */
    body: {
        /**
         * A text beside the content. The vendor gives `text` for messages of type `text`, but its sample has it beside everything else,
         * so it is optional in the other types. Whether and how it is shown is undocumented.
         */
        text?: AccompanyingText;
        /** Coordinates in degrees. The bounds are inferred. */
        location: Location;
    };
}

/** A place on the map. */
export type LocationMessage = LocationMessageBase & Timestamped;

/** Coordinates in degrees. The bounds are inferred. */
export interface Location {
    /** Degrees north. */
    latitude: number;
    /** Degrees east. */
    longitude: number;
}

/** What every `MediaMessage` has. */
export interface MediaMessageBase {
    /**
     * The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it replies to none. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, in the vendor's sample with the country code and without a plus.
     * Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /**
     * The type of the media. `voice` and `document` are inferred: the vendor's list of types has neither,
     * but its rows of `media`, `url` and `name` name both.
     */
    type: "image" | "video" | "audio" | "voice" | "document";
    /** The file, and a text beside it. */
    body: {
        /**
         * A text beside the content. The vendor gives `text` for messages of type `text`, but its sample has it beside everything else,
         * so it is optional in the other types. Whether and how it is shown is undocumented.
         */
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

/**
 * A text beside the content. The vendor gives `text` for messages of type `text`, but its sample has it beside everything else,
 * so it is optional in the other types. Whether and how it is shown is undocumented.
 */
export type AccompanyingText = string;

/** What every `TextMessage` has. */
export interface TextMessageBase {
    /**
     * The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
     *
     * @example "3c0b1912-0000-4000-8000-000000000001"
     */
    id: Id;
    /** The id of the message that this one replies to; empty or absent when it replies to none. */
    reply_id?: ReplyId;
    /**
     * When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
     *
     * @example 1699594688
     */
    times: Times;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp?: Timestamp;
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt?: Timestamp;
    /** A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
    reply_token?: ReplyToken;
    /**
     * The recipient's phone number, in the vendor's sample with the country code and without a plus.
     * Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
     *
     * @example "6281200000000"
     */
    recipient: Recipient;
    /** A text. */
    type: "text";
    /** What the message says. */
    body: {
        /** The text of the message. That it must not be empty is inferred. */
        text: string;
    };
}

/** A text. */
export type TextMessage = TextMessageBase & Timestamped;

/**
 * The recipient's phone number, in the vendor's sample with the country code and without a plus.
 * Channels without phone numbers presumably take their own id of the recipient, so no form is required. That it must not be empty is inferred.
 *
 * @example "6281200000000"
 */
export type Recipient = string;

/** A token for replies on Telegram only, as the vendor puts it; empty or absent otherwise. */
export type ReplyToken = string;

/**
 * When the message is sent, a Unix timestamp. That it counts seconds is inferred; the vendor's sample has 0.
 *
 * @example 1699594688
 */
export type Times = number;

/** The id of the message that this one replies to; empty or absent when it replies to none. */
export type ReplyId = string;

/**
 * The id of the message, unique, given by the client. The vendor's sample has the form of a UUID. That it must not be empty is inferred.
 *
 * @example "3c0b1912-0000-4000-8000-000000000001"
 */
export type Id = string;

/** The time, spelled as in the vendor's sample. */
export interface TimestampAsInSample {
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestampt: Timestamp;
}

/** The time, spelled as in the vendor's table. */
export interface TimestampAsInTable {
    /**
     * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
     *
     * @format date-time
     * @example "2023-11-10T12:38:08.153726382+07:00"
     */
    timestamp: Timestamp;
}

/**
 * At least one of `timestamp` and `timestampt`; when both are present, they should be equal.
 * The vendor's table spells `timestamp` and its sample `timestampt`. Which one the vendor reads is undocumented,
 * so this contract takes either, and a client may send both.
 */
export type Timestamped = TimestampAsInSample | TimestampAsInTable;

/**
 * When the message is sent, a date-time with an offset. The vendor's sample has nanoseconds.
 *
 * @format date-time
 * @example "2023-11-10T12:38:08.153726382+07:00"
 */
export type Timestamp = string;
