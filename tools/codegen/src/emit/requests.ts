import {
  type Body,
  type Contract,
  type Group,
  groupsOf,
  isAsked,
  isReference,
  type NamedSchema,
  namesBesideSchemas,
  type Operation,
  openValues,
  type Parameter,
  pascalCase,
  type Schema,
  type Schemas,
  said,
} from "@trunkline/contract";
import { documentationOf } from "./documentation.js";
import { nameShared } from "./groups.js";
import { comment, header, importOf, key } from "./print.js";

const words = {
  path: { own: "Path parameters.", shared: "Path parameters of several requests." },
  query: { own: "Query parameters.", shared: "Query parameters of several requests." },
  headers: { own: "Headers.", shared: "Headers of several requests." },
};

/** What operations send, as types. */
export interface RequestTypes {
  /** The names of the types. */
  readonly names: readonly string[];
  readonly text: string;
}

/** One interface for what each operation sends, and one for each group of parameters that several operations have. */
export function emitRequests(contract: Contract, types: readonly NamedSchema[]): RequestTypes {
  const { operations, schemas, vendor } = contract;
  const printed = (group: Group) => membersOf(group, schemas, "");
  const taken = [...namesBesideSchemas(contract), ...types.map(({ name }) => name)];
  const names = nameShared(operations.flatMap(groupsOf), (group) => group.name + printed(group), taken);
  const nameOf = (group: Group) => names.get(group.name + printed(group));
  const shared = new Map(operations.flatMap(groupsOf).map((group) => [nameOf(group), group]));
  shared.delete(undefined);
  const parts = [
    importOf(
      "./types.js",
      operations.flatMap(({ body }) => (body ? [bodyType(body)] : [])),
      "type",
    ),
    ...[...shared].map(
      ([name, group]) => `/** ${words[group.name].shared} */\nexport interface ${name} ${printed(group)}\n`,
    ),
    ...operations.map((operation) => emitRequest(operation, schemas, nameOf)),
  ];
  const text = header(vendor) + parts.filter((part) => part !== "").join("\n");
  return { names: [...names.values(), ...operations.map(requestType)], text };
}

/** The name of what an operation sends. */
export function requestType({ operationId }: Operation): string {
  return `${pascalCase(operationId)}Request`;
}

function emitRequest(
  operation: Operation,
  schemas: Schemas,
  nameOf: (group: Group) => string | undefined,
): string {
  const { operationId, body, page } = operation;
  const members = groupsOf(operation).map((group) => {
    const type = nameOf(group) ?? membersOf(group, schemas, "  ");
    const mark = group.parameters.some(isAsked) ? "" : "?";
    return `  /** ${words[group.name].own} */\n  readonly ${group.name}${mark}: ${type};\n`;
  });
  if (body) {
    const words = comment(documentationOf(said(schemas, body.schema)), "  ");
    members.push(`${words}  readonly body: ${bodyType(body)};\n`);
  }
  const text = comment([`The request of \`${operationId}\`.`, `@see ${page}`]);
  return `${text}export interface ${requestType(operation)} {\n${members.join("")}}\n`;
}

/** The body of a request is a component schema, which names its type. */
function bodyType({ schema }: Body): string {
  return isReference(schema) ? schema.reference : "unknown";
}

function membersOf({ parameters }: Group, schemas: Schemas, indent: string): string {
  const members = parameters.map((parameter) => emitParameter(parameter, schemas, `${indent}  `));
  return `{\n${members.join("")}${indent}}`;
}

function emitParameter(parameter: Parameter, schemas: Schemas, indent: string): string {
  const note = parameter.sent === undefined ? undefined : `Sent as \`${parameter.sent}\` unless given.`;
  const tag = parameter.isDeprecated ? "@deprecated" : undefined;
  const text = comment([parameter.description, note, tag], indent);
  const mark = isAsked(parameter) ? "" : "?";
  return `${text}${indent}readonly ${key(parameter.name)}${mark}: ${scalarType(parameter.schema, schemas)};\n`;
}

function scalarType(schema: Schema, schemas: Schemas): string {
  const open = openValues(schemas, schema);
  if (open) {
    const known = open.known.map((value) => JSON.stringify(value));
    return [...known, `(${scalarType(open.any, schemas)} & {})`].join(" | ");
  }
  const { enum: choices, type = [] } = said(schemas, schema);
  if (choices) return choices.map((one) => JSON.stringify(one)).join(" | ");
  return type[0] === "integer" ? "number" : String(type[0]);
}
