import type { EventContract } from "./contract.js";
import { DeliveryError, type DeliveryErrorReason } from "./delivery-error.js";
import { type DeliveryHeaders, readDeliveryHeaders } from "./delivery-headers.js";
import { bytesOf, type DeliveryBody, type DeliveryOptions, readDeliveryOptions } from "./delivery-input.js";
import { bytesOfStream, isStream } from "./delivery-stream.js";
import { readJson } from "./json.js";
import { isObject, unfold } from "./payload.js";
import { at } from "./pointer.js";
import { lacking } from "./proof.js";
import { isSignedWith } from "./signature.js";

export {
  type DeliveryBody,
  DeliveryError,
  type DeliveryErrorReason,
  type DeliveryHeaders,
  type DeliveryOptions,
};

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
  const bytes = isStream(rawBody)
    ? await bytesOfStream(vendor, rawBody, valuesOf, maxBytes)
    : bytesOf(vendor, rawBody, maxBytes);
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
  const eventWith = (isThere: (found: unknown) => boolean) =>
    contract.events.find(({ pointer, value }) => {
      const found = at(payload, pointer);
      return value === undefined ? isThere(found) : found === value;
    });
  // A vendor may write null for what a delivery does not have, beside what it has.
  const event =
    eventWith((found) => found !== undefined && found !== null) ?? eventWith((found) => found === null);
  if (event?.payload) unfold(payload, event.payload);
  const absent = event && lacking(payload, event.proof);
  if (event && absent !== undefined) {
    throw new DeliveryError(vendor, "malformed", `it is of type ${event.type} and lacks ${absent}`);
  }
  return { type: event?.type ?? "unknown", payload } as Event;
}
