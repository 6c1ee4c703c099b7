// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Fine {
    code: 0;
}

export interface Failed {
    meta: {
        code: number;
    };
}

export interface Done {
    meta: Fine;
}
