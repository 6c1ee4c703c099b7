import type { Members, Written } from "./written.js";

/** A request as a client takes it. */
export interface Request {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What tests need of a vendor. */
export interface Trial {
  readonly vendor: string;
  /** Made-up credentials, one for each way of the contract to authorize; the first is used unless a test says otherwise. */
  readonly credentials: readonly Members[];
  readonly sends: readonly Send[];
  readonly refusals: readonly Refusal[];
  readonly channels: readonly Channel[];
  /** The operation that sends the commonest message, where the vendor has a budget. */
  readonly commonest: string | undefined;
  /** Where an answer to a message of unified has what its receipt says. */
  readonly receipt: ReceiptFacts | undefined;
}

export interface ReceiptFacts {
  /** A JSON Pointer to the id of the message. */
  readonly id: string;
  /** A JSON Pointer to the id of the conversation, where the answer has one. */
  readonly conversation?: string;
  /** Where the answer has the state of the message, and what each of the vendor's words means. */
  readonly status?: {
    readonly at: string;
    readonly words: readonly { readonly word: string | number; readonly means: string }[];
  };
}

interface Case {
  readonly operation: string;
  readonly request: Request;
  /** The request as it is written, for a program that writes it out. */
  readonly written: Written;
}

/** A request that has to be accepted by the types, the contract's schema, the client and the mock server. */
export interface Send extends Case {
  readonly name: string;
  /** How the demo calls it, where the demo shows it. */
  readonly shown: Shown | undefined;
}

export interface Shown {
  readonly channel: string;
  readonly kind: string;
}

/** A request that breaks a rule, and who has to see it. */
export interface Refusal extends Case, Marks {
  /** The rule, by its name in the notes on the vendor where it has one, and how it is broken. */
  readonly rule: string;
  /** A JSON Pointer to what the client has to name first. */
  readonly field: string;
}

export interface Marks {
  /** What the client names besides, where the one mistake breaks other rules as well. */
  readonly also?: readonly string[];
  /** The types take the value. */
  readonly beyondTypes?: true;
  /** Why the contract's schema cannot see it. */
  readonly beyondSchema?: string;
  /** Why the mock server cannot see it. */
  readonly beyondMock?: string;
  /** What the compiler says last about it. */
  readonly compiler?: string;
  /** The same where the request is in a variable, if it says something else. */
  readonly compilerOfVariable?: string;
}

/** What `@trunkline/unified` sends over a vendor: a channel with its settings, and messages to send over it. */
export interface Channel {
  readonly name: string;
  readonly settings: Members;
  readonly messages: readonly ChannelMessage[];
  readonly refusals: readonly ChannelRefusal[];
  readonly refusedSettings: readonly RefusedSettings[];
}

/** Settings with which a channel is not made. */
export interface RefusedSettings {
  readonly rule: string;
  readonly settings: Members;
  /** A JSON Pointer to what is named. */
  readonly field: string;
  /** Words of what is said about it. */
  readonly says: string;
}

/** A message of unified, without `via`. */
export interface ChannelMessage {
  readonly kind: string;
  readonly written: Members;
  readonly message: Readonly<Record<string, unknown>>;
}

/** A message that does not compile, and is refused before the network where JavaScript sends it. */
export interface ChannelRefusal extends Omit<ChannelMessage, "kind"> {
  readonly rule: string;
  /** A JSON Pointer to what is named first. */
  readonly field: string;
  /** What the compiler says last about it. */
  readonly compiler?: string;
}
