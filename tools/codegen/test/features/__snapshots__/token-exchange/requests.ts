// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Login, Refresh } from "./types.js";

/**
 * The request of `getToken`.
 *
 * @see https://acme.test/docs/token
 */
export interface GetTokenRequest {
  readonly body: Login;
}

/**
 * The request of `refreshToken`.
 *
 * @see https://acme.test/docs/refresh
 */
export interface RefreshTokenRequest {
  readonly body: Refresh;
}

/**
 * The request of `getBalance`.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
}
