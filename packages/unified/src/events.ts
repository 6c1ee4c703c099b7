import type { DeliveryBody, DeliveryHeaders } from "@trunkline/runtime";
import type { DeliveryState } from "./delivery-state.js";
import type { Location } from "./message/contents.js";
import type { MediaKind } from "./message/files.js";
import type { ById, PhoneNumber } from "./message/recipient.js";

/** Where an event came from. */
export interface Origin {
  /** The channel, by your name for it, whose delivery had the event. */
  readonly via: string;
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** The vendor's complete event. */
  readonly raw: unknown;
}

/** A file that came in. */
export interface InboundMedia {
  /** What the file is, if the vendor says so in a word that its documentation has. */
  readonly kind?: MediaKind;
  /** The file's URL, if the vendor gives one. */
  readonly url?: string;
  /** The vendor's id of the file, if it has one. */
  readonly id?: string;
  /** The media type, such as `image/png`. */
  readonly type?: string;
  /** The file's name. */
  readonly name?: string;
}

/** A message that came in. */
export interface InboundMessage extends Origin {
  readonly type: "message";
  /** The vendor's id of the message, which `replyTo` takes. */
  readonly id?: string;
  /** Who wrote it, as `to` takes it. */
  readonly from?: PhoneNumber | ById;
  /** The sender's name, if the vendor gives one. */
  readonly name?: string;
  readonly text?: string;
  readonly media?: readonly InboundMedia[];
  readonly location?: Location;
  /** The button or the option that the sender chose, by your id of it. */
  readonly choice?: string;
  /** The vendor's id of the conversation, as `to` takes it. */
  readonly conversationId?: string;
  /** When it was written, if the vendor says so. */
  readonly at?: Date;
}

/** The state of a message that you sent. */
export interface StatusUpdate extends Origin {
  readonly type: "status";
  /** The same as in the receipt of the message, or on the error of one whose outcome is unknown. */
  readonly correlation: string;
  readonly status: DeliveryState;
  /** When the message got into this state, if the vendor says so. */
  readonly at?: Date;
  /** Why it failed, in the vendor's words. */
  readonly error?: { readonly code?: string; readonly message?: string };
}

/** An event that neither the vendor's contract nor this package knows more about. */
export interface UnknownEvent extends Origin {
  readonly type: "unknown";
}

/** What a vendor delivered. */
export type MessengerEvent = InboundMessage | StatusUpdate | UnknownEvent;

/** An event as a vendor's mapping reads it. */
export type VendorEvent =
  | Omit<InboundMessage, "via" | "vendor">
  | Omit<StatusUpdate, "via" | "vendor">
  | Omit<UnknownEvent, "via" | "vendor">;

/** Reads the events of one delivery. */
export type ReadEvents = (rawBody: DeliveryBody, headers: DeliveryHeaders) => Promise<readonly VendorEvent[]>;
