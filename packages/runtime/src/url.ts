/** The address of a request: the values of its path in their places, and its query behind it. */
export function urlOf(
  template: string,
  path: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const address = template.replaceAll(/\{([^{}]+)\}/g, (place, name: string) =>
    path[name] === undefined ? place : encoded(path[name]),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) => pairsOf(name, value));
  return pairs.length === 0 ? address : `${address}?${pairs.join("&")}`;
}

/** A list is written as `tags=a&tags=b`, an object as `range[from]=1`: what OpenAPI calls form and deepObject. */
function pairsOf(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item) => `${name}=${encoded(item)}`);
  if (typeof value !== "object") return [`${name}=${encoded(value)}`];
  return Object.entries(value).map(([member, its]) => `${name}[${member}]=${encoded(its)}`);
}

function encoded(value: unknown): string {
  // What is nested deeper has no form in a URL.
  if (typeof value === "object")
    throw new TypeError("a list or an object within another has no place in a URL");
  return encodeURIComponent(String(value));
}
