// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Message } from "./types.js";

/**
 * The request of `sendMessage`.
 *
 * @see https://acme.test/docs/send
 */
export interface SendMessageRequest {
  readonly body: Message;
}
