import type { Json } from "../json.js";
import type { Standing } from "./standing.js";

/** A schema of a contract: anything, nothing, one of the component schemas by its name, or what it says itself. */
export type Schema = boolean | Reference | SchemaObject;

/** The component schemas by name, in the order of the contract. */
export type Schemas = ReadonlyMap<string, Schema>;

/** What a schema says to people. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly deprecated?: boolean;
  /** The vendor's page. */
  readonly page?: string;
  readonly standing?: readonly Standing[];
}

/** A use of a component schema. Its annotations are those beside the `$ref`, and speak of this use alone. */
export interface Reference extends Annotations {
  readonly reference: string;
}

export type Type = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

/** A schema in place. It has JSON Schema's own keywords, those that the contract uses, in the contract's order. */
export interface SchemaObject extends Annotations {
  readonly type?: readonly Type[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: ReadonlyMap<string, Schema>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly contentMediaType?: string;
  /** What a text holds as JSON. */
  readonly contentSchema?: Schema;
}

export function isReference(schema: Schema | undefined): schema is Reference {
  return typeof schema === "object" && "reference" in schema;
}

/** Whether the value of a schema must never be shown. */
export function isSecret({ format }: SchemaObject): boolean {
  return format === "password";
}
