import {
  type Contract,
  groupsOf,
  isAsked,
  type Json,
  type JsonObject,
  type Operation,
  type Parameter,
  reachedFrom,
  type Schema,
} from "@trunkline/contract";
import { optionsFace } from "./options.js";
import { componentName, type Side, schemaWriter } from "./schema.js";
import { typeNames } from "./type-names.js";

/** A contract as the users of its client see it, written as an OpenAPI document that a tool for servers' contracts can judge. */
export interface Face {
  readonly paths: JsonObject;
  readonly schemas: JsonObject;
}

/**
 * The faces of two contracts. An operation is called by its name, whatever its path and method are, with one request
 * of `path`, `query`, `headers` and `body`; an event is an answer that is read; the options of a client are a request;
 * and the names of the exported types are members of an answer.
 */
export function facesOf(base: Contract, revision: Contract): { base: Face; revision: Face } {
  // A type that no call and no event leads to is exported all the same, and is read.
  const shown = new Set([base, revision].flatMap((one) => [...given(one), ...read(one)]));
  return { base: faceOf(base, shown), revision: faceOf(revision, shown) };
}

function faceOf(contract: Contract, shown: ReadonlySet<string>): Face {
  const { schemas } = contract;
  const request = schemaWriter(schemas, "request");
  const answer = schemaWriter(schemas, "answer");
  const options = optionsFace(contract);
  const operations = contract.operations.map((operation): [string, Json] => [
    `/${operation.operationId}`,
    exchange(requestFace(operation, request), answer(operation.success.schema), operation.isDeprecated),
  ]);
  const events = contract.events.map(({ type, schema }): [string, Json] => [
    `/event:${type}`,
    exchange(undefined, answer(schema)),
  ]);
  const unshown = [...schemas.keys()].filter((name) => !shown.has(name));
  const types = new Map<string, Schema>([
    ...typeNames(schemas).map((name): [string, Schema] => [name, true]),
    ...unshown.map((reference): [string, Schema] => [reference, { reference }]),
  ]);
  const write = (side: Side, one: (schema: Schema) => Json, names: ReadonlySet<string>) =>
    Object.fromEntries([...names].map((name) => [componentName(name, side), one(schemas.get(name) ?? true)]));
  return {
    paths: {
      ...Object.fromEntries([...operations, ...events]),
      "/options:": exchange(options.schema, undefined),
      "/types:": exchange(undefined, answer({ type: ["object"], properties: types })),
    },
    schemas: {
      ...options.components,
      ...write("request", request, given(contract)),
      ...write("answer", answer, new Set([...read(contract), ...reached(contract, [...types.values()])])),
    },
  };
}

function exchange(request: Json | undefined, answer: Json | undefined, isDeprecated = false): Json {
  const content = (schema: Json) => ({ "application/json": { schema } });
  const post: JsonObject = {
    ...(isDeprecated && { deprecated: true }),
    ...(request !== undefined && { requestBody: { required: true, content: content(request) } }),
    responses: { "200": { description: "It.", ...(answer !== undefined && { content: content(answer) }) } },
  };
  return { post };
}

type Write = (schema: Schema) => JsonObject;

function requestFace(operation: Operation, write: Write): Json {
  const { body } = operation;
  const groups = groupsOf(operation);
  const required = groups.filter(({ parameters }) => parameters.some(isAsked)).map(({ name }) => name);
  return {
    type: "object",
    additionalProperties: false,
    required: [...required, ...(body === undefined ? [] : ["body"])],
    properties: {
      ...Object.fromEntries(groups.map(({ name, parameters }) => [name, groupFace(parameters, write)])),
      ...(body !== undefined && { body: write(body.schema) }),
    },
  };
}

function groupFace(parameters: readonly Parameter[], write: Write): Json {
  return {
    type: "object",
    additionalProperties: false,
    required: parameters.filter(isAsked).map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map(({ name, schema, isDeprecated }) => [
        name,
        { ...write(schema), ...(isDeprecated && { deprecated: true }) },
      ]),
    ),
  };
}

/** The components that requests lead to. */
function given(contract: Contract): Set<string> {
  const schemas = contract.operations.flatMap(({ parameters, body }) => [
    ...parameters.map(({ schema }) => schema),
    ...(body === undefined ? [] : [body.schema]),
  ]);
  return reached(contract, schemas);
}

/** The components that answers and events lead to. */
function read(contract: Contract): Set<string> {
  const answers = contract.operations.map(({ success }) => success.schema);
  return reached(contract, [...answers, ...contract.events.map(({ schema }) => schema)]);
}

function reached({ schemas }: Contract, from: readonly Schema[]): Set<string> {
  return new Set(from.flatMap((schema) => reachedFrom(schemas, schema)));
}
