import { part } from "../json.js";
import { groupOf } from "../model/groups.js";
import { openValues } from "../model/open-values.js";
import type { Parameter } from "../model/operation.js";
import { isSecret, type Schemas } from "../model/schema.js";
import { said } from "../model/shapes.js";
import { readExamples } from "./examples.js";
import {
  allowOnly,
  child,
  componentName,
  items,
  type Node,
  optional,
  report,
  resolve,
  text,
} from "./node.js";
import { checkRequest } from "./request-rules.js";
import { readSchema } from "./schema.js";
import { readStanding } from "./standing.js";

const places = ["path", "query", "header"] as const;
const types = ["string", "integer", "number", "boolean"];

export function readParameters(list: Node, schemas: Schemas): Parameter[] {
  return items(list).flatMap((given) => {
    const node = resolve(given);
    const component = componentName(given);
    if (node.isLost) return [];
    return { ...readParameter(node, schemas), ...(component !== undefined && { component }) };
  });
}

/** Where the parameters are in a request that are secrets. */
export function parameterSecrets(parameters: readonly Parameter[], schemas: Schemas): string[] {
  return parameters
    .filter(({ schema }) => isSecret(said(schemas, schema)))
    .map((parameter) => `/${groupOf(parameter)}${part(parameter.name)}`);
}

function readParameter(node: Node, schemas: Schemas): Parameter {
  allowOnly(node, [
    "name",
    "in",
    "required",
    "description",
    "schema",
    "examples",
    "deprecated",
    "x-trunkline-standing",
  ]);
  const place = readPlace(child(node, "in"));
  const isRequired = child(node, "required").value === true;
  if (place === "path" && !isRequired) report(node, "a path parameter must have `required: true`.");
  const schema = readSchema(child(node, "schema"));
  const { description, default: value } = said(schemas, schema);
  checkRequest(child(node, "schema"), schemas);
  checkType(child(node, "schema"), schemas);
  return {
    name: text(child(node, "name")),
    in: place,
    isRequired,
    isDeprecated: child(node, "deprecated").value === true,
    ...(description !== undefined && { description }),
    ...optional(node, "description", text),
    ...(place === "header" && isRequired && value !== undefined && { sent: String(value) }),
    schema,
    examples: readExamples(child(node, "examples")),
    standing: readStanding(node),
  };
}

function readPlace(node: Node): Parameter["in"] {
  const place = places.find((one) => one === node.value);
  if (place === undefined) report(node, "must be path, query or header.");
  return place ?? "query";
}

function checkType(schema: Node, schemas: Schemas): void {
  const node = resolve(schema);
  const read = readSchema(node);
  const { type = [] } = openValues(schemas, read)?.any ?? said(schemas, read);
  if (type.length === 1 && types.includes(String(type[0]))) return;
  report(child(node, "type"), "a parameter must be a string, an integer, a number or a boolean.");
}
