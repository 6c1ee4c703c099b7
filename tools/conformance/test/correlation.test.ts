import { steps } from "@trunkline/contract";
import { describe, expect, inject, it } from "vitest";
import { createClient } from "./clients.js";
import { contracts, successOf } from "./contract.js";
import { eventsOf } from "./events.js";
import { at } from "./pointer.js";

// A program matches events with calls by this value, so the examples have to show it in all places, and the client give it.

const cases = contracts.flatMap((contract) =>
  contract.operations.flatMap((operation) =>
    operation.correlation === undefined
      ? []
      : [{ vendor: contract.vendor, contract, operation, correlation: operation.correlation }],
  ),
);

describe.each(cases)("$vendor $operation.operationId", ({ vendor, contract, operation, correlation }) => {
  it("has in its response what events name the message by, and the client gives it", async () => {
    const expected = at(successOf(operation).value, correlation.response);
    expect(isId(expected)).toBe(true);
    const client = await createClient(vendor, inject("mocks")[vendor] ?? "");
    const call = client[operation.operationId]?.(operation.examples[0]?.request);
    expect(await call?.withResponse()).toMatchObject({ correlation: String(expected) });
  });

  it("has it in each example of a request, if the caller chooses it", () => {
    const { request } = correlation;
    const given = request === undefined ? [] : operation.examples.map((one) => at(one.request, request));
    expect(given.filter((value) => !isId(value))).toEqual([]);
  });

  it.each(Object.entries(correlation.events))("has it in each example of the event %s", (type, pointer) => {
    const deliveries = eventsOf(contract).find((event) => event.type === type)?.deliveries ?? [];
    const found = deliveries.flatMap(({ payload }) => valuesAt(payload, steps(pointer)));
    expect(found.length).toBeGreaterThanOrEqual(Math.max(1, deliveries.length));
    expect(found.filter((value) => !isId(value))).toEqual([]);
  });
});

function isId(value: unknown): boolean {
  return Number.isSafeInteger(value) || (typeof value === "string" && value.trim() !== "");
}

/** The values at a place; `*` is every item of a list. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return [value];
  const members = Object(value) as Readonly<Record<string, unknown>>;
  return (name === "*" ? Object.values(members) : [members[name]]).flatMap((one) => valuesAt(one, rest));
}
