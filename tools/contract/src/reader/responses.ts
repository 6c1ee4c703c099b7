import type { Response, Success } from "../model/operation.js";
import { isReference, type Schema } from "../model/schema.js";
import { constantAt } from "../model/shapes.js";
import { readExamples } from "./examples.js";
import {
  child,
  componentName,
  has,
  items,
  members,
  type Node,
  optional,
  report,
  resolve,
  text,
} from "./node.js";
import { readSchema } from "./schema.js";
import type { Known } from "./scope.js";
import { readStanding } from "./standing.js";

export function readResponses(responses: Node): Response[] {
  return members(responses).map(([status, given]) => {
    const node = resolve(given);
    const media = child(node, "content", "application/json");
    const component = componentName(given);
    return {
      status,
      ...optional(node, "description", text),
      headers: members(child(node, "headers")).map(([name, one]) => readHeader(name, resolve(one))),
      ...optional(media, "schema", readSchema),
      examples: readExamples(child(media, "examples")),
      ...(component !== undefined && { component }),
      standing: readStanding(node),
    };
  });
}

function readHeader(name: string, node: Node): Response["headers"][number] {
  return {
    name,
    ...optional(node, "description", text),
    ...optional(node, "schema", readSchema),
  };
}

/** What a call resolves to: the one alternative of the one 2XX response that the envelope calls a success. */
export function readSuccess(responses: Node, isBare: boolean, known: Known): Success {
  const successes = members(responses).filter(([status]) => status.startsWith("2"));
  const given = successes[0]?.[1];
  if (given === undefined || successes.length > 1) {
    report(responses, "must have exactly one 2XX response; a call resolves to its body.");
  }
  if (given === undefined) return named(true);
  const node = child(resolve(given), "content", "application/json", "schema");
  if (node.value === undefined) {
    if (!node.isLost) report(given, "needs an application/json response with a schema.");
    return named(true);
  }
  return isBare ? readBare(node) : readShape(node, known);
}

function readBare(node: Node): Success {
  const schema = readSchema(node);
  if (!isReference(schema)) {
    report(node, "a response without an envelope must be a $ref to a component schema.");
  }
  return named(schema);
}

function readShape(node: Node, { envelope, schemas }: Known): Success {
  const shapes = has(node, "oneOf") ? items(child(node, "oneOf")) : [node];
  const whole = readSchema(node);
  const isUnclear = shapes.some((shape) => resolve(shape).isLost);
  // A missing envelope or alternative is a problem of its own.
  if (envelope === undefined || isUnclear) return named(whole);
  const { pointer, value } = envelope.success;
  const matching = shapes
    .map((shape) => readSchema(shape))
    .filter((shape) => constantAt(schemas, shape, pointer) === value);
  const [success] = matching;
  if (matching.length !== 1 || !isReference(success)) {
    report(
      node,
      `exactly one alternative must have const ${JSON.stringify(value)} at ${pointer}, which x-trunkline-envelope requires of a success, and it must be a $ref to a component schema.`,
    );
  }
  return named(success ?? whole);
}

function named(schema: Schema): Success {
  return { name: isReference(schema) ? schema.reference : "", schema };
}
