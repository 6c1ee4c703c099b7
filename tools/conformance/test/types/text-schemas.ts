import { isReference, part } from "@trunkline/contract";
import type { Operation } from "../contract.js";

/** The name of the schema of what is JSON text at a place in an operation's body; undefined where nothing is. */
export function textSchemaAt({ body }: Operation, pointer: string): string | undefined {
  const text = body?.texts.find(({ name }) => `/body${part(name)}` === pointer);
  return isReference(text?.schema) ? text.schema.reference : undefined;
}
