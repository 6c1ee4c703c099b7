import type { Contract, Event, Proof, SecurityScheme } from "@trunkline/contract";
import { meant, rowsOf, rowsOfOperation } from "./outcomes.js";

/**
 * What decides how calls are made and judged, and shows in no type, as plain data. Of operations, events and credentials
 * it has those of both contracts, because the types show which are new or gone.
 */
export function behaviourOf(contract: Contract, other: Contract) {
  const { envelope, errors, server, schemes, events, operations, challenge } = contract;
  return {
    envelope,
    error: {
      code: rowsOf(errors, other.errors, "code"),
      status: rowsOf(errors, other.errors, "status"),
      default: meant(errors.default),
    },
    operation: shared(operations, other.operations, "operationId", (one, also) => ({
      "x-trunkline-envelope": one.isBare ? "none" : undefined,
      "x-trunkline-idempotency": one.idempotency,
      "x-trunkline-proof": pointersOf(one.proof),
      "x-trunkline-correlation": one.correlation,
      error: rowsOfOperation(errors, one.errors, also.errors),
      sent: Object.fromEntries(one.parameters.map(({ in: part, name, sent }) => [`${part} ${name}`, sent])),
      request: `${one.method} ${one.path}`,
    })),
    event: shared(events, other.events, "type", (one) => ({
      "x-trunkline-event": { pointer: one.pointer, value: one.value },
      "x-trunkline-payload": one.payload,
      "x-trunkline-signature": one.signature,
      "x-trunkline-proof": pointersOf(one.proof),
    })),
    "x-trunkline-challenge": challenge,
    order: orderOf(events, other.events),
    credentials: shared(schemes, other.schemes, "name", (one) => ({
      "x-trunkline-auth": exchangeOf(one),
      sent: { [one.type]: `${one.in} ${one.parameter}` },
    })),
    address: {
      url: server.url,
      default: Object.fromEntries(server.variables.map((one) => [one.name, one.default])),
    },
  };
}

function shared<Part, Key extends keyof Part>(
  own: readonly Part[],
  others: readonly Part[],
  key: Key,
  data: (part: Part, other: Part) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    own.flatMap((part) => {
      const other = others.find((one) => one[key] === part[key]);
      return other === undefined ? [] : [[String(part[key]), data(part, other)]];
    }),
  );
}

function pointersOf(proof: readonly Proof[]) {
  return Object.fromEntries(proof.map(({ pointer }) => [pointer, true]));
}

/** How a client gets a token. The credentials themselves are options of the client, and show in its types. */
function exchangeOf({ exchange }: SecurityScheme) {
  if (exchange === undefined) return undefined;
  const { credentials: _, ...rest } = exchange;
  return rest;
}

/**
 * Which events come before which. A delivery is of the first event that it fits, so for each event these are the later
 * ones, known to both contracts, that the same delivery may fit.
 */
function orderOf(events: readonly Event[], others: readonly Event[]) {
  const order = events.map((event, index) => {
    const later = events
      .slice(index + 1)
      .filter((one) => others.some(({ type }) => type === one.type) && !differ(event, one));
    return [event.type, Object.fromEntries(later.map(({ type }) => [type, true]))];
  });
  return Object.fromEntries([...others.map(({ type }) => [type, {}]), ...order]);
}

/** Whether no delivery fits both events: the same field has a different value in each. */
function differ(one: Event, other: Event): boolean {
  const isSameField = one.pointer === other.pointer;
  return isSameField && one.value !== undefined && other.value !== undefined && one.value !== other.value;
}
