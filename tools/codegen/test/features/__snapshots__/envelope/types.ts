// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type Fine = {
    code: 0;
};

export type Failed = {
    meta: {
        code: number;
    };
};

export type Done = {
    meta: Fine;
};
