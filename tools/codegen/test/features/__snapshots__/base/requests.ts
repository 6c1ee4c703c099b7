// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * What `getBalance` sends.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
}
