// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Message {
    2?: number;
    /** @format email */
    "e-mail": string;
    "1st": string;
    class: string;
    __proto__?: string;
    "it's \"so\""?: "a b";
}

export interface Done {
    ok: true;
}
