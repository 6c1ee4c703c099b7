import type { FieldError } from "@trunkline/runtime";
import type { Channel, SendOptions } from "./channel.js";
import { type Receipt, receiptOf, type Sent } from "./receipt.js";
import { readOrRefuse } from "./refuse.js";
import { numberBetween, object, type Rule, readMembers, rule } from "./rules.js";

/** A value that a channel carries: the rule that it has to keep, and what it is in the vendor's request. */
export interface Entry<Value, Part extends object> {
  readonly rule: Rule<Value>;
  readonly make: (value: Value) => Part;
}

/** An entry for each of the values that a channel carries, and for no other. */
export type Mapping<Values> = { readonly [K in keyof Values]-?: Entry<Values[K], object> };

type AnyMapping = Readonly<
  Record<string, { readonly rule: Rule<unknown>; readonly make: (value: never) => object }>
>;

type Values<M extends AnyMapping> = {
  readonly [K in keyof M]: M[K] extends { readonly rule: Rule<infer Value> } ? Value : never;
};

type Made<M extends AnyMapping> = ReturnType<M[keyof M]["make"]>;

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never;

/** What a mapping is given to make a call: its options, and since when the message has been under way. */
export type CallWith = SendOptions & { readonly since: number };

interface Definition<
  Targets extends AnyMapping,
  Contents extends AnyMapping,
  Extras extends AnyMapping,
  Raw,
> {
  readonly vendor: string;
  readonly targets: Targets;
  readonly contents: Contents;
  readonly extras: Extras;
  readonly send: (
    request: Made<Targets> & Made<Contents> & Partial<Intersection<Made<Extras>>>,
    options: CallWith,
  ) => Promise<Sent<Raw>>;
}

/** Says that a channel carries a value, with the rule for it and with what it is in the vendor's request. */
export function carry<Value, Part extends object>(
  rule: Rule<Value>,
  make: (value: Value) => Part,
): Entry<Value, Part> {
  return { rule, make };
}

const options: Rule<SendOptions> = object<SendOptions>(
  {},
  {
    signal: rule((value) => value instanceof AbortSignal, "must be an AbortSignal"),
    timeoutMs: numberBetween(1, 2_147_483_647),
  },
);

/** Makes a channel of a vendor's mapping. All of a message is read before the first call, and nothing of it later. */
export function defineChannel<
  Targets extends AnyMapping,
  Contents extends AnyMapping,
  Extras extends AnyMapping,
  Raw,
>(
  definition: Definition<Targets, Contents, Extras, Raw>,
): Channel<Values<Targets>, Values<Contents>, Values<Extras>, Raw> {
  const { vendor, targets, contents, extras, send } = definition;
  const entries: AnyMapping = { ...targets, ...contents, ...extras };
  const rules = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry.rule]));
  const carried = {
    targets: Object.keys(targets),
    contents: Object.keys(contents),
    extras: Object.keys(extras),
  };
  return {
    vendor,
    ...carried,
    send: async (message, given): Promise<Receipt<Raw>> => {
      const since = performance.now();
      const [values, its] = readOrRefuse(vendor, "send", (problems) => {
        const read = readMembers(message, rules, "", problems) ?? {};
        problems.push(...countProblems(Object.keys(read), carried));
        return [read, options(given ?? {}, "", problems)];
      });
      const parts = Object.entries(entries).flatMap(([name, { make }]) =>
        Object.hasOwn(values, name) ? [make(values[name] as never)] : [],
      );
      return receiptOf(vendor, await send(Object.assign({}, ...parts), { ...its, since }));
    },
  };
}

function countProblems(
  names: readonly string[],
  { targets, contents }: { readonly targets: readonly string[]; readonly contents: readonly string[] },
): FieldError[] {
  const to = targets.filter((name) => names.includes(name));
  const held = contents.filter((name) => names.includes(name));
  return [
    ...(to.length === 1
      ? []
      : [
          {
            field: "/to",
            message: `must be given${targets.length > 1 ? ", or conversationId, and not both" : ""}`,
          },
        ]),
    ...(held.length === 1
      ? []
      : [
          {
            field: "",
            message: `must hold exactly one of ${contents.join(", ")}; it holds ${held.join(" and ") || "none"}`,
          },
        ]),
  ];
}
