import { isObject, type Json, type JsonObject, part } from "./json.js";

const annotations = ["title", "description", "examples", "default", "deprecated", "externalDocs"];
const single = ["items", "additionalProperties", "not"];
const lists = ["allOf", "anyOf", "oneOf"];

/** A schema that becomes a type of its own. */
export interface NamedSchema {
  readonly name: string;
  /** Where the contract has it. */
  readonly pointer: string;
  readonly schema: Json;
  /** The members of the schema that this one is joined to, if it is an alternative of one. */
  readonly above: readonly string[];
}

const prefix = "/components/schemas";

/**
 * Every schema of a contract that becomes a type of its own, in the order of the contract: the component schemas; each
 * alternative within one that has the name of a type as its title; and of a schema that joins members to a choice, those members.
 */
export function namedSchemas(schemas: Json | undefined): NamedSchema[] {
  if (!isObject(schemas)) return [];
  return Object.entries(schemas).flatMap(([name, given]): NamedSchema[] => {
    const pointer = prefix + part(name);
    const above = isObject(given) ? namesOf(given["properties"]) : [];
    const alternatives: NamedSchema[] = [];
    const schema = named(given ?? null, pointer, above, alternatives);
    const base = isObject(schema) && baseOf(schema, schemas);
    if (!base) return [{ name, pointer, schema, above: [] }, ...alternatives];
    const baseName = `${name}Base`;
    const { properties: _properties, required: _required, allOf = [], ...said } = schema as JsonObject;
    const joined = [referenceTo(baseName), ...(allOf as readonly Json[])];
    return [
      { name, pointer, schema: { ...annotationsOf(said), allOf: joined }, above: [] },
      {
        name: baseName,
        pointer,
        schema: { ...base, description: `The fields that every \`${name}\` has.` },
        above: [],
      },
      ...alternatives,
    ];
  });
}

/** A schema with references in place of the alternatives that have names, which go into a list. */
function named(value: Json, pointer: string, above: readonly string[], into: NamedSchema[]): Json {
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([keyword, member = null]): [string, Json] => {
    const at = pointer + part(keyword);
    if (single.includes(keyword)) return [keyword, named(member, at, [], into)];
    if (keyword === "properties" && isObject(member)) {
      const inner = Object.entries(member).map(([name, one = null]) => [
        name,
        named(one, at + part(name), [], into),
      ]);
      return [keyword, Object.fromEntries(inner)];
    }
    if (!lists.includes(keyword) || !Array.isArray(member)) return [keyword, member];
    const isChoice = keyword !== "allOf";
    const list = member.map((one: Json, index): Json => {
      const place = at + part(index);
      const schema = named(one, place, above, into);
      const name = isChoice && isObject(schema) ? typeNameOf(schema["title"]) : undefined;
      if (name === undefined) return schema;
      const { title: _title, ...rest } = schema as JsonObject;
      into.push({ name, pointer: place, schema: rest, above });
      return referenceTo(name);
    });
    return [keyword, list];
  });
  return Object.fromEntries(members);
}

/** The members that a schema joins to a choice. What it joins to an object alone, it can extend. */
function baseOf(schema: JsonObject, schemas: JsonObject): JsonObject | undefined {
  const { allOf, properties } = schema;
  if (!isObject(properties) || !Array.isArray(allOf)) return undefined;
  if (!allOf.some((one: Json) => isChoice(one, schemas))) return undefined;
  const said = Object.keys(annotationsOf(schema));
  const kept = Object.entries(schema).filter(([name]) => name !== "allOf" && !said.includes(name));
  return Object.fromEntries(kept);
}

function isChoice(schema: Json, schemas: JsonObject, passed: readonly Json[] = []): boolean {
  if (!isObject(schema) || passed.includes(schema)) return false;
  const { $ref: reference, allOf } = schema;
  const inner = typeof reference === "string" ? [schemas[reference.split("/").at(-1) ?? ""] ?? null] : allOf;
  if (schema["anyOf"] !== undefined || schema["oneOf"] !== undefined) return true;
  return Array.isArray(inner) && inner.some((one: Json) => isChoice(one, schemas, [...passed, schema]));
}

function annotationsOf(schema: JsonObject): JsonObject {
  const said = Object.entries(schema).filter(([name]) => annotations.includes(name) || name.startsWith("x-"));
  return Object.fromEntries(said);
}

function referenceTo(name: string): Json {
  return { $ref: `#${prefix}/${name}` };
}

/** A title names a type where it can; any other is for people alone. */
function typeNameOf(title: Json | undefined): string | undefined {
  return typeof title === "string" && /^[A-Z][A-Za-z0-9]*$/.test(title) ? title : undefined;
}

function namesOf(properties: Json | undefined): string[] {
  return isObject(properties) ? Object.keys(properties) : [];
}
