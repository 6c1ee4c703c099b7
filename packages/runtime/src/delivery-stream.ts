import { kindOf } from "./copy.js";
import { DeliveryError } from "./delivery-error.js";
import { described } from "./delivery-input.js";
import { joined, readParts } from "./read.js";

/** By what it can, because realms and frameworks have a ReadableStream of their own. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof (body as ReadableStream | null | undefined)?.getReader === "function";
}

/**
 * Reads a body; undefined where it has too many bytes. Of one that says so before, nothing is read. The rest is not
 * cancelled, because Node then closes the connection before the response is sent.
 */
export async function bytesOfStream(
  vendor: string,
  stream: ReadableStream<Uint8Array>,
  valuesOf: (name: string) => string[],
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (stream.locked) {
    throw new TypeError(
      `${vendor}: rawBody is a stream that something else reads; give it to parseEvent first`,
    );
  }
  if (valuesOf("Content-Length").some((length) => Number(length) > maxBytes)) return undefined;
  const reader = stream.getReader();
  const parts = await readParts(reader, maxBytes).catch((cause: unknown) => {
    throw new DeliveryError(vendor, "malformed", "its body was cut off", { cause });
  });
  reader.releaseLock();
  const other = parts?.find((part: unknown) => kindOf(part) !== "Uint8Array");
  if (other !== undefined) {
    throw new TypeError(
      `${vendor}: rawBody is a stream of ${described(other)}; give a stream of bytes (Uint8Array)`,
    );
  }
  // A stream may reuse the bytes of its only part while they are verified.
  return parts && joined(parts).slice();
}
