import type { MediaKind } from "./files.js";

/** The forms of a recipient, the contents, and the extras that messages have, whichever channel carries them. */
export const kinds = {
  recipients: ["number", "id", "conversationId"],
  contents: ["text", "media", "file", "sticker", "location", "buttons", "list", "template"],
  extras: ["replyTo", "reference", "sendAt", "saveContact"],
} as const;

/** The form of a recipient. */
export type RecipientKind = (typeof kinds.recipients)[number];
/** What a message holds. */
export type ContentKind = (typeof kinds.contents)[number];
/** What may go along with a message. */
export type ExtraKind = (typeof kinds.extras)[number];
/** Anything that a channel carries or does not. */
export type Kind = RecipientKind | ContentKind | ExtraKind;

/** How a channel carries something. A limit is the vendor's own, as its documentation says. */
export interface Carries {
  /** `digits`: the vendor takes a number, so only its digits will do. */
  readonly form?: "digits";
  /** What a file can be shown as. Where it is absent, the vendor finds out by itself. */
  readonly kinds?: readonly MediaKind[];
  /** The members that the vendor takes, of those that are optional. */
  readonly optional?: readonly ("name" | "caption")[];
  /** The longest text, in characters. */
  readonly maxLength?: number;
  /** The largest file, in bytes. */
  readonly maxBytes?: number;
}

/**
 * What a channel carries: `true`, or how it does. A text says why it does not; what is absent it does not carry either.
 * Types, checks, `can`, `capabilities` and docs/capabilities.md are made of this one table.
 */
export type Capabilities = { readonly [K in Kind]?: true | Carries | string };

/** The kinds that a table carries. */
export type CarriedBy<Table> = Table extends unknown
  ? { [K in keyof Table]: Table[K] extends string ? never : K }[keyof Table]
  : never;

/** How a channel carries something, as JSON. */
export interface Capability extends Carries {
  /** The members that it needs, if it is an object. */
  readonly required?: readonly string[];
}

/** What a channel carries, and why it does not carry the rest, as JSON. */
export interface ChannelCapabilities {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  readonly carries: { readonly [K in Kind]?: Capability };
  readonly lacks: { readonly [K in Kind]?: string };
}
