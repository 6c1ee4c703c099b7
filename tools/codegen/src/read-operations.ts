import { isObject } from "./json.js";
import type { BodyModel, OperationModel, ParameterModel } from "./model.js";
import {
  allowOnly,
  child,
  items,
  members,
  type Node,
  optionalText,
  refuse,
  resolve,
  schemaName,
  text,
} from "./node.js";

const methods = ["get", "post", "put", "patch", "delete"];
const operationKeys = [
  "operationId",
  "summary",
  "description",
  "externalDocs",
  "tags",
  "deprecated",
  "security",
  "parameters",
  "requestBody",
  "responses",
  "x-trunkline-idempotency",
];

export function readOperations(root: Node): OperationModel[] {
  const operations: OperationModel[] = [];
  for (const [path, item] of members(child(root, "paths"))) {
    allowOnly(item, methods);
    for (const [method, operation] of members(item)) {
      const read = readOperation(method, path, operation, root);
      if (operations.some(({ operationId }) => operationId === read.operationId)) {
        refuse(child(operation, "operationId"), `\`${read.operationId}\` names another operation already.`);
      }
      operations.push(read);
    }
  }
  return operations;
}

function readOperation(method: string, path: string, node: Node, root: Node): OperationModel {
  allowOnly(node, operationKeys);
  const operationId = text(child(node, "operationId"));
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    refuse(child(node, "operationId"), "must be a camelCase name, for it becomes a method.");
  }
  const security = child(node, "security");
  if (security.value !== undefined && items(security).length > 0) {
    refuse(security, "must be absent, for the contract's own security, or [], for none.");
  }
  const answer = readAnswer(child(node, "responses"), root);
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    summary: text(child(node, "summary")),
    description: optionalText(child(node, "description")),
    page: text(child(node, "externalDocs", "url")),
    isDeprecated: child(node, "deprecated").value === true,
    isAuthorized: security.value === undefined,
    idempotency: child(node, "x-trunkline-idempotency").value ?? "safe",
    parameters: items(child(node, "parameters")).map((parameter) => readParameter(resolve(parameter))),
    body:
      child(node, "requestBody").value === undefined
        ? undefined
        : readBody(resolve(child(node, "requestBody"))),
    ...answer,
  };
}

function readParameter(node: Node): ParameterModel {
  allowOnly(node, ["name", "in", "required", "description", "schema", "examples", "deprecated"]);
  const place = text(child(node, "in"));
  if (place !== "path" && place !== "query" && place !== "header") {
    refuse(child(node, "in"), "must be path, query or header.");
  }
  const schema = child(node, "schema");
  const type = child(resolve(schema), "type");
  if (!["string", "integer", "number", "boolean"].includes(String(type.value))) {
    refuse(type, "a parameter must be a string, an integer, a number or a boolean.");
  }
  const value = child(resolve(schema), "default").value;
  return {
    name: text(child(node, "name")),
    in: place,
    isRequired: child(node, "required").value === true,
    description:
      optionalText(child(node, "description")) ?? optionalText(child(resolve(schema), "description")),
    // Of the parameters only a required header with a default is sent without being asked for.
    default:
      place === "header" && child(node, "required").value === true && value !== undefined
        ? String(value)
        : undefined,
    schema,
  };
}

function readBody(node: Node): BodyModel {
  allowOnly(node, ["required", "description", "content"]);
  const [entry, another] = members(child(node, "content"));
  if (!entry || another) refuse(child(node, "content"), "must hold exactly one media type.");
  const [mediaType, media] = entry;
  if (mediaType !== "application/json" && mediaType !== "multipart/form-data") {
    refuse(media, "the generator understands application/json and multipart/form-data.");
  }
  allowOnly(media, ["schema", "examples", "encoding"]);
  const schema = child(media, "schema");
  const all = bodyMembers(schema);
  return {
    mediaType,
    isRequired: child(node, "required").value === true,
    schema,
    files:
      mediaType === "multipart/form-data"
        ? all.filter(([, member]) => isFile(member)).map(([name]) => name)
        : [],
    secrets: all.filter(([, member]) => child(member, "format").value === "password").map(([name]) => name),
    json: all
      .filter(([, member]) => child(member, "contentSchema").value !== undefined)
      .map(([name, member]) => ({ name, schema: child(member, "contentSchema") })),
  };
}

/** The members of an object schema, each resolved; a choice of shapes has those of every shape. */
export function bodyMembers(schema: Node): [string, Node][] {
  const node = resolve(schema);
  const own = members(child(node, "properties")).map(([name, member]): [string, Node] => [
    name,
    resolve(member),
  ]);
  const shapes = items(child(node, "oneOf")).flatMap(bodyMembers);
  return [...new Map([...shapes, ...own])];
}

export function isFile(schema: Node): boolean {
  const node = resolve(schema);
  if (child(node, "type").value === "array") return isFile(child(node, "items"));
  const mediaType = child(node, "contentMediaType").value;
  return child(node, "format").value === "binary" || mediaType === "application/octet-stream";
}

/** Finds the one shape of a successful answer, by the value that the envelope demands. */
function readAnswer(responses: Node, root: Node): { answer: string; evidence: string[] } {
  const [success, another] = members(responses).filter(([status]) => /^2/.test(status));
  if (!success || another) refuse(responses, "must hold exactly one 2XX answer.");
  const media = child(resolve(success[1]), "content", "application/json");
  const schema = child(media, "schema");
  if (schema.value === undefined) refuse(success[1], "needs an application/json answer with a schema.");
  const shapes = isObject(schema.value) && schema.value["oneOf"] ? items(child(schema, "oneOf")) : [schema];
  const pointer = text(child(root, "x-trunkline-envelope", "success", "pointer"));
  const value = child(root, "x-trunkline-envelope", "success", "value").value;
  const matching = shapes.filter((shape) => constAt(shape, pointer) === value);
  const name = matching[0] && schemaName(matching[0]);
  if (matching.length !== 1 || matching[0] === undefined || name === undefined) {
    refuse(
      schema,
      `exactly one shape must have const ${JSON.stringify(value)} at ${pointer}, as x-trunkline-envelope says of success, and it must be a $ref to a component schema.`,
    );
  }
  return { answer: name, evidence: requiredPointers(matching[0], "").filter((place) => place !== pointer) };
}

function constAt(schema: Node, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  const member = names.reduce((node, name) => resolve(child(resolve(node), "properties", name)), schema);
  return child(member, "const").value;
}

/** The pointers of all members that a schema requires, down through objects. */
function requiredPointers(schema: Node, prefix: string): string[] {
  const node = resolve(schema);
  return items(child(node, "required")).flatMap((required) => {
    const name = text(required);
    const pointer = `${prefix}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const inner = requiredPointers(child(node, "properties", name), pointer);
    return inner.length > 0 ? inner : [pointer];
  });
}
