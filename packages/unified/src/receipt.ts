import { VendorError } from "@trunkline/runtime";
import type { DeliveryState } from "./delivery-state.js";
import { idOf } from "./id.js";

/** A channel of a route that a message went through. */
export interface Hop {
  /** The channel, by your name for it. */
  readonly via: string;
  /** Why the message was not sent through it; absent at the channel that accepted it. */
  readonly error?: VendorError;
}

/** The vendor's receipt for a message. */
export interface Receipt<Raw = unknown> {
  /** The channel that accepted the message, by your name for it. */
  readonly via: string;
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** The vendor's id of the message. A numeric id is a string of its digits. */
  readonly id: string;
  /** What the vendor's events call the message. Absent if the response does not have it. */
  readonly correlation?: string;
  /** What the vendor's response says about the message. */
  readonly status: DeliveryState;
  /** The vendor's id of the conversation, if the response has one. */
  readonly conversationId?: string;
  /** Every channel that was tried, if `via` was the name of a route. */
  readonly path?: readonly Hop[];
  /** The vendor's complete response. */
  readonly raw: Raw;
}

/** What a mapping reads from the vendor's response. Nothing has checked it yet. */
export interface Sent {
  readonly id: unknown;
  readonly status: DeliveryState;
  readonly conversationId?: unknown;
  /** What the vendor's events call the message, where a client of one's own has no contract that says it. */
  readonly correlation?: unknown;
}

/** Where a response came from, and what the call is known by. */
interface From {
  readonly vendor: string;
  readonly via: string;
  readonly tag?: string | undefined;
  readonly correlation?: string | undefined;
}

export function receiptOf<Raw>(
  { vendor, via, tag, ...call }: From,
  raw: Raw,
  { id, status, conversationId, correlation = call.correlation }: Sent,
): Receipt<Raw> {
  const known = idOf(id);
  if (known === undefined) {
    const reason = "the vendor accepted the message, but its response has no id for it";
    throw new VendorError({
      ...{ vendor, operation: "send", kind: "protocol", outcome: "unknown", reason, responseBody: raw },
      ...{ tag, correlation: idOf(correlation) },
    });
  }
  const conversation = idOf(conversationId);
  const its = idOf(correlation);
  return {
    ...{ via, vendor, id: known },
    ...(its !== undefined && { correlation: its }),
    status,
    ...(conversation !== undefined && { conversationId: conversation }),
    raw,
  };
}
