import { type BinaryToTextEncoding, createHmac } from "node:crypto";
import type { Event, Payload, Signature } from "@trunkline/contract";
import type { Contract } from "./contract.js";
import { formsOf, readForm } from "./event-forms.js";
import { payloadsOf } from "./evidence.js";
import { at } from "./pointer.js";

/** An event of a contract, with payloads of it. */
export interface ContractEvent extends Event {
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

export function eventsOf({ vendor, events }: Contract): ContractEvent[] {
  const evidence = payloadsOf(vendor);
  return events.map((event) => {
    const { name: schema, examples, payload: forms = {} } = event;
    const named = examples.flatMap(({ name, value }) =>
      formsOf(value as object, forms).map(({ form, delivered }) => ({
        from: `the example ${name}${form}`,
        payload: value as object,
        body: JSON.stringify(delivered),
      })),
    );
    const printed = evidence
      .filter((one) => one.schema === referenceTo(schema) && one.verdict === "satisfies")
      .map(({ from, payload }) => ({
        from,
        payload: readForm(payload, forms),
        body: JSON.stringify(payload),
      }));
    return { ...event, deliveries: [...named, ...printed] };
  });
}

export function sign({ encoding }: Signature, secret: string, body: string | Uint8Array): string {
  return createHmac("sha256", secret)
    .update(body)
    .digest(encoding as BinaryToTextEncoding);
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

/** The other forms in which the event comes whose payloads a schema judges. */
export function formsBySchema({ events }: Contract, schema: string): Payload {
  return events.find(({ name }) => referenceTo(name) === schema)?.payload ?? {};
}

function referenceTo(name: string): string {
  return `#/components/schemas/${name}`;
}
