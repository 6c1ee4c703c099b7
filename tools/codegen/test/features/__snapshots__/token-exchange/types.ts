// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Token {
    ok: true;
    token: string;
    refresh: string;
    /** In seconds. */
    expires: number;
}

export interface Refresh {
    refresh: string;
}

export interface Login {
    /** The id of the client. */
    clientId: string;
    /** The secret of the client. */
    secret: string;
}

export interface Done {
    ok: true;
}
