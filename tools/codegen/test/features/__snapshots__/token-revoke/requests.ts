// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Login } from "./types.js";

/**
 * What `getToken` sends.
 *
 * @see https://acme.test/docs/token
 */
export interface GetTokenRequest {
  readonly body: Login;
}

/**
 * What `dropToken` sends.
 *
 * @see https://acme.test/docs/token
 */
export interface DropTokenRequest {
  /** The query. */
  readonly query?: {
    readonly reason?: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: string;
  };
}
