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
}

/** A message of unified, without `via`. */
export interface ChannelMessage {
  readonly kind: string;
  readonly written: Members;
  readonly message: Readonly<Record<string, unknown>>;
}

/** A message that does not compile. */
export interface ChannelRefusal extends Omit<ChannelMessage, "kind"> {
  readonly rule: string;
  /** What the compiler says last about it. */
  readonly compiler?: string;
}
