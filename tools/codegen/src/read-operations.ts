import type { OperationModel, ParameterModel } from "./model.js";
import { allowOnly, child, items, members, type Node, optionalText, refuse, resolve, text } from "./node.js";
import { openEnum } from "./open-enum.js";
import { readAnswer, readBareAnswer } from "./read-answer.js";
import { readBody } from "./read-body.js";
import { bare } from "./read-errors.js";
import { readProof } from "./read-proof.js";

const methods = ["get", "post", "put", "patch", "delete"];
const operationKeys = [
  "operationId",
  "summary",
  "description",
  "externalDocs",
  "tags",
  "deprecated",
  "security",
  "parameters",
  "requestBody",
  "responses",
  "x-trunkline-proof",
  "x-trunkline-errors",
  "x-trunkline-idempotency",
  "x-trunkline-envelope",
  "x-trunkline-standing",
];

/** The words that no constant may be named by, and `then`, which would make a promise of the client. */
const reserved = `
  arguments await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package private
  protected public return static super switch then this throw true try typeof var void while with yield
`.split(/\s+/);

/** What stands beside the operations in a generated file. */
const generated = ["checked", "contract", "unchecked"];

export function readOperations(root: Node): OperationModel[] {
  const operations: OperationModel[] = [];
  for (const [path, item] of members(child(root, "paths"))) {
    allowOnly(item, methods);
    for (const [method, operation] of members(item)) {
      const read = readOperation(method, path, operation, root);
      if (operations.some(({ operationId }) => operationId === read.operationId)) {
        refuse(child(operation, "operationId"), `\`${read.operationId}\` names another operation already.`);
      }
      operations.push(read);
    }
  }
  if (operations.length === 0) refuse(child(root, "paths"), "must hold at least one operation.");
  return operations;
}

function readOperationId(node: Node): string {
  const operationId = text(node);
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    refuse(node, "must be a camelCase name such as sendMessage, for it becomes a method.");
  }
  if (reserved.includes(operationId)) {
    refuse(
      node,
      `\`${operationId}\` means something to JavaScript, so it cannot name a method; say what it acts on, as in deleteMessage.`,
    );
  }
  if (operationId === "close") {
    refuse(node, "`close` is what ends every client; say what the operation acts on, as in closeSession.");
  }
  if (generated.includes(operationId)) {
    refuse(
      node,
      `\`${operationId}\` is a name that the generated files use already; say what it acts on, as in readContract.`,
    );
  }
  return operationId;
}

function readOperation(method: string, path: string, node: Node, root: Node): OperationModel {
  allowOnly(node, operationKeys);
  const operationId = readOperationId(child(node, "operationId"));
  const security = child(node, "security");
  if (security.value !== undefined && items(security).length > 0) {
    refuse(security, "must be absent, for the contract's own security, or [], for none.");
  }
  const isBare = child(node, "x-trunkline-envelope").value === "none";
  const answer = isBare
    ? readBareAnswer(child(node, "responses"))
    : readAnswer(child(node, "responses"), root);
  const proof = readProof(child(node, "x-trunkline-proof"), answer.schema);
  if (isBare && proof.length === 0) {
    refuse(
      child(node, "x-trunkline-proof"),
      'must name a place, for the answer has no envelope; the pointer "" is the whole answer.',
    );
  }
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    summary: text(child(node, "summary")),
    description: optionalText(child(node, "description")),
    page: text(child(node, "externalDocs", "url")),
    isDeprecated: child(node, "deprecated").value === true,
    isAuthorized: security.value === undefined,
    isBare,
    idempotency: child(node, "x-trunkline-idempotency").value ?? "safe",
    parameters: items(child(node, "parameters")).map((parameter) => readParameter(resolve(parameter))),
    body:
      child(node, "requestBody").value === undefined
        ? undefined
        : readBody(resolve(child(node, "requestBody"))),
    answer: answer.name,
    proof,
    errors: bare(child(node, "x-trunkline-errors").value),
  };
}

function readParameter(node: Node): ParameterModel {
  allowOnly(node, [
    "name",
    "in",
    "required",
    "description",
    "schema",
    "examples",
    "deprecated",
    "x-trunkline-standing",
  ]);
  const place = text(child(node, "in"));
  if (place !== "path" && place !== "query" && place !== "header") {
    refuse(child(node, "in"), "must be path, query or header.");
  }
  const schema = child(node, "schema");
  const type = child(openEnum(schema)?.any ?? resolve(schema), "type");
  if (!["string", "integer", "number", "boolean"].includes(String(type.value))) {
    refuse(type, "a parameter must be a string, an integer, a number or a boolean.");
  }
  if (place === "path" && child(node, "required").value !== true) {
    refuse(node, "a path parameter must have `required: true`.");
  }
  const value = child(resolve(schema), "default").value;
  return {
    name: text(child(node, "name")),
    in: place,
    isRequired: child(node, "required").value === true,
    isDeprecated: child(node, "deprecated").value === true,
    description:
      optionalText(child(node, "description")) ?? optionalText(child(resolve(schema), "description")),
    // Of the parameters only a required header with a default is sent without being asked for.
    default:
      place === "header" && child(node, "required").value === true && value !== undefined
        ? String(value)
        : undefined,
    schema,
  };
}
