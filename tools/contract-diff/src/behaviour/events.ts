import type { Contract, Event } from "@trunkline/contract";
import type { Reason } from "../severity.js";
import { compared } from "./compared.js";
import { proofReasons } from "./proof.js";
import * as rules from "./rules.js";

/** What changed in how deliveries are recognised, read and proved. */
export function eventReasons(base: Contract, revision: Contract): Reason[] {
  return revision.events.flatMap((now) => {
    const old = base.events.find(({ type }) => type === now.type);
    if (!old) return [];
    const place = placeOf(now);
    const { event, payload, signature } = rules.eventRules;
    return [
      ...compared(place, "x-trunkline-event", event, markOf(old), markOf(now)),
      ...compared(place, "x-trunkline-payload", payload, old.payload, now.payload),
      ...compared(place, "x-trunkline-signature", signature, old.signature, now.signature),
      ...proofReasons(place, old.proof, now.proof),
    ];
  });
}

function markOf({ pointer, value }: Event) {
  return { pointer, value };
}

/** The runtime takes the first event that a delivery has the marks of, in the order of the contract. */
export function eventOrderReasons(base: Contract, revision: Contract): Reason[] {
  const before = base.events.map(({ type }) => type);
  return revision.events.flatMap((event, index) => {
    const place = before.indexOf(event.type);
    const overtaken = revision.events
      .slice(index + 1)
      .filter(({ type }) => before.includes(type) && (place === -1 || before.indexOf(type) < place))
      .filter((other) => !isToldApart(event, other))
      .map(({ type }) => `\`${type}\``);
    if (overtaken.length === 0) return [];
    return [
      { ...rules.eventOrderRule, place: placeOf(event), what: `is now tried before ${overtaken.join(", ")}` },
    ];
  });
}

/** Whether no delivery can be of both events: the same member has a different value in each. */
function isToldApart(one: Event, other: Event): boolean {
  const isSamePlace = one.pointer === other.pointer;
  return isSamePlace && one.value !== undefined && other.value !== undefined && one.value !== other.value;
}

function placeOf({ type }: Event): string {
  return `event \`${type}\``;
}
