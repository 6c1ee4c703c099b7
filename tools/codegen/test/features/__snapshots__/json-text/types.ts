// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type Template = {
    name: string;
};

export type TemplateMessage = {
    /** The template, as JSON text. */
    template: string;
};

export type Done = {
    ok: true;
};
