import type { Event } from "../model/event.js";
import type { Idempotency, Operation } from "../model/operation.js";
import { bodySecrets, readBody } from "./body.js";
import { readCorrelation } from "./correlation.js";
import { readMeanings } from "./envelope.js";
import {
  allowOnly,
  child,
  has,
  items,
  members,
  type Node,
  optional,
  report,
  resolve,
  text,
  texts,
} from "./node.js";
import { readOperationId } from "./operation-id.js";
import { parameterSecrets, readParameters } from "./parameters.js";
import { checkProof, readProof } from "./proof.js";
import { readResponses, readSuccess } from "./responses.js";
import type { Known } from "./scope.js";
import { readStanding } from "./standing.js";

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
  "x-trunkline-correlation",
  "x-trunkline-errors",
  "x-trunkline-idempotency",
  "x-trunkline-envelope",
  "x-trunkline-standing",
];

/** The operations in the order of the contract; one without a name cannot be called and is left out. */
export function readOperations(paths: Node, events: readonly Event[], known: Known): Operation[] {
  const operations = new Map<string, Operation>();
  const all = members(paths).flatMap(([path, item]) => {
    allowOnly(item, methods);
    return members(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, node]) => ({ path, method, node: resolve(node) }));
  });
  for (const { path, method, node } of all) {
    if (node.isLost) continue;
    const operation = readOperation({ method, path, node }, events, known);
    const { operationId } = operation;
    if (operations.has(operationId)) {
      report(child(node, "operationId"), `\`${operationId}\` is already the name of another operation.`);
    } else if (operationId !== "") operations.set(operationId, operation);
  }
  if (all.length === 0) report(paths, "must hold at least one operation.");
  return [...operations.values()];
}

interface Placed {
  readonly method: string;
  readonly path: string;
  readonly node: Node;
}

function readOperation({ method, path, node }: Placed, events: readonly Event[], known: Known): Operation {
  allowOnly(node, operationKeys);
  const security = child(node, "security");
  if (items(security).length > 0) {
    report(security, "must be [], or be left out: an operation has the contract's own security or none.");
  }
  const isBare = child(node, "x-trunkline-envelope").value === "none";
  const responses = child(node, "responses");
  const success = readSuccess(responses, isBare, known);
  const parameters = readParameters(child(node, "parameters"), known.schemas);
  const body = has(node, "requestBody") ? readBody(child(node, "requestBody"), known.schemas) : undefined;
  const proof = readProof(child(node, "x-trunkline-proof"), success, known.schemas);
  if (isBare) checkProof(child(node, "x-trunkline-proof"));
  return {
    operationId: readOperationId(child(node, "operationId")),
    method: method.toUpperCase(),
    path,
    summary: text(child(node, "summary")),
    ...optional(node, "description", text),
    page: text(child(node, "externalDocs", "url")),
    tags: texts(child(node, "tags")),
    isDeprecated: child(node, "deprecated").value === true,
    security: security.value === undefined ? known.security : [],
    isBare,
    idempotency: readIdempotency(child(node, "x-trunkline-idempotency"), method),
    parameters,
    ...(body && { body }),
    secrets: [...parameterSecrets(parameters, known.schemas), ...bodySecrets(body, known.schemas)],
    responses: readResponses(responses),
    success,
    proof,
    ...(has(node, "x-trunkline-correlation") && {
      correlation: readCorrelation(
        child(node, "x-trunkline-correlation"),
        { success, body, events },
        known.schemas,
      ),
    }),
    errors: readMeanings(child(node, "x-trunkline-errors", "code")),
    standing: readStanding(node),
  };
}

/** A GET may be sent twice; of any other request the contract has to say so. */
function readIdempotency(node: Node, method: string): Idempotency {
  if (node.value === undefined) return method === "get" ? "safe" : "none";
  if (node.value === "none" || node.value === "safe") return node.value;
  return has(node, "header")
    ? { header: text(child(node, "header")) }
    : { field: text(child(node, "field")) };
}
