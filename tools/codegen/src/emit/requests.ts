import { type Contract, groupsOf, isAsked, type Operation, type Schemas } from "@trunkline/contract";
import { compactSchema, type Printable, type PrintableObject, Reference } from "../json-schema.js";
import { print } from "./print.js";

/** What the requests of a vendor are checked by. */
export interface Requests {
  /** The schema of each operation's `{ path, query, headers, body }`, in the order of the operations. */
  readonly schemas: readonly PrintableObject[];
  /** The groups of parameters that several operations have, by the names of their constants. */
  readonly shared: ReadonlyMap<string, PrintableObject>;
}

/** The parameters of an operation that go to one place. */
interface Group {
  readonly name: "path" | "query" | "headers";
  readonly parameters: readonly string[];
  readonly isNeeded: boolean;
  readonly schema: PrintableObject;
}

export function readRequests({ operations, schemas }: Contract): Requests {
  const requests = operations.map((operation) => ({
    groups: checkedGroups(operation, schemas),
    body: operation.body,
  }));
  const names = nameShared(
    requests.flatMap(({ groups }) => groups),
    [...schemas.keys()],
  );
  const shared = new Map<string, PrintableObject>();
  const schemaOf = (group: Group) => {
    const name = names.get(identityOf(group));
    if (name === undefined) return group.schema;
    shared.set(name, group.schema);
    return new Reference(name);
  };
  const objects = requests.map(({ groups, body }) => {
    const properties: [string, Printable][] = groups.map((group) => [group.name, schemaOf(group)]);
    const required: string[] = groups.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
    if (body === undefined) return objectSchema(properties, required);
    return objectSchema(
      [...properties, ["body", compactSchema(schemas, body.schema)]],
      [...required, "body"],
    );
  });
  return { schemas: objects, shared };
}

function checkedGroups(operation: Operation, schemas: Schemas): Group[] {
  return groupsOf(operation).map(({ name, parameters }) => {
    const needed = parameters.filter(isAsked).map((parameter) => parameter.name);
    const properties = parameters.map((parameter): [string, Printable] => [
      parameter.name,
      compactSchema(schemas, parameter.schema),
    ]);
    return {
      name,
      parameters: parameters.map((parameter) => parameter.name),
      isNeeded: needed.length > 0,
      schema: objectSchema(properties, needed),
    };
  });
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

function identityOf({ name, schema }: Group): string {
  return `${name} ${print(schema)}`;
}

/** Names what stands more than once, such as PageSizeQuery; no two constants of a vendor have one name. */
function nameShared(groups: readonly Group[], taken: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  const seen = new Set<string>();
  for (const group of groups) {
    const identity = identityOf(group);
    if (seen.has(identity) && !names.has(identity)) {
      const name = freeName(group, used);
      used.add(name);
      names.set(identity, name);
    }
    seen.add(identity);
  }
  return names;
}

function freeName({ name, parameters }: Group, used: ReadonlySet<string>): string {
  const words = [...parameters, name].flatMap((text) => text.split(/[^A-Za-z0-9]+/));
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  // A constant cannot begin with a digit, and a parameter can.
  const first = /^\d/.test(joined) ? `_${joined}` : joined;
  let free = first;
  for (let count = 2; used.has(free); count += 1) free = `${first}${count}`;
  return free;
}
