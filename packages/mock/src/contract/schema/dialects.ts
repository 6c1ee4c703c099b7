import { isObject } from "../document/place.js";

/** The meaning of a schema's keywords. */
export type Dialect = "2020-12" | "2019-09" | "draft-07" | "draft-04" | "OpenAPI 3.0";

/** The dialect of a URI, such as that of `$schema` or `jsonSchemaDialect`; undefined if it is not supported. */
export function dialectOf(uri: unknown): Dialect | undefined {
  if (typeof uri !== "string") return undefined;
  const [, draft] = /^https?:\/\/json-schema\.org\/(?:draft\/|draft-)([^/]+)\/schema#?$/.exec(uri) ?? [];
  if (draft === "2020-12" || draft === "2019-09") return draft;
  if (draft === "07" || draft === "06") return "draft-07";
  if (draft === "04") return "draft-04";
  return /^https:\/\/spec\.openapis\.org\/oas\/3\.\d+\/dialect\//.test(uri) ? "2020-12" : undefined;
}

/** The supported dialects, for messages. */
export const knownDialects = "JSON Schema 2020-12, 2019-09 and the drafts 07, 06 and 04, and OpenAPI's own";

/** A keyword, its value, and its key in the document. */
export type Member = readonly [keyword: string, asks: unknown, key: string];

/** The members of a schema, converted to JSON Schema 2020-12. */
export function members(node: Readonly<Record<string, unknown>>, dialect: Dialect): Member[] {
  const all = Object.entries(node).map(([keyword, asks]): Member => [keyword, asks, keyword]);
  if (dialect === "2020-12") return all;
  // Before 2019-09, keywords beside a reference do not count.
  if (dialect !== "2019-09" && typeof node["$ref"] === "string") {
    return all.filter(([keyword]) => keyword === "$ref");
  }
  const older = all.flatMap((member) => fromOlder(node, member));
  const hasFlags = dialect === "OpenAPI 3.0" || dialect === "draft-04";
  return hasFlags ? older.flatMap((member) => fromFlags(node, member)) : older;
}

function fromOlder(node: Readonly<Record<string, unknown>>, member: Member): Member[] {
  const [keyword, asks] = member;
  // A file of Swagger is bytes, which are judged as a string.
  if (keyword === "type" && asks === "file") return [["type", "string", keyword]];
  if (keyword === "items" && Array.isArray(asks)) return [["prefixItems", asks, keyword]];
  if (keyword === "additionalItems") return Array.isArray(node["items"]) ? [["items", asks, keyword]] : [];
  if (keyword !== "dependencies" || !isObject(asks)) return [member];
  const lists = Object.entries(asks).filter(([, needed]) => Array.isArray(needed));
  const schemas = Object.entries(asks).filter(([, needed]) => !Array.isArray(needed));
  return [
    ["dependentRequired", Object.fromEntries(lists), keyword],
    ["dependentSchemas", Object.fromEntries(schemas), keyword],
  ];
}

/** In these dialects, `exclusiveMinimum: true` changes the minimum beside it. */
function fromFlags(node: Readonly<Record<string, unknown>>, member: Member): Member[] {
  const [keyword, asks] = member;
  const [, limit] = /^exclusive(Minimum|Maximum)$/.exec(keyword) ?? [];
  if (limit && typeof asks === "boolean") {
    const bound = node[limit.toLowerCase()];
    return asks && bound !== undefined ? [[keyword, bound, limit.toLowerCase()]] : [];
  }
  const isExclusive = (keyword === "minimum" || keyword === "maximum") && node[exclusiveOf(keyword)] === true;
  return isExclusive ? [] : [member];
}

function exclusiveOf(keyword: string): string {
  return `exclusive${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`;
}

/** Whether null is allowed too: authors mean that by `nullable`, whatever is beside it. */
export function isNullable(node: Readonly<Record<string, unknown>>, dialect: Dialect): boolean {
  return dialect === "OpenAPI 3.0" && node["nullable"] === true && typeof node["$ref"] !== "string";
}
