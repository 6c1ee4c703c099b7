import { isObject, part, steps } from "./json.js";
import type { OperationModel, ParameterModel } from "./model.js";
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
import { readBody } from "./read-body.js";

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

/**
 * The words that no constant may be named by; `then`, which would make a promise of the client; and `contract`,
 * which stands beside the operations in a generated file.
 */
const reserved = `
  arguments await break case catch class const continue contract debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package private
  protected public return static super switch then this throw true try typeof var void while with yield
`.split(/\s+/);

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
  if (operations.length === 0) refuse(child(root, "paths"), "must hold at least one operation.");
  return operations;
}

function readOperation(method: string, path: string, node: Node, root: Node): OperationModel {
  allowOnly(node, operationKeys);
  const operationId = text(child(node, "operationId"));
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    refuse(
      child(node, "operationId"),
      "must be a camelCase name such as sendMessage, for it becomes a method.",
    );
  }
  if (reserved.includes(operationId)) {
    refuse(
      child(node, "operationId"),
      `\`${operationId}\` means something to JavaScript, so it cannot name a method; say what it acts on, as in deleteMessage.`,
    );
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
  if (child(resolve(schema), "format").value === "password") {
    refuse(schema, "a secret must be a security scheme or a member of the body; errors would show this one.");
  }
  if (place === "path" && child(node, "required").value !== true) {
    refuse(node, "a path parameter must have `required: true`.");
  }
  const value = child(resolve(schema), "default").value;
  return {
    name: text(child(node, "name")),
    in: place,
    isRequired: child(node, "required").value === true,
    isDeprecated: child(node, "deprecated").value === true,
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

/** Finds the one shape of a successful answer, by the value that the envelope demands. */
function readAnswer(responses: Node, root: Node): { answer: string; evidence: string[] } {
  const [success, another] = members(responses).filter(([status]) => /^2/.test(status));
  if (!success || another)
    refuse(responses, "must hold exactly one 2XX answer; the client resolves to its body.");
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
  const places = steps(pointer).reduce(
    (nodes, name) => nodes.flatMap((node) => property(node, name)),
    [schema],
  );
  const values = places.flatMap((place) => parts(place)).map((one) => child(one, "const").value);
  return values.find((value) => value !== undefined);
}

/** The pointers of all members that a schema requires, down through objects. */
function requiredPointers(schema: Node, prefix: string, above: readonly string[] = []): string[] {
  const all = parts(schema, above);
  const names = new Set(all.flatMap((one) => items(child(one, "required")).map(text)));
  return [...names].flatMap((name) => {
    const pointer = prefix + part(name);
    const inner = property(schema, name).flatMap((member) =>
      requiredPointers(member, pointer, [...above, ...all.map((one) => one.pointer)]),
    );
    return inner.length > 0 ? [...new Set(inner)] : [pointer];
  });
}

/** What a schema says of a member, once for each of its parts that knows it. */
function property(schema: Node, name: string): Node[] {
  const members = parts(schema).map((one) => child(one, "properties", name));
  return members.filter(({ value }) => value !== undefined);
}

/** A schema and those that it is put together from by allOf, each resolved. */
function parts(schema: Node, above: readonly string[] = []): Node[] {
  const node = resolve(schema);
  if (above.includes(node.pointer)) {
    refuse(
      schema,
      "the answer would have to hold itself without end; leave this out of `required` or `allOf`.",
    );
  }
  const inner = [...above, node.pointer];
  return [node, ...items(child(node, "allOf")).flatMap((one) => parts(one, inner))];
}
