import { isObject } from "../json.js";
import { child, type Node, resolve } from "../node.js";

/** The formats that say how a text is written. */
const written = ["date-time", "date", "uri", "email", "uuid"];

/** What an editor shows of a schema: its description, then a tag for each of its other annotations. */
export function documentationOf(node: Node): string[] {
  const schema = documented(node);
  const textAt = (...path: readonly string[]) => {
    const { value } = child(schema, ...path);
    return typeof value === "string" ? value : undefined;
  };
  const format = textAt("format");
  const page = textAt("externalDocs", "url");
  const value = child(schema, "default").value;
  const examples = child(schema, "examples").value;
  const tags = [
    ...(written.includes(format ?? "") ? [`@format ${format}`] : []),
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...(Array.isArray(examples) ? examples.map((example) => `@example ${JSON.stringify(example)}`) : []),
    ...(child(schema, "deprecated").value === true ? ["@deprecated"] : []),
    ...(page === undefined ? [] : [`@see ${page}`]),
  ];
  return [textAt("title"), textAt("description"), tags.join("\n")].filter(
    (paragraph): paragraph is string => paragraph !== undefined && paragraph.trim() !== "",
  );
}

/** Where the description stands: at the place itself, or at what the place refers to. */
function documented(node: Node): Node {
  if (!isObject(node.value) || node.value["$ref"] === undefined) return node;
  return typeof node.value["description"] === "string" ? node : resolve(node);
}
