// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Login, Refresh } from "./types.js";

/**
 * What `getToken` sends.
 *
 * @see https://acme.test/docs/token
 */
export interface GetTokenRequest {
  readonly body: Login;
}

/**
 * What `refreshToken` sends.
 *
 * @see https://acme.test/docs/refresh
 */
export interface RefreshTokenRequest {
  readonly body: Refresh;
}

/**
 * What `getBalance` sends.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
}
