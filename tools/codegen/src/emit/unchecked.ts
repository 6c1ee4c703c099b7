import { part } from "../json.js";
import type { Printable, PrintableObject } from "../json-schema.js";
import type { BodyModel, Model, OperationModel, ParameterModel } from "../model.js";
import { child, resolve } from "../node.js";
import { header, pascalCase, print } from "./print.js";

/** One row of data per operation; the runtime interprets them. They hold no schema, so that a bundle need not either. */
export function emitUnchecked(model: Model): string {
  return [
    header(model.vendor),
    "// A request that is made with these rows is not checked by the contract before it is sent:\n",
    "// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.\n\n",
    'import type { Operation } from "@trunkline/runtime";\n',
    importTypes(model),
    ...model.operations.map(
      (operation) =>
        `\nexport const ${operation.operationId}: ${rowType(operation)} = ${print(rowOf(operation))};\n`,
    ),
  ].join("");
}

/** The type of a row, which carries what its operation sends and answers. */
export function rowType({ operationId }: OperationModel): string {
  const name = pascalCase(operationId);
  return `Operation<${name}Request, ${name}Response>`;
}

/** The statement that imports what the types of all rows name. */
export function importTypes({ operations }: Model): string {
  const names = operations.map(({ operationId }) => pascalCase(operationId));
  const types = names.flatMap((name) => [`${name}Request`, `${name}Response`]).sort();
  return `import type { ${types.join(", ")} } from "./index.js";\n`;
}

function rowOf(operation: OperationModel): PrintableObject {
  const { operationId, method, path, isAuthorized, idempotency, parameters, body, proof, errors } = operation;
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
    secrets: secrets.length > 0 ? secrets : undefined,
    bare: operation.isBare || undefined,
    proof: proof.map(({ pointer, type }) => ({ pointer, type })),
    errors: errors as Printable,
  };
}

/** Where a parameter stands in the request, if it is a secret. */
function secretOf(parameter: ParameterModel): string[] {
  if (child(resolve(parameter.schema), "format").value !== "password") return [];
  const group = parameter.in === "header" ? "headers" : parameter.in;
  return [`/${group}${part(parameter.name)}`];
}

function bodyOf({ mediaType, files }: BodyModel): PrintableObject {
  if (mediaType === "application/json") return { mediaType };
  const kinds = files.map(({ name, isList }) => [name, isList ? "list" : "one"] as const);
  return { mediaType, files: Object.fromEntries(kinds) };
}
