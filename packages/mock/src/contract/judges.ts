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

/** A schema of the contract, and what it finds wrong with a value. */
export interface Judge {
  readonly schema: Keywords;
  readonly problems: (value: unknown) => readonly FieldProblem[];
}

/** The parameters of one part of a request, or the headers of a response. */
export interface ParameterJudge {
  readonly parameters: readonly Parameter[];
  /** Judges an object that has a member for each parameter whose value can be told from its text. */
  readonly judge: Judge;
}

/** What an operation judges its requests and its answers by. */
export interface Judges {
  readonly path: ParameterJudge;
  readonly query: ParameterJudge;
  readonly header: ParameterJudge;
  readonly cookie: ParameterJudge;
  /** By the media type that the contract names. */
  readonly body: ReadonlyMap<string, Judge>;
  /** By the status, range or `default` that the contract names. */
  readonly responses: ReadonlyMap<string, ResponseJudges>;
}

export interface ResponseJudges {
  readonly body: ReadonlyMap<string, Judge>;
  readonly header: ParameterJudge;
}

/** OpenAPI leaves these three to its other fields. */
const elsewhere = ["accept", "content-type", "authorization"];

/** Makes the judges of operations from the schemas of their document. */
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

/** A head has no case, and its lists stand in one line. */
function inHead(parameter: DeclaredParameter): DeclaredParameter[] {
  const name = parameter.name.toLowerCase();
  return elsewhere.includes(name) ? [] : [{ ...parameter, name, style: "simple" }];
}

/** What could not be judged must not pass: a value may be nested deeper than the stack of the judge. */
function problemsFound(find: () => readonly FieldProblem[]): readonly FieldProblem[] {
  try {
    return find();
  } catch (error) {
    return [{ field: "", message: `cannot be judged: ${error instanceof Error ? error.message : error}` }];
  }
}
