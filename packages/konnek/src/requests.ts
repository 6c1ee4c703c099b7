// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Message } from "./types.js";

/**
 * The request of `sendMessage`.
 *
 * @see https://api.sprintasia.co.id/docs/konnek/send-message
 */
export interface SendMessageRequest {
  /** Path parameters. */
  readonly path: {
    /** The channel: WhatsApp, Telegram, LINE or Facebook Messenger. Ask Konnek how your channel is written here; any other text is allowed as well. */
    readonly channel: "whatsapp" | "telegram" | "line" | "facebook" | (string & {});
    /** Your client id, as Konnek gave it to you. */
    readonly clientID: string;
  };
  /** A message to one recipient. `type` decides what it holds. */
  readonly body: Message;
}
