/** The address of a request, with the values of its path and its query. */
export function urlOf(
  template: string,
  path: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const address = template.replaceAll(placeholder, (place, name: string) =>
    path[name] === undefined ? place : encoded(path[name]),
  );
  let search = "";
  for (const [name, value] of Object.entries(query)) {
    for (const pair of pairsOf(name, value)) search += `${search === "" ? "?" : "&"}${pair}`;
  }
  return address + search;
}

const placeholder = /\{([^{}]+)\}/g;

/** A list is `tags=a&tags=b`, an object `range[from]=1`: the styles form and deepObject of OpenAPI. */
function pairsOf(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pair(name, item));
  if (typeof value !== "object") return pair(name, value);
  return Object.entries(value).flatMap(([member, its]) => pair(`${name}[${member}]`, its));
}

function pair(name: string, value: unknown): string[] {
  return value === undefined || value === null ? [] : [`${name}=${encoded(value)}`];
}

function encoded(value: unknown): string {
  // No style of OpenAPI nests deeper.
  if (typeof value === "object")
    throw new TypeError("a list or an object within another has no place in a URL");
  return encodeURIComponent(String(value));
}
