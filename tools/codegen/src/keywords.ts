/** What the value of a keyword is. */
type Kind =
  | "annotation"
  | "value"
  | "scalar"
  | "list of scalars"
  | "format"
  | "schema"
  | "list of schemas"
  | "schemas by name";

/**
 * All that a schema of a request may say; anything else is refused. The runtime's validator reads every keyword here
 * that is not an annotation, and no other, so both lists change together.
 */
export const keywords: ReadonlyMap<string, Kind> = new Map([
  // What is said to people alone.
  ["title", "annotation"],
  ["description", "annotation"],
  ["examples", "annotation"],
  ["default", "annotation"],
  ["deprecated", "annotation"],
  ["externalDocs", "annotation"],
  ["x-trunkline-standing", "annotation"],
  ["contentMediaType", "annotation"],
  ["contentSchema", "annotation"],
  ["type", "value"],
  ["const", "scalar"],
  ["enum", "list of scalars"],
  ["required", "value"],
  ["minItems", "value"],
  ["maxItems", "value"],
  ["minLength", "value"],
  ["maxLength", "value"],
  ["pattern", "value"],
  ["minimum", "value"],
  ["maximum", "value"],
  ["minProperties", "value"],
  ["maxProperties", "value"],
  ["format", "format"],
  ["items", "schema"],
  ["additionalProperties", "schema"],
  ["properties", "schemas by name"],
  ["allOf", "list of schemas"],
  ["anyOf", "list of schemas"],
  ["oneOf", "list of schemas"],
]);

/** The formats that the runtime's validator judges. */
export const judgedFormats: readonly string[] = ["date-time", "date", "uri", "email", "uuid"];

/** The formats that tell a width or a meaning, such as int64, and that nobody judges. */
export const silentFormats: readonly string[] = ["int32", "int64", "float", "double", "password", "binary"];
