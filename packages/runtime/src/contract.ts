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

/** What a response or a delivery must hold at a place: a value of this type, or of one of these, and never null. */
export interface Proof {
  /** The empty pointer names the body itself. */
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

/** Whether the vendor acted: it said no, it never got the request, or nobody knows. */
export type Outcome = "rejected" | "notSent" | "unknown";

/** What a response that reports a failure means. It cannot mean `notSent`. */
export interface Meaning {
  readonly kind: ErrorKind;
  readonly outcome: Exclude<Outcome, "notSent">;
}

/** Where the body of a response says success, code and message. */
export interface Envelope {
  readonly success: { readonly pointer: Pointer; readonly value: string | number | boolean };
  /** The value of the same member on failure, where there is only one. */
  readonly failure?: { readonly value: string | number | boolean };
  readonly code?: Pointer;
  /** Where the vendor's sentences are. Errors show all that are there, in this order. */
  readonly message?: readonly Pointer[];
  /** How many seconds the vendor asks to wait. */
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

/** The token that a vendor gives for credentials, and the operations for it. */
export interface TokenTerms {
  readonly obtain: Operation;
  /** The members of the body of `obtain`, which are the client's credentials. */
  readonly credentials: readonly string[];
  readonly refresh?: Operation;
  readonly refreshToken?: Pointer;
  /** Gives a token back. It carries the token as any authorized operation does. */
  readonly revoke?: Operation;
  readonly token: Pointer;
  readonly lifetime: Pointer;
  /** The vendor's codes that say that a token is no longer valid. */
  readonly expired: readonly string[];
}

/** The terms with the code for them. {@link tokenExchange} makes it. */
export interface TokenExchange extends TokenTerms {
  /** @internal */
  readonly createSource: (settings: TokenSettings, call: CallForToken) => TokenSource;
  /** What is invalid about the option `tokenStore`. */
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
  /** Each variable with its default. A variable without one is a required option. */
  readonly variables: Readonly<Record<string, { readonly default?: string }>>;
}

/** What a contract says of all operations of a vendor. */
export interface Contract {
  readonly vendor: string;
  /** The name of the function that makes the client, for messages. */
  readonly create: string;
  readonly server: Server;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The ways to authorize, each the names of schemes that go together. */
  readonly security: readonly (readonly string[])[];
  readonly envelope: Envelope;
  readonly errors: ErrorTable;
}

/** A form with files. {@link formBody} makes it. */
export interface FormBody {
  readonly mediaType: "multipart/form-data";
  /** The members that are files, each one file or a list of them. */
  readonly files: Readonly<Record<string, "one" | "list">>;
  /** Copies the members of a form, and adds to the problems what is invalid. */
  readonly take: (given: unknown, field: string, problems: FieldError[]) => object | undefined;
  /**
   * Reads all files and makes the form.
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
    /** A delivery is of this type if it has this place, with this value where one is given. */
    readonly pointer: Pointer;
    readonly value?: string | number | boolean;
    readonly payload?: PayloadForms;
    /** What a delivery of this type must have. */
    readonly proof: readonly Proof[];
  }[];
}

/** Where a call has the value by which the vendor's events name what it sent. */
export interface Correlation {
  /** In the body of the response. */
  readonly response: Pointer;
  /** In `{ path, query, headers, body }`, where the caller chooses the value. */
  readonly request?: Pointer;
}

/** One operation of a contract, as data. `Input` is what it sends, `Output` the body of a success. */
export interface Operation<Input = unknown, Output = unknown> {
  /** Carries the types; there is never a value. */
  readonly types?: { readonly input: Input; readonly output: Output };
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Whether the request carries the client's credentials. */
  readonly authorized: boolean;
  /** The key on which the vendor dedupes requests, if there is one. */
  readonly idempotency: "safe" | "none" | { readonly header: string } | { readonly field: Pointer };
  /** Headers that the vendor requires and a caller need not give. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly mediaType: "application/json" } | FormBody;
  /** Checks `{ path, query, headers, body }`. {@link checked} makes it; without it the client checks only what no server could read. */
  readonly check?: (request: unknown) => readonly FieldError[];
  /** Where the request holds what no error may show; `*` means every item of a list. */
  readonly secrets?: readonly Pointer[];
  /** Whether a success has no envelope, so that any JSON in a 2XX is one. */
  readonly bare?: boolean;
  /** What proves a success beside its envelope. Without it the outcome is unknown. */
  readonly proof: readonly Proof[];
  /** Where the value is by which events name what the operation sent. */
  readonly correlation?: Correlation;
  /** What the vendor's codes mean in a response of this operation only. */
  readonly errors?: Pick<ErrorTable, "code">;
}
