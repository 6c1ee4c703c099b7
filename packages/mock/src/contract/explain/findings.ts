import type { ErrorObject } from "ajv/dist/2020.js";
import { escapeKey } from "../document/place.js";
import type { JsonSchema } from "../schema/keywords.js";
import type { Because } from "../schema/union.js";
import { settle } from "./alternatives.js";
import type { Problem } from "./describe.js";

/** An error of the judge, with those of each alternative if all of them failed. */
interface Finding {
  readonly error: ErrorObject;
  readonly alternatives: readonly (readonly Finding[])[];
}

/** The problems that errors of the judge mean; those of alternatives come last. */
export function problemsOf(errors: readonly ErrorObject[]): readonly Problem[] {
  return reported(findings(errors));
}

/** An error comes after its causes. */
function findings(errors: readonly ErrorObject[]): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = errors.length - 1; at >= 0; at -= 1) {
    const error = errors[at] as ErrorObject;
    const { ends } = becauseOf(error);
    const [first = 0] = ends;
    const begin = at - ((ends.at(-1) ?? first) - first);
    const alternatives = ends
      .slice(1)
      .map((end, index) => findings(errors.slice(begin + (ends[index] ?? 0) - first, begin + end - first)));
    found.push({ error, alternatives });
    at = begin;
  }
  // An error of `if` repeats those of its branch; an error of a name repeats `propertyNames`.
  return found
    .reverse()
    .filter(
      ({ error: { keyword, propertyName } }) =>
        keyword !== "if" && (propertyName === undefined || keyword === "propertyNames"),
    );
}

function becauseOf({ params }: ErrorObject): Because {
  return { ends: [], ...params };
}

function reported(all: readonly Finding[]): readonly Problem[] {
  const unions = all.filter(({ error: { keyword } }) => keyword === "anyOf" || keyword === "oneOf");
  const choices = unions.flatMap(({ error, alternatives }) => {
    const { keyword, instancePath: field, schema } = error;
    if (becauseOf(error).fitting) return [{ field, keyword, asks: schema }];
    return settle(field, schema as readonly JsonSchema[], alternatives.map(reported));
  });
  const open = new Set(unions.map(({ error }) => error.instancePath));
  const simple = all.filter(
    ({ error }) =>
      // The members of a failed alternative count as unevaluated, and would be called unknown.
      !(error.keyword.startsWith("unevaluated") && open.has(error.instancePath)) &&
      !unions.some((union) => union.error === error),
  );
  return [...together(simple.map(({ error }) => error)), ...choices];
}

/** The judge has an error for each missing member. */
function together(errors: readonly ErrorObject[]): Problem[] {
  const lacking = new Map<unknown, Map<string, string[]>>();
  return errors.flatMap((error) => {
    const { keyword, instancePath: field, schema, params } = error;
    if (keyword !== "required" && keyword !== "dependentRequired") return [problemOf(error)];
    const ofList = lacking.get(schema) ?? new Map<string, string[]>();
    lacking.set(schema, ofList);
    const key = `${field} ${params["property"] ?? ""}`;
    const known = ofList.get(key);
    const name = params["missingProperty"] as string;
    if (known) {
      known.push(name);
      return [];
    }
    const names = [name];
    ofList.set(key, names);
    return [{ field, keyword: "required", asks: [names] }];
  });
}

function problemOf({ keyword, instancePath, schema, params }: ErrorObject): Problem {
  const inside = (name: string) => `${instancePath}/${escapeKey(name)}`;
  switch (keyword) {
    case "const":
      return { field: instancePath, keyword: "enum", asks: [schema] };
    // A member that is known and excluded shows which alternative is meant; an unknown one does not.
    case "false schema":
      return { field: instancePath, keyword: "false", asks: {} };
    case "additionalProperties":
      return { field: inside(params["additionalProperty"]), keyword: "false", asks: false };
    case "unevaluatedProperties":
      return { field: inside(params["unevaluatedProperty"]), keyword: "false", asks: false };
    case "propertyNames":
      return { field: inside(params["propertyName"]), keyword, asks: schema };
    case "items":
    case "unevaluatedItems":
      return { field: instancePath, keyword: "maxItems", asks: params["limit"] ?? params["len"] };
    default:
      return { field: instancePath, keyword, asks: schema };
  }
}
