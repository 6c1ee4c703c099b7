import {
  groupOf,
  isReference,
  type Operation,
  openValues,
  part,
  type Schema,
  type Schemas,
  type Standing,
  said,
} from "@trunkline/contract";
import { alternatives } from "./alternatives.js";
import { groundsOf } from "./grounds.js";
import { code, list } from "./markdown.js";
import { valueRules } from "./values.js";

interface Rule {
  readonly place: string;
  readonly text: string;
  /** The shape that the rule belongs to, where a body has one of several. */
  readonly form: Form | undefined;
}

interface Form {
  readonly name: string;
  readonly among: number;
}

/** The rules that a request is checked by and that the vendor's page states, each about a place in it. */
export function requestRules({ parameters, body }: Operation, schemas: Schemas): string[] {
  const placed = parameters.map((parameter) => ({
    ...parameter,
    place: `/${groupOf(parameter)}${part(parameter.name)}`,
  }));
  const needed = placed
    .filter(({ isRequired }) => isRequired)
    .map(({ place, sent }) => `${code(place)}${sent === undefined ? "" : " (sent unless given)"}`);
  const walk = walker(schemas);
  const rules = [
    ...placed.flatMap(({ schema, place, standing }) => walk(schema, place, undefined, standing)),
    ...(body ? walk(body.schema, "/body", undefined) : []),
  ];
  return [...(needed.length > 0 ? [`Needs ${list(needed)}.`] : []), ...joined(rules)];
}

type Walk = (schema: Schema, place: string, form: Form | undefined, more?: readonly Standing[]) => Rule[];

function walker(schemas: Schemas): Walk {
  const walk: Walk = (schema, place, form, more = []) => {
    const one = openValues(schemas, schema)?.any ?? said(schemas, schema);
    const grounds = groundsOf(schema, schemas, more);
    const { required = [], properties = new Map<string, Schema>(), allOf = [], contentSchema } = one;
    const stated = required.filter((name) => grounds.isDocumented(`required/${name}`));
    const needs = stated.length > 0 ? [`needs ${list(stated.map(code))}`] : [];
    const each = [one.items, one.additionalProperties].filter((inner) => inner !== undefined);
    return [
      ...[...needs, ...valueRules(one, grounds)].map((text) => ({ place, text, form })),
      // A part of allOf is about the same object, so what the object requires is known there.
      ...allOf.flatMap((inner) =>
        isChoice(inner, schemas) ? choices(inner, place, form, required) : walk(inner, place, form),
      ),
      ...(openValues(schemas, schema) ? [] : choices(one, place, form, required)),
      ...[...properties].flatMap(([name, member]) => walk(member, place + part(name), form)),
      ...each.flatMap((inner) => walk(inner, `${place}/*`, form)),
      ...(contentSchema === undefined ? [] : walk(contentSchema, place, form)),
    ];
  };
  const choices = (schema: Schema, place: string, form: Form | undefined, required: readonly string[]) =>
    (["oneOf", "anyOf"] as const).flatMap((keyword): Rule[] => {
      const among = said(schemas, schema)[keyword] ?? [];
      const isStated = groundsOf(schema, schemas).isDocumented(keyword);
      if (among.length === 0) return [];
      const names = among.map((one) => (isReference(one) ? one.reference : undefined));
      if (names.includes(undefined)) {
        return isStated ? [{ place, text: alternatives(keyword, among, required, schemas), form }] : [];
      }
      const text = `is ${list(
        names.map((name) => code(String(name))),
        "or",
      )}`;
      const inner = among.flatMap((one, index) =>
        walk(one, place, { name: String(names[index]), among: among.length }),
      );
      return [...(isStated ? [{ place, text, form }] : []), ...inner];
    });
  return walk;
}

function isChoice(schema: Schema, schemas: Schemas): boolean {
  const { anyOf, oneOf } = said(schemas, schema);
  return anyOf !== undefined || oneOf !== undefined;
}

/** Rules that are alike share a sentence; a rule of every shape names none of them. */
function joined(rules: readonly Rule[]): string[] {
  const ofPlaces = new Map<string, { readonly place: string; readonly label: string; texts: string[] }>();
  for (const { place, text: rule } of rules) {
    const same = rules.filter((one) => one.place === place && one.text === rule);
    const forms = [...new Set(same.map(({ form }) => form?.name ?? ""))];
    const isGeneral = forms.includes("") || forms.length === same[0]?.form?.among;
    const label = isGeneral ? "" : ` (${forms.map(code).join(", ")})`;
    // Alternatives are long, and each has a line of its own.
    const key = `${place}${label}${rule.includes("; or ") ? rule : ""}`;
    const known = ofPlaces.get(key) ?? { place, label, texts: [] };
    if (!known.texts.includes(rule)) known.texts.push(rule);
    ofPlaces.set(key, known);
  }
  const places = new Map<string, string[]>();
  for (const { place, label, texts } of ofPlaces.values()) {
    const rule = `${label}: ${texts.join("; ")}.`;
    places.set(rule, [...(places.get(rule) ?? []), code(place)]);
  }
  return [...places].map(([rule, all]) => `${all.join(", ")}${rule}`);
}
