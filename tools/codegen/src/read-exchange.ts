import { part } from "./json.js";
import { type ExchangeModel, isAsked, type OperationModel } from "./model.js";
import { child, items, type Node, optionalText, refuse, rootOf, text } from "./node.js";
import { bodyMembers } from "./read-body.js";
import { placesAt } from "./read-proof.js";

/** Reads how credentials are exchanged for a token. */
export function readExchange(auth: Node, operations: readonly OperationModel[]): ExchangeModel {
  const obtain = openOperation(child(auth, "obtain"), operations);
  const credentials = credentialsOf(child(auth, "obtain"), obtain);
  const has = (key: string) => child(auth, key).value !== undefined;
  const refresh = has("refresh") ? openOperation(child(auth, "refresh"), operations) : undefined;
  const exchanges = refresh === undefined ? [obtain] : [obtain, refresh];
  const revoke = has("revoke") ? readRevoke(child(auth, "revoke"), operations) : undefined;
  return {
    obtain: obtain.operationId,
    refresh: refresh?.operationId,
    refreshToken: has("refreshToken") ? memberAt(child(auth, "refreshToken"), exchanges) : undefined,
    revoke: revoke?.operationId,
    token: provedAt(child(auth, "token"), exchanges),
    lifetime: memberAt(child(auth, "lifetime"), exchanges),
    expired: items(child(auth, "expired")).map(text),
    credentials,
  };
}

/** A token is as sure as the answer that brings it, so it is what proves that answer. */
function provedAt(node: Node, exchanges: readonly OperationModel[]): string {
  const pointer = text(node);
  const other = exchanges.find(({ proof }) => !proof.some((one) => one.pointer === pointer));
  if (other) refuse(node, `\`${pointer}\` must be in the x-trunkline-proof of \`${other.operationId}\`.`);
  return pointer;
}

/** What an answer may lack: the runtime does without a lifetime and without a refresh token. */
function memberAt(node: Node, exchanges: readonly OperationModel[]): string {
  const pointer = text(node);
  const schemas = child(rootOf(node.document), "components", "schemas");
  const other = exchanges.find(({ answer }) => placesAt(child(schemas, answer), pointer).length === 0);
  if (other) refuse(node, `\`${pointer}\` names nothing in the answer of \`${other.operationId}\`.`);
  return pointer;
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
