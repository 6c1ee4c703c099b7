import {
  type Contract,
  isObject,
  type Json,
  type JsonObject,
  type Operation,
  steps,
} from "@trunkline/contract";

/** The operations as a user of the client sees them, without what the client does by itself. */
export function pathsOf({ operations }: Contract, root: Json | undefined): JsonObject {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: pathOf(operation, root) };
  }
  return paths;
}

function pathOf(operation: Operation, root: Json | undefined): JsonObject {
  const item = memberOf(memberOf(root, "paths"), operation.path);
  const own = memberOf(item, operation.method.toLowerCase());
  const { operationId, summary, description, deprecated, requestBody } = objectOf(own);
  const parameters = [item, own].flatMap((one) => listOf(memberOf(one, "parameters")));
  return {
    ...{ operationId, summary, description, deprecated },
    parameters: parameters.map((parameter) => parameterOf(inlined(parameter, root), operation)),
    ...(requestBody !== undefined && { requestBody: inlined(requestBody, root) }),
    responses: responsesOf(operation, memberOf(own, "responses"), root),
  };
}

/** The client sends a header that has a value of its own, so nobody has to give it. */
function parameterOf(parameter: Json, { parameters }: Operation): Json {
  const { name, in: place } = objectOf(parameter);
  const isSent = parameters.some((one) => one.name === name && one.in === place && one.sent !== undefined);
  return isSent ? { ...objectOf(parameter), required: false } : parameter;
}

/** A success is data, and any other response is an error, even with the status 200. */
function responsesOf(
  { success }: Operation,
  responses: Json | undefined,
  root: Json | undefined,
): JsonObject {
  const reference = `#/components/schemas/${success.name}`;
  const failures = new Map<string, Json>();
  for (const response of Object.values(objectOf(responses))) {
    const content = memberOf(inlined(response ?? null, root), "content");
    const schema = memberOf(memberOf(content, json), "schema");
    for (const one of schema === undefined ? [] : alternativesOf(schema, reference, root)) {
      if (memberOf(one, "$ref") !== reference) failures.set(JSON.stringify(one), one);
    }
  }
  const content = (schema: Json) => ({ description: "", content: { [json]: { schema } } });
  const all = [...failures.values()];
  return {
    "200": content({ $ref: reference }),
    ...(all.length > 0 && { default: content(all.length === 1 ? (all[0] as Json) : { anyOf: all }) }),
  };
}

const json = "application/json";

/** The alternatives of a response; a component is taken apart only if the success is in it. */
function alternativesOf(schema: Json, success: string, root: Json | undefined): readonly Json[] {
  const { $ref: reference, oneOf, anyOf } = objectOf(schema);
  const list = listOf(oneOf ?? anyOf);
  if (list.length > 0) return list.flatMap((one) => alternativesOf(one, success, root));
  if (typeof reference !== "string" || reference === success) return [schema];
  const inner = alternativesOf(at(root, reference), success, root);
  return inner.some((one) => memberOf(one, "$ref") === success) ? inner : [schema];
}

/** A part of the document with what it refers to in its place, but for schemas, which have names. */
function inlined(value: Json, root: Json | undefined): Json {
  if (Array.isArray(value)) return value.map((one: Json) => inlined(one, root));
  if (!isObject(value)) return value;
  const { $ref: reference } = value;
  if (typeof reference === "string")
    return reference.startsWith("#/components/schemas/") ? value : inlined(at(root, reference), root);
  const members = Object.entries(value).filter(([name]) => name !== "example" && name !== "examples");
  return Object.fromEntries(members.map(([name, member = null]) => [name, inlined(member, root)]));
}

function at(root: Json | undefined, reference: string): Json {
  return steps(reference).reduce<Json | undefined>(memberOf, root) ?? null;
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? value[name] : undefined;
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
