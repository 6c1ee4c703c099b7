import type { MediaKind } from "../message/files.js";

/** The form of a recipient. */
export type RecipientKind = "number" | "id" | "conversationId";
/** What a message holds. */
export type ContentKind =
  | "text"
  | "media"
  | "file"
  | "sticker"
  | "location"
  | "buttons"
  | "list"
  | "template";
/** What may go along with a message. */
export type ExtraKind = "replyTo" | "reference" | "sendAt" | "saveContact";
/** Anything that a channel carries or does not. */
export type Kind = RecipientKind | ContentKind | ExtraKind;

const groups: Readonly<Record<Kind, "recipients" | "contents" | "extras">> = {
  ...({ number: "recipients", id: "recipients", conversationId: "recipients" } as const),
  ...({ text: "contents", media: "contents", file: "contents", sticker: "contents" } as const),
  ...({ location: "contents", buttons: "contents", list: "contents", template: "contents" } as const),
  ...({ replyTo: "extras", reference: "extras", sendAt: "extras", saveContact: "extras" } as const),
};

/** All kinds, in the order of docs/capabilities.md. */
export const kinds = {
  recipients: kindsIn<RecipientKind>("recipients"),
  contents: kindsIn<ContentKind>("contents"),
  extras: kindsIn<ExtraKind>("extras"),
};

function kindsIn<K extends Kind>(group: (typeof groups)[K]): readonly K[] {
  return (Object.keys(groups) as K[]).filter((kind) => groups[kind] === group);
}

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
  /** Whether the vendor's events name the message by it: then the correlation is known before the message is sent. */
  readonly isCorrelation?: true;
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
