import type { Deadline } from "./deadline.js";

/** A body, or why it is not one. */
export type ReadBody = { readonly bytes: Uint8Array } | { readonly problem: string };

/** Reads a body as a stream, so that one that inflates beyond the cap is dropped before it fills the memory. */
export async function readBody(response: Response, maxBytes: number, deadline: Deadline): Promise<ReadBody> {
  const problem = `has more than ${maxBytes} bytes`;
  // Some platforms give a body that cannot be read piece by piece.
  if (typeof response.body?.getReader !== "function") {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > maxBytes ? { problem } : { bytes };
  }
  const reader = response.body.getReader();
  // The platform ends its body with the call's signal; a body from elsewhere would go on.
  deadline.onEnd(() => void reader.cancel().catch(() => {}));
  const parts = await readParts(reader, maxBytes);
  if (parts) return { bytes: joined(parts) };
  // Nobody needs the rest, and an error at its end says nothing new.
  reader.cancel().catch(() => {});
  return { problem };
}

/** Reads the parts of a stream; undefined as soon as they have too many bytes. */
export async function readParts(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array[] | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    length += value.length;
    if (length > maxBytes) return undefined;
    parts.push(value);
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
