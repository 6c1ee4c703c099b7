import {
  compositions,
  type Event,
  groupOf,
  isReference,
  type Operation,
  part,
  resolve,
  type Schema,
  type SchemaObject,
  type Schemas,
  type Standing,
} from "@trunkline/contract";
import { code } from "./markdown.js";

/** A remark, with the places of a request, a response or a payload that it is about. */
export interface Remark {
  readonly standing: Standing;
  /** As a reader sees them, such as `` 200 `/data/id` ``; an empty text is the operation or event itself. */
  readonly places: readonly string[];
  /** Where in a component the contract has it, such as `Failure/data`. */
  readonly component: string | undefined;
}

type Found = Map<string, Remark & { readonly places: string[] }>;

/** Where the walk is: the component that it entered last, and how the reader calls the place. */
interface Spot {
  readonly prefix: string;
  readonly pointer: string;
  readonly component: string | undefined;
}

/** The remarks on an operation, and on all that its request and its responses are made of. */
export function operationRemarks(operation: Operation, schemas: Schemas): Remark[] {
  const found: Found = new Map();
  add(operation.standing, whole, found);
  for (const parameter of operation.parameters) {
    const pointer = `/${groupOf(parameter)}${part(parameter.name)}`;
    const spot = { ...whole, pointer, component: parameter.component };
    add(parameter.standing, spot, found);
    walk(parameter.schema, spot, schemas, found);
  }
  if (operation.body) walk(operation.body.schema, { ...whole, pointer: "/body" }, schemas, found);
  addResponses(operation, schemas, found);
  return [...found.values()];
}

/** The same of an event, whose places are those of its payload. */
export function eventRemarks(event: Event, schemas: Schemas): Remark[] {
  const found: Found = new Map();
  add(event.standing, whole, found);
  walk(event.schema, whole, schemas, found);
  addResponses(event, schemas, found);
  return [...found.values()];
}

const whole: Spot = { prefix: "", pointer: "", component: undefined };

function addResponses({ responses }: Pick<Operation, "responses">, schemas: Schemas, found: Found): void {
  for (const { status, component, standing, headers, schema } of responses) {
    const spot = { prefix: status, pointer: "", component };
    add(standing, spot, found);
    for (const { name, schema: header } of headers) {
      const at = { ...spot, prefix: `${status} ${code(name)}` };
      if (header !== undefined) walk(header, at, schemas, found);
    }
    if (schema !== undefined) walk(schema, spot, schemas, found);
  }
}

/** Looks at a schema and at all below it. */
function walk(
  schema: Schema,
  spot: Spot,
  schemas: Schemas,
  found: Found,
  above: readonly SchemaObject[] = [],
): void {
  if (isReference(schema)) add(schema.standing, spot, found);
  const one = resolve(schemas, schema);
  if (typeof one !== "object" || above.includes(one)) return;
  const here = isReference(schema) ? { ...spot, component: schema.reference } : spot;
  add(one.standing, here, found);
  const next = (inner: Schema | undefined, step: string) => {
    if (inner === undefined) return;
    const { pointer, component } = here;
    const below = { ...here, pointer: pointer + step, component: component && component + step };
    walk(inner, below, schemas, found, [...above, one]);
  };
  for (const inner of compositions(one)) next(inner, "");
  for (const [name, member] of one.properties ?? []) next(member, part(name));
  next(one.items, "/*");
  next(one.additionalProperties, "/*");
  next(one.contentSchema, "");
}

/** A remark that is reached twice is one remark with two places. */
function add(standings: readonly Standing[] | undefined, spot: Spot, found: Found): void {
  const place = [spot.prefix, spot.pointer && code(spot.pointer)].filter((text) => text !== "").join(" ");
  for (const standing of standings ?? []) {
    const remark = { standing, places: [place], component: spot.component };
    const known = found.get(keyOf(remark));
    if (known === undefined) found.set(keyOf(remark), remark);
    else if (!known.places.includes(place)) known.places.push(place);
  }
}

/** The same for two remarks that a component has at one place. */
export function keyOf({ component = "", standing }: Remark): string {
  return JSON.stringify([component, standing]);
}
