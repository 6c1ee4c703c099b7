import { AssertionError } from "node:assert";
import type { Expected, SentOptions } from "./assert/expected.js";
import { judgeKept } from "./assert/kept.js";
import { judgeSent } from "./assert/sent.js";
import type { Verdict } from "./assert/verdict.js";
import type { OperationName } from "./client-types.js";
import type { Mock } from "./mock.js";

/**
 * Asserts that a mock got a matching request of an operation, or exactly `times` of them. Only the parts and members
 * that you name are compared.
 *
 * @throws {AssertionError} when it did not; the message says where the nearest request differs.
 * @throws {Error} when the operation is unknown, or the expected value cannot be compared.
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
 * Asserts that a mock got no matching request of an operation.
 *
 * @throws {AssertionError} when it did; the message lists the requests.
 * @throws {Error} when the operation is unknown, or the expected value cannot be compared.
 */
export function assertNotSent<Client extends object, Name extends OperationName<Client>>(
  mock: Mock<Client>,
  operation: Name,
  expected?: Expected<Client, Name>,
): void {
  check(judgeSent(mock, operation, expected), false, assertNotSent);
}

/**
 * Asserts that every request that a mock got keeps the contract. It passes without a request.
 *
 * @throws {AssertionError} when one breaks it; the message says which, and where.
 */
export function assertKeptTheContract<Client extends object>(mock: Mock<Client>): void {
  check(judgeKept(mock), true, assertKeptTheContract);
}

/** The stack begins at the call of the test. */
function check(
  { pass, message, difference }: Verdict,
  isWanted: boolean,
  called: (...given: never[]) => void,
): void {
  if (pass === isWanted) return;
  throw new AssertionError({ message, operator: called.name, stackStartFn: called, ...difference });
}
