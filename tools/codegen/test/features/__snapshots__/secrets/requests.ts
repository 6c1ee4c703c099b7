// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { HookList, Login } from "./types.js";

/**
 * The request of `login`.
 *
 * @see https://acme.test/docs/login
 */
export interface LoginRequest {
  readonly body: Login;
}

/**
 * The request of `renameSession`.
 *
 * @see https://acme.test/docs/session
 */
export interface RenameSessionRequest {
  /** Path parameters. */
  readonly path: {
    readonly key: string;
  };
  /** Headers. */
  readonly headers?: {
    readonly "X-Pin"?: string;
  };
  readonly body: HookList;
}
