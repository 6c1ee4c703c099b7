import type { Event } from "../model/event.js";
import type { Body, Correlation, Success } from "../model/operation.js";
import { isReference, isSecret, type Schemas } from "../model/schema.js";
import { placesAt, said } from "../model/shapes.js";
import { child, has, members, type Node, optional, report, text } from "./node.js";
import { readTypesAt } from "./proof.js";

/** What the places of a correlation are in. */
interface Sending {
  readonly success: Success;
  readonly body: Body | undefined;
  readonly events: readonly Event[];
}

/** Reads by which value events name what an operation sent. */
export function readCorrelation(
  node: Node,
  { success, body, events }: Sending,
  schemas: Schemas,
): Correlation {
  checkValue(child(node, "response"), text(child(node, "response")), success, schemas);
  if (has(node, "request")) checkRequest(child(node, "request"), body, schemas);
  const named = members(child(node, "events")).map(([type, place]): [string, string] => {
    const event = events.find((one) => one.type === type);
    // Every item of a list has the same schema, and so has the first.
    if (event) checkValue(place, text(place).replaceAll(/\/\*(?=\/|$)/g, "/0"), event, schemas);
    else report(place, `\`${type}\` is not an event of this contract.`);
    return [type, text(place)];
  });
  return {
    response: text(child(node, "response")),
    ...optional(node, "request", text),
    events: Object.fromEntries(named),
  };
}

function checkRequest(node: Node, body: Body | undefined, schemas: Schemas): void {
  const pointer = text(node);
  if (body === undefined || !pointer.startsWith("/body/")) {
    report(node, "must be a field of the request's body, such as `/body/id`.");
    return;
  }
  const { schema } = body;
  const name = isReference(schema) ? schema.reference : "";
  checkValue(node, pointer.slice("/body".length), { name, schema }, schemas);
}

/** Errors show the value as a text. */
function checkValue(node: Node, pointer: string, holder: Success, schemas: Schemas): void {
  const types = readTypesAt(node, pointer, holder, schemas);
  if (types.some((type) => type !== "string" && type !== "integer")) {
    report(node, "must be a text or an integer in the schema.");
  }
  if (placesAt(schemas, holder.schema, pointer).some((place) => isSecret(said(schemas, place)))) {
    report(node, "must not be a secret, because errors show it.");
  }
}
