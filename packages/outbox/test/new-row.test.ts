import { expect, it } from "vitest";
import { newRow } from "../src/new-row.js";

const reference = (how: object) => ({ vendor: "acme", carries: { reference: how }, lacks: {} });
const capabilities = {
  named: reference({ isCorrelation: true }),
  kept: reference({ maxLength: 5 }),
  digits: reference({ form: "digits" }),
  none: { vendor: "acme", carries: {}, lacks: {} },
};

it.each([
  // What events will name is known only where it is the reference.
  ["named", {}, "order-17", "order-17", "order-17"],
  ["named", { reference: "own" }, "order-17", "own", "own"],
  ["kept", {}, "17", "17", undefined],
  ["kept", {}, "order-17", undefined, undefined],
  ["kept", { reference: "own" }, "17", "own", undefined],
  ["digits", {}, "17", "17", undefined],
  ["digits", {}, "order-17", undefined, undefined],
  ["none", {}, "17", undefined, undefined],
  ["route", {}, "17", undefined, undefined],
])("a message for %s with %j and the id %s has the reference %s", async (via, own, id, sent, correlation) => {
  const row = await newRow(
    { accounts: { named: "first" }, capabilities },
    (text) => text,
    { via, ...own },
    { id },
  );
  expect(JSON.parse(row.message).reference).toBe(sent);
  expect([row.correlation, row.account]).toEqual([correlation, correlation && "first"]);
});
