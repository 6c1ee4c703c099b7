import { VendorError } from "@trunkline/runtime";
import { expect } from "vitest";
import type { Trials } from "./trials.js";

/** Sends a message, and expects it to be refused before the network, for what is wrong with a field. */
export async function expectRefused(
  { messenger, requests }: Pick<Trials, "messenger" | "requests">,
  message: unknown,
  field: string,
  says: RegExp,
): Promise<void> {
  requests.length = 0;
  const error = await messenger.send(message).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(VendorError);
  const { kind, outcome, fields, isRetryable } = error as VendorError;
  expect({ kind, outcome, isRetryable }).toEqual({
    kind: "invalid",
    outcome: "notSent",
    isRetryable: false,
  });
  const of = fields.filter((problem) => problem.field === field).map((problem) => problem.message);
  expect(of.join()).toMatch(says);
  expect((error as VendorError).message).toMatch(says);
  expect(requests).toEqual([]);
}
