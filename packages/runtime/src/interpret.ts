import { formats } from "./formats.js";
import type { JsonSchema, Keywords, TypeName } from "./json-schema.js";

/** Visits a part of a value, which has a name unless it is the value itself. False ends the walk. */
export type Visit = (value: unknown, schema: JsonSchema, name?: string | number) => boolean;

/** Whether a value fulfils a keyword of a schema. */
type Rule<Asks, Value = unknown> = (value: Value, asks: Asks, visit: Visit, schema: Keywords) => boolean;

type Rules = { readonly [Name in keyof Keywords]-?: Rule<Exclude<Keywords[Name], undefined>> };

/** Errors follow this order, however a contract orders its keywords. */
// Pure, so that a bundle that checks nothing leaves it out.
export const rules: Rules = /* @__PURE__ */ createRules();

function createRules(): Rules {
  return {
    type: (value, asks) =>
      typeof asks === "string" ? isOf(asks, value) : asks.some((type) => isOf(type, value)),
    const: (value, asks) => value === asks,
    enum: (value, asks) => (asks as readonly unknown[]).includes(value),
    anyOf: (value, asks) => asks.some((one) => !isAnother(value, one) && fits(value, one)),
    allOf: (value, asks, visit) => asks.every((one) => visit(value, one)),
    oneOf: (value, asks) => asks.filter((one) => !isAnother(value, one) && fits(value, one)).length === 1,
    required: where("object", (members, asks) => asks.every((name) => Object.hasOwn(members, name))),
    minProperties: where("object", (members, asks) => Object.keys(members).length >= asks),
    maxProperties: where("object", (members, asks) => Object.keys(members).length <= asks),
    properties: where("object", (members, asks, visit) => {
      for (const name in asks) {
        if (Object.hasOwn(members, name) && !visit(members[name], asks[name] as JsonSchema, name))
          return false;
      }
      return true;
    }),
    additionalProperties: where("object", (members, asks, visit, { properties = {} }) => {
      for (const name in members) {
        const isMeant = Object.hasOwn(members, name) && !Object.hasOwn(properties, name);
        if (isMeant && !visit(members[name], asks, name)) return false;
      }
      return true;
    }),
    maxItems: where("array", (items, asks) => items.length <= asks),
    minItems: where("array", (items, asks) => items.length >= asks),
    items: where("array", (items, asks, visit) => {
      // A hole is an item as well, which `every` would pass over.
      for (let index = 0; index < items.length; index += 1)
        if (!visit(items[index], asks, index)) return false;
      return true;
    }),
    // NaN is not too small: it is no number, which another check says.
    minimum: where("number", (number, asks) => !(number < asks)),
    maximum: where("number", (number, asks) => !(number > asks)),
    minLength: where("string", (text, asks) => lengthOf(text, asks) >= asks),
    maxLength: where("string", (text, asks) => lengthOf(text, asks) <= asks),
    pattern: where("string", (text, asks) => expression(asks).test(text)),
    // No text has an unknown format, so that nobody overlooks the format.
    format: where("string", (text, asks) => Object.hasOwn(formats, asks) && formats[asks](text)),
  };
}

/** Whether a value fits a schema, at the least cost, because nearly all values do. */
export function fits(value: unknown, schema: JsonSchema): boolean {
  if (typeof schema === "boolean") return schema;
  const { kept } = read(schema);
  // By index, because a check spends most of its time here.
  for (let index = 0; index < kept.length; index += 1) {
    const { rule, asks } = kept[index] as Kept;
    if (!rule(value, asks, fits, schema)) return false;
  }
  return true;
}

/** Whether a member shows that another alternative is meant, so that the other members need no look. */
function isAnother(value: unknown, schema: JsonSchema): boolean {
  if (typeof schema === "boolean" || typeof value !== "object" || value === null) return false;
  return read(schema).choosing.some(
    ([name, values]) =>
      Object.hasOwn(value, name) && !values.includes((value as Readonly<Record<string, unknown>>)[name]),
  );
}

interface Kept {
  readonly rule: Rule<unknown>;
  readonly asks: unknown;
}

/** A schema, read once: its rules with their values, and its members that have only certain values. */
interface Read {
  readonly kept: readonly Kept[];
  readonly choosing: readonly (readonly [string, readonly unknown[]])[];
}

// Schemas are constants, so each is read once.
const known = new WeakMap<Keywords, Read>();

function read(schema: Keywords): Read {
  let its = known.get(schema);
  if (!its) {
    its = {
      kept: Object.entries(schema).map(([keyword, asks]) => ({ rule: ruleOf(keyword), asks })),
      choosing: Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
        if (typeof member === "boolean") return [];
        if (member.enum) return [[name, member.enum] as const];
        return member.const === undefined ? [] : [[name, [member.const]] as const];
      }),
    };
    known.set(schema, its);
  }
  return its;
}

/** Whether a value fulfils one keyword of a schema. None fulfils a keyword without a rule, so that nobody overlooks it. */
export function keeps(value: unknown, schema: Keywords, keyword: string, visit: Visit): boolean {
  // A member that a program added to all objects is no part of the schema.
  if (!Object.hasOwn(schema, keyword)) return true;
  return ruleOf(keyword)(value, schema[keyword as keyof Keywords], visit, schema);
}

function ruleOf(keyword: string): Rule<unknown> {
  return Object.hasOwn(rules, keyword) ? (rules[keyword as keyof Keywords] as Rule<unknown>) : () => false;
}

interface Values {
  readonly string: string;
  readonly number: number;
  readonly array: readonly unknown[];
  readonly object: Readonly<Record<string, unknown>>;
}

/** A rule for the values of one type; all others fulfil it. */
function where<Type extends keyof Values, Asks>(type: Type, rule: Rule<Asks, Values[Type]>): Rule<Asks> {
  return (value, asks, visit, schema) =>
    !isOf(type, value) || rule(value as Values[Type], asks, visit, schema);
}

function isOf(type: TypeName, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
}

/** The length in code points, counted only as far as it matters. */
function lengthOf(text: string, enough: number): number {
  let length = 0;
  for (const _ of text) if (++length > enough) break;
  return length;
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  const made = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, made);
  return made;
}
