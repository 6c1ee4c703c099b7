import type { Json } from "../json.js";
import type { Annotations, Schema, SchemaObject, Schemas } from "./schema.js";
import { said } from "./shapes.js";

/** Values that a vendor may add to. */
export interface OpenValues {
  readonly known: readonly Json[];
  /** What any value satisfies, a known one as well as one that is not known yet. */
  readonly any: SchemaObject;
}

const annotations: readonly (keyof Annotations | "contentMediaType" | "contentSchema")[] = [
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "page",
  "standing",
  "contentMediaType",
  "contentSchema",
];

/**
 * Reads a list of values that is open: `anyOf: [{ type: string, enum: […] }, { type: string }]`. Only the second
 * alternative says which values are valid, so only that one checks a request.
 */
export function openValues(schemas: Schemas, schema: Schema): OpenValues | undefined {
  const { anyOf = [], ...others } = said(schemas, schema);
  if (anyOf.length !== 2 || demands(others).length > 0) return undefined;
  const [known, any] = anyOf.map((one) =>
    typeof one === "object" && !("reference" in one) ? one : undefined,
  );
  if (known?.enum === undefined || any === undefined) return undefined;
  const [type] = known.type ?? [];
  const isSame = known.type?.length === 1 && any.type?.length === 1 && any.type[0] === type;
  const isList =
    demands(known).toSorted().join() === "enum,type" && (type === "string" || type === "integer");
  return isSame && isList && any.enum === undefined && any.const === undefined
    ? { known: known.enum, any }
    : undefined;
}

function demands(schema: SchemaObject): string[] {
  return Object.keys(schema).filter((keyword) => !(annotations as readonly string[]).includes(keyword));
}
