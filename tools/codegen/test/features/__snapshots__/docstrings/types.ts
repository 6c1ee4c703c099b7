// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * When.
 *
 * In UTC.
 *
 * @format date-time
 * @example "2026-11-29T00:00:00Z"
 */
export type Time = string;

/**
 * It was done. *\/
 * Really.
 */
export interface Done {
    /** Always *\/ true. */
    ok: true;
    /**
     * When.
     *
     * In UTC.
     *
     * @format date-time
     * @example "2026-11-29T00:00:00Z"
     */
    at?: Time;
    /**
     * @default 1
     * @deprecated
     */
    tries?: number;
    /**
     * @example ""
     * @example "*\/"
     * @see https://acme.test/docs/users
     */
    by?: string;
}
