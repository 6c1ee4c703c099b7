import { inside, isObject, type Place } from "../document/place.js";
import { type Dialect, dialectOf, isNullable, knownDialects, members } from "./dialects.js";
import { narrowed } from "./discriminator.js";
import { hiddenNames, type Look, type Side } from "./hidden.js";
import {
  demanding,
  expression,
  holdsList,
  holdsMap,
  holdsOne,
  type JsonSchema,
  type Keywords,
  ofSameValue,
  plain,
} from "./keywords.js";
import { referenceTo, type Unit } from "./units.js";

/** The surroundings of a schema, which decide its meaning. */
export interface Context {
  readonly side: Side;
  readonly dialect: Dialect;
  /** The target of `$dynamicRef` by its anchor: the outermost schema that has it. */
  readonly anchors: ReadonlyMap<string, Place>;
  /** The members that schemas for the same value hide from this side. */
  readonly hidden: ReadonlySet<string>;
  /** The unit of the schema, as long as it is for the same value. */
  readonly unit?: Unit | undefined;
}

interface Tools extends Look {
  readonly unitAt: (place: Place, context: Context) => Unit;
  readonly refuse: (place: Place, message: string) => void;
}

/** Makes the schemas of a document independent of it, and finds their problems. */
export function createConvert(tools: Tools): (node: unknown, place: Place, context: Context) => JsonSchema {
  const { follow, read, unitAt, refuse } = tools;

  function convert(node: unknown, place: Place, around: Context): JsonSchema {
    if (typeof node === "boolean") return node;
    if (!isObject(node)) {
      refuse(place, "must be a schema: an object, true or false");
      return true;
    }
    const { $schema: named } = node;
    const dialect = named === undefined ? around.dialect : dialectOf(named);
    if (!dialect) {
      refuse(
        inside(place, "$schema"),
        `${JSON.stringify(named)} is not supported; supported: ${knownDialects}`,
      );
    }
    const hidden = new Set([...around.hidden, ...hiddenNames(node, place, around.side, tools)]);
    const context = { ...around, hidden, dialect: dialect ?? around.dialect };
    const own = Object.fromEntries(
      members(node, context.dialect).flatMap(([keyword, asks, key]) => {
        const converted = member(keyword, asks, inside(place, key), context);
        return converted === undefined ? [] : [[keyword, converted]];
      }),
    ) as Keywords;
    const { oneOf } = own;
    const schema = oneOf ? { ...own, oneOf: narrowed(oneOf, node, place, tools) } : own;
    // Ajv skips an `if` without `then`, but the members that it evaluates count.
    const condition =
      schema.if !== undefined && schema.then === undefined ? [{ anyOf: [schema.if, true] }] : [];
    const whole = together(schema, [...condition, ...references(node, place, context)]);
    // No value is in an empty list, which Ajv does not support.
    if (schema.enum?.length === 0) return false;
    return isNullable(node, context.dialect) ? { if: { type: "null" }, else: whole } : whole;
  }

  function references(node: Readonly<Record<string, unknown>>, place: Place, context: Context): Keywords[] {
    return ["$ref", "$dynamicRef", "$recursiveRef"].flatMap((keyword) => {
      const reference = node[keyword];
      if (reference === undefined) return [];
      const found = keyword === "$recursiveRef" ? undefined : follow(reference, place);
      const target = found && keyword === "$dynamicRef" ? outermost(found, context) : found;
      if (!target) {
        const advice = keyword === "$recursiveRef" ? "is not supported; write $ref" : "leads nowhere";
        refuse(inside(place, keyword), `${JSON.stringify(reference)} ${advice}`);
        return [];
      }
      const unit = unitAt(target, context);
      context.unit?.ofSameValue.push(unit);
      return [referenceTo(unit)];
    });
  }

  /** If the target is not a dynamic anchor, this is an ordinary reference. */
  function outermost(target: Place, { anchors }: Context): Place {
    const node = read(target);
    const anchor = isObject(node) ? node["$dynamicAnchor"] : undefined;
    return (typeof anchor === "string" ? anchors.get(anchor) : undefined) ?? target;
  }

  function member(keyword: string, asks: unknown, place: Place, context: Context): unknown {
    const inner = {
      ...context,
      unit: ofSameValue.has(keyword) ? context.unit : undefined,
      hidden: demanding.has(keyword) ? context.hidden : new Set<string>(),
    };
    if (holdsOne.has(keyword)) return convert(asks, place, inner);
    if (holdsList.has(keyword)) {
      if (Array.isArray(asks) && asks.length > 0) {
        return asks.map((one, index) => convert(one, inside(place, index), inner));
      }
      return refuse(place, "must be a list of one or more schemas");
    }
    if (holdsMap.has(keyword)) return map(keyword, asks, place, context, inner);
    const [words, isRight] = (Object.hasOwn(plain, keyword) && plain[keyword]) || [];
    if (!words && !isRight) return undefined;
    if (isRight && !isRight(asks)) return refuse(place, words ?? "");
    if (keyword === "pattern") checkExpression(asks as string, place);
    if (keyword !== "required") return asks;
    return [...new Set(asks as string[])].filter((name) => !context.hidden.has(name));
  }

  function map(keyword: string, asks: unknown, place: Place, { hidden }: Context, inner: Context): unknown {
    if (!isObject(asks)) return refuse(place, "must be an object of schemas");
    const kept = Object.entries(asks).filter(([name]) => keyword !== "properties" || !hidden.has(name));
    return Object.fromEntries(
      kept.map(([name, one]) => {
        if (keyword === "patternProperties") checkExpression(name, inside(place, name));
        return [name, convert(one, inside(place, name), inner)];
      }),
    );
  }

  function checkExpression(pattern: string, place: Place): void {
    try {
      expression(pattern);
    } catch (error) {
      refuse(place, `must be a regular expression: ${error instanceof Error ? error.message : error}`);
    }
  }

  return convert;
}

function together(schema: Keywords, more: readonly Keywords[]): Keywords {
  const [only, ...others] = more;
  if (!only) return schema;
  if (others.length === 0 && Object.keys(schema).length === 0) return only;
  return { ...schema, allOf: [...(schema.allOf ?? []), ...more] };
}
