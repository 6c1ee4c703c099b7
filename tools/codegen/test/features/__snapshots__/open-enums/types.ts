// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Message {
    /** The kind of the message. The list is not closed. */
    kind: "text" | "image" | (string & {});
    /** The priority; a higher number goes first. */
    priority?: Priority;
    labels?: ("new" | (string & {}))[];
    reply?: "yes" | "no" | (string & {}) | null;
}

/** The priority; a higher number goes first. */
export type Priority = 1 | 2 | (number & {});

export interface Done {
    ok: true;
}
