// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Template {
    name: string;
}

export interface TemplateMessage {
    /** The template, as JSON text. */
    template: string;
}

export interface Done {
    ok: true;
}
