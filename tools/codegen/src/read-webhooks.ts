import type { EventModel, SignatureModel } from "./model.js";
import { allowOnly, child, members, type Node, optionalText, refuse, schemaName, text } from "./node.js";
import { readProof } from "./read-proof.js";

const webhookKeys = [
  "operationId",
  "summary",
  "description",
  "externalDocs",
  "tags",
  "security",
  "requestBody",
  "responses",
  "x-trunkline-event",
  "x-trunkline-proof",
  "x-trunkline-signature",
];

/** Reads the events that the vendor delivers. */
export function readWebhooks(root: Node): EventModel[] {
  return members(child(root, "webhooks")).map(([type, item]) => {
    if (!/^[a-z][A-Za-z0-9]*$/.test(type) || type === "unknown") {
      refuse(
        item,
        "must be a camelCase name such as incomingMessage, and not unknown, for it becomes the type of an event.",
      );
    }
    allowOnly(item, ["post"]);
    return readWebhook(type, child(item, "post"));
  });
}

function readWebhook(type: string, node: Node): EventModel {
  allowOnly(node, webhookKeys);
  const body = child(node, "requestBody", "content", "application/json", "schema");
  const event = child(node, "x-trunkline-event");
  if (event.value === undefined)
    refuse(node, "needs x-trunkline-event, which says how a delivery is recognised.");
  return {
    type,
    schema: schemaName(body) ?? refuse(body, "must be a $ref to a component schema, which names the type."),
    summary: text(child(node, "summary")),
    description: optionalText(child(node, "description")),
    page: text(child(node, "externalDocs", "url")),
    pointer: text(child(event, "pointer")),
    value: child(event, "value").value as EventModel["value"],
    proof: readProof(child(node, "x-trunkline-proof"), body),
  };
}

/** How deliveries are signed: all of them the same way, or none. */
export function readSignature(root: Node): SignatureModel | undefined {
  const signatures = members(child(root, "webhooks")).map(([, item]) =>
    child(item, "post", "x-trunkline-signature"),
  );
  const [first] = signatures;
  const other = signatures.find(({ value }) => JSON.stringify(value) !== JSON.stringify(first?.value));
  if (other) refuse(other, "every webhook of a vendor must be signed in the same way.");
  if (first?.value === undefined) return undefined;
  return { header: text(child(first, "header")), encoding: text(child(first, "encoding")) };
}
