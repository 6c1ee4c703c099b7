import { VendorError } from "@trunkline/runtime";

/**
 * What is known of a message when the vendor has taken it. `accepted`: to be sent; `scheduled`: to be sent later;
 * `sent`, `delivered`, `read`, `failed`: the vendor's own word; `unknown`: a word of the vendor's that is none of these.
 */
export type ReceiptStatus = "accepted" | "scheduled" | "sent" | "delivered" | "read" | "failed" | "unknown";

/** The vendor's receipt for a message. */
export interface Receipt<Raw = unknown> {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** The vendor's id of the message; of a number its digits. */
  readonly id: string;
  /** What the vendor's answer says of the message. */
  readonly status: ReceiptStatus;
  /** The vendor's id of the conversation that the message went into, where the vendor's answer has one. */
  readonly conversationId?: string;
  /** The vendor's answer, as it came. */
  readonly raw: Raw;
}

/** What a mapping reads out of the vendor's answer, whatever it may be in truth. */
export interface Sent<Raw> {
  readonly id: unknown;
  readonly status: ReceiptStatus;
  readonly conversationId?: unknown;
  readonly raw: Raw;
}

export function receiptOf<Raw>(vendor: string, { id, status, conversationId, raw }: Sent<Raw>): Receipt<Raw> {
  const known = idOf(id);
  if (known === undefined) {
    const reason = "the vendor took the message, but its answer has no id of it";
    throw new VendorError({
      ...{ vendor, operation: "send", kind: "protocol", outcome: "unknown", reason, answer: raw },
    });
  }
  const conversation = idOf(conversationId);
  return {
    ...{ vendor, id: known, status },
    ...(conversation !== undefined && { conversationId: conversation }),
    raw,
  };
}

/** What is null, blank or no id at all is none, and never the text "null". */
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
