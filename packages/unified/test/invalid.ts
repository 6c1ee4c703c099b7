import { VendorError } from "@trunkline/runtime";
import { expect } from "vitest";
import type { Trials } from "./trials.js";

/** What is wrong, by JSON Pointer. */
export type Problems = Readonly<Record<string, string>>;

/** Expects an error about invalid input, before anything was sent, and returns its problems. */
export function problemsIn(error: unknown): Problems {
  expect(error).toBeInstanceOf(VendorError);
  const { kind, outcome, isRetryable, message, fields } = error as VendorError;
  expect({ kind, outcome, isRetryable }).toEqual({ kind: "invalid", outcome: "notSent", isRetryable: false });
  for (const problem of fields) expect(message).toContain(problem.message);
  return Object.fromEntries(fields.map(({ field, message }) => [field, message]));
}

export function problemsOfMaking(make: () => unknown): Problems {
  try {
    make();
  } catch (error) {
    return problemsIn(error);
  }
  throw new Error("nothing was wrong");
}

/** Sends a message that must not reach the network. */
export async function problemsOfSending(
  { messenger, requests }: Pick<Trials, "messenger" | "requests">,
  message: unknown,
  options?: object,
): Promise<Problems> {
  requests.length = 0;
  const error = await messenger.send(message, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  // The vendor's client checks its own request, which is made when the message is sent.
  const isOfClient = error instanceof VendorError && error.operation !== "send";
  if (options === undefined && !isOfClient) expect(messenger.check(message)).toEqual(error);
  expect(requests).toEqual([]);
  return problemsIn(error);
}
