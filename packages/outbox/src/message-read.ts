/** An object that a literal or JSON makes. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Reads a message that `writeText` wrote. It throws if the text is another one. */
export function readText(text: string): unknown {
  return read(JSON.parse(text));
}

function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read);
  if (!isObject(value)) return value;
  const [[name, held] = [], ...more] = Object.entries(value);
  if (more.length > 0 || !name?.startsWith("$")) return readMembers(value);
  if (name === "$object" && isObject(held)) return readMembers(held);
  if (name === "$file" && isObject(held)) return readFile(held);
  if (typeof held === "string") {
    if (name === "$date") return new Date(held);
    if (name === "$url") return new URL(held);
    if (name === "$bytes") return bytesOf(held);
  }
  throw new TypeError(`the mark ${name} is unknown`);
}

function readMembers(members: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, read(member)]));
}

function readFile({ bytes, type, name, lastModified }: Readonly<Record<string, unknown>>): Blob {
  const content = [bytesOf(String(bytes))];
  const options = { type: String(type) };
  if (typeof name !== "string") return new Blob(content, options);
  return new File(content, name, {
    ...options,
    ...(typeof lastModified === "number" && { lastModified }),
  });
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "base64"));
}
