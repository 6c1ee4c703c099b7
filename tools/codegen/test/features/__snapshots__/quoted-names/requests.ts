// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Message } from "./types.js";

/**
 * The request of `sendMessage`.
 *
 * @see https://acme.test/docs/send
 */
export interface SendMessageRequest {
  /** Path parameters. */
  readonly path: {
    readonly "user-id": string;
  };
  /** Query parameters. */
  readonly query?: {
    readonly "filter[to]"?: string;
  };
  /** Headers. */
  readonly headers?: {
    readonly "Idempotency-Key"?: string;
  };
  readonly body: Message;
}
