// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * What `getBalance` sends.
 *
 * @see https://acme.test/docs/*
 */
export interface GetBalanceRequest {
  /** The query. */
  readonly query?: {
    /**
     * When, *\/ as a date.
     * The last one unless given.
     */
    readonly at?: string;
  };
}
