import { isObject, part, steps } from "../json.js";
import { child, items, members, type Node, resolve } from "../node.js";
import { type Remark, remarksIn } from "./sentences.js";

/** A remark with the places in a request or an answer that it is about. */
export interface Placed extends Remark {
  /** Where the contract says it. */
  readonly source: string;
  readonly places: readonly string[];
}

type Found = Map<string, Placed & { readonly places: string[] }>;

/** What an operation and all that it reaches say about their own ground. */
export function operationRemarks(operation: Node): Placed[] {
  const found: Found = new Map();
  look(operation, "", found);
  for (const one of items(child(operation, "parameters"))) {
    const parameter = resolve(one);
    const place = String(child(parameter, "in").value);
    const name = part(String(child(parameter, "name").value));
    const pointer = `\`/${place === "header" ? "headers" : place}${name}\``;
    look(parameter, pointer, found);
    lookThrough(child(parameter, "schema"), pointer, "", found);
  }
  lookAtBody(child(operation, "requestBody"), "/body", found);
  lookAtAnswers(child(operation, "responses"), found);
  return [...found.values()];
}

/** The same of an event, whose pointers are those of its payload. */
export function eventRemarks(webhook: Node): Placed[] {
  const found: Found = new Map();
  look(webhook, "", found);
  lookAtBody(child(webhook, "requestBody"), "", found);
  lookAtAnswers(child(webhook, "responses"), found);
  return [...found.values()];
}

/** A place within a component as a reader knows it, such as `Failure/data`; undefined outside of the components. */
export function componentPlace(source: string): string | undefined {
  const [components, kind, name, ...rest] = steps(source);
  if (components !== "components" || kind === undefined || name === undefined) return undefined;
  let place = name;
  while (rest.length > 0) {
    const step = rest.shift();
    if (step === "properties") place += part(rest.shift() ?? "");
    else if (step === "items" || step === "additionalProperties") place += "/*";
    else if (step === "allOf" || step === "anyOf" || step === "oneOf") rest.shift();
  }
  return place;
}

function lookAtBody(node: Node, pointer: string, found: Found): void {
  if (node.value === undefined) return;
  const body = resolve(node);
  look(body, pointer && `\`${pointer}\``, found);
  for (const [, media] of members(child(body, "content"))) {
    lookThrough(child(media, "schema"), "", pointer, found);
  }
}

function lookAtAnswers(responses: Node, found: Found): void {
  for (const [status, node] of members(responses)) {
    const answer = resolve(node);
    look(answer, status, found);
    for (const [name, header] of members(child(answer, "headers"))) {
      look(resolve(header), `${status} \`${name}\``, found);
    }
    for (const [, media] of members(child(answer, "content"))) {
      lookThrough(child(media, "schema"), status, "", found);
    }
  }
}

/** Looks at a schema and at all below it. */
function lookThrough(
  node: Node,
  prefix: string,
  pointer: string,
  found: Found,
  above: readonly string[] = [],
): void {
  const place = [prefix, pointer && `\`${pointer}\``].filter((text) => text !== "").join(" ");
  look(node, place, found);
  const schema = resolve(node);
  if (!isObject(schema.value) || above.includes(schema.pointer)) return;
  if (schema.pointer !== node.pointer) look(schema, place, found);
  const inner = [...above, schema.pointer];
  const next = (one: Node, to: string) => lookThrough(one, prefix, to, found, inner);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const one of items(child(schema, keyword))) next(one, pointer);
  }
  for (const [name, member] of members(child(schema, "properties"))) next(member, pointer + part(name));
  for (const keyword of ["items", "additionalProperties"]) {
    const each = child(schema, keyword);
    if (isObject(each.value)) next(each, `${pointer}/*`);
  }
  const content = child(schema, "contentSchema");
  if (content.value !== undefined) next(content, pointer);
}

/** Notes what the description of a node says; what is reached twice is noted once, with both places. */
function look(node: Node, place: string, found: Found): void {
  const description = isObject(node.value) ? node.value["description"] : undefined;
  if (typeof description !== "string") return;
  for (const remark of remarksIn(description)) {
    const key = `${remark.standing} ${remark.text} ${node.pointer}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...remark, source: node.pointer, places: [place] });
    else if (!known.places.includes(place)) known.places.push(place);
  }
}
