import { part } from "../json.js";
import type { Credential, Exchange } from "../model/contract.js";
import { isAsked } from "../model/groups.js";
import { membersOf } from "../model/members.js";
import type { Operation } from "../model/operation.js";
import type { Schemas } from "../model/schema.js";
import { placesAt } from "../model/shapes.js";
import { child, has, type Node, report, text, texts } from "./node.js";

/** Reads how credentials are exchanged for a token. */
export function readExchange(auth: Node, operations: readonly Operation[], schemas: Schemas): Exchange {
  const named = (key: string) => {
    const node = child(auth, key);
    const operation = operations.find(({ operationId }) => operationId === node.value);
    if (!operation) report(node, `\`${String(node.value)}\` is not an operationId of this contract.`);
    return operation;
  };
  const obtain = named("obtain");
  const refresh = has(auth, "refresh") ? named("refresh") : undefined;
  const revoke = has(auth, "revoke") ? named("revoke") : undefined;
  if (obtain) checkOpen(child(auth, "obtain"), obtain);
  if (refresh) checkOpen(child(auth, "refresh"), refresh);
  if (revoke) checkRevoke(child(auth, "revoke"), revoke);
  // An operation without a body is not the one that was meant, and its response says nothing.
  const exchanges = [obtain, refresh].flatMap((one) => (one?.body ? [one] : []));
  checkProved(child(auth, "token"), exchanges);
  for (const key of ["lifetime", "refreshToken"]) checkMember(child(auth, key), exchanges, schemas);
  return {
    obtain: text(child(auth, "obtain")),
    credentials: obtain ? readCredentials(child(auth, "obtain"), obtain, schemas) : [],
    ...(has(auth, "refresh") && { refresh: text(child(auth, "refresh")) }),
    ...(has(auth, "refreshToken") && { refreshToken: text(child(auth, "refreshToken")) }),
    ...(has(auth, "revoke") && { revoke: text(child(auth, "revoke")) }),
    token: text(child(auth, "token")),
    lifetime: text(child(auth, "lifetime")),
    expired: texts(child(auth, "expired")),
  };
}

/** The token proves the response that has it, because without a token that response is of no use. */
function checkProved(node: Node, exchanges: readonly Operation[]): void {
  const other = exchanges.find(({ proof }) => !proof.some(({ pointer }) => pointer === node.value));
  if (typeof node.value !== "string" || other === undefined) return;
  report(node, `\`${node.value}\` must be in the x-trunkline-proof of \`${other.operationId}\`.`);
}

/** A field that a response may lack: the runtime can do without a lifetime and a refresh token. */
function checkMember(node: Node, exchanges: readonly Operation[], schemas: Schemas): void {
  const pointer = node.value;
  if (typeof pointer !== "string") return;
  const other = exchanges.find(({ success }) => placesAt(schemas, success.schema, pointer).length === 0);
  if (other) report(node, `\`${pointer}\` is not in the response of \`${other.operationId}\`.`);
}

function checkOpen(node: Node, { operationId, security }: Operation): void {
  if (security.length > 0)
    report(node, `\`${operationId}\` needs \`security: []\`, because it returns the token.`);
}

/** The token alone says what is given back; the runtime has nothing else to send. */
function checkRevoke(node: Node, { operationId, security, body, parameters }: Operation): void {
  if (security.length === 0) {
    report(
      node,
      `\`${operationId}\` must not have \`security: []\`, because it sends the token that it revokes.`,
    );
  } else if (body !== undefined || parameters.some(isAsked)) {
    report(
      node,
      `\`${operationId}\` needs more than the token; name an operation that has no body and no required parameter.`,
    );
  }
}

/** The fields of the body that is exchanged for a token. */
function readCredentials(node: Node, { body, secrets }: Operation, schemas: Schemas): Credential[] {
  if (!body) report(node, "must be an operation with a body that takes the credentials.");
  return [...(body ? membersOf(schemas, body.schema) : [])].map(([name, { description }]) => ({
    name,
    ...(description !== undefined && { description }),
    isSecret: secrets.includes(`/body${part(name)}`),
  }));
}
