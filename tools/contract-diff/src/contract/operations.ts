import { at, isObject, itemsOf, type Json, type JsonObject, membersOf, textOf } from "../json.js";
import { constantAt, resolve } from "./reading.js";

/** An operation as a user of the client calls it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
  readonly parameters: readonly Parameter[];
  /** The schema of the body, if there is one. */
  readonly body: Json | undefined;
  /** The schema of the answer that a call resolves to. */
  readonly answer: Json | undefined;
}

export interface Parameter {
  readonly name: string;
  /** The member of the request that holds it. */
  readonly group: "path" | "query" | "headers";
  readonly schema: Json;
  readonly isDeprecated: boolean;
  readonly isRequired: boolean;
  /** What the client sends by itself where nothing is given, as it does with a required header alone. */
  readonly sent: Json | undefined;
}

/** The operations of a contract, in its order. A contract of an older release is read as far as it can be. */
export function operationsOf(root: Json): Operation[] {
  return membersOf(at(root, "paths")).flatMap(([path, item]) =>
    membersOf(item).flatMap(([method, node]) => {
      const id = textOf(at(node, "operationId"));
      return isObject(node) && id !== undefined ? [operationOf(root, { id, method, path, node })] : [];
    }),
  );
}

type Named = Pick<Operation, "id" | "method" | "path" | "node">;

function operationOf(root: Json, named: Named): Operation {
  const content = at(resolve(root, named.node["requestBody"]), "content");
  const [body] = membersOf(content).map(([, media]) => at(media, "schema"));
  const parameters = itemsOf(named.node["parameters"]).map((one) => parameterOf(root, resolve(root, one)));
  return { ...named, parameters, body, answer: answerOf(root, named.node) };
}

function parameterOf(root: Json, node: Json | undefined): Parameter {
  const place = textOf(at(node, "in"));
  const schema = at(node, "schema") ?? {};
  const isRequired = at(node, "required") === true;
  return {
    name: textOf(at(node, "name")) ?? "",
    group: place === "header" ? "headers" : place === "path" ? "path" : "query",
    schema,
    isDeprecated: at(node, "deprecated") === true,
    isRequired,
    sent: place === "header" && isRequired ? at(resolve(root, schema), "default") : undefined,
  };
}

/** Of several shapes the one that the envelope calls a success. */
function answerOf(root: Json, node: JsonObject): Json | undefined {
  const [success] = membersOf(node["responses"]).filter(([status]) => status.startsWith("2"));
  const schema = at(resolve(root, success?.[1]), "content", "application/json", "schema");
  const shapes = itemsOf(at(schema, "oneOf"));
  if (shapes.length === 0) return schema;
  const pointer = textOf(at(root, "x-trunkline-envelope", "success", "pointer")) ?? "";
  const value = at(root, "x-trunkline-envelope", "success", "value");
  return shapes.find((shape) => constantAt(root, shape, pointer) === value) ?? schema;
}
