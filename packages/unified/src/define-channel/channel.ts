import type { ReadEvents } from "../events.js";
import type { Contents, Extras } from "../message/contents.js";
import type { Media, MediaKind } from "../message/files.js";
import type { ById, InConversation, PhoneNumber } from "../message/recipient.js";
import type { Receipt } from "../receipt.js";
import type { FindOptions, Reconciled, ReconcileOptions } from "../reconcile/reconciled.js";
import type {
  Capabilities,
  CarriedBy,
  ChannelCapabilities,
  ContentKind,
  ExtraKind,
  RecipientKind,
} from "./capabilities.js";

/** When a message times out, what aborts it, and what you call it. */
export interface SendOptions {
  /** Aborts the message. The error's `outcome` says whether the vendor may have acted by then. */
  readonly signal?: AbortSignal;
  /** How long the message may take, its upload included, in milliseconds. It replaces the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** Your own name for the message, such as the id of an order. Hooks, traces and errors have it; the vendor does not get it. */
  readonly tag?: string;
  /** Whether you wait yourself when the vendor asks to: the message then fails at once, and its error has `retryAfterMs`. */
  readonly isPaced?: boolean;
}

/** What a messenger says to a channel about a message. */
export interface SendContext {
  /** The messenger's name for the channel. */
  readonly via?: string;
  /** Whether a phone number in the form of E.164 can exist. */
  readonly isPossible?: (number: string) => boolean;
  /** Whether other channels may send the same message later, so that its file must be readable twice. */
  readonly isShared?: boolean;
}

/** The type of what a channel does not carry. There is no value of it, so that the compiler names the vendor and the kind. */
export interface Unsupported<Vendor extends string, Kind extends string> {
  readonly "~unsupported": `${Vendor} does not support ${Kind}`;
}

/** The same for any number of kinds: for none there is no type, so that a compiler does not show it. */
export type Lacking<Vendor extends string, Kind extends string> = [Kind] extends [never]
  ? never
  : Unsupported<Vendor, Kind>;

type Only<T, K extends keyof T> = { readonly [P in K]: T[P] } & {
  readonly [P in Exclude<keyof T, K>]?: undefined;
};

/** One of the members, and none of the others. */
export type ExactlyOne<T> =
  | { [K in keyof T]: Only<T, K> }[Exclude<keyof T, "text">]
  // The commonest comes last, because a compiler names the last alternative as what is missing.
  | (T extends { readonly text: unknown } ? Only<T, "text"> : never);

/** A message for one channel: who gets it, one content, and any extras. */
export type MessageFor<T extends ChannelTypes> = {
  /** Who gets the message. */
  readonly to:
    | T["recipients"][keyof T["recipients"]]
    | Lacking<T["vendor"], Exclude<RecipientKind, keyof T["recipients"]>>;
} & ExactlyOne<T["contents"]> &
  Partial<T["extras"]> & {
    readonly [K in Exclude<ContentKind | ExtraKind, keyof T["contents"] | keyof T["extras"]>]?: Unsupported<
      T["vendor"],
      K
    >;
  };

/** What a channel carries, as types. */
export interface ChannelTypes {
  /** The vendor's name. */
  readonly vendor: string;
  /** Who gets a message: one of these. */
  readonly recipients: unknown;
  /** What a message holds: one of these. */
  readonly contents: unknown;
  /** What may go along with it. */
  readonly extras: unknown;
  /** The vendor's response. */
  readonly raw: unknown;
}

/** Any channel, whatever it carries. */
export interface AnyChannel {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** What sends its messages. Channels with the same client have the same account at the vendor. */
  readonly client: object;
  /** What it carries, and why it does not carry the rest. */
  readonly capabilities: ChannelCapabilities;
  /** Checks a message and copies it. It throws if the message is invalid, and gives the function that sends it. */
  readonly prepare: (message: never, options?: SendOptions, context?: SendContext) => () => Promise<Receipt>;
  /** Reads the events of a delivery, if the channel was made with them. */
  readonly readEvents?: ReadEvents;
  /** Asks the vendor about a message of unknown outcome, if the vendor can be asked. */
  readonly reconcile?: (error: Error, options?: ReconcileOptions) => Promise<Reconciled>;
  /** Asks the vendor about a message of which no error is left. It throws if the message is invalid. */
  readonly find?: (message: never, options: FindOptions) => Promise<Reconciled>;
  /** Closes its client. */
  readonly close: () => Promise<void>;
  /** For the compiler only. It does not exist at run time. */
  readonly "~types"?: ChannelTypes;
}

/** A vendor's client with an account. */
export interface Channel<T extends ChannelTypes> extends AnyChannel {
  readonly prepare: (
    message: MessageFor<T>,
    options?: SendOptions,
    context?: SendContext,
  ) => () => Promise<Receipt<T["raw"]>>;
  readonly "~types"?: T;
}

/** The types that a channel was made with. */
export type TypesOf<C extends AnyChannel> = NonNullable<C["~types"]>;

/** The forms of a recipient. */
export interface RecipientForms {
  readonly number: PhoneNumber;
  readonly id: ById;
  readonly conversationId: InConversation;
}

/** If a channel carries both objects, a recipient is one of them and not the other. */
type FormsOf<Carried> = "id" | "conversationId" extends Carried ? SeparateForms : RecipientForms;

/** The forms of a recipient, if it can be either of two objects. */
export interface SeparateForms extends RecipientForms {
  readonly id: ById & { readonly conversationId?: undefined };
  readonly conversationId: InConversation & { readonly id?: undefined };
}

type How<Table, K> = Table extends unknown
  ? K extends keyof Table
    ? Exclude<Table[K], string | true>
    : never
  : never;
type Optional<H> = H extends { readonly optional: readonly (infer Name)[] } ? Name : never;
type KindOfMedia<H> = H extends { readonly kinds: readonly (infer K extends MediaKind)[] } ? K : never;

type KindMember<H> = [KindOfMedia<H>] extends [never] ? never : "kind";

/** A file by its URL with those members that a table names. */
export type MediaOf<Vendor extends string, H> = Pick<
  Media<KindOfMedia<H>>,
  "url" | KindMember<H> | (Optional<H> & ("name" | "caption"))
> & {
  readonly [K in Exclude<"kind" | "name" | "caption", KindMember<H> | Optional<H>>]?: Unsupported<
    Vendor,
    `media ${K}`
  >;
};

/** What a table carries, as types. `OwnTemplate` is what the vendor takes as a template. */
export interface Carried<Vendor extends string, Table, Raw, OwnTemplate = never> extends ChannelTypes {
  readonly vendor: Vendor;
  readonly recipients: Pick<FormsOf<CarriedBy<Table>>, CarriedBy<Table> & RecipientKind>;
  readonly contents: Pick<
    Contents<MediaOf<Vendor, How<Table, "media">>, OwnTemplate>,
    CarriedBy<Table> & ContentKind
  >;
  readonly extras: Pick<Extras, CarriedBy<Table> & ExtraKind>;
  readonly raw: Raw;
}

/** A channel by the table of what it carries. */
export type ChannelOf<Vendor extends string, Table extends Capabilities, Raw, OwnTemplate = never> = Channel<
  Carried<Vendor, Table, Raw, OwnTemplate>
>;
