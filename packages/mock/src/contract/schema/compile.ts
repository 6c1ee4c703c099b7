import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expression, type Keywords } from "./keywords.js";
import { sayWhichErrors } from "./union.js";
import type { Unit } from "./units.js";

/** The errors that a schema finds in a value. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/**
 * Compiles valid schemas. A schema is compiled at its first use, because that takes longer than the rest of a mock's start.
 */
export function createCompile(units: () => readonly Unit[]): (schema: Keywords) => Validate {
  let ajv: Ajv2020 | undefined;

  function compile(schema: Keywords) {
    ajv ??= createAjv(units());
    return ajv.compile(schema);
  }

  return (schema) => {
    let validate: ReturnType<typeof compile> | undefined;
    return (value) => {
      validate ??= compile(schema);
      return validate(value) ? [] : (validate.errors ?? []);
    };
  };
}

function createAjv(units: readonly Unit[]): Ajv2020 {
  const ajv = new Ajv2020({
    // Contracts have keywords and formats of their own.
    strict: false,
    logger: false,
    // They are checked already, with their places.
    meta: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
    // `constructor` is a member only of an object with its own.
    ownProperties: true,
    // 0.3 is a multiple of 0.1, although not in binary.
    multipleOfPrecision: 6,
    code: { regExp: Object.assign(expression, { code: "expression" }) },
  });
  formats.default(ajv);
  sayWhichErrors(ajv);
  for (const { id, schema } of units) {
    const whole = typeof schema === "boolean" ? { allOf: [schema] } : schema;
    ajv.addSchema({ $id: id, ...whole });
  }
  return ajv;
}
