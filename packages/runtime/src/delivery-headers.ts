import { kindOf } from "./copy.js";
import { described } from "./delivery-input.js";
import { printable } from "./text.js";

/**
 * The headers of a delivery, as a platform or a framework gives them: a `Headers`, an object or a Map of names and
 * values, pairs of them, or Node's `rawHeaders`. The case of the names does not matter.
 */
export type DeliveryHeaders =
  | Pick<Headers, "get">
  | Iterable<readonly [string, string]>
  | readonly string[]
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Gives every value of a header. Anything that is not headers is an error of the program. */
export function readDeliveryHeaders(vendor: string, given: DeliveryHeaders): (name: string) => string[] {
  const fail = (what: string): never => {
    throw new TypeError(
      `${vendor}: ${printable(what)}; give the headers of the delivery, such as request.headers: a Headers, a Map, or an object of names and values`,
    );
  };
  const entries = entriesOf(given);
  if (!entries) {
    const get = (given as Headers | undefined)?.get;
    if (typeof get !== "function") return fail(`headers is ${described(given)}`);
    return (name) => textsOf(get.call(given, name), name, fail);
  }
  for (const [name, value] of entries) textsOf(value, name, fail);
  return (name) =>
    entries
      .filter(([key]) => key.toLowerCase() === name.toLowerCase())
      .flatMap(([, value]) => textsOf(value, name, fail));
}

type Entries = readonly (readonly [string, unknown])[];

function entriesOf(given: unknown): Entries | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  if (Symbol.iterator in given) {
    const items: unknown[] = [...(given as Iterable<unknown>)];
    const pairs = items.some((item) => typeof item === "string") ? paired(items) : items;
    return pairs.every(isPair) ? pairs : undefined;
  }
  if (typeof (given as Headers).get === "function") return undefined;
  return kindOf(given) === "Object" ? Object.entries(given) : undefined;
}

/** Names and values alternate in `rawHeaders`. */
function paired(items: readonly unknown[]): unknown[] {
  return items.flatMap((name, index) => (index % 2 === 0 ? [[name, items[index + 1]]] : []));
}

function isPair(item: unknown): item is readonly [string, unknown] {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === "string";
}

function textsOf(value: unknown, name: string, fail: (what: string) => never): string[] {
  return [value].flat().flatMap((text) => {
    if (text === undefined || text === null) return [];
    // Such members are those of a request in place of its headers.
    if (typeof text === "object" || typeof text === "function") {
      return fail(`the header ${name} is ${described(text)} and not a string`);
    }
    return [String(text)];
  });
}
