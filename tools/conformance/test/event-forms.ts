import type { Payload } from "@trunkline/contract";
import { at, withValue } from "./pointer.js";

type Members = Readonly<Record<string, unknown>>;

/** A payload in every form in which it may be delivered, the one of its schema first. */
export function formsOf(payload: object, { jsonText = [], nested = [] }: Payload) {
  const below = nested.map((pointer) => {
    const [holder, name] = split(pointer);
    return {
      form: `, in ${pointer}`,
      delivered: withValue(payload, holder, { [name]: at(payload, holder) }) as object,
    };
  });
  const objects = [{ form: "", delivered: payload }, ...below];
  const texts = objects.flatMap(({ form, delivered }) =>
    jsonText.map((pointer) => ({
      form: `${form}, with ${pointer} as text`,
      delivered: withValue(delivered, pointer, JSON.stringify(at(delivered, pointer))) as object,
    })),
  );
  return [...objects, ...texts];
}

/** A delivered payload in the form of its schema. */
export function readForm(delivered: object, { jsonText = [], nested = [] }: Payload): object {
  let payload: unknown = delivered;
  for (const pointer of jsonText) {
    const text = at(payload, pointer);
    if (typeof text === "string") payload = withValue(payload, pointer, JSON.parse(text));
  }
  for (const pointer of nested) {
    const [holder, name] = split(pointer);
    const { [name]: inner, ...others } = at(payload, holder) as Members;
    if (inner !== undefined) payload = withValue(payload, holder, { ...others, ...(inner as Members) });
  }
  return payload as object;
}

function split(pointer: string): [string, string] {
  const place = pointer.lastIndexOf("/");
  return [pointer.slice(0, place), pointer.slice(place + 1)];
}
