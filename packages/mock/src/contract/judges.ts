import type { OperationPlaces, ParameterPlace } from "./document/operations.js";
import type { Place } from "./document/place.js";
import { problemsOf } from "./explain/findings.js";
import { type FieldProblem, tidy } from "./explain/tidy.js";
import type { DeclaredParameter, Resource } from "./resource.js";
import type { Collection } from "./schema/collect.js";
import { createCompile } from "./schema/compile.js";
import type { Side } from "./schema/hidden.js";
import type { Keywords } from "./schema/keywords.js";
import { isLegible, type Parameter } from "./typed.js";

/** A schema of the contract, and the problems that it finds in a value. */
export interface Judge {
  readonly schema: Keywords;
  readonly problems: (value: unknown) => readonly FieldProblem[];
}

/** The parameters of one part of a request, or the headers of a response. */
export interface ParameterJudge {
  readonly parameters: readonly Parameter[];
  /** Judges an object with a member for each parameter that can be read from its text. */
  readonly judge: Judge;
}

/** The judges of the requests and the responses of an operation. */
export interface Judges {
  readonly path: ParameterJudge;
  readonly query: ParameterJudge;
  readonly header: ParameterJudge;
  readonly cookie: ParameterJudge;
  /** By the media types of the contract. */
  readonly body: ReadonlyMap<string, Judge>;
  /** By the statuses, ranges or `default` of the contract. */
  readonly responses: ReadonlyMap<string, ResponseJudges>;
}

export interface ResponseJudges {
  readonly body: ReadonlyMap<string, Judge>;
  readonly header: ParameterJudge;
}

/** In OpenAPI, other fields describe these three. */
const elsewhere = ["accept", "content-type", "authorization"];

/** Makes the judges of operations. */
export function createJudges(collection: Collection) {
  const compile = createCompile(collection.units);

  function judgeOf(schema: Keywords): Judge {
    const validate = compile(schema);
    return { schema, problems: (value) => problemsFound(() => tidy(problemsOf(validate(value)))) };
  }

  const bodiesOf = (places: ReadonlyMap<string, Place>, side: Side) =>
    new Map([...places].map(([type, place]) => [type, judgeOf(collection.schemaAt(place, side))] as const));

  function parametersOf(
    places: readonly ParameterPlace[],
    declared: readonly DeclaredParameter[] = [],
    side: Side,
  ): ParameterJudge {
    const parameters = declared.flatMap((parameter): Parameter[] => {
      const place = places.find(({ name }) => name === parameter.name);
      const { schema: _, ...known } = parameter;
      if (!place) return [known];
      const schema = collection.schemaAt(place.schema, side);
      return [{ ...known, schema, ...(place.isJson && { style: "json" }) }];
    });
    const legible = parameters.filter((parameter) => isLegible(parameter));
    const judge = judgeOf({
      type: "object",
      required: legible.flatMap(({ name, required }) => (required ? [name] : [])),
      properties: Object.fromEntries(legible.map(({ name, schema = true }) => [name, schema])),
    });
    return { parameters, judge };
  }

  return ({ request = {}, responses }: Resource, places: OperationPlaces): Judges => {
    const within = (part: string) => places.parameters.filter((one) => one.in === part);
    const headers = (list: readonly ParameterPlace[]) =>
      list.map((one) => ({ ...one, name: one.name.toLowerCase() }));
    return {
      path: parametersOf(within("path"), request.path, "request"),
      query: parametersOf(within("query"), request.query, "request"),
      header: parametersOf(headers(within("header")), request.headers?.flatMap(inHead), "request"),
      cookie: parametersOf(within("cookie"), request.cookie, "request"),
      body: bodiesOf(places.body, "request"),
      responses: new Map(
        responses.map(({ code, headers: declared }) => {
          const its = places.responses.get(code);
          const named = headers([...(its?.headers.values() ?? [])]);
          const header = parametersOf(named, declared?.flatMap(inHead), "response");
          return [code, { body: bodiesOf(its?.body ?? new Map(), "response"), header }] as const;
        }),
      ),
    };
  };
}

/** Header names have no case, and a list is one header. */
function inHead(parameter: DeclaredParameter): DeclaredParameter[] {
  const name = parameter.name.toLowerCase();
  return elsewhere.includes(name) ? [] : [{ ...parameter, name, style: "simple" }];
}

/** A value that cannot be judged must not pass: it may be nested deeper than the judge's stack. */
function problemsFound(find: () => readonly FieldProblem[]): readonly FieldProblem[] {
  try {
    return find();
  } catch (error) {
    return [{ field: "", message: `cannot be judged: ${error instanceof Error ? error.message : error}` }];
  }
}
