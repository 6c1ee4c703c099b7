// Generated from specs/konnek/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Message } from "./types.js";

/**
 * What `sendMessage` sends.
 *
 * @see https://api.sprintasia.co.id/docs/konnek/send-message
 */
export interface SendMessageRequest {
  /** What the path holds. */
  readonly path: {
    /**
     * The channel. The vendor names WhatsApp, Telegram, LINE and Facebook Messenger,
     * but doesn't publish how they are written in the path; the known values are assumed, and any other is taken.
     */
    readonly channel: "whatsapp" | "telegram" | "line" | "facebook" | (string & {});
    /** The client's id. The vendor doesn't describe it; that the vendor issues it to each client is inferred. */
    readonly clientID: string;
  };
  /** A message to one recipient; its shape depends on `type`. */
  readonly body: Message;
}
