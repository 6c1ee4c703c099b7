import {
  type Contract,
  isFile,
  type Json,
  type Operation,
  type Parameter,
  type Schema,
  type Schemas,
  said,
} from "@trunkline/contract";
import type { Request } from "@trunkline/trial";

export interface RequestExample {
  readonly name: string;
  readonly request: Request;
}

/**
 * Requests of an operation: one for each example of its body, one for each further example of a path parameter, and
 * one with every query parameter where some are optional.
 */
export function requestExamples(
  { schemas }: Pick<Contract, "schemas">,
  operation: Operation,
): RequestExample[] {
  const { parameters } = operation;
  const required = parameters.filter(({ isRequired }) => isRequired);
  const requests = bodiesOf(schemas, operation).map(({ name, body }) => ({
    name,
    request: { ...groupsOf(schemas, required), ...(body !== undefined && { body }) },
  }));
  const first: Request = requests[0]?.request ?? {};
  const choices = parameters
    .filter((parameter) => parameter.in === "path")
    .flatMap((parameter) =>
      parameter.examples.slice(1).map(({ name, value }) => ({
        name: `${parameter.name}-${name}`,
        request: { ...first, path: { ...first.path, [parameter.name]: value } },
      })),
    );
  const optional = parameters.filter((parameter) => parameter.in === "query" && !parameter.isRequired);
  const everything = {
    name: "everyParameter",
    request: { ...first, ...groupsOf(schemas, [...required, ...optional]) },
  };
  return [...requests, ...choices, ...(optional.length > 0 ? [everything] : [])];
}

function bodiesOf(schemas: Schemas, { body }: Operation): { name: string; body: unknown }[] {
  if (!body) return [{ name: "plain", body: undefined }];
  const isForm = body.mediaType === "multipart/form-data";
  return body.examples.map(({ name, value }) => ({
    name,
    body: isForm ? withFiles(schemas, body.schema, value) : value,
  }));
}

/** The value with a file in place of each text that represents one in an example. */
function withFiles(schemas: Schemas, schema: Schema, value: Json, name = "file"): unknown {
  const one = said(schemas, schema);
  const { items, properties } = one;
  if (isFile(one)) return new File([String(value)], `${name}.txt`, { type: "text/plain" });
  if (Array.isArray(value) && items !== undefined) {
    return value.map((item: Json, index) => withFiles(schemas, items, item, `${name}-${index + 1}`));
  }
  if (!properties) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).map(([key, member]) => {
      const inner = properties.get(key);
      return [key, inner === undefined ? member : withFiles(schemas, inner, member, key)];
    }),
  );
}

/** The values of parameters; headers are left to the client, which knows the values that the contract gives them. */
function groupsOf(schemas: Schemas, parameters: readonly Parameter[]): Request {
  const groups: Record<"path" | "query", Record<string, unknown>> = { path: {}, query: {} };
  for (const parameter of parameters) {
    if (parameter.in !== "header") groups[parameter.in][parameter.name] = exampleOf(schemas, parameter);
  }
  return Object.fromEntries(Object.entries(groups).filter(([, values]) => Object.keys(values).length > 0));
}

/** The first example, or else a value of the right type that shows the parameter's name. */
function exampleOf(schemas: Schemas, { name, examples: [example], schema }: Parameter): unknown {
  if (example) return example.value;
  const one = said(schemas, schema);
  const known = one.examples?.[0] ?? one.enum?.[0] ?? one.const;
  if (known !== undefined) return known;
  return one.type?.some((type) => type === "integer" || type === "number") ? 1 : `some-${name}`;
}
