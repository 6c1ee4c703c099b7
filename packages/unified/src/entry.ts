import type { SendOptions } from "./channel.js";
import type { Rule } from "./rules/values.js";

/** What a mapping calls a client with: the options of the message, and when it began. */
export type CallWith = SendOptions & { readonly since: number };

/** A value that a channel carries: its rule, and what it is in the vendor's request. */
export interface Entry<Value, Part, Client = unknown> {
  readonly rule: Rule<Value>;
  readonly make: (value: Value, client: Client, options: CallWith) => Part;
}

/** An entry for each value that a channel carries. */
export type Mapping<Values> = { readonly [Name in keyof Values]: Entry<Values[Name], object> };

/** Any mapping, for clients of a type. */
export type Entries<Client> = Readonly<
  Record<string, { readonly rule: Rule<unknown>; readonly make: Entry<never, object, Client>["make"] }>
>;

/** The values that a mapping takes. */
export type ValuesOf<M> = {
  readonly [Name in keyof M]: M[Name] extends { readonly rule: Rule<infer Value> } ? Value : never;
};

/** What one of the entries makes. A union of mappings, such as one per provider, is taken apart. */
export type PartOf<M> = M extends Entries<never> ? Awaited<ReturnType<M[keyof M]["make"]>> : never;

/** All members of a union at once. */
export type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Says that a channel carries a value, by which rule, and what it is in the vendor's request. */
export function carry<Value, Part extends object, Client = unknown>(
  rule: Rule<Value>,
  make: Entry<Value, Part, Client>["make"],
): Entry<Value, Part, Client> {
  return { rule, make };
}
