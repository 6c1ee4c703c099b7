import type { Body, Contract, NamedSchema, Operation } from "@trunkline/contract";
import { Call, type Printable, type PrintableObject } from "../json-schema.js";
import { meaningsOf } from "./contract.js";
import { proofOf } from "./events.js";
import { exportOf, header, importOf, print } from "./print.js";
import { type RequestTypes, requestType } from "./requests.js";

/** One row of data per operation; the runtime interprets them. They have no schema, so that a bundle does not need one. */
export function emitRows(
  contract: Contract,
  requests: RequestTypes,
  schemas: readonly NamedSchema[],
): string {
  const hasForms = contract.operations.some(({ body }) => body?.mediaType === "multipart/form-data");
  return [
    header(contract.vendor),
    "// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has\n",
    "// neither the schemas nor the validator. The rows of operations.ts check requests.\n\n",
    importOf(
      "@trunkline/runtime",
      hasForms ? ["formBody", "type Operation"] : ["Operation"],
      hasForms ? undefined : "type",
    ),
    'import type * as requests from "./requests.js";\nimport type * as types from "./types.js";\n\n',
    // A program that exports a row has to find the names of its types where it found the row.
    exportOf("@trunkline/runtime", ["FileContent", "FileInput", "Operation"], "type"),
    exportOf("./requests.js", requests.names, "type"),
    exportOf(
      "./types.js",
      schemas.map(({ name }) => name),
      "type",
    ),
    ...contract.operations.map(
      (operation) =>
        `\nexport const ${operation.operationId}: ${rowType(operation)} = ${print(rowOf(operation))};\n`,
    ),
  ].join("");
}

/** The type of a row, with the types of its request and its response. */
function rowType(operation: Operation): string {
  return `Operation<requests.${requestType(operation)}, types.${operation.success.name}>`;
}

function rowOf(operation: Operation): PrintableObject {
  const { operationId, method, path, security, idempotency, parameters, body, secrets, proof, errors } =
    operation;
  const { response, request } = operation.correlation ?? {};
  const sent = parameters.filter((parameter) => parameter.sent !== undefined);
  const codes = meaningsOf(errors);
  return {
    operationId,
    method,
    path,
    authorized: security.length > 0,
    idempotency,
    headers: sent.length > 0 ? Object.fromEntries(sent.map((one) => [one.name, one.sent])) : undefined,
    body: body && bodyOf(body),
    secrets: secrets.length > 0 ? secrets : undefined,
    bare: operation.isBare || undefined,
    proof: proof.map(proofOf),
    correlation: response === undefined ? undefined : { response, request },
    errors: codes && { code: codes },
  };
}

function bodyOf({ mediaType, files }: Body): Printable {
  if (mediaType === "application/json") return { mediaType };
  const kinds = files.map(({ name, isList }) => [name, isList ? "list" : "one"] as const);
  return new Call("formBody", Object.fromEntries(kinds));
}
