import type { Contract } from "../model/contract.js";
import type { Event, Payload, Signature } from "../model/event.js";
import type { Schemas } from "../model/schema.js";
import { isReference } from "../model/schema.js";
import { placesAt } from "../model/shapes.js";
import { readExamples } from "./examples.js";
import { allowOnly, child, has, items, members, type Node, optional, report, resolve, text } from "./node.js";
import { readProof, readTypesAt } from "./proof.js";
import { readResponses } from "./responses.js";
import { readSchema } from "./schema.js";
import type { Known } from "./scope.js";
import { readStanding } from "./standing.js";

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
export function readEvents(webhooks: Node, { schemas }: Known): Event[] {
  return members(webhooks).flatMap(([type, item]) => {
    if (!/^[a-z][A-Za-z0-9]*$/.test(type) || type === "unknown") {
      report(
        item,
        "must be a camelCase name such as incomingMessage, but not `unknown`, because it becomes the type of an event.",
      );
    }
    allowOnly(item, ["post"]);
    const node = resolve(child(item, "post"));
    return node.value === undefined ? [] : [readEvent(type, node, schemas)];
  });
}

function readEvent(type: string, node: Node, schemas: Schemas): Event {
  allowOnly(node, webhookKeys);
  const media = child(node, "requestBody", "content", "application/json");
  const schema = readSchema(child(media, "schema"));
  const name = isReference(schema) ? schema.reference : "";
  if (name === "")
    report(child(media, "schema"), "must be a $ref to a component schema, which names the type.");
  const event = child(node, "x-trunkline-event");
  if (event.value === undefined)
    report(node, "needs x-trunkline-event, which says how to recognise the event.");
  const payload = child(node, "x-trunkline-payload");
  return {
    type,
    summary: text(child(node, "summary")),
    ...optional(node, "description", text),
    page: text(child(node, "externalDocs", "url")),
    pointer: event.value === undefined ? "" : text(child(event, "pointer")),
    ...optional(event, "value", ({ value = null }) => value),
    name,
    schema,
    examples: readExamples(child(media, "examples")),
    ...(payload.value !== undefined && { payload: readPayload(payload, { name, schema }, schemas) }),
    proof: readProof(child(node, "x-trunkline-proof"), { name, schema }, schemas),
    ...(has(node, "x-trunkline-signature") && {
      signature: signatureOf(child(node, "x-trunkline-signature")),
    }),
    responses: readResponses(child(node, "responses")),
    standing: readStanding(node),
  };
}

/** The forms that a payload may have instead of that of its schema. */
function readPayload(node: Node, delivery: Pick<Event, "name" | "schema">, schemas: Schemas): Payload {
  const isObject = (place: Node, pointer: string) =>
    readTypesAt(place, pointer, delivery, schemas).join() === "object";
  for (const place of items(child(node, "jsonText"))) {
    if (isObject(place, text(place))) continue;
    report(place, "must be an object in the schema, because a program gets the object.");
  }
  for (const place of items(child(node, "nested"))) {
    const pointer = text(place);
    if (placesAt(schemas, delivery.schema, pointer).length > 0) {
      report(place, "must not be a field of the schema.");
    } else if (!isObject(place, pointer.slice(0, pointer.lastIndexOf("/")))) {
      report(place, "must be a field of an object.");
    }
  }
  return { ...optional(node, "jsonText", pointersOf), ...optional(node, "nested", pointersOf) };
}

function pointersOf(node: Node): string[] {
  return items(node).map(text);
}

function signatureOf(node: Node): Signature {
  return {
    header: text(child(node, "header")),
    algorithm: text(child(node, "algorithm")),
    encoding: text(child(node, "encoding")),
  };
}

/** How deliveries are signed: all of them in the same way, or none. */
export function readSignature(webhooks: Node, events: readonly Event[]): Pick<Contract, "signature"> {
  const signature = events[0]?.signature;
  const isOther = (event: Event) => JSON.stringify(event.signature) !== JSON.stringify(signature);
  const other = events.find(isOther);
  if (other) {
    report(
      child(webhooks, other.type, "post", "x-trunkline-signature"),
      "every webhook of a vendor must be signed in the same way.",
    );
  }
  return signature === undefined ? {} : { signature };
}
