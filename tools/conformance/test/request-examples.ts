import type { Request } from "@trunkline/trial";
import {
  type Document,
  type OperationObject,
  type ParameterObject,
  resolve,
  type SchemaObject,
} from "./openapi.js";

export interface RequestExample {
  readonly name: string;
  readonly request: Request;
}

/**
 * Requests of an operation: one for each example of its body, one for each further example of a path parameter, and
 * one with every query parameter where some are optional.
 */
export function requestExamples(document: Document, operation: OperationObject): RequestExample[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const required = parameters.filter((parameter) => parameter.required);
  const bodies = bodiesOf(document, operation);
  const requests = bodies.map(({ name, body }) => ({
    name,
    request: { ...groupsOf(document, required), ...(body !== undefined && { body }) },
  }));
  const first = requests[0]?.request ?? {};
  const choices = parameters
    .filter((parameter) => parameter.in === "path")
    .flatMap((parameter) =>
      Object.entries(parameter.examples ?? {})
        .slice(1)
        .map(([name, example]) => ({
          name: `${parameter.name}-${name}`,
          request: { ...first, path: { ...first.path, [parameter.name]: resolve(document, example).value } },
        })),
    );
  const optional = parameters.filter((parameter) => parameter.in === "query" && !parameter.required);
  const everything = {
    name: "everyParameter",
    request: { ...first, ...groupsOf(document, [...required, ...optional]) },
  };
  return [...requests, ...choices, ...(optional.length > 0 ? [everything] : [])];
}

function bodiesOf(document: Document, operation: OperationObject): { name: string; body: unknown }[] {
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (!content) return [{ name: "plain", body: undefined }];
  return Object.entries(content.examples ?? {}).map(([name, example]) => {
    const { value } = resolve(document, example);
    const schema = resolve(document, content.schema);
    return { name, body: mediaType === "multipart/form-data" ? withFiles(document, schema, value) : value };
  });
}

/** The value with a file in place of the text that stands for one in an example. */
function withFiles(document: Document, schema: SchemaObject, value: unknown, name = "file"): unknown {
  if (schema.format === "binary") return new File([String(value)], `${name}.txt`, { type: "text/plain" });
  if (Array.isArray(value) && schema.items) {
    const items = resolve(document, schema.items);
    return value.map((item, index) => withFiles(document, items, item, `${name}-${index + 1}`));
  }
  if (!schema.properties) return value;
  const { properties } = schema;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([key, member]) => {
      const inner = properties[key];
      return [key, inner ? withFiles(document, resolve(document, inner), member, key) : member];
    }),
  );
}

/** The values of parameters; headers are left to the client, which knows the values that the contract gives them. */
function groupsOf(document: Document, parameters: readonly ParameterObject[]): Request {
  const groups: Record<"path" | "query", Record<string, unknown>> = { path: {}, query: {} };
  for (const parameter of parameters) {
    if (parameter.in !== "header") groups[parameter.in][parameter.name] = exampleOf(document, parameter);
  }
  return Object.fromEntries(Object.entries(groups).filter(([, values]) => Object.keys(values).length > 0));
}

/** The first example, or else a value of the right type that shows the parameter's name. */
function exampleOf(document: Document, parameter: ParameterObject): unknown {
  const [example] = Object.values(parameter.examples ?? {});
  if (example) return resolve(document, example).value;
  const schema = resolve(document, parameter.schema);
  const known = schema.examples?.[0] ?? schema.enum?.[0] ?? schema.const;
  if (known !== undefined) return known;
  return schema.type === "integer" || schema.type === "number" ? 1 : `some-${parameter.name}`;
}
