import {
  isFile,
  isReference,
  judgedFormats,
  openValues,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "@trunkline/contract";

/** JavaScript that stands for itself when a value is printed: a reference to another constant. */
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

/** The schema of a request as the runtime judges it: without annotations, and with constants in the place of references. */
export function compactSchema(schemas: Schemas, schema: Schema): Printable {
  if (typeof schema === "boolean") return schema;
  if (isReference(schema)) return new Reference(schema.reference);
  if (isFile(schema)) return {};
  const open = openValues(schemas, schema);
  if (open) return compactSchema(schemas, open.any);
  const keywords = Object.keys(schema) as (keyof SchemaObject)[];
  const members = keywords.map((keyword) => [keyword, compactMember(schemas, schema, keyword)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

/** What a keyword says to the runtime, if anything. Its validator reads these keywords and no others. */
function compactMember(
  schemas: Schemas,
  schema: SchemaObject,
  keyword: keyof SchemaObject,
): Printable | undefined {
  switch (keyword) {
    case "type":
      return schema.type?.length === 1 ? schema.type[0] : schema.type;
    case "format":
      return judgedFormats.includes(String(schema.format)) ? schema.format : undefined;
    case "items":
    case "additionalProperties":
      return compactSchema(schemas, schema[keyword] ?? true);
    case "allOf":
    case "anyOf":
    case "oneOf":
      return schema[keyword]?.map((one) => compactSchema(schemas, one));
    case "properties": {
      const members = [...(schema.properties ?? [])];
      return Object.fromEntries(members.map(([name, member]) => [name, compactSchema(schemas, member)]));
    }
    case "const":
    case "enum":
    case "required":
    case "pattern":
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minimum":
    case "maximum":
    case "minProperties":
    case "maxProperties":
      return schema[keyword];
    default:
      return undefined;
  }
}
