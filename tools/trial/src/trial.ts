import type { Members, Written } from "./written.js";

/** A request as a client takes it. */
export interface Request {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What tests need to know about a vendor. */
export interface Trial {
  readonly vendor: string;
  /** Made-up credentials, one for each security scheme of the contract. Most tests use the first. */
  readonly credentials: readonly Members[];
  readonly sends: readonly Send[];
  readonly refusals: readonly Refusal[];
  readonly channels: readonly Channel[];
  /** The operation that sends the commonest message, if the vendor has a budget. */
  readonly commonest: string | undefined;
  /** Where a response has what a receipt of unified says. */
  readonly receipt: ReceiptFacts | undefined;
}

export interface ReceiptFacts {
  /** A JSON Pointer to the id of the message. */
  readonly id: string;
  /** A JSON Pointer to the id of the conversation, if the response has one. */
  readonly conversation?: string;
  /** Where the response has the state of the message, and what each of the vendor's words means. */
  readonly status?: {
    readonly at: string;
    readonly words: readonly { readonly word: string | number; readonly means: string }[];
  };
}

interface Case {
  readonly operation: string;
  readonly request: Request;
  /** The request as the trial writes it, for generated programs. */
  readonly written: Written;
}

/** A request that the types, the contract's schema, the client and the mock server must accept. */
export interface Send extends Case {
  readonly name: string;
  /** What the demo calls it, if it shows it. */
  readonly shown: Shown | undefined;
}

export interface Shown {
  readonly channel: string;
  readonly kind: string;
}

/** A request that breaks a rule, and who must notice. */
export interface Refusal extends Case, Marks {
  /** The broken rule, with its name in the notes on the vendor if it has one. */
  readonly rule: string;
  /** A JSON Pointer to the field that the client must name first. */
  readonly field: string;
}

export interface Marks {
  /** Further fields that the client names, if the mistake breaks other rules too. */
  readonly also?: readonly string[];
  /** The request compiles. */
  readonly beyondTypes?: true;
  /** Why the contract's schema cannot notice. */
  readonly beyondSchema?: string;
  /** Why the mock server cannot notice. */
  readonly beyondMock?: string;
  /** The last line of the compiler's error. */
  readonly compiler?: string;
  /** The same for a request in a variable, if that differs. */
  readonly compilerOfVariable?: string;
}

/** A channel of `@trunkline/unified` with its settings and its messages. */
export interface Channel {
  readonly name: string;
  readonly settings: Members;
  readonly messages: readonly ChannelMessage[];
  readonly refusals: readonly ChannelRefusal[];
  readonly refusedSettings: readonly RefusedSettings[];
}

/** Invalid settings of a channel. */
export interface RefusedSettings {
  readonly rule: string;
  readonly settings: Members;
  /** A JSON Pointer to the field that the error names. */
  readonly field: string;
  /** Some of the error's words about it. */
  readonly says: string;
}

/** A message of unified, without `via`. */
export interface ChannelMessage {
  readonly kind: string;
  readonly written: Members;
  readonly message: Readonly<Record<string, unknown>>;
}

/** A message that does not compile, and that plain JavaScript cannot send either. */
export interface ChannelRefusal extends Omit<ChannelMessage, "kind"> {
  readonly rule: string;
  /** A JSON Pointer to the field that the error names. */
  readonly field: string;
  /** The last line of the compiler's error. */
  readonly compiler?: string;
}
