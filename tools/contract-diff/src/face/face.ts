import { type Operation, operationsOf, type Parameter } from "../contract/operations.js";
import { at, type Json, type JsonObject, membersOf } from "../json.js";
import { optionsFace } from "./options.js";
import { componentName, faceOfSchema, reachedFrom, type Side } from "./schema.js";

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
export function facesOf(base: Json, revision: Json): { base: Face; revision: Face } {
  // A type that no call and no event leads to is exported all the same, and is read.
  const shown = new Set([base, revision].flatMap((root) => [...given(root), ...read(root)]));
  return { base: faceOf(base, shown), revision: faceOf(revision, shown) };
}

function faceOf(root: Json, shown: ReadonlySet<string>): Face {
  const options = optionsFace(root);
  const operations = operationsOf(root).map((operation): [string, Json] => [
    `/${operation.id}`,
    exchange(
      requestFace(operation),
      faceOfSchema(operation.answer, "answer"),
      operation.node["deprecated"] === true,
    ),
  ]);
  const events = eventsOf(root).map(([type, schema]): [string, Json] => [
    `/event:${type}`,
    exchange(undefined, faceOfSchema(schema, "answer"), false),
  ]);
  const names = membersOf(at(root, "components", "schemas")).map(([name]) => name);
  const unshown = names
    .filter((name) => !shown.has(name))
    .map((name): [string, Json] => [name, referenceTo(name)]);
  const types = { ...Object.fromEntries(names.map((name) => [name, {}])), ...Object.fromEntries(unshown) };
  const answers = reachedFrom(root, Object.values(types), read(root));
  return {
    paths: {
      ...Object.fromEntries([...operations, ...events]),
      "/options:": exchange(options.schema, undefined, false),
      "/types:": exchange(undefined, faceOfSchema({ type: "object", properties: types }, "answer"), false),
    },
    schemas: {
      ...options.components,
      ...componentsFace(root, given(root), "request"),
      ...componentsFace(root, answers, "answer"),
    },
  };
}

function componentsFace(root: Json, names: ReadonlySet<string>, side: Side): JsonObject {
  const face = (name: string) => faceOfSchema(at(root, "components", "schemas", name), side);
  return Object.fromEntries([...names].map((name) => [componentName(name, side), face(name)]));
}

function exchange(request: Json | undefined, answer: Json | undefined, isDeprecated: boolean): Json {
  const content = (schema: Json) => ({ "application/json": { schema } });
  const post: JsonObject = {
    ...(isDeprecated && { deprecated: true }),
    ...(request !== undefined && { requestBody: { required: true, content: content(request) } }),
    responses: { "200": { description: "It.", ...(answer !== undefined && { content: content(answer) }) } },
  };
  return { post };
}

function requestFace({ parameters, body }: Operation): Json {
  const groups = (["path", "query", "headers"] as const).map((group) => ({
    group,
    members: parameters.filter((one) => one.group === group),
  }));
  const used = groups.filter(({ members }) => members.length > 0);
  const required = used.filter(({ members }) => members.some(isAsked)).map(({ group }) => group);
  return {
    type: "object",
    additionalProperties: false,
    required: [...required, ...(body === undefined ? [] : ["body"])],
    properties: {
      ...Object.fromEntries(used.map(({ group, members }) => [group, groupFace(members)])),
      ...(body !== undefined && { body: faceOfSchema(body, "request") }),
    },
  };
}

function groupFace(parameters: readonly Parameter[]): Json {
  return {
    type: "object",
    additionalProperties: false,
    required: parameters.filter(isAsked).map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map(({ name, schema, isDeprecated }) => {
        const face = faceOfSchema(schema, "request");
        return [name, isDeprecated ? { ...(face as JsonObject), deprecated: true } : face];
      }),
    ),
  };
}

function isAsked({ isRequired, sent }: Parameter): boolean {
  return isRequired && sent === undefined;
}

function eventsOf(root: Json): [string, Json | undefined][] {
  return membersOf(at(root, "webhooks")).map(([type, item]) => [
    type,
    at(item, "post", "requestBody", "content", "application/json", "schema"),
  ]);
}

function referenceTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** The components that requests lead to. */
function given(root: Json): Set<string> {
  const schemas = operationsOf(root).flatMap(({ parameters, body }) => [
    ...parameters.map((one) => one.schema),
    body,
  ]);
  return reachedFrom(
    root,
    schemas.filter((schema) => schema !== undefined),
  );
}

/** The components that answers and events lead to. */
function read(root: Json): Set<string> {
  const schemas = [
    ...operationsOf(root).map(({ answer }) => answer),
    ...eventsOf(root).map(([, schema]) => schema),
  ];
  return reachedFrom(
    root,
    schemas.filter((schema) => schema !== undefined),
  );
}
