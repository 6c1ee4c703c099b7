import { kindOf } from "./copy.js";
import { DeliveryError } from "./delivery-error.js";
import { described } from "./delivery-input.js";
import { joined, readParts } from "./read.js";

/** By its name, because each realm has a ReadableStream of its own. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return kindOf(body) === "ReadableStream";
}

/** Reads a body; undefined where it has too many bytes. Of one that says so before, nothing is read. */
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
  if (valuesOf("Content-Length").some((length) => Number(length) > maxBytes)) {
    stream.cancel().catch(() => {});
    return undefined;
  }
  const parts = await readParts(stream.getReader(), maxBytes).catch((cause: unknown) => {
    throw new DeliveryError(vendor, "malformed", "its body was cut off", { cause });
  });
  const other = parts?.find((part: unknown) => !(ArrayBuffer.isView(part) && kindOf(part) === "Uint8Array"));
  if (other !== undefined) {
    throw new TypeError(
      `${vendor}: rawBody is a stream of ${described(other)}; give a stream of bytes (Uint8Array)`,
    );
  }
  // A stream may reuse the bytes of its only part while they are verified.
  return parts && joined(parts).slice();
}
