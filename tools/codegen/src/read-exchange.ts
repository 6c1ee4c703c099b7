import { part } from "./json.js";
import { type ExchangeModel, isAsked, type OperationModel } from "./model.js";
import { child, items, type Node, optionalText, refuse, text } from "./node.js";
import { bodyMembers } from "./read-body.js";

/** Reads how credentials are exchanged for a token. */
export function readExchange(auth: Node, operations: readonly OperationModel[]): ExchangeModel {
  const obtain = openOperation(child(auth, "obtain"), operations);
  const credentials = credentialsOf(child(auth, "obtain"), obtain);
  // A token is as sure as the answer that brings it, so it is part of what proves that answer.
  const required = (key: string) => {
    const pointer = text(child(auth, key));
    if (obtain.evidence.includes(pointer)) return pointer;
    return refuse(
      child(auth, key),
      `\`${pointer}\` must be a required member of the answer of \`${obtain.operationId}\`.`,
    );
  };
  const has = (key: string) => child(auth, key).value !== undefined;
  const refresh = has("refresh") ? openOperation(child(auth, "refresh"), operations) : undefined;
  const revoke = has("revoke") ? readRevoke(child(auth, "revoke"), operations) : undefined;
  return {
    obtain: obtain.operationId,
    refresh: refresh?.operationId,
    refreshToken: has("refreshToken") ? required("refreshToken") : undefined,
    revoke: revoke?.operationId,
    token: required("token"),
    lifetime: required("lifetime"),
    expired: items(child(auth, "expired")).map(text),
    credentials,
  };
}

function operationAt(node: Node, operations: readonly OperationModel[]): OperationModel {
  const operation = operations.find(({ operationId }) => operationId === node.value);
  return operation ?? refuse(node, `\`${String(node.value)}\` is not an operationId of this contract.`);
}

function openOperation(node: Node, operations: readonly OperationModel[]): OperationModel {
  const operation = operationAt(node, operations);
  if (!operation.isAuthorized) return operation;
  return refuse(node, `\`${operation.operationId}\` needs \`security: []\`, for it gives the token.`);
}

/** What gives a token back is told by the token alone, which is all that the runtime has to send. */
function readRevoke(node: Node, operations: readonly OperationModel[]): OperationModel {
  const operation = operationAt(node, operations);
  if (!operation.isAuthorized) {
    refuse(
      node,
      `\`${operation.operationId}\` must not have \`security: []\`, for it carries the token that it gives back.`,
    );
  }
  if (operation.body !== undefined || operation.parameters.some(isAsked)) {
    refuse(
      node,
      `\`${operation.operationId}\` asks for more than the token; only an operation without a body and without a parameter to give can be it.`,
    );
  }
  return operation;
}

/** The members of the body that is exchanged for a token. */
function credentialsOf(node: Node, { body }: OperationModel): ExchangeModel["credentials"] {
  if (!body) return refuse(node, "must be an operation with a body, which the credentials fill.");
  return bodyMembers(body.schema).map(([name, schema]) => ({
    name,
    description: optionalText(child(schema, "description")),
    isSecret: body.secrets.includes(`/body${part(name)}`),
  }));
}
