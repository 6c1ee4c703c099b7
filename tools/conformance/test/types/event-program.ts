import { literalOf, type Written } from "@trunkline/trial";
import { type Contract, contracts } from "../contract.js";
import { eventsOf } from "../events.js";
import { typeNameOf } from "../packages.js";
import type { Statement } from "./statements.js";

/** What the types of events have to say: which payload each type has, that there are no others, and that nothing is known of the rest. */
export const eventStatements: readonly Statement[] = contracts.flatMap((contract) => {
  const events = eventsOf(contract);
  if (events.length === 0) return [];
  const { vendor } = contract;
  const say = (what: string, source: string, compiles = true) => ({ vendor, what, source, compiles });
  const event = (type: string) =>
    `Extract<${nameOf(contract)}, { type: ${JSON.stringify(type)} }>["payload"]`;
  const same = (one: string, other: string) =>
    `true satisfies (<T>() => T extends ${one} ? 1 : 2) extends (<T>() => T extends ${other} ? 1 : 2) ? true : false;`;
  const types = [...events.map(({ type }) => type), "unknown"];
  return [
    say(
      "the types of events",
      same(`${nameOf(contract)}["type"]`, types.map((type) => JSON.stringify(type)).join(" | ")),
    ),
    say("a payload of an unknown type", same(event("unknown"), "unknown")),
    ...events.flatMap(({ type, name, deliveries }) => [
      say(`the payload of ${type}`, same(event(type), `import("@trunkline/${vendor}").${name}`)),
      ...events.flatMap((other) =>
        other.type === type
          ? []
          : [
              say(
                `the payload of ${other.type} for that of ${type}`,
                same(event(type), event(other.type)),
                false,
              ),
            ],
      ),
      ...deliveries.map(({ from, payload }) =>
        say(`${type}, ${from}`, `(${literalOf(payload as Written)}) satisfies ${event(type)};`),
      ),
    ]),
  ];
});

function nameOf({ vendor }: Contract): string {
  return `import("@trunkline/${vendor}").${typeNameOf(vendor)}Event`;
}
