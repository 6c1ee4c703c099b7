// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * The request of `getBalance`.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
}
