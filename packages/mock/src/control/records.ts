import type { AnyRequest } from "../record.js";

/** A record as JSON: bytes are in Base64; a file has its name, type and size, and its part has its bytes. */
export function recordAsJson({ response, rawHeaders: _, bytes, parts, body, ...rest }: AnyRequest): object {
  return {
    ...rest,
    operationId: rest.operationId ?? null,
    body: jsonOf(body) ?? null,
    base64: bytes.toString("base64"),
    parts: parts.map(({ bytes: held, ...part }) => ({ ...part, base64: held.toString("base64") })),
    response: response ? { ...response, body: response.body.toString() } : null,
  };
}

function jsonOf(value: unknown): unknown {
  if (value instanceof File) return { name: value.name, type: value.type, size: value.size };
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, jsonOf(member)]));
}
