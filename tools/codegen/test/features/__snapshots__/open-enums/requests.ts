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
    readonly channel: "sms" | "chat" | (string & {});
  };
  /** Query parameters. */
  readonly query?: {
    /** The priority; a higher number goes first. */
    readonly priority?: 1 | 2 | (number & {});
  };
  readonly body: Message;
}
