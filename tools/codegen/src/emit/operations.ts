import { part } from "../json.js";
import { compactSchema, type Printable, type PrintableObject, Reference } from "../json-schema.js";
import type { BodyModel, Model, OperationModel, ParameterModel } from "../model.js";
import { child, resolve } from "../node.js";
import { header, pascalCase, print } from "./print.js";

/** One row of data per operation; the runtime interprets them. */
export function emitOperations(model: Model): string {
  const rows = model.operations.map((operation) => ({ name: operation.operationId, row: rowOf(operation) }));
  const used = new Set<string>();
  for (const { row } of rows) collectReferences(row, used);
  const imports = [...used].sort();
  const types = rows
    .flatMap(({ name }) => [`${pascalCase(name)}Request`, `${pascalCase(name)}Response`])
    .sort();
  return [
    header(model.vendor),
    'import type { Operation } from "@trunkline/runtime";\n',
    `import type { ${types.join(", ")} } from "./index.js";\n`,
    imports.length > 0 ? `import { ${imports.join(", ")} } from "./schemas.js";\n` : "",
    ...rows.map(({ name, row }) => {
      const type = pascalCase(name);
      return `\nexport const ${name}: Operation<${type}Request, ${type}Response> = ${print(row)};\n`;
    }),
  ].join("");
}

function rowOf(operation: OperationModel): PrintableObject {
  const { operationId, method, path, isAuthorized, idempotency, parameters, body, evidence } = operation;
  const secrets = [...parameters.flatMap(secretOf), ...(body?.secrets ?? [])];
  const sent = parameters.filter((parameter) => parameter.default !== undefined);
  return {
    operationId,
    method,
    path,
    authorized: isAuthorized,
    idempotency: idempotency as Printable,
    headers: sent.length > 0 ? Object.fromEntries(sent.map((one) => [one.name, one.default])) : undefined,
    body: body && bodyOf(body),
    request: requestOf(parameters, body),
    secrets: secrets.length > 0 ? secrets : undefined,
    bare: operation.isBare || undefined,
    evidence,
  };
}

/** Where a parameter stands in the request, if it is a secret. */
function secretOf(parameter: ParameterModel): string[] {
  if (child(resolve(parameter.schema), "format").value !== "password") return [];
  const group = parameter.in === "header" ? "headers" : parameter.in;
  return [`/${group}${part(parameter.name)}`];
}

function bodyOf({ mediaType, files, json }: BodyModel): PrintableObject {
  if (mediaType === "multipart/form-data") {
    const kinds = files.map(({ name, isList }) => [name, isList ? "list" : "one"] as const);
    return { mediaType, files: Object.fromEntries(kinds) };
  }
  const texts = json.map(({ name, schema }) => [name, compactSchema(schema)] as const);
  return { mediaType, json: texts.length > 0 ? Object.fromEntries(texts) : undefined };
}

/** The schema of `{ path, query, headers, body }`. */
function requestOf(parameters: readonly ParameterModel[], body: BodyModel | undefined): PrintableObject {
  const properties: Record<string, Printable> = {};
  const required: string[] = [];
  for (const [group, place] of [
    ["path", "path"],
    ["query", "query"],
    ["headers", "header"],
  ] as const) {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    const needed = own.filter(isAsked).map(({ name }) => name);
    properties[group] = {
      type: "object",
      additionalProperties: false,
      required: needed.length > 0 ? needed : undefined,
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, compactSchema(schema)])),
    };
    if (needed.length > 0) required.push(group);
  }
  if (body) {
    properties["body"] = compactSchema(body.schema);
    required.push("body");
  }
  return {
    type: "object",
    additionalProperties: false,
    required: required.length > 0 ? required : undefined,
    properties,
  };
}

/** Whether the caller has to give a parameter: a required header with a default is sent without being asked for. */
export function isAsked({ isRequired, default: value }: ParameterModel): boolean {
  return isRequired && value === undefined;
}

function collectReferences(value: Printable | undefined, into: Set<string>): void {
  if (value instanceof Reference) into.add(value.name);
  else if (Array.isArray(value)) for (const item of value) collectReferences(item, into);
  else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collectReferences(item, into);
  }
}
