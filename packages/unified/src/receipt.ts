/**
 * What is known of a message when the vendor has taken it. `accepted`: to be sent; `scheduled`: to be sent later;
 * `sent`, `delivered`, `read`, `failed`: the vendor's own word; `unknown`: a word of the vendor's that is none of these.
 */
export type ReceiptStatus = "accepted" | "scheduled" | "sent" | "delivered" | "read" | "failed" | "unknown";

/** The vendor's receipt for a message. */
export interface Receipt<Raw = unknown> {
  readonly vendor: string;
  /** The vendor's id of the message. */
  readonly id: string;
  readonly status: ReceiptStatus;
  /** The vendor's id of the conversation that the message went into, where it has such. */
  readonly conversationId?: string;
  /** The vendor's answer, as it came. */
  readonly raw: Raw;
}
