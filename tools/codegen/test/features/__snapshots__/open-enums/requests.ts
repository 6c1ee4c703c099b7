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
    readonly channel: "sms" | "chat" | (string & {});
  };
  /** The query. */
  readonly query?: {
    /** The priority; a higher number goes first. */
    readonly priority?: 1 | 2 | (number & {});
  };
  readonly body: Message;
}
