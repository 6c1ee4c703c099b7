import { createHmac } from "node:crypto";
import { checkOptions, kinds } from "./check-options.js";
import { type Contract, namedOf, type Operation, signatureOf } from "./contract/contract.js";
import { payloadProblems } from "./contract/response-problems.js";
import { describeViolation } from "./contract/violation.js";
import { hint } from "./nearest.js";
import { inForm } from "./payload-forms.js";

export interface EmitOptions {
  /** The example of the contract that fills in the members you leave out. Default: the first one. */
  readonly example?: string;
  /** Signs the delivery. Default: the mock's `webhookSecret`. */
  readonly secret?: string;
  /** Delivers a payload that breaks the contract. */
  readonly unchecked?: boolean;
  /** Delivers as JSON text the members that the vendor may write so (`x-trunkline-payload`). */
  readonly jsonText?: boolean;
  /** Delivers one level deeper the members that the vendor may put there (`x-trunkline-payload`). */
  readonly nested?: boolean;
  /** How long the receiver may take, in milliseconds. Default: 10 000. */
  readonly timeoutMs?: number;
}

// Kept from the start, because a test may replace the global fetch.
const send = globalThis.fetch;

const optionKinds = {
  example: kinds.text,
  secret: kinds.text,
  unchecked: kinds.boolean,
  jsonText: kinds.boolean,
  nested: kinds.boolean,
  timeoutMs: kinds.milliseconds,
};

/** A vendor, and its default secret. */
interface Sender {
  readonly contract: Contract;
  readonly webhookSecret: string;
}

/** The receiver's response. */
export interface Delivered {
  readonly status: number;
  readonly body: string;
}

/**
 * Delivers an event as the vendor does: by POST, as JSON, with a signature over its bytes if the contract says how.
 *
 * @throws {Error} when the event is unknown, the payload breaks the contract, or the receiver does not respond.
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
  if (!isObject(members)) throw new Error(`emit: the payload of ${event} must be an object`);
  const payload: unknown = JSON.parse(JSON.stringify(merge(exampleOf(operation, event, example), members)));
  const [problem] = unchecked ? [] : payloadProblems(operation, payload);
  if (problem) {
    throw new Error(
      `emit: the payload of ${event} breaks the contract: ${describeViolation(problem)}; fix it, or pass { unchecked: true }`,
    );
  }
  const body = JSON.stringify(inForm(operation, payload, options));
  const signature = signatureOf(operation);
  const headers = {
    "Content-Type": "application/json",
    // An open connection would keep the receiver's server from closing.
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
      `emit: cannot deliver ${event}: the address must be a URL such as "http://127.0.0.1:3000/hook"`,
    );
  }
  const address = new URL(url);
  const { protocol, host, username, password } = address;
  // The rest of an address may be a secret.
  const opening = `emit: cannot deliver ${event} to "${protocol}${host === "" ? "" : `//${host}`}"`;
  if (!/^https?:$/.test(protocol)) throw new Error(`${opening}: the address must be an http or https URL`);
  if (username !== "" || password !== "") {
    // `fetch` throws too, but its message repeats the secret.
    throw new Error(`${opening}: the address must have no username and no password`);
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
    // The query and the credentials of an address may be secret.
    throw new Error(`emit: ${url.origin}${url.pathname} did not respond to ${event}: ${reason}`, {
      cause: error,
    });
  }
}

function exampleOf({ resource }: Operation, event: string, name: string | undefined): unknown {
  const examples = resource.request?.body?.contents?.[0]?.examples ?? [];
  const found = name === undefined ? examples[0] : examples.find(({ key }) => key === name);
  if (name !== undefined && !found) {
    const known = examples.map(({ key }) => key);
    throw new Error(`emit: ${event} has no example "${name}"; ${hint(name, known)}`);
  }
  return found && "value" in found ? found.value : {};
}

/** Merges objects member by member; any other value replaces the old one. */
function merge(base: unknown, members: unknown): unknown {
  if (!isObject(base) || !isObject(members)) return members;
  const merged = Object.entries(members).map(([name, value]) => [name, merge(base[name], value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
