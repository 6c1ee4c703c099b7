import { isObject, steps } from "./json.js";
import { child, items, members, type Node, refuse, resolve, schemaName, text } from "./node.js";

interface Answer {
  /** The schema of a success. */
  readonly schema: Node;
  /** Its name among the component schemas. */
  readonly name: string;
}

/** The schema of the one 2XX answer. */
function successSchema(responses: Node): Node {
  const [success, another] = members(responses).filter(([status]) => /^2/.test(status));
  if (!success || another)
    refuse(responses, "must hold exactly one 2XX answer; the client resolves to its body.");
  const schema = child(resolve(success[1]), "content", "application/json", "schema");
  if (schema.value === undefined) refuse(success[1], "needs an application/json answer with a schema.");
  return schema;
}

/** The answer of an operation whose success has no envelope. */
export function readBareAnswer(responses: Node): Answer {
  const schema = successSchema(responses);
  const name =
    schemaName(schema) ??
    refuse(schema, "an answer without an envelope must be a $ref to a component schema.");
  return { schema, name };
}

/** Finds the one shape of a successful answer, by the value that the envelope demands. */
export function readAnswer(responses: Node, root: Node): Answer {
  const schema = successSchema(responses);
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
  return { schema: matching[0], name };
}

function constAt(schema: Node, pointer: string): unknown {
  const places = steps(pointer).reduce(
    (nodes, name) => nodes.flatMap((node) => property(node, name)),
    [schema],
  );
  const values = places.flatMap((place) => parts(place)).map((one) => child(one, "const").value);
  return values.find((value) => value !== undefined);
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
    refuse(schema, "the answer would have to hold itself without end; leave this out of `allOf`.");
  }
  const inner = [...above, node.pointer];
  return [node, ...items(child(node, "allOf")).flatMap((one) => parts(one, inner))];
}
