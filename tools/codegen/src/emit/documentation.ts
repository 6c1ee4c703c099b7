import type { Annotations } from "@trunkline/contract";

/** The formats that say how a text is written. */
const written = ["date-time", "date", "uri", "email", "uuid"];

/** What an editor shows of a schema: its description, then a tag for each of its other annotations. */
export function documentationOf(schema: Annotations & { readonly format?: string }): string[] {
  const { title, description, format, page, default: value, examples = [], deprecated } = schema;
  const tags = [
    ...(format !== undefined && written.includes(format) ? [`@format ${format}`] : []),
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...examples.map((example) => `@example ${JSON.stringify(example)}`),
    ...(deprecated === true ? ["@deprecated"] : []),
    ...(page === undefined ? [] : [`@see ${page}`]),
  ];
  return [title, description, tags.join("\n")].filter(
    (paragraph): paragraph is string => paragraph !== undefined && paragraph.trim() !== "",
  );
}
