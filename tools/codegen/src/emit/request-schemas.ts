import { type Contract, type Group, groupsOf, isAsked, type Schemas } from "@trunkline/contract";
import { compactSchema, type Printable, type PrintableObject, Reference } from "../json-schema.js";
import { nameShared } from "./groups.js";
import { print } from "./print.js";

/** What the requests of a vendor are checked by. */
export interface RequestSchemas {
  /** The schema of each operation's `{ path, query, headers, body }`, in the order of the operations. */
  readonly schemas: readonly PrintableObject[];
  /** The groups of parameters that several operations have, by the names of their constants. */
  readonly shared: ReadonlyMap<string, PrintableObject>;
}

export function readRequestSchemas({ operations, schemas }: Contract): RequestSchemas {
  const identityOf = (group: Group) => `${group.name} ${print(groupSchema(group, schemas))}`;
  const names = nameShared(operations.flatMap(groupsOf), identityOf, schemas.keys(), numbered);
  const shared = new Map<string, PrintableObject>();
  const schemaOf = (group: Group) => {
    const name = names.get(identityOf(group));
    if (name === undefined) return groupSchema(group, schemas);
    shared.set(name, groupSchema(group, schemas));
    return new Reference(name);
  };
  const objects = operations.map((operation) => {
    const groups = groupsOf(operation);
    const properties: [string, Printable][] = groups.map((group) => [group.name, schemaOf(group)]);
    const required: string[] = groups
      .filter(({ parameters }) => parameters.some(isAsked))
      .map(({ name }) => name);
    if (operation.body === undefined) return objectSchema(properties, required);
    const body = compactSchema(schemas, operation.body.schema);
    return objectSchema([...properties, ["body", body]], [...required, "body"]);
  });
  return { schemas: objects, shared };
}

function groupSchema({ parameters }: Group, schemas: Schemas): PrintableObject {
  const properties = parameters.map(({ name, schema }): [string, Printable] => [
    name,
    compactSchema(schemas, schema),
  ]);
  return objectSchema(
    properties,
    parameters.filter(isAsked).map(({ name }) => name),
  );
}

function objectSchema(
  properties: readonly (readonly [string, Printable])[],
  required: readonly string[],
): PrintableObject {
  return {
    type: "object",
    additionalProperties: false,
    required: required.length > 0 ? required : undefined,
    properties: Object.fromEntries(properties),
  };
}

/** Nobody reads or imports the names of constants. */
function numbered(name: string, used: ReadonlySet<string>): string {
  let count = 2;
  while (used.has(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}
