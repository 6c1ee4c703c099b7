// Generated from specs/konnek by `pnpm generate`.
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
    /** The channel: WhatsApp, Telegram, LINE or Facebook Messenger. Ask Konnek how your channel is written here; any other text is taken as well. */
    readonly channel: "whatsapp" | "telegram" | "line" | "facebook" | (string & {});
    /** Your client id, as Konnek gave it to you. */
    readonly clientID: string;
  };
  /** A message to one recipient. `type` decides what it holds. */
  readonly body: Message;
}
