// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * The request of `getBalance`.
 *
 * @see https://acme.test/docs/*
 */
export interface GetBalanceRequest {
  /** Query parameters. */
  readonly query?: {
    /**
     * When, *\/ as a date.
     * The last one unless given.
     */
    readonly at?: string;
  };
}
