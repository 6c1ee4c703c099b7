import { escapeKey } from "./document/place.js";
import type { Judge, ParameterJudge } from "./judges.js";
import type { Keywords } from "./schema/keywords.js";
import { isSingle, memberOf } from "./schema/shape.js";
import { typedValues } from "./typed.js";
import { type Violation, violationsIn } from "./violation.js";

/** The problems of path, query, header or cookie parameters. Header names are in lower case. */
export function parameterProblems(
  part: "path" | "query" | "header" | "cookie",
  given: ReadonlyMap<string, readonly string[]>,
  { parameters, judge }: ParameterJudge,
): Violation[] {
  const { properties = {} } = judge.schema as Keywords;
  const values = Object.entries(typedValues(given, parameters, true)).filter(([name]) =>
    Object.hasOwn(properties, name),
  );
  return memberProblems(part, judge, Object.fromEntries(values));
}

/** The problems of values that were sent as text. */
export function memberProblems(
  part: string,
  { schema, problems }: Judge,
  values: Readonly<Record<string, unknown>>,
): Violation[] {
  const repeated = Object.entries(values).filter(
    ([name, value]) => Array.isArray(value) && isSingle(memberOf(schema, name)),
  ) as [string, unknown[]][];
  const last = Object.fromEntries(repeated.map(([name, all]) => [name, all.at(-1)]));
  return [
    ...repeated.map(([name, { length }]) => ({
      in: part,
      pointer: `/${escapeKey(name)}`,
      message: `must be sent once, not ${length} times: it is not a list`,
    })),
    ...violationsIn(part, problems({ ...values, ...last })),
  ];
}
