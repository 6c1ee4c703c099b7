import {
  isFile,
  isReference,
  judgedFormats,
  openValues,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "@trunkline/contract";

/** JavaScript that is printed as it is: a reference to another constant. */
export class Reference {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** JavaScript that makes a value by a function of the runtime. */
export class Call {
  readonly name: string;
  readonly given: PrintableObject;

  constructor(name: string, given: PrintableObject) {
    this.name = name;
    this.given = given;
  }
}

export type Printable =
  | null
  | boolean
  | number
  | string
  | Reference
  | Call
  | readonly Printable[]
  | PrintableObject;

export interface PrintableObject {
  readonly [name: string]: Printable | undefined;
}

/** The schema of a request as the runtime checks it: without annotations, and with constants in place of references. */
export function compactSchema(schemas: Schemas, schema: Schema): Printable {
  if (typeof schema === "boolean") return schema;
  if (isReference(schema)) return new Reference(schema.reference);
  if (isFile(schema)) return {};
  const open = openValues(schemas, schema);
  return open ? compactSchema(schemas, open.any) : compactObject(schemas, schema);
}

function compactObject(schemas: Schemas, schema: SchemaObject): Printable {
  const keywords = Object.keys(schema) as (keyof SchemaObject)[];
  const members = keywords.map((keyword) => [keyword, compact[keyword]?.(schema, schemas)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

type Compact = (schema: SchemaObject, schemas: Schemas) => Printable | undefined;

const inner =
  (keyword: "items" | "additionalProperties"): Compact =>
  (schema, schemas) =>
    compactSchema(schemas, schema[keyword] ?? true);

const alternatives =
  (keyword: "allOf" | "anyOf" | "oneOf"): Compact =>
  (schema, schemas) =>
    schema[keyword]?.map((one) => compactSchema(schemas, one));

/** What the runtime's validator reads of each keyword. It reads these alone. */
const compact: { readonly [Keyword in keyof SchemaObject]?: Compact } = {
  type: ({ type }) => (type?.length === 1 ? type[0] : type),
  format: ({ format }) => (judgedFormats.includes(String(format)) ? format : undefined),
  items: inner("items"),
  additionalProperties: inner("additionalProperties"),
  allOf: alternatives("allOf"),
  anyOf: alternatives("anyOf"),
  oneOf: alternatives("oneOf"),
  properties: ({ properties = new Map<string, Schema>() }, schemas) =>
    Object.fromEntries([...properties].map(([name, member]) => [name, compactSchema(schemas, member)])),
  const: (schema) => schema.const,
  enum: (schema) => schema.enum,
  required: ({ required }) => required,
  pattern: ({ pattern }) => pattern,
  minLength: ({ minLength }) => minLength,
  maxLength: ({ maxLength }) => maxLength,
  minItems: ({ minItems }) => minItems,
  maxItems: ({ maxItems }) => maxItems,
  minimum: ({ minimum }) => minimum,
  maximum: ({ maximum }) => maximum,
  minProperties: ({ minProperties }) => minProperties,
  maxProperties: ({ maxProperties }) => maxProperties,
};
