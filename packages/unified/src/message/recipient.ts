/** A phone number in the form of E.164: `+`, the country code, and the number, 15 digits at most. Every channel writes it as its vendor wants it. */
export type PhoneNumber = string;

/** Somebody whom a vendor knows by an id of its own, such as a visitor of a website. It is sent as it is. */
export interface ById {
  /** The vendor's id, or a number in the vendor's own form. */
  readonly id: string;
}

/** An existing conversation. */
export interface InConversation {
  /** The vendor's id of the conversation: digits, as in a receipt. */
  readonly conversationId: string;
}

/** Who gets a message. */
export type Recipient = PhoneNumber | ById | InConversation;
