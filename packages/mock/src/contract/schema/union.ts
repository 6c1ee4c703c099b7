import {
  _,
  type Ajv2020,
  type CodeKeywordDefinition,
  type KeywordErrorDefinition,
  Name,
} from "ajv/dist/2020.js";

/** The number of errors before an error's own causes, and after those of each alternative; they come just before the error. */
export interface Because {
  readonly ends: readonly number[];
  /** How many alternatives of a union fit. */
  readonly fitting?: number;
}

const errorCount = new Name("errors");

/**
 * Ajv lists all errors in one row. These keywords work as in Ajv, but their own error says which of those before it belong
 * to it, and to which alternative.
 */
export function sayWhichErrors(ajv: Ajv2020): void {
  const contains = ajv.getKeyword("contains") as CodeKeywordDefinition;
  const params: KeywordErrorDefinition["params"] = ({ errsCount }) =>
    _`{ends: [${errsCount ?? 0}, ${errorCount}]}`;
  for (const keyword of ["anyOf", "oneOf", "contains"]) ajv.removeKeyword(keyword);
  ajv.addKeyword({ ...contains, error: { message: "contains", params } });
  ajv.addKeyword(union("anyOf"));
  ajv.addKeyword(union("oneOf"));
}

function union(keyword: "anyOf" | "oneOf"): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "array",
    trackErrors: true,
    error: {
      message: keyword,
      params: ({ params }) => _`{ends: ${params["ends"]}, fitting: ${params["fitting"]}}`,
    },
    code(context) {
      const { gen } = context;
      const valid = gen.name("valid");
      const fitting = gen.let("fitting", 0);
      const ends = gen.const("ends", _`[${errorCount}]`);
      context.setParams({ ends, fitting });
      for (const index of (context.schema as readonly unknown[]).keys()) {
        const alternative = context.subschema({ keyword, schemaProp: index, compositeRule: true }, valid);
        gen.code(_`${ends}.push(${errorCount})`);
        gen.if(valid, () => {
          gen.code(_`${fitting}++`);
          context.mergeEvaluated(alternative, Name);
        });
      }
      context.result(
        keyword === "anyOf" ? _`${fitting} > 0` : _`${fitting} === 1`,
        () => context.reset(),
        () => context.error(true),
      );
    },
  };
}
