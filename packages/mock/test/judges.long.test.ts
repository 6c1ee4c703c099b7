import { expect, it } from "vitest";
import type { Operation } from "../src/contract/contract.js";
import { loadContract } from "../src/contract/load.js";
import { vendors } from "../src/index.js";

// A schema becomes code when it is first needed, so that this is where all of them do.

function judgesOf({ judges }: Operation) {
  const { path, query, header, cookie, body, responses } = judges;
  const ofResponses = [...responses.values()].flatMap((one) => [...one.body.values(), one.header.judge]);
  return [...[path, query, header, cookie].map(({ judge }) => judge), ...body.values(), ...ofResponses];
}

it.each(vendors())("judges by every schema of %s", async (vendor) => {
  const { operations, events } = await loadContract(vendor);
  const judges = [...operations, ...events].flatMap(judgesOf);
  const messages = judges.flatMap(({ problems }) => problems({}).map(({ message }) => message));
  expect(judges.length).toBeGreaterThan(20);
  expect(messages.filter((message) => message.startsWith("cannot be judged"))).toEqual([]);
});
