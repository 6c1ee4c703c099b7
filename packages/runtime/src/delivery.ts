import { isInstance, mark } from "./brand.js";
import type { EventContract } from "./contract.js";
import { type DeliveryHeaders, readDeliveryHeaders } from "./delivery-headers.js";
import { bytesOf, type DeliveryBody, type DeliveryOptions, readDeliveryOptions } from "./delivery-input.js";
import { readJson } from "./json.js";
import { isObject, unfold } from "./payload.js";
import { at } from "./pointer.js";
import { lacking } from "./proof.js";
import { isSignedWith } from "./signature.js";

export type { DeliveryBody, DeliveryHeaders, DeliveryOptions };

/**
 * Why a delivery is invalid. `unsigned`: it has no signature, although a secret was given; `forged`: its signature does
 * not match the secret and these bytes; `oversize`: its body is too long; `malformed`: it is not JSON, or lacks what
 * an event of its type always has.
 */
export type DeliveryErrorReason = "unsigned" | "forged" | "oversize" | "malformed";

/**
 * A delivery on which a program must not act. Its message never holds the secret or the body.
 * `instanceof DeliveryError` also recognizes those of another copy of this package.
 */
export class DeliveryError extends Error {
  override readonly name = "DeliveryError";
  readonly vendor: string;
  readonly reason: DeliveryErrorReason;

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits the method
    return isInstance(this, "DeliveryError", value);
  }

  constructor(vendor: string, reason: DeliveryErrorReason, message: string) {
    super(`${vendor}: invalid delivery: ${message}`);
    mark(this, "DeliveryError");
    this.vendor = vendor;
    this.reason = reason;
  }

  /** The members of the error in JSON, with its message. */
  toJSON(): object {
    const { name, message, vendor, reason } = this;
    return { name, message, vendor, reason };
  }
}

/** Reads a delivery. The signature is checked on the raw bytes before anything is parsed. */
export async function parseDelivery<Event>(
  contract: EventContract,
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions,
): Promise<Event> {
  const { vendor, signature } = contract;
  const { secret, maxBytes } = readDeliveryOptions(vendor, signature !== undefined, options);
  const valuesOf = readDeliveryHeaders(vendor, headers);
  const bytes = bytesOf(vendor, rawBody, maxBytes);
  if (!bytes) throw new DeliveryError(vendor, "oversize", `its body has more than ${maxBytes} bytes`);
  if (secret !== undefined && signature) {
    const { header, encoding } = signature;
    const [given = "", ...others] = valuesOf(header);
    if (given === "") throw new DeliveryError(vendor, "unsigned", `it has no ${header} header`);
    if (others.length > 0) {
      throw new DeliveryError(vendor, "unsigned", `it has more than one ${header} header`);
    }
    if (!(await isSignedWith(secret, bytes, given, encoding))) {
      throw new DeliveryError(vendor, "forged", `its ${header} is not the signature of these bytes`);
    }
  }
  const { body: payload, problem = "is not a JSON object" } = readJson(bytes);
  if (!isObject(payload)) {
    throw new DeliveryError(vendor, "malformed", `its body ${problem}`);
  }
  const event = contract.events.find(({ pointer, value }) => {
    const found = at(payload, pointer);
    return value === undefined ? found !== undefined : found === value;
  });
  if (event?.payload) unfold(payload, event.payload);
  const absent = event && lacking(payload, event.proof);
  if (event && absent !== undefined) {
    throw new DeliveryError(vendor, "malformed", `it is of type ${event.type} and lacks ${absent}`);
  }
  return { type: event?.type ?? "unknown", payload } as Event;
}
