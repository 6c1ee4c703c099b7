// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** It cannot extend, because a text is no integer. */
export type Renamed = {
    at: string;
} & WithRequired<Answer, "at">;

export interface Answer {
    ok?: boolean;
    trace?: string;
    at?: number;
}

export interface SentLater {
    later: boolean;
    [key: string]: unknown;
}

export interface SentNow {
    at: string;
}

export interface Sent extends WithRequired<Answer, "ok"> {
    /** It is done. */
    ok: true;
    state: SentLater | SentNow;
}

/** The text. */
export type Text = string;

export interface TimedByHour {
    hour: number;
}

export interface TimedByDay {
    /** @format date */
    day: string;
}

export type Timed = TimedByHour | TimedByDay;

/** A message with a text. */
export interface MessageWithText {
    text: Text;
}

/** The fields that every `Message` has. */
export interface MessageBase {
    to: string;
    /** The text. */
    text?: Text;
    html?: string;
    urgent?: boolean;
}

/** A message. */
export type Message = MessageBase & ({
    html: string;
} | MessageWithText) & Timed;

export interface Done {
    ok: true;
}

type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
