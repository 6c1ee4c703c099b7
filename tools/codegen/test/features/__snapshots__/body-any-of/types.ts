// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type Message = {
    to: string;
    text?: string;
    html?: string;
} & ({
    html: string;
} | {
    text: string;
});

export type Done = {
    ok: true;
};
