type Scalar = string | number | boolean | null;

export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array";

export type FormatName = "date-time" | "date" | "uri" | "email" | "uuid";

/** The keywords of JSON Schema 2020-12 that check requests. A schema with any other keyword does not compile. */
export interface Keywords {
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: FormatName;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** A schema as data, without `$ref`: a shared schema is a constant. */
export type JsonSchema = boolean | Keywords;
