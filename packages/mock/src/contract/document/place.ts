/** A place in a document: the URL of a file, and a JSON Pointer into it. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

export function inside({ file, pointer }: Place, ...keys: readonly (string | number)[]): Place {
  return { file, pointer: pointer + keys.map((key) => `/${escapeKey(String(key))}`).join("") };
}

export function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}

/** The value at a JSON Pointer, or undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let node = value;
  for (const key of keysOf(pointer)) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}

/** The names in a JSON Pointer. */
export function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeKey);
}

export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
