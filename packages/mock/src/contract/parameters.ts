import type { Resource } from "./resource.js";
import { isSingle, memberOf, type Schema, textProblems } from "./schema.js";
import { isLegible, type Parameter, typedValues } from "./typed.js";
import { escapeKey, type Violation, violationsOf } from "./violation.js";

interface Known {
  readonly legible: readonly Parameter[];
  readonly schema: Schema;
}

/** What is wrong with the parameters of a path, a query or a head. The names of a head's are in lower case. */
export function parameterProblems(
  resource: Resource,
  place: "path" | "query" | "header",
  given: ReadonlyMap<string, readonly string[]>,
  declared: readonly Parameter[] = [],
): Violation[] {
  const { legible, schema } = knownOf(declared, place === "header");
  if (legible.length === 0) return [];
  const names = new Set(legible.map(({ name }) => name));
  const values = Object.entries(typedValues(given, legible)).filter(([name]) => names.has(name));
  return memberProblems(resource, place, schema, Object.fromEntries(values));
}

// Prism compiles a schema once, and knows it by its identity.
const known = new WeakMap<readonly Parameter[], Known>();

function knownOf(declared: readonly Parameter[], isHead: boolean): Known {
  const before = known.get(declared);
  if (before) return before;
  const legible = (isHead ? declared.flatMap(inHead) : declared).filter((parameter) => isLegible(parameter));
  const schema = {
    type: "object",
    required: legible.flatMap(({ name, required }) => (required ? [name] : [])),
    properties: Object.fromEntries(legible.map((parameter) => [parameter.name, parameter.schema as Schema])),
  };
  const made = { legible, schema };
  known.set(declared, made);
  return made;
}

/** OpenAPI leaves these three to its other fields. */
const elsewhere = ["accept", "content-type", "authorization"];

function inHead(parameter: Parameter): Parameter[] {
  const name = parameter.name.toLowerCase();
  return elsewhere.includes(name) ? [] : [{ ...parameter, name, style: "simple" }];
}

/** What is wrong with values that came as texts. */
export function memberProblems(
  resource: Resource,
  place: string,
  schema: Schema,
  values: Readonly<Record<string, unknown>>,
): Violation[] {
  const repeated = Object.entries(values).filter(
    ([name, value]) => Array.isArray(value) && isSingle(memberOf(schema, name)),
  ) as [string, unknown[]][];
  const last = Object.fromEntries(repeated.map(([name, all]) => [name, all.at(-1)]));
  return [
    ...repeated.map(([name, { length }]) => ({
      in: place,
      pointer: `/${escapeKey(name)}`,
      message: `comes ${length} times and is no list`,
    })),
    ...violationsOf(textProblems(resource, schema, { ...values, ...last }, place)),
  ];
}
