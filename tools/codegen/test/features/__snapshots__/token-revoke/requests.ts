// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Login } from "./types.js";

/**
 * The request of `getToken`.
 *
 * @see https://acme.test/docs/token
 */
export interface GetTokenRequest {
  readonly body: Login;
}

/**
 * The request of `dropToken`.
 *
 * @see https://acme.test/docs/token
 */
export interface DropTokenRequest {
  /** Query parameters. */
  readonly query?: {
    readonly reason?: string;
  };
  /** Headers. */
  readonly headers?: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: string;
  };
}
