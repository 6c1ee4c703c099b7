import type { Body, Contract, Operation } from "@trunkline/contract";
import type { PrintableObject } from "../json-schema.js";
import { meaningsOf } from "./contract.js";
import { proofOf } from "./events.js";
import { header, pascalCase, print } from "./print.js";

/** One row of data per operation; the runtime interprets them. They hold no schema, so that a bundle need not either. */
export function emitUnchecked(contract: Contract): string {
  return [
    header(contract.vendor),
    "// A request that is made with these rows is not checked by the contract before it is sent:\n",
    "// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.\n\n",
    'import type { Operation } from "@trunkline/runtime";\n',
    importTypes(contract),
    ...contract.operations.map(
      (operation) =>
        `\nexport const ${operation.operationId}: ${rowType(operation)} = ${print(rowOf(operation))};\n`,
    ),
  ].join("");
}

/** The type of a row, which carries what its operation sends and answers. */
export function rowType({ operationId }: Operation): string {
  const name = pascalCase(operationId);
  return `Operation<${name}Request, ${name}Response>`;
}

/** The statement that imports what the types of all rows name. */
export function importTypes({ operations }: Contract): string {
  const names = operations.map(({ operationId }) => pascalCase(operationId));
  const types = names.flatMap((name) => [`${name}Request`, `${name}Response`]).sort();
  return `import type { ${types.join(", ")} } from "./index.js";\n`;
}

function rowOf(operation: Operation): PrintableObject {
  const { operationId, method, path, security, idempotency, parameters, body, secrets, proof, errors } =
    operation;
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
    errors: codes && { code: codes },
  };
}

function bodyOf({ mediaType, files }: Body): PrintableObject {
  if (mediaType === "application/json") return { mediaType };
  const kinds = files.map(({ name, isList }) => [name, isList ? "list" : "one"] as const);
  return { mediaType, files: Object.fromEntries(kinds) };
}
