import { isObject, part } from "../json.js";
import { child, items, members, type Node, resolve, schemaName, text } from "../node.js";
import { openEnum } from "../open-enum.js";
import { alternatives } from "./alternatives.js";
import { code, list } from "./markdown.js";
import { remarksIn } from "./sentences.js";
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

interface Walk {
  readonly form: Form | undefined;
  /** What is inferred of all requests. */
  readonly general: readonly string[];
  /** What is inferred of the objects around this one. */
  readonly around: readonly string[];
  /** What is inferred of the parameter that the schema is of. */
  readonly own: readonly string[];
}

/**
 * The rules that a request is checked by, each about a place in it. A rule that is inferred, as the description of its
 * schema or of one around it says, is none of them.
 */
export function requestRules(operation: Node, general: readonly string[]): string[] {
  const walk: Walk = { form: undefined, general, around: [], own: [] };
  const rules: Rule[] = [];
  const needed: string[] = [];
  for (const one of items(child(operation, "parameters"))) {
    const parameter = resolve(one);
    const schema = child(parameter, "schema");
    const group = text(child(parameter, "in"));
    const place = `/${group === "header" ? "headers" : group}${part(text(child(parameter, "name")))}`;
    if (child(parameter, "required").value === true) {
      const isSent = group === "header" && child(resolve(schema), "default").value !== undefined;
      needed.push(`${code(place)}${isSent ? " (sent unless given)" : ""}`);
    }
    rules.push(...rulesOf(schema, place, { ...walk, own: inferredIn(parameter) }));
  }
  const [media] = members(child(resolve(child(operation, "requestBody")), "content"));
  if (media) rules.push(...rulesOf(child(media[1], "schema"), "/body", walk));
  return [...(needed.length > 0 ? [`Needs ${list(needed)}.`] : []), ...joined(rules)];
}

function rulesOf(node: Node, place: string, walk: Walk): Rule[] {
  const open = openEnum(node);
  const schema = resolve(open?.any ?? node);
  const said = [node, resolve(node), schema].flatMap(inferredIn);
  const own = [...new Set([...walk.own, ...said])];
  const around = [...walk.around, ...own];
  const inferred = [...walk.general, ...around];
  const inner = { ...walk, around, own: [] };
  const required = items(child(schema, "required")).map(text);
  const isInferred = inferred.some((sentence) => /\brequired\b/.test(sentence));
  const needs = required.length > 0 && !isInferred ? [`needs ${list(required.map(code))}`] : [];
  const rules = [...needs, ...valueRules(schema, inferred, own)];
  const content = child(schema, "contentSchema");
  return [
    ...rules.map((rule) => ({ place, text: rule, form: walk.form })),
    ...items(child(schema, "allOf")).flatMap((one) => partRules(one, place, inner, required)),
    ...choiceRules(schema, place, inner, required),
    ...members(child(schema, "properties")).flatMap(([name, member]) =>
      rulesOf(member, place + part(name), inner),
    ),
    ...["items", "additionalProperties"].flatMap((keyword) => {
      const one = child(schema, keyword);
      // What is inferred of a list or a map is not about each of its members.
      return isObject(one.value) ? rulesOf(one, `${place}/*`, { ...inner, around: [] }) : [];
    }),
    ...(content.value === undefined ? [] : rulesOf(content, place, inner)),
  ];
}

/** A part of allOf speaks of the same object, so what the object requires is known there. */
function partRules(node: Node, place: string, walk: Walk, required: readonly string[]): Rule[] {
  const schema = resolve(node);
  const isChoice = ["anyOf", "oneOf"].some((keyword) => child(schema, keyword).value !== undefined);
  return isChoice ? choiceRules(schema, place, walk, required) : rulesOf(node, place, walk);
}

function choiceRules(schema: Node, place: string, walk: Walk, required: readonly string[]): Rule[] {
  return ["oneOf", "anyOf"].flatMap((keyword) => {
    const choices = items(child(schema, keyword));
    if (choices.length === 0) return [];
    const names = choices.map(schemaName);
    if (names.some((name) => name === undefined)) {
      return [{ place, text: alternatives(keyword, choices, required), form: walk.form }];
    }
    const rule = {
      place,
      text: `is ${list(
        names.map((name) => code(String(name))),
        "or",
      )}`,
      form: walk.form,
    };
    const inner = choices.flatMap((choice, index) =>
      rulesOf(choice, place, { ...walk, form: { name: String(names[index]), among: choices.length } }),
    );
    return [rule, ...inner];
  });
}

function inferredIn(node: Node): string[] {
  const description = isObject(node.value) ? node.value["description"] : undefined;
  if (typeof description !== "string") return [];
  return remarksIn(description).flatMap(({ standing, text: sentence }) =>
    standing === "inferred" ? [sentence] : [],
  );
}

/** Rules that are alike are told in one sentence; what holds in every shape is told without naming them. */
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
