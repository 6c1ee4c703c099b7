import type { Envelope, Pointer } from "./contract.js";
import type { FieldError } from "./error.js";
import { at } from "./pointer.js";

/** The vendor's own code, as text. */
export function codeIn(body: unknown, { code }: Envelope): string | undefined {
  return code && textOf(at(body, code));
}

/** The vendor's sentences. */
export function messagesIn(body: unknown, { message }: Envelope): string[] {
  return textsAt(body, message);
}

/** What the vendor says about single fields, the first hundred of them. */
export function fieldsIn(body: unknown, { fields }: Envelope): FieldError[] {
  const items = fields && at(body, fields.items);
  if (!fields || !Array.isArray(items)) return [];
  return items.slice(0, 100).map((item) => ({
    field: textOf(fields.name && at(item, fields.name)) ?? "",
    message: textsAt(item, fields.message).join(", ") || "was rejected",
  }));
}

/** A place may hold an object instead of a text, which is given as JSON. */
function textsAt(value: unknown, pointers: readonly Pointer[] = []): string[] {
  return pointers.flatMap((pointer) => {
    const found = at(value, pointer);
    return (typeof found === "object" && found !== null ? JSON.stringify(found) : textOf(found)) || [];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
