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
import { componentName, objectOf, schemaWriter } from "./schema.js";

/** A contract as it was read, and the names of the types that its package exports. */
export interface Reading {
  readonly contract: Contract;
  readonly typeNames: readonly string[];
}

/** A contract as the users of its client see it, written as an OpenAPI document that a tool for servers' contracts can judge. */
export interface Face {
  readonly paths: JsonObject;
  readonly schemas: JsonObject;
}

/**
 * The faces of two contracts. An operation is called by its name, whatever its path and method are, with one request
 * of `path`, `query`, `headers` and `body`; an event is a response that is read; the options of a client are a request;
 * and the names of the exported types are members of a response.
 */
export function facesOf(base: Reading, revision: Reading): { base: Face; revision: Face } {
  const used = new Set([...usedIn(base.contract), ...usedIn(revision.contract)]);
  return { base: faceOf(base, used), revision: faceOf(revision, used) };
}

/** The components that calls and events lead to. */
function usedIn({ schemas, operations, events }: Contract): string[] {
  const bodies = operations.flatMap(({ body, success }) => [success.schema, ...(body ? [body.schema] : [])]);
  const others = [...operations.flatMap(({ parameters }) => parameters), ...events].map(
    ({ schema }) => schema,
  );
  return [...bodies, ...others].flatMap((schema) => [...reachedFrom(schemas, schema)]);
}

function faceOf({ contract, typeNames }: Reading, used: ReadonlySet<string>): Face {
  const { schemas } = contract;
  const request = schemaWriter(schemas, "request");
  const response = schemaWriter(schemas, "response");
  const options = optionsFace(contract);
  const operations = contract.operations.map((operation): [string, Json] => [
    `/${operation.operationId}`,
    call(requestFace(operation, request), response(operation.success.schema), operation.isDeprecated),
  ]);
  const events = contract.events.map(({ type, schema }): [string, Json] => [
    `/event:${type}`,
    call(undefined, response(schema)),
  ]);
  // A type that no call and no event leads to is exported all the same, and is read.
  const unused = [...schemas.keys()].filter((name) => !used.has(name));
  const types = new Map<string, Schema>([
    ...typeNames.map((name): [string, Schema] => [name, true]),
    ...unused.map((reference): [string, Schema] => [reference, { reference }]),
  ]);
  const components = [...schemas].flatMap(([name, schema]) => [
    [componentName(name, "request"), request(schema)],
    [componentName(name, "response"), response(schema)],
  ]);
  return {
    paths: {
      ...Object.fromEntries([...operations, ...events]),
      "/options:": call(options.schema, undefined),
      "/types:": call(undefined, response({ type: ["object"], properties: types })),
    },
    schemas: { ...options.components, ...Object.fromEntries(components) },
  };
}

function call(request: Json | undefined, response: Json | undefined, isDeprecated = false): Json {
  const content = (schema: Json) => ({ content: { "application/json": { schema } } });
  const post: JsonObject = {
    ...(isDeprecated && { deprecated: true }),
    ...(request !== undefined && { requestBody: { required: true, ...content(request) } }),
    responses: { "200": { description: "It.", ...(response !== undefined && content(response)) } },
  };
  return { post };
}

type Write = (schema: Schema) => JsonObject;

function requestFace(operation: Operation, write: Write): Json {
  const { body } = operation;
  const groups = groupsOf(operation);
  const required = groups.filter(({ parameters }) => parameters.some(isAsked)).map(({ name }) => name);
  return objectOf([...required, ...(body === undefined ? [] : ["body"])], {
    ...Object.fromEntries(groups.map(({ name, parameters }) => [name, groupFace(parameters, write)])),
    ...(body !== undefined && { body: write(body.schema) }),
  });
}

function groupFace(parameters: readonly Parameter[], write: Write): Json {
  const members = parameters.map(({ name, schema, isDeprecated }): [string, Json] => [
    name,
    { ...write(schema), ...(isDeprecated && { deprecated: true }) },
  ]);
  return objectOf(
    parameters.filter(isAsked).map(({ name }) => name),
    Object.fromEntries(members),
  );
}
