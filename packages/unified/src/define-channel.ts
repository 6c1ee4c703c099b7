import { invalid, invalidOptions } from "@trunkline/runtime";
import type { Capabilities, CarriedBy, ContentKind, ExtraKind, Kind, RecipientKind } from "./capabilities.js";
import type { Carried, Channel, SendOptions } from "./channel.js";
import type { ReadEvents } from "./events.js";
import { readMessage } from "./read-message.js";
import { readOrThrow } from "./read-or-throw.js";
import { receiptOf, type Sent } from "./receipt.js";
import { sendOptions } from "./rules/send-options.js";
import type { Rule } from "./rules/values.js";
import { readTable } from "./table.js";

/** What a mapping calls a client with: the options of the message, and when it began. */
export type CallWith = SendOptions & { readonly since: number };

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
type Mapping<Client, Settings, Table> = {
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
interface Call<Raw> extends Promise<Raw> {
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
}

/** A client that can be closed. */
interface Closing {
  close(): Promise<void>;
}

/**
 * Makes the function that gives a client of a vendor an account, and so a channel. `events` reads the vendor's deliveries.
 * A message is read once, before the first call. The README of this package has an example.
 */
export function defineChannel<
  Client extends Closing,
  const Vendor extends string,
  Settings,
  const Table extends Capabilities,
  M extends Mapping<Client, Settings, Table>,
  Raw,
>(
  definition: ChannelDefinition<Client, Vendor, Settings, Table, M, Raw>,
): (
  client: Client,
  settings: Settings,
  events?: ReadEvents,
) => Channel<
  Carried<
    Vendor,
    Table,
    Raw,
    M extends { readonly template: (value: infer T, ...rest: never[]) => object } ? T : never
  >
> {
  const { vendor, capabilities, mapping } = definition;
  const makes = Object.entries<(value: never, making: Making<Client, Settings>) => object>(mapping);
  return (client, given, readEvents) => {
    // Copied, so that later changes of the caller's object send nothing elsewhere.
    const settings = readOrThrow(
      (problems) => definition.settings(given, "", problems) as Settings,
      (problems) => invalidOptions(vendor, vendor, problems),
    );
    const table = readTable(
      vendor,
      typeof capabilities === "function" ? capabilities(settings) : capabilities,
    );
    return {
      vendor,
      capabilities: table.capabilities,
      ...(readEvents && { readEvents }),
      close: () => client.close(),
      prepare: (message, options, context = {}) => {
        let its: SendOptions | undefined;
        const values = readOrThrow(
          (problems) => {
            its = sendOptions(options ?? {}, "", problems);
            return readMessage(message, table, context, problems);
          },
          (problems, cause) => invalid(vendor, "send", problems, cause, { tag: its?.tag }),
        );
        return async () => {
          const call = { ...its, since: performance.now() };
          const parts = makes.flatMap(([kind, make]) =>
            Object.hasOwn(values, kind)
              ? [make(values[kind as Kind] as never, { client, settings, options: call })]
              : [],
          );
          // Without an upload the client is called at once, because it copies a file's bytes when it is called.
          const made = parts.some((part) => part instanceof Promise) ? await Promise.all(parts) : parts;
          const sending = definition.send(client, Object.assign({}, ...made), settings, call);
          const { data, correlation } = (await sending.withResponse?.()) ?? { data: await sending };
          return receiptOf(vendor, context.via ?? vendor, data, { correlation, ...definition.receipt(data) });
        };
      },
    };
  };
}
