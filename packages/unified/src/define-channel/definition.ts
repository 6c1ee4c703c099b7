import type { RetryOptions } from "@trunkline/runtime";
import type {
  Carried,
  CarriedBy,
  ContentKind,
  ExtraKind,
  Kind,
  RecipientKind,
  SendOptions,
} from "../index.js";
import type { Sent } from "../receipt.js";
import type { Reconcile } from "../reconcile/reconciled.js";
import type { Rule } from "../rules/values.js";

/** What a mapping calls a client with: the options of the message, when it began, and whether it waits for its vendor. */
export type CallWith = SendOptions & { readonly since: number; readonly retry?: RetryOptions };

/** What a value may need to become a part of a request: an upload, or to know the account. */
export interface Making<Client, Settings> {
  readonly client: Client;
  readonly settings: Settings;
  readonly options: CallWith;
}

/** The value of each kind that a table carries. A mapping says itself what its templates are. */
type ValuesOf<Table> = Readonly<Record<RecipientKind, string>> &
  Carried<string, Table, unknown>["contents"] &
  Carried<string, Table, unknown>["extras"];

/** For each kind that a table carries, what it is in the vendor's request. */
export type Mapping<Client, Settings, Table> = {
  readonly [K in CarriedBy<Table> & Kind]: (
    value: K extends keyof ValuesOf<Table> ? ValuesOf<Table>[K] : never,
    making: Making<Client, Settings>,
  ) => object;
};

/** What one of the kinds becomes. */
type PartOf<M, K> = {
  [P in K & keyof M]: M[P] extends (...given: never[]) => infer Part ? Awaited<Part> : never;
}[K & keyof M];

/** All members of a union at once. */
type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

type RequestOf<M> = PartOf<M, RecipientKind> & PartOf<M, ContentKind> & Partial<AllOf<PartOf<M, ExtraKind>>>;

/** A client's call that is under way. A generated client gives more than the body of the response. */
export interface Call<Raw> extends Promise<Raw> {
  withResponse?(): Promise<{ readonly data: Raw; readonly correlation?: string }>;
}

/** How the messages of `unified` are sent by a vendor's client. */
export interface ChannelDefinition<Client, Vendor, Settings, Table, M, Raw> {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: Vendor;
  /** The rule of what a channel needs besides its client. */
  readonly settings: Rule<Settings>;
  /** What a channel carries; a function, if that depends on its settings. */
  readonly capabilities: Table | ((settings: Settings) => Table);
  /** What each of it is in the vendor's request. Its parts become one object. */
  readonly mapping: M;
  /** Calls the client with the parts. */
  readonly send: (client: Client, request: RequestOf<M>, settings: Settings, options: CallWith) => Call<Raw>;
  /** Reads the receipt from the vendor's response. */
  readonly receipt: (raw: Raw) => Sent;
  /** Asks the vendor whether it accepted a message of unknown outcome, if it can be asked. */
  readonly reconcile?: Reconcile<Client, RequestOf<M>, Settings>;
}

/** A client that can be closed. */
export interface Closing {
  close(): Promise<void>;
}
