import { AssertionError } from "node:assert";
import type { Expected, SentOptions } from "./assert/expected.js";
import { judgeKept } from "./assert/kept.js";
import { judgeSent } from "./assert/sent.js";
import type { Verdict } from "./assert/verdict.js";
import type { OperationName } from "./client-types.js";
import type { Mock } from "./mock.js";

/**
 * Asserts that a mock got a request of an operation that is as expected, or exactly `times` of them. Parts and members
 * that are not named are not looked at.
 *
 * @throws {AssertionError} when it did not; the message tells where the nearest request differs.
 * @throws {Error} when the contract has no such operation, or what is expected cannot be compared.
 */
export function assertSent<Client extends object, Name extends OperationName<Client>>(
  mock: Mock<Client>,
  operation: Name,
  expected?: Expected<Client, Name>,
  options?: SentOptions,
): void {
  check(judgeSent(mock, operation, expected, options), true, assertSent);
}

/**
 * Asserts that a mock got no request of an operation that is as expected, or none at all.
 *
 * @throws {AssertionError} when it did; the message lists them.
 * @throws {Error} when the contract has no such operation, or what is expected cannot be compared.
 */
export function assertNotSent<Client extends object, Name extends OperationName<Client>>(
  mock: Mock<Client>,
  operation: Name,
  expected?: Expected<Client, Name>,
): void {
  check(judgeSent(mock, operation, expected), false, assertNotSent);
}

/**
 * Asserts that every request that a mock got keeps the contract; so it is where none came.
 *
 * @throws {AssertionError} when one breaks it; the message tells which, and where.
 */
export function assertKeptTheContract<Client extends object>(mock: Mock<Client>): void {
  check(judgeKept(mock), true, assertKeptTheContract);
}

/** The stack begins where the test called. */
function check(
  { pass, message, difference }: Verdict,
  isWanted: boolean,
  called: (...given: never[]) => void,
): void {
  if (pass === isWanted) return;
  throw new AssertionError({ message, operator: called.name, stackStartFn: called, ...difference });
}
