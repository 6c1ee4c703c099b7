// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { HookList, Login } from "./types.js";

/**
 * What `login` sends.
 *
 * @see https://acme.test/docs/login
 */
export interface LoginRequest {
  readonly body: Login;
}

/**
 * What `renameSession` sends.
 *
 * @see https://acme.test/docs/session
 */
export interface RenameSessionRequest {
  /** What the path holds. */
  readonly path: {
    readonly key: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    readonly "X-Pin"?: string;
  };
  readonly body: HookList;
}
