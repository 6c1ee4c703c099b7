import { isInstance, mark } from "./brand.js";

/**
 * Why a delivery is invalid. `unsigned`: it has no signature, although a secret was given; `forged`: its signature does
 * not match the secret and these bytes; `oversize`: its body is too long; `malformed`: it was cut off, is not
 * JSON, or lacks what an event of its type always has.
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

  constructor(vendor: string, reason: DeliveryErrorReason, message: string, options?: ErrorOptions) {
    super(`${vendor}: invalid delivery: ${message}`, options);
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
