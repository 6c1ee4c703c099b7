// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type Token = {
    ok: true;
    token: string;
    /** In seconds. */
    expires: number;
};

export type Login = {
    name: string;
};

export type Done = {
    ok: true;
};
