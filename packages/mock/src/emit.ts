import { createHmac } from "node:crypto";
import { payloadProblems } from "./contract/judge.js";
import { type Contract, namedOf } from "./contract/load.js";
import { describeViolation } from "./contract/violation.js";
import { hint } from "./nearest.js";

export interface EmitOptions {
  /** The example of the contract that the given members are put into; its first one unless given. */
  readonly example?: string;
  /** What the delivery is signed with; the mock's `webhookSecret` unless given. */
  readonly secret?: string;
  /** Delivers a payload that breaks the contract. */
  readonly unchecked?: boolean;
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
  contract: Contract,
  event: string,
  members: Readonly<Record<string, unknown>>,
  url: string | URL,
  { example, secret, unchecked = false }: EmitOptions & { readonly secret: string },
): Promise<Delivered> {
  const operation = namedOf("event", contract, event);
  const payload = merge(exampleOf(operation.resource, event, example), members);
  const problem = unchecked ? undefined : payloadProblems(operation, payload)[0];
  if (problem) {
    throw new Error(
      `The payload of ${event} breaks the contract at ${describeViolation(problem)}; mend it, or pass { unchecked: true }`,
    );
  }
  const body = JSON.stringify(payload);
  const signature = contract.document.webhooks?.[event]?.["post"]?.["x-trunkline-signature"];
  const response = await fetch(url, {
    method: operation.method,
    headers: {
      "Content-Type": "application/json",
      // A connection that is kept would keep the receiver's server from closing.
      Connection: "close",
      ...(signature && {
        [signature.header]: createHmac("sha256", secret).update(body).digest(signature.encoding),
      }),
    },
    body,
    redirect: "manual",
  });
  return { status: response.status, body: await response.text() };
}

function exampleOf(
  { request }: ReturnType<typeof namedOf>["resource"],
  event: string,
  name: string | undefined,
): unknown {
  const examples = request?.body?.contents?.[0]?.examples ?? [];
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
