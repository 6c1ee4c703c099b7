// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** The fields that every `Message` has. */
export interface MessageBase {
    to: string;
    text?: string;
    html?: string;
}

export type Message = MessageBase & ({
    html: string;
} | {
    text: string;
});

export interface Done {
    ok: true;
}
