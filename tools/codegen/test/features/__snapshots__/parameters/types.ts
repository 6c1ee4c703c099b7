// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * The name of the channel.
 *
 * @example "sales"
 */
export type Channel = string;

export interface Done {
    ok: true;
}
