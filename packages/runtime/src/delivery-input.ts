import { kindOf } from "./copy.js";
import type { Secret } from "./secret.js";
import { isSecret } from "./secret.js";
import { printable } from "./text.js";

/**
 * The raw body of a delivery: its text, its bytes in any form that a platform or a framework gives, or a stream of
 * bytes, such as `request.body`, which is read only up to the maximum size.
 */
export type DeliveryBody = string | ArrayBufferView | ArrayBufferLike | ReadableStream<Uint8Array>;

/** How a delivery is checked. */
export interface DeliveryOptions {
  /** The secret that the vendor signs with. Without it the signature is not checked, and anybody could have sent the delivery. */
  readonly secret?: string | Secret;
  /** The maximum size of a body, in bytes. Default: 1 MiB. */
  readonly maxBytes?: number;
}

/** A copy of the bytes, so that a reused buffer changes nothing; undefined where there are too many. */
export function bytesOf(vendor: string, body: DeliveryBody, maxBytes: number): Uint8Array | undefined {
  if (typeof body === "string") {
    // A text has at least as many bytes as characters.
    const bytes = body.length > maxBytes ? undefined : new TextEncoder().encode(body);
    return bytes && bytes.length <= maxBytes ? bytes : undefined;
  }
  const view = viewOf(body);
  if (!view) {
    throw new TypeError(
      `${vendor}: rawBody is ${described(body)}; give the raw body: a string, bytes (a Buffer, an ArrayBuffer, a typed array) or a ReadableStream; a body that a framework has parsed cannot be verified`,
    );
  }
  return view.length > maxBytes ? undefined : new Uint8Array(view);
}

function viewOf(body: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  // By its name, because each realm has an ArrayBuffer of its own.
  return isBuffer(body) ? new Uint8Array(body) : undefined;
}

function isBuffer(value: unknown): value is ArrayBufferLike {
  return /^(?:Shared)?ArrayBuffer$/.test(kindOf(value));
}

/** Reads the options. Invalid ones are an error of the program. */
export function readDeliveryOptions(
  vendor: string,
  isSigned: boolean,
  options: DeliveryOptions,
): { readonly secret: string | undefined; readonly maxBytes: number } {
  const fail = (message: string): never => {
    throw new TypeError(printable(`${vendor}: ${message}`));
  };
  // In anything else the secret would not be found, and every forged delivery would pass.
  if (kindOf(options) !== "Object" || isSecret(options)) {
    fail(`options must be an object such as { secret }; given: ${described(options)}`);
  }
  const unknown = Object.keys(options).find((name) => name !== "secret" && name !== "maxBytes");
  if (unknown !== undefined) fail(`${unknown} is unknown; the options are secret and maxBytes`);
  const { maxBytes = 1_048_576 } = options;
  const secret: unknown = isSecret(options.secret) ? options.secret.reveal() : options.secret;
  // An empty secret is a setting that somebody forgot.
  if ("secret" in options && (typeof secret !== "string" || secret === "")) {
    fail("secret must be a text that is not empty, or a secret(); leave it out to read without a check");
  }
  if (secret !== undefined && !isSigned) {
    fail("secret is not supported, because this vendor does not sign its deliveries; leave it out");
  }
  if (!(Number.isInteger(maxBytes) && maxBytes > 0)) {
    fail("maxBytes must be a whole number of bytes above 0");
  }
  return { secret: secret as string | undefined, maxBytes };
}

/** The type of a value, for a message that must not hold the value. */
export function described(value: unknown): string {
  if (value === undefined || value === null) return `${value}`;
  const kind = kindOf(value);
  return `${/^[AEIO]/.test(kind) ? "an" : "a"} ${kind}`;
}
