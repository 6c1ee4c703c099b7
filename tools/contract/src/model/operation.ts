import type { Json } from "../json.js";
import type { Meaning } from "./errors.js";
import type { Schema, Type } from "./schema.js";
import type { Standing } from "./standing.js";

export interface Operation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** The vendor's page. */
  readonly page: string;
  readonly tags: readonly string[];
  readonly isDeprecated: boolean;
  /** The ways to authorize a request; none where none is asked for. */
  readonly security: readonly (readonly string[])[];
  /** Whether a successful response has no envelope. */
  readonly isBare: boolean;
  readonly idempotency: Idempotency;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** JSON Pointers into `{ path, query, headers, body }`; `*` is every item of a list or member of a map. */
  readonly secrets: readonly string[];
  /** Every response that the contract describes, by status. */
  readonly responses: readonly Response[];
  readonly success: Success;
  /** What proves a success beside its envelope. */
  readonly proof: readonly Proof[];
  /** By which value events name what the operation sent, if they do. */
  readonly correlation?: Correlation;
  /** What the vendor's codes mean in a response of this operation alone. */
  readonly errors: ReadonlyMap<string, Meaning>;
  readonly standing: readonly Standing[];
}

/** What a vendor dedupes on, or whether a repetition adds nothing. */
export type Idempotency =
  | "none"
  | "safe"
  | { readonly header: string; readonly field?: never }
  | { readonly field: string; readonly header?: never };

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  /** The parameter's own words, or else those of its schema. */
  readonly description?: string;
  /** What is sent where nothing is given; only a required header with a default has it. */
  readonly sent?: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  /** The name of the component that it is, if it is one. */
  readonly component?: string;
  readonly standing: readonly Standing[];
}

export interface Body {
  readonly mediaType: string;
  readonly description?: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  /** The members that are files. */
  readonly files: readonly { readonly name: string; readonly isList: boolean }[];
  /** The members that are JSON text, with the schema of what the text holds. */
  readonly texts: readonly { readonly name: string; readonly schema: Schema }[];
}

/** A named example. */
export interface Example {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value: Json;
  /** The name of the component that it is, if it is one. */
  readonly component?: string;
}

/** A response in JSON. */
export interface Response {
  /** A status, a range such as 5XX, or `default`. */
  readonly status: string;
  readonly description?: string;
  readonly headers: readonly Header[];
  readonly schema?: Schema;
  readonly examples: readonly Example[];
  /** The name of the component that it is, if it is one. */
  readonly component?: string;
  readonly standing: readonly Standing[];
}

export interface Header {
  readonly name: string;
  readonly description?: string;
  readonly schema?: Schema;
}

/** What a call resolves to: of several shapes the one that the envelope calls a success. */
export interface Success {
  /** The name of the component schema. */
  readonly name: string;
  readonly schema: Schema;
}

/** Where the value is by which events name what an operation sent. */
export interface Correlation {
  /** A JSON Pointer into the body of a success. */
  readonly response: string;
  /** A JSON Pointer into `{ path, query, headers, body }`, where the caller chooses the value. */
  readonly request?: string;
  /** By the type of an event, the JSON Pointer into its payload; `*` is every item of a list. */
  readonly events: Readonly<Record<string, string>>;
}

/** A place that proves a success or an event, with the types of its value. */
export interface Proof {
  readonly pointer: string;
  readonly type: readonly Type[];
}
