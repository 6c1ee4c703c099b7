import type { EventModel, PayloadModel, SignatureModel } from "./model.js";
import {
  allowOnly,
  child,
  items,
  members,
  type Node,
  optionalText,
  refuse,
  schemaName,
  text,
} from "./node.js";
import { placesAt, readProof, typeAt } from "./read-proof.js";

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
  "x-trunkline-payload",
  "x-trunkline-proof",
  "x-trunkline-signature",
  "x-trunkline-standing",
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
    payload: readPayload(child(node, "x-trunkline-payload"), body),
    proof: readProof(child(node, "x-trunkline-proof"), body),
  };
}

/** The forms in which a payload comes besides that of its schema. */
function readPayload(node: Node, schema: Node): PayloadModel | undefined {
  if (node.value === undefined) return undefined;
  const pointersOf = (name: string, problem: (pointer: string, place: Node) => string | undefined) => {
    const list = child(node, name);
    if (list.value === undefined) return undefined;
    return items(list).map((place) => {
      const reason = problem(text(place), place);
      return reason === undefined ? text(place) : refuse(place, reason);
    });
  };
  return {
    jsonText: pointersOf("jsonText", (pointer, place) =>
      typeAt(place, pointer, schema) === "object"
        ? undefined
        : "must name what the schema says is an object, because a program gets the object.",
    ),
    nested: pointersOf("nested", (pointer, place) => {
      const holder = pointer.slice(0, pointer.lastIndexOf("/"));
      if (placesAt(schema, pointer).length > 0)
        return "names a member of the schema, so nothing else can be in it.";
      return typeAt(place, holder, schema) === "object" ? undefined : "must name a member of an object.";
    }),
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
