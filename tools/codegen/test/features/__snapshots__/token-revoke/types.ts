// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Token {
    ok: true;
    token: string;
    /** In seconds. */
    expires: number;
}

export interface Login {
    name: string;
}

export interface Done {
    ok: true;
}
