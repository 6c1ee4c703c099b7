import { createHmac } from "node:crypto";
import { checkOptions, kinds } from "./check-options.js";
import { type Contract, namedOf, type Operation, signatureOf } from "./contract/load.js";
import { payloadProblems } from "./contract/response-problems.js";
import { describeViolation } from "./contract/violation.js";
import { hint } from "./nearest.js";
import { inForm } from "./payload-forms.js";

export interface EmitOptions {
  /** The example of the contract that the given members are put into; its first one unless given. */
  readonly example?: string;
  /** What the delivery is signed with; the mock's `webhookSecret` unless given. */
  readonly secret?: string;
  /** Delivers a payload that breaks the contract. */
  readonly unchecked?: boolean;
  /** Delivers as JSON text what the contract says the vendor may write so (`x-trunkline-payload`). */
  readonly jsonText?: boolean;
  /** Delivers one level deeper what the contract says may be there. */
  readonly nested?: boolean;
  /** How long the receiver may take, in milliseconds; 10 000 unless given. */
  readonly timeoutMs?: number;
}

// Kept from the start, for a test may put a fetch of its own in the place of the real one.
const send = globalThis.fetch;

const optionKinds = {
  example: kinds.text,
  secret: kinds.text,
  unchecked: kinds.boolean,
  jsonText: kinds.boolean,
  nested: kinds.boolean,
  timeoutMs: kinds.milliseconds,
};

/** A vendor, and what it signs its deliveries with unless told otherwise. */
interface Sender {
  readonly contract: Contract;
  readonly webhookSecret: string;
}

/** What the receiver answered. */
export interface Delivered {
  readonly status: number;
  readonly body: string;
}

/**
 * Delivers an event as the vendor would: by POST, as JSON, signed over its bytes where the contract says how.
 *
 * @throws {Error} when the contract has no such event or the payload breaks it; when nothing answers at the address.
 */
export async function emit(
  { contract, webhookSecret }: Sender,
  event: string,
  members: Readonly<Record<string, unknown>>,
  url: string | URL,
  options: EmitOptions = {},
): Promise<Delivered> {
  const operation = namedOf("event", contract, event);
  checkOptions("emit", options, optionKinds);
  const { example, secret = webhookSecret, unchecked = false, timeoutMs = 10_000 } = options;
  if (!isObject(members)) throw new Error(`The payload of ${event} must be an object`);
  const payload: unknown = JSON.parse(JSON.stringify(merge(exampleOf(operation, event, example), members)));
  const [problem] = unchecked ? [] : payloadProblems(operation, payload);
  if (problem) {
    throw new Error(
      `The payload of ${event} breaks the contract at ${describeViolation(problem)}; mend it, or pass { unchecked: true }`,
    );
  }
  const body = JSON.stringify(inForm(operation, payload, options));
  const signature = signatureOf(operation);
  const headers = {
    "Content-Type": "application/json",
    // A connection that is kept would keep the receiver's server from closing.
    Connection: "close",
    ...(signature && {
      [signature.header]: createHmac("sha256", secret).update(body).digest(signature.encoding),
    }),
  };
  return await deliver(event, addressOf(event, url), { method: operation.method, headers, body }, timeoutMs);
}

function addressOf(event: string, url: string | URL): URL {
  if (!URL.canParse(String(url))) {
    throw new Error(
      `${event} cannot be delivered: its address is no URL; give one such as "http://127.0.0.1:3000/hook"`,
    );
  }
  const address = new URL(url);
  const { protocol, host, username, password } = address;
  // Whatever else an address holds may be a secret.
  const told = `${event} cannot be delivered to "${protocol}${host === "" ? "" : `//${host}`}"`;
  if (!/^https?:$/.test(protocol)) throw new Error(`${told}, which is no http or https URL`);
  if (username !== "" || password !== "") {
    // `fetch` refuses it too, with a message that repeats all of it.
    throw new Error(`${told} with a username or a password; leave them out of its address`);
  }
  return address;
}

async function deliver(event: string, url: URL, request: RequestInit, timeoutMs: number): Promise<Delivered> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await send(url, { ...request, redirect: "manual", signal });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const detail = cause instanceof Error && cause.message !== "" ? cause.message : message;
    const reason = name === "TimeoutError" ? `no response within ${timeoutMs} ms` : detail;
    // What stands behind the path, and before the host, may be a secret.
    throw new Error(`${event} was not answered at ${url.origin}${url.pathname}: ${reason}`, { cause: error });
  }
}

function exampleOf({ resource }: Operation, event: string, name: string | undefined): unknown {
  const examples = resource.request?.body?.contents?.[0]?.examples ?? [];
  const found = name === undefined ? examples[0] : examples.find(({ key }) => key === name);
  if (name !== undefined && !found) {
    const known = examples.map(({ key }) => key);
    throw new Error(`${event} has no example "${name}"; ${hint(name, known)}`);
  }
  return found && "value" in found ? found.value : {};
}

/** Members of objects are put in one by one; anything else takes the place of what was there. */
function merge(base: unknown, members: unknown): unknown {
  if (!isObject(base) || !isObject(members)) return members;
  const merged = Object.entries(members).map(([name, value]) => [name, merge(base[name], value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
