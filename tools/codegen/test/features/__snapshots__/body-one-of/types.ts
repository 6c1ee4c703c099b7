// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * Not shown to a validator
 *
 * @format uuid
 */
export type Id = string;

export interface MediaMessage {
    /**
     * Not shown to a validator
     *
     * @format uuid
     */
    id?: Id;
    type: "image" | "video";
    urls: string[];
    labels?: {
        [key: string]: string | null;
    };
}

export interface TextMessage {
    /**
     * Not shown to a validator
     *
     * @format uuid
     */
    id?: Id;
    type: "text";
    text: string;
    /** @default false */
    urgent?: boolean;
}

export type Message = MediaMessage | TextMessage;

export interface Done {
    ok: true;
}
