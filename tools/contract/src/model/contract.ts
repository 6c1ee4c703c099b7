import type { Json } from "../json.js";
import type { ErrorTable } from "./errors.js";
import type { Event, Signature } from "./event.js";
import type { Operation } from "./operation.js";
import type { Schemas } from "./schema.js";
import type { Standing } from "./standing.js";

/** A contract with a vendor, as every tool sees it. What could not be read is empty: a text "", a list []. */
export interface Contract {
  readonly vendor: string;
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  /** The vendor's documentation. */
  readonly page?: string;
  readonly tags: readonly Tag[];
  readonly server: Server;
  readonly schemes: readonly SecurityScheme[];
  /** The ways to authorize, each the names of schemes that go together. */
  readonly security: readonly (readonly string[])[];
  readonly envelope: Envelope;
  readonly errors: ErrorTable;
  readonly operations: readonly Operation[];
  /** The events in the order in which a delivery is looked for among them. */
  readonly events: readonly Event[];
  /** How every delivery is signed, if it is. */
  readonly signature?: Signature;
  /** How the vendor asks whether a URL receives its deliveries, if it does: the names of parameters of a query. */
  readonly challenge?: { readonly token: string; readonly response: string };
  readonly schemas: Schemas;
  readonly standing: readonly Standing[];
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

/** A part of the address. Without a default only the user knows it. */
export interface ServerVariable {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
}

export interface SecurityScheme {
  readonly name: string;
  readonly type: "apiKey" | "basic";
  /** Of an API key: where it is sent, and under which name. */
  readonly in?: "header" | "query";
  readonly parameter?: string;
  readonly description?: string;
  readonly exchange?: Exchange;
  readonly standing: readonly Standing[];
}

/** How credentials are exchanged for the token that a scheme sends. Operations are named by their operationId. */
export interface Exchange {
  readonly obtain: string;
  readonly refresh?: string;
  readonly refreshToken?: string;
  readonly revoke?: string;
  /** JSON Pointers into the response. */
  readonly token: string;
  readonly lifetime: string;
  /** The vendor's codes that say that a token is no longer valid. */
  readonly expired: readonly string[];
  /** What the user gives: the members of the body of `obtain`. */
  readonly credentials: readonly Credential[];
}

export interface Credential {
  readonly name: string;
  readonly description?: string;
  readonly isSecret: boolean;
}

/** How the body of a response shows success or failure. Places are JSON Pointers. */
export interface Envelope {
  readonly success: { readonly pointer: string; readonly value: Json };
  readonly failure?: { readonly value: Json };
  readonly code?: string;
  readonly message?: readonly string[];
  readonly retryAfter?: string;
  readonly fields?: {
    readonly items: string;
    readonly name?: string;
    readonly message?: readonly string[];
  };
}
