import { type Contract, type Operation, successOf } from "../contract.js";
import { type Document, type Reference, resolve, type SchemaObject } from "../openapi.js";
import { textWith } from "./values.js";

/** A place in the success of an operation that proves it. */
export interface Place {
  readonly operation: Operation;
  readonly pointer: string;
  /** The whole answer as text, with a text of JSON in that place, or without the place. */
  readonly answer: (json: string | undefined) => string;
  /** The types that the answer's schema gives it. */
  readonly types: readonly string[];
}

/** Every place that some operation of a contract names as its proof. */
export function placesOf({ document, operations }: Contract): Place[] {
  return operations.flatMap((operation) => {
    const pointers = operation.object["x-trunkline-proof"];
    if (pointers === "envelope") return [];
    const { status, value } = successOf(operation);
    return pointers.map((pointer) => ({
      operation,
      pointer,
      answer: (json) => textWith(value, pointer, json),
      types: typesAt(document, schemaOf(document, operation, status), pointer.split("/").slice(1)),
    }));
  });
}

/** The types that a schema gives a place, whichever of its alternatives names them. */
export function typesAt(
  document: Document,
  given: SchemaObject | Reference,
  names: readonly string[],
): string[] {
  const schema = resolve(document, given);
  const { allOf = [], anyOf = [], oneOf = [], contentSchema } = schema;
  const others = names.length > 0 && contentSchema ? [contentSchema] : [];
  const found = [...allOf, ...anyOf, ...oneOf, ...others].flatMap((one) => typesAt(document, one, names));
  const [name, ...rest] = names;
  if (name === undefined) return [...found, ...[schema.type ?? []].flat()];
  const inner = schema.properties?.[name] ?? schema.items;
  return inner ? [...found, ...typesAt(document, inner, rest)] : found;
}

function schemaOf(document: Document, { object }: Operation, status: number): SchemaObject | Reference {
  const declared = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const key = declared.find((one) => one in object.responses) ?? "";
  return resolve(document, object.responses[key] ?? {}).content?.["application/json"]?.schema ?? {};
}
