import type { Json } from "../json.js";
import type { Example, Proof, Response } from "./operation.js";
import type { Schema } from "./schema.js";
import type { Standing } from "./standing.js";

/** An event that the vendor delivers. */
export interface Event {
  readonly type: string;
  readonly summary: string;
  readonly description?: string;
  /** The vendor's page. */
  readonly page: string;
  /** What a delivery of this event has, and which value; without a value, that it is there. */
  readonly pointer: string;
  readonly value?: Json;
  /** The name of the component schema of a delivery. */
  readonly name: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  readonly payload?: Payload;
  /** What every delivery has. */
  readonly proof: readonly Proof[];
  readonly signature?: Signature;
  readonly responses: readonly Response[];
  readonly standing: readonly Standing[];
}

/** Places of a payload that come in another form than the schema's as well, as JSON Pointers. */
export interface Payload {
  readonly jsonText?: readonly string[];
  readonly nested?: readonly string[];
}

export interface Signature {
  readonly header: string;
  readonly algorithm: string;
  readonly encoding: string;
}
