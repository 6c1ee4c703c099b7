import { VendorError } from "@trunkline/runtime";

/**
 * The state of a message when the vendor has accepted it. `accepted`: it will be sent. `scheduled`: it will be sent later.
 * `sent`, `delivered`, `read`, `failed`: the vendor says so. `unknown`: the vendor uses another word.
 */
export type ReceiptStatus = "accepted" | "scheduled" | "sent" | "delivered" | "read" | "failed" | "unknown";

/** The vendor's receipt for a message. */
export interface Receipt<Raw = unknown> {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** The vendor's id of the message. A numeric id is a string of its digits. */
  readonly id: string;
  /** What the vendor's response says about the message. */
  readonly status: ReceiptStatus;
  /** The vendor's id of the conversation, if the response has one. */
  readonly conversationId?: string;
  /** The vendor's complete response. */
  readonly raw: Raw;
}

/** What a mapping reads from the vendor's response. Nothing has checked it yet. */
export interface Sent<Raw> {
  readonly id: unknown;
  readonly status: ReceiptStatus;
  readonly conversationId?: unknown;
  readonly raw: Raw;
}

export function receiptOf<Raw>(vendor: string, { id, status, conversationId, raw }: Sent<Raw>): Receipt<Raw> {
  const known = idOf(id);
  if (known === undefined) {
    const reason = "the vendor accepted the message, but its response has no id for it";
    throw new VendorError({
      vendor,
      operation: "send",
      kind: "protocol",
      outcome: "unknown",
      reason,
      responseBody: raw,
    });
  }
  const conversation = idOf(conversationId);
  return {
    vendor,
    id: known,
    status,
    ...(conversation !== undefined && { conversationId: conversation }),
    raw,
  };
}

/** A value that is null, blank or of another type is no id. It must not become the string "null". */
function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** Reads the vendor's words for the state of a message, as its documentation shows them. Any other word is `unknown`. */
export function statuses(words: Readonly<Record<string, ReceiptStatus>>): (word: unknown) => ReceiptStatus {
  return (word) => {
    // As a key, a list with one word in it would be that word.
    const isWord = typeof word === "string" || typeof word === "number";
    return (isWord && Object.hasOwn(words, word) && words[word]) || "unknown";
  };
}
