// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type Token = {
    ok: true;
    token: string;
    refresh: string;
    /** In seconds. */
    expires: number;
};

export type Refresh = {
    refresh: string;
};

export type Login = {
    /** The id of the client. */
    clientId: string;
    /** The secret of the client. */
    secret: string;
};

export type Done = {
    ok: true;
};
