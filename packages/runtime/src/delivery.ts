import { isInstance, mark } from "./brand.js";
import type { EventContract } from "./contract.js";
import { at } from "./pointer.js";

/** The headers of a delivery, as a `Headers` or as Node gives them. */
export type DeliveryHeaders =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How a delivery is judged. */
export interface DeliveryOptions {
  /** What the vendor signs with. Without it the signature is not looked at, and anybody could have sent the delivery. */
  readonly secret?: string;
  /** The most bytes that a body may have; 1 MiB unless given. */
  readonly maxBytes?: number;
}

/**
 * Why a delivery was refused. `unsigned`: it has no signature, though a secret was given; `forged`: its signature is
 * not that of the secret and these bytes; `oversize`: its body is too long; `malformed`: it is not JSON, or lacks what
 * an event of its type always has.
 */
export type RefusalReason = "unsigned" | "forged" | "oversize" | "malformed";

/**
 * A delivery that must not be acted on. Its message never holds the secret or the body.
 * `instanceof DeliveryError` also recognizes those of another copy of this package.
 */
export class DeliveryError extends Error {
  override readonly name = "DeliveryError";
  readonly vendor: string;
  readonly reason: RefusalReason;

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits the method
    return isInstance(this, DeliveryError, "DeliveryError", value);
  }

  constructor(vendor: string, reason: RefusalReason, message: string) {
    super(`${vendor} delivery refused: ${message}`);
    mark(this, "DeliveryError");
    this.vendor = vendor;
    this.reason = reason;
  }
}

/** Reads a delivery: the signature is checked on the raw bytes before anything of them is parsed. */
export async function parseDelivery<Event>(
  contract: EventContract,
  rawBody: string | Uint8Array,
  headers: DeliveryHeaders,
  options: DeliveryOptions,
): Promise<Event> {
  const { vendor } = contract;
  checkOptions(contract, options);
  if (typeof rawBody !== "string" && !(rawBody instanceof Uint8Array)) {
    throw new TypeError(
      `${vendor}: rawBody must be the body as it came, a string or bytes; a body that a framework has parsed cannot be verified`,
    );
  }
  const bytes = typeof rawBody === "string" ? new TextEncoder().encode(rawBody) : rawBody;
  const maxBytes = options.maxBytes ?? 1_048_576;
  if (bytes.length > maxBytes) {
    throw new DeliveryError(vendor, "oversize", `its body has more than ${maxBytes} bytes`);
  }
  if (options.secret !== undefined && contract.signature) {
    await verify(contract, contract.signature, options.secret, bytes, headers);
  }
  const payload = parse(bytes);
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
    throw new DeliveryError(vendor, "malformed", "its body is not a JSON object");
  }
  const event = contract.events.find(({ pointer, value }) => {
    const found = at(payload, pointer);
    return value === undefined ? found !== undefined : found === value;
  });
  const absent = event?.evidence.find((pointer) => at(payload, pointer) === undefined);
  if (event && absent !== undefined) {
    throw new DeliveryError(vendor, "malformed", `it is of type ${event.type} and lacks ${absent}`);
  }
  return { type: event?.type ?? "unknown", payload } as Event;
}

function checkOptions({ vendor, signature }: EventContract, options: DeliveryOptions): void {
  const { secret, maxBytes } = options;
  // A secret that is there but empty is a setting that was forgotten; to pass over it would let every forgery in.
  if ("secret" in options && (typeof secret !== "string" || secret === "")) {
    throw new TypeError(
      `${vendor}: secret must be a text that is not empty; leave it out to read without a check`,
    );
  }
  if (secret !== undefined && !signature) {
    throw new TypeError(`${vendor} does not sign its deliveries, so there is no secret to check them with`);
  }
  if (maxBytes !== undefined && !(Number.isInteger(maxBytes) && maxBytes > 0)) {
    throw new TypeError(`${vendor}: maxBytes must be a whole number of bytes above 0`);
  }
}

async function verify(
  { vendor }: EventContract,
  { header, encoding }: NonNullable<EventContract["signature"]>,
  secret: string,
  bytes: Uint8Array,
  headers: DeliveryHeaders,
): Promise<void> {
  const given = headerOf(headers, header);
  if (given === undefined || given === "") {
    throw new DeliveryError(vendor, "unsigned", `it has no ${header} header`);
  }
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
    "verify",
  ]);
  const signature = encoding === "hex" ? fromHex(given) : fromBase64(given);
  // WebCrypto compares in constant time.
  const isGenuine = signature && (await crypto.subtle.verify("HMAC", key, signature, bytes as BufferSource));
  if (!isGenuine)
    throw new DeliveryError(vendor, "forged", `its ${header} is not the signature of these bytes`);
}

function headerOf(headers: DeliveryHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return (headers as Headers).get(name) ?? undefined;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  // A header that came twice is ambiguous, and so counts as none.
  return typeof entry?.[1] === "string" ? entry[1] : undefined;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
