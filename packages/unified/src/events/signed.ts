import type { DeliveryOptions } from "@trunkline/runtime";

/** How the deliveries of a vendor that signs them are checked. */
export interface SignedDeliveryOptions extends Omit<DeliveryOptions, "secret"> {
  /** The secret that the vendor signs with. `false` takes every delivery, and anybody could have sent it. */
  readonly secret: NonNullable<DeliveryOptions["secret"]> | false;
}

/** What `parseEvent` takes. A secret that is missing, as a variable that nobody set, would let every forged delivery in. */
export function signed(vendor: string, options: SignedDeliveryOptions): DeliveryOptions {
  const { secret, ...others } = options ?? {};
  if (secret === false) return others;
  if (secret === undefined || secret === null || secret === "") {
    throw new TypeError(
      `${vendor}Events: secret is missing; give the secret that the vendor signs with, or false to take every delivery unchecked`,
    );
  }
  return { secret, ...others };
}
