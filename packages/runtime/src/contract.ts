import type { FieldError } from "./error.js";
import type { EncodedForm, FormWay } from "./form.js";
import type { JsonSchema } from "./json-schema.js";
import type { PayloadForms } from "./payload.js";
import type { CallForToken, TokenSettings, TokenSource } from "./token.js";

export type { JsonSchema };

/** A JSON Pointer (RFC 6901). */
export type Pointer = string;

/** The type of a JSON value. */
export type ValueType = "string" | "integer" | "number" | "boolean" | "object" | "array";

/** What an answer or a delivery must hold at a place: a value of this type, or of one of these, and never null. */
export interface Proof {
  /** The empty pointer names the whole body. */
  readonly pointer: Pointer;
  readonly type: ValueType | readonly ValueType[];
}

/** What went wrong, from a closed set that is the same for every vendor. */
export type ErrorKind =
  | "authentication"
  | "permission"
  | "invalid"
  | "notFound"
  | "conflict"
  | "rateLimited"
  | "quota"
  | "unavailable"
  | "timeout"
  | "network"
  | "protocol"
  | "aborted";

/** Whether the vendor acted: it said no, it never got the request, or nobody can tell. */
export type Outcome = "rejected" | "notSent" | "unknown";

/** What a failure answer means. A vendor that answered cannot mean `notSent`. */
export interface Meaning {
  readonly kind: ErrorKind;
  readonly outcome: Exclude<Outcome, "notSent">;
}

/** How the body of an answer tells success from failure. */
export interface Envelope {
  readonly success: { readonly pointer: Pointer; readonly value: string | number | boolean };
  /** The value that the same member has on failure, where there is only one. */
  readonly failure?: { readonly value: string | number | boolean };
  readonly code?: Pointer;
  /** Where the vendor's sentences are; all that are there are shown, in this order. */
  readonly message?: readonly Pointer[];
  /** Where a wait is, in seconds. */
  readonly retryAfter?: Pointer;
  readonly fields?: {
    readonly items: Pointer;
    /** Within an item, as is `message`. */
    readonly name?: Pointer;
    readonly message?: readonly Pointer[];
  };
}

/** What failures mean: by the vendor's code, then by the HTTP status, then for the rest. */
export interface ErrorTable {
  readonly code?: Readonly<Record<string, Meaning>>;
  readonly status?: Readonly<Record<string, Meaning>>;
  readonly default: Meaning;
}

/** A token that stands in for credentials, and the operations that give it. */
export interface TokenTerms {
  readonly obtain: Operation;
  /** The members of the body of `obtain`, which the user gives as credentials. */
  readonly credentials: readonly string[];
  readonly refresh?: Operation;
  readonly refreshToken?: Pointer;
  /** Gives a token back; it carries the token as any authorized operation does. */
  readonly revoke?: Operation;
  readonly token: Pointer;
  readonly lifetime: Pointer;
  /** The vendor's codes that say that a token is no longer valid. */
  readonly expired: readonly string[];
}

/** The terms with the code that keeps to them. A contract has it from {@link tokenExchange}. */
export interface TokenExchange extends TokenTerms {
  /** @internal */
  readonly createSource: (settings: TokenSettings, call: CallForToken) => TokenSource;
  /** What is wrong with a store that the user gave. */
  readonly storeProblems: (store: unknown) => readonly FieldError[];
}

export type SecurityScheme =
  | {
      readonly type: "apiKey";
      readonly in: "header" | "query";
      readonly name: string;
      readonly exchange?: TokenExchange;
    }
  | { readonly type: "basic" };

export interface Server {
  readonly url: string;
  /** Each variable's default; a variable without one has to be given by the user. */
  readonly variables: Readonly<Record<string, { readonly default?: string }>>;
}

/** What a contract says about all operations of a vendor. */
export interface Contract {
  readonly vendor: string;
  /** The function that makes the client, for messages. */
  readonly create: string;
  readonly server: Server;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The ways to authorize, each the names of schemes that go together. */
  readonly security: readonly (readonly string[])[];
  readonly envelope: Envelope;
  readonly errors: ErrorTable;
}

/** A form with files. A row has it from {@link formBody}. */
export interface FormBody {
  readonly mediaType: "multipart/form-data";
  /** The members that are files, each one file or a list of them. */
  readonly files: Readonly<Record<string, "one" | "list">>;
  /** Copies the members of a form. What is wrong with them goes to the problems. */
  readonly take: (given: unknown, field: string, problems: FieldError[]) => object | undefined;
  /**
   * Reads the files to their end and makes the form.
   *
   * @internal
   */
  readonly encode: (members: object, way: FormWay) => Promise<EncodedForm>;
}

/** The events that a vendor delivers, and how it signs them. */
export interface EventContract {
  readonly vendor: string;
  readonly signature?: { readonly header: string; readonly encoding: "base64" | "hex" };
  readonly events: readonly {
    readonly type: string;
    /** A delivery is of this type if this is there, and has the value where one is given. */
    readonly pointer: Pointer;
    readonly value?: string | number | boolean;
    readonly payload?: PayloadForms;
    /** What a delivery of this type must have. */
    readonly proof: readonly Proof[];
  }[];
}

/** One operation of a contract, as data. `Input` and `Output` are what it sends and what it answers on success. */
export interface Operation<Input = unknown, Output = unknown> {
  /** Carries the types; there is never a value. */
  readonly types?: { readonly input: Input; readonly output: Output };
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Whether the request carries the client's credentials. */
  readonly authorized: boolean;
  /** What the vendor dedupes repeated requests on, if anything. */
  readonly idempotency: "safe" | "none" | { readonly header: string } | { readonly field: Pointer };
  /** Headers that the vendor requires and that the caller need not give. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly mediaType: "application/json" } | FormBody;
  /** Judges `{ path, query, headers, body }`. A row has it from {@link checked}; without it the client checks only what no server could read. */
  readonly check?: (request: unknown) => readonly FieldError[];
  /** Where the request holds what no error may show; `*` stands for every item of a list. */
  readonly secrets?: readonly Pointer[];
  /** Whether a successful answer has no envelope, so that any JSON in a 2XX is one. */
  readonly bare?: boolean;
  /** What proves a success beside its envelope; without it the outcome is unknown. */
  readonly proof: readonly Proof[];
  /** What the vendor's codes mean in an answer of this operation alone. */
  readonly errors?: Pick<ErrorTable, "code">;
}
