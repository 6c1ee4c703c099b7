// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Message } from "./types.js";

/**
 * What `sendMessage` sends.
 *
 * @see https://acme.test/docs/send
 */
export interface SendMessageRequest {
  /** What the path holds. */
  readonly path: {
    readonly "user-id": string;
  };
  /** The query. */
  readonly query?: {
    readonly "filter[to]"?: string;
  };
  /** Headers of this request. */
  readonly headers?: {
    readonly "Idempotency-Key"?: string;
  };
  readonly body: Message;
}
