import { type CallOptions, VendorError } from "@trunkline/runtime";
import type { Receipt } from "./receipt.js";
import { refuse } from "./refuse.js";

/** How a call to a vendor may be ended before it ends by itself. */
export type SendOptions = Pick<CallOptions, "signal" | "timeoutMs">;

type Mapping = Readonly<Record<string, (value: never, options: SendOptions) => unknown>>;

/** The values that a mapping takes, by name. */
type Taken<M extends Mapping> = { readonly [K in keyof M]: Parameters<M[K]>[0] };

/** What a mapping makes of one of its values. */
type Made<M extends Mapping> = Awaited<ReturnType<M[keyof M]>>;

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never;

type ExactlyOne<T> = {
  [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: never };
}[keyof T];

type Target<Continues> = Continues extends true
  ?
      | { readonly to: string; readonly conversationId?: never }
      | {
          /** A conversation that exists, in place of a recipient. */ readonly conversationId: string;
          readonly to?: never;
        }
  : { /** The recipient, as the vendor writes it. */ readonly to: string };

/** What a vendor's mapping is told of the target; without conversations it is always a recipient. */
type Resolved<Continues> = Continues extends true
  ? { readonly to: string; readonly conversationId?: never } | { readonly conversationId: string }
  : { readonly to: string };

/** A message that one channel carries: a recipient, exactly one content, and what goes along with it. */
export type MessageFor<Contents, Extras, Continues> = Target<Continues> &
  ExactlyOne<Contents> &
  Partial<Extras>;

/** One way to send messages: a vendor's client with the settings of an account. */
export interface Channel<Message, Raw> {
  readonly vendor: string;
  /** The contents that this channel carries, and what may go along with them. */
  readonly contents: readonly string[];
  readonly extras: readonly string[];
  readonly continuesConversations: boolean;
  /** Sends a message that was found to be in order. */
  readonly send: (message: Message, options: SendOptions) => Promise<Receipt<Raw>>;
}

interface Definition<Contents extends Mapping, Extras extends Mapping, Continues extends boolean, Raw> {
  readonly vendor: string;
  /** For each content that the vendor carries, what it is in the vendor's request. */
  readonly contents: Contents;
  /** For each thing that may go along, what it is in the vendor's request. */
  readonly extras: Extras;
  readonly continuesConversations: Continues;
  readonly send: (
    target: Resolved<Continues>,
    content: Made<Contents>,
    extra: Partial<Intersection<Made<Extras>>>,
    options: SendOptions,
  ) => Promise<Receipt<Raw>>;
}

/**
 * Makes a channel of a vendor's mapping. The names of the mapping are what the channel carries,
 * for the compiler and at run time alike, so the two cannot disagree.
 */
export function defineChannel<
  Contents extends Mapping,
  Extras extends Mapping,
  Continues extends boolean,
  Raw,
>(
  definition: Definition<Contents, Extras, Continues, Raw>,
): Channel<MessageFor<Taken<Contents>, Taken<Extras>, Continues>, Raw> {
  const { vendor, contents, extras, continuesConversations } = definition;
  return {
    vendor,
    contents: Object.keys(contents),
    extras: Object.keys(extras),
    continuesConversations,
    send: async (message, options) => {
      const given = message as Readonly<Record<string, unknown>>;
      const content = await map(vendor, contents, given, options);
      const extra = await map(vendor, extras, given, options);
      const { to, conversationId } = given;
      return await definition.send(
        (conversationId === undefined ? { to } : { conversationId }) as Resolved<Continues>,
        content as Made<Contents>,
        extra as Partial<Intersection<Made<Extras>>>,
        options,
      );
    },
  };
}

/** What a mapping makes of the members that it knows. A value that it cannot read is refused; nothing was sent by then. */
async function map(
  vendor: string,
  mapping: Mapping,
  given: Readonly<Record<string, unknown>>,
  options: SendOptions,
): Promise<object> {
  const made: object[] = [];
  for (const [name, make] of Object.entries(mapping)) {
    if (given[name] === undefined) continue;
    try {
      made.push((await make(given[name] as never, options)) as object);
    } catch (error) {
      if (error instanceof VendorError) throw error;
      const field = { field: `/${name}`, message: "is not of the shape that its type describes" };
      throw refuse(vendor, [field]);
    }
  }
  return Object.assign({}, ...made);
}
