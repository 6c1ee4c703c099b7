import { createHmac } from "node:crypto";
import type { Contract } from "./contract.js";
import { type Forms, formsOf, readForm } from "./event-forms.js";
import { payloadsOf } from "./evidence.js";
import { at, type Content, type Document, resolve } from "./openapi.js";

/** An event that a contract describes. */
export interface ContractEvent {
  readonly type: string;
  readonly pointer: string;
  readonly value?: unknown;
  /** The pointers of all that a delivery must have. */
  readonly proof: readonly string[];
  readonly schema: Content["schema"];
  readonly deliveries: readonly Delivery[];
}

/** A payload of an event, with where it is from. */
interface Delivery {
  readonly from: string;
  /** As the schema describes it. */
  readonly payload: object;
  /** As it was delivered. */
  readonly body: string;
}

export interface Signature {
  readonly header: string;
  readonly algorithm: "hmac-sha256";
  readonly encoding: "hex" | "base64";
}

interface Webhook {
  readonly requestBody: { readonly content: Readonly<Record<"application/json", Content>> };
  readonly "x-trunkline-proof": readonly string[];
  readonly "x-trunkline-event": { readonly pointer: string; readonly value?: unknown };
  readonly "x-trunkline-payload"?: Forms;
  readonly "x-trunkline-signature"?: Signature;
}

export function eventsOf({ vendor, document }: Contract): ContractEvent[] {
  const evidence = payloadsOf(vendor);
  return webhooksOf(document).map(([type, webhook]) => {
    const { schema, examples = {} } = webhook.requestBody.content["application/json"];
    const ref = "$ref" in schema ? schema.$ref : "";
    const forms = webhook["x-trunkline-payload"] ?? {};
    const named = Object.entries(examples).flatMap(([name, example]) => {
      const payload = resolve(document, example).value as object;
      return formsOf(payload, forms).map(({ form, delivered }) => ({
        from: `the example ${name}${form}`,
        payload,
        body: JSON.stringify(delivered),
      }));
    });
    const printed = evidence
      .filter((one) => one.schema === ref && one.verdict === "satisfies")
      .map(({ from, payload }) => ({
        from,
        payload: readForm(payload, forms),
        body: JSON.stringify(payload),
      }));
    return {
      type,
      ...webhook["x-trunkline-event"],
      proof: webhook["x-trunkline-proof"],
      schema,
      deliveries: [...named, ...printed],
    };
  });
}

/** How the vendor signs what it delivers, if it does. */
export function signatureOf({ document }: Contract): Signature | undefined {
  return webhooksOf(document)[0]?.[1]["x-trunkline-signature"];
}

export function sign({ encoding }: Signature, secret: string, body: string | Uint8Array): string {
  return createHmac("sha256", secret).update(body).digest(encoding);
}

/** Whether a payload is what the contract recognises an event by. */
export function isRecognised({ pointer, value }: ContractEvent, payload: object): boolean {
  const found = at(payload, pointer);
  return value === undefined ? found !== undefined : found === value;
}

/** A copy that lacks the member that a pointer names. */
export function without(payload: object, pointer: string): object {
  const copy = structuredClone(payload);
  const place = pointer.lastIndexOf("/");
  Reflect.deleteProperty(at(copy, pointer.slice(0, place)) as object, pointer.slice(place + 1));
  return copy;
}

function webhooksOf(document: Document): [string, Webhook][] {
  const { webhooks = {} } = document as {
    readonly webhooks?: Readonly<Record<string, { readonly post: Webhook }>>;
  };
  return Object.entries(webhooks).map(([type, { post }]) => [type, post]);
}

/** The other forms in which the event comes whose payloads a schema judges. */
export function formsBySchema({ document }: Contract, schema: string): Forms {
  const webhook = webhooksOf(document).find(([, { requestBody }]) => {
    const judged = requestBody.content["application/json"].schema;
    return "$ref" in judged && judged.$ref === schema;
  });
  return webhook?.[1]["x-trunkline-payload"] ?? {};
}
