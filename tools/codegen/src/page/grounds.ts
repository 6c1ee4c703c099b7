import {
  isReference,
  type Json,
  resolve,
  type Schema,
  type Schemas,
  type Standing,
} from "@trunkline/contract";

/** What a contract says of the ground of one schema: at its use, at the schema itself, and at the parameter that has it. */
export interface Grounds {
  /** Whether the vendor's page states a keyword, such as `minLength`, or `required/name` for one required property. */
  readonly isDocumented: (keyword: string) => boolean;
  /** The ground of a single value that the page does not state, such as `inferred`. */
  readonly ofValue: (value: Json) => string | undefined;
}

export function groundsOf(schema: Schema, schemas: Schemas, more: readonly Standing[] = []): Grounds {
  const one = resolve(schemas, schema);
  const all = [
    ...more,
    ...((isReference(schema) && schema.standing) || []),
    ...((typeof one === "object" && one.standing) || []),
  ].filter(({ standing }) => standing !== "unknown");
  return {
    isDocumented: (keyword) => !all.some((remark) => isAbout(remark, keyword)),
    ofValue: (value) => all.find(({ values }) => values.includes(value))?.standing,
  };
}

/** A remark that names neither keywords nor values is about every rule of the schema. */
function isAbout({ of, values }: Standing, keyword: string): boolean {
  if (of.length === 0) return values.length === 0;
  return of.includes(keyword) || of.includes(keyword.split("/")[0] ?? "");
}
